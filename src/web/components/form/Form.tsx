import type { FC, PropsWithChildren } from "hono/jsx";
import { LARGEST_FILE } from "../../../application/evidence/attach.ts";
import type { PageContext } from "../../page-context.ts";

export interface FormProps {
  readonly action: string;
  readonly method?: "get" | "post";
  /** For the hidden field that proves that the form is ours. */
  readonly context: Pick<PageContext, "csrf" | "once" | "asset" | "words">;
  /** True where files are sent: what is too large is told before it leaves, so that nothing typed is lost. */
  readonly files?: boolean;
  readonly id?: string;
  readonly class?: string;
  /** True where each sending adds something: what is sent twice by the same page is done once. */
  readonly once?: boolean;
  /** Name read out, where no heading names the form. */
  readonly label?: string;
}

/** A form with the hidden `csrf` field that every POST must carry. Mistakes are ours to show beside their fields: the browser's own bubbles are off. */
export const Form: FC<PropsWithChildren<FormProps>> = (props) => {
  const { action, method = "post", context, files = false, children } = props;
  return (
    <form
      action={action}
      method={method}
      {...(method === "post" ? { novalidate: true } : {})}
      {...(files
        ? {
            enctype: "multipart/form-data",
            "data-largest": LARGEST_FILE,
            "data-too-large": context.words.format("form-files-too-large", {
              most: LARGEST_FILE / 1024 / 1024,
            }),
          }
        : {})}
      {...(props.id === undefined ? {} : { id: props.id })}
      {...(props.class === undefined ? {} : { class: props.class })}
      {...(props.label === undefined ? {} : { "aria-label": props.label })}
    >
      {method === "post" ? <input type="hidden" name="csrf" value={context.csrf} /> : null}
      {props.once && context.once ? <input type="hidden" name="once" value={context.once} /> : null}
      {children}
      {files ? <script type="module" src={context.asset("islands/large-files.js")}></script> : null}
    </form>
  );
};
