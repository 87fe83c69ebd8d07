import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Empty } from "../../components/text/Empty.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";

/** The bodies of this installation; before the first, how it comes about. */
export const BodiesPage: FC<{
  context: PageContext;
  bodies: readonly { readonly code: string; readonly name: string; readonly demonstration: boolean }[];
}> = ({ context, bodies }) => {
  const { words } = context;
  return (
    <Layout
      context={context}
      title={words.format("bodies-title")}
      lead={bodies.length > 1 ? words.format("bodies-lead") : null}
    >
      {bodies.length === 0 ? (
        <Empty title={words.format("bodies-empty")}>
          <p>{words.format("bodies-empty-text")}</p>
        </Empty>
      ) : (
        <ul class="bodies">
          {bodies.map(({ code, name, demonstration }) => (
            <li>
              <a href={address.overview(code)}>{name}</a> <span class="figure">{code}</span>
              {demonstration ? ` · ${words.format("bodies-demonstration")}` : null}
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
};
