import type { FC, PropsWithChildren } from "hono/jsx";
import type { Edition } from "../../../application/publication/edition.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { publicPages } from "./public-addresses.ts";

interface RecomputeFormProps {
  readonly action: string;
  readonly edition: Edition;
  /** What is recomputed: "body", "node:A.1", "indicator:A.1/1". */
  readonly of: string;
  /** The outcome in words, with what was published beside it. */
  readonly said: string;
  readonly changed: boolean;
  readonly meaning: string;
  readonly words: Catalogue;
}

/** The form that does a sum again: the server does it, with the very arithmetic of the scores; a script only asks sooner. */
export const RecomputeForm: FC<PropsWithChildren<RecomputeFormProps>> = (props) => {
  const { action, edition, of, said, changed, meaning, words, children } = props;
  const pages = publicPages(edition);
  const proof = edition.documents.find(({ kind }) => kind === "proof");
  const [path = ""] = action.split("?");
  return (
    <section id="recompute" class="recompute" aria-labelledby="recompute-title">
      <h2 id="recompute-title">{words.format("recompute-title")}</h2>
      <p>{meaning}</p>
      <form method="get" action={`${path}#recompute`} data-recompute={pages.recompute}>
        {edition.current ? null : <input type="hidden" name="edition" value={String(edition.number)} />}
        <input type="hidden" name="of" value={of} />
        {children}
        <p class={changed ? "recompute-said recompute-changed" : "recompute-said"}>
          <output data-recompute-said>{said}</output>
        </p>
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            {words.format("recompute-button")}
          </button>
          {changed ? <a href={`${action}#recompute`}>{words.format("recompute-reset")}</a> : null}
        </p>
      </form>
      <p>
        {proof ? (
          <>
            {words.format("recompute-proof")}{" "}
            <a href={pages.document(proof.file)}>{words.format("public-document", { kind: "proof" })}</a>{" "}
            <code>traguardo verify {proof.file}</code>
          </>
        ) : (
          <>
            {words.format("recompute-data")} <a href={pages.data}>{words.format("public-to-data")}</a>
          </>
        )}
      </p>
    </section>
  );
};
