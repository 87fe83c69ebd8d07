import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Empty } from "../../components/text/Empty.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";

/** The dashboard of a body without a plan: what to do first, and what will come of it. */
export const EmptyOverview: FC<{
  context: PageContext;
  body: string;
  mayImport: boolean;
  drafts: number;
}> = ({ context, body, mayImport, drafts }) => {
  const { words } = context;
  const action = mayImport
    ? { label: words.format(drafts > 0 ? "overview-go-on" : "overview-import"), href: address.import(body) }
    : null;
  return (
    <Layout context={context} title={words.format("overview-title")}>
      <Empty title={words.format("overview-no-plan")} action={action}>
        <ol>
          <li>{words.format("overview-step-import")}</li>
          <li>{words.format("overview-step-adopt")}</li>
          <li>{words.format("overview-step-measure")}</li>
        </ol>
        {mayImport ? null : <p>{words.format("overview-wait")}</p>}
      </Empty>
    </Layout>
  );
};
