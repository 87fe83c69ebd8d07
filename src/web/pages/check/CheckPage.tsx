import type { FC } from "hono/jsx";
import { address } from "../../addresses.ts";
import { Pagination } from "../../components/table/Pagination.tsx";
import { Empty } from "../../components/text/Empty.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import { withQuery } from "../../layout/with-query.ts";
import type { PageContext } from "../../page-context.ts";
import { Doubts } from "../draft/Doubts.tsx";
import type { DoubtView } from "../draft/doubt-view.ts";
import { type Accepting, Findings, SeverityMark } from "../draft/Findings.tsx";
import { SEVERITIES } from "../draft/finding-view.ts";
import type { CheckView } from "./view-model.ts";

interface CheckPageProps {
  readonly context: PageContext;
  readonly view: CheckView;
  readonly doubts: readonly DoubtView[];
  /** "il piano in vigore (Delibera n. 7...)". */
  readonly lead: string;
  readonly accepting: Accepting | null;
}

/** Verifica del piano: all that is found about the plan in force, beside its document. */
export const CheckPage: FC<CheckPageProps> = ({ context, view, doubts, lead, accepting }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  return (
    <Layout
      context={context}
      title={words.format("check-title")}
      lead={<p>{lead}</p>}
      islands={["source-view"]}
    >
      <nav class="filters" aria-label={words.format("check-filters")}>
        <ul>
          <li>
            <a href={address.check(body)} {...(view.shown === null ? { "aria-current": "true" } : {})}>
              {words.format("check-all", { count: view.total })}
            </a>
          </li>
          {SEVERITIES.map((severity) =>
            view.counts[severity] === 0 ? null : (
              <li>
                <a
                  href={`${address.check(body)}?severity=${severity}`}
                  {...(view.shown === severity ? { "aria-current": "true" } : {})}
                >
                  <SeverityMark severity={severity} words={words} />{" "}
                  {words.format("findings-of", { severity, count: view.counts[severity] })}
                </a>
              </li>
            ),
          )}
        </ul>
      </nav>
      {accepting === null ? null : <p class="muted">{words.format("check-accept-effect")}</p>}
      {view.groups.length === 0 ? (
        <Notice tone="done">
          <p>{words.format("findings-none")}</p>
        </Notice>
      ) : (
        <Findings groups={view.groups} accepting={accepting} context={context} level={2} />
      )}
      <Pagination
        page={view.page}
        pages={view.pages}
        href={(page) => withQuery(context.path, "page", String(page))}
        words={words}
      />
      {doubts.length === 0 ? null : (
        <section>
          <h2>{words.format("check-readings")}</h2>
          <p>{words.format("check-readings-lead")}</p>
          <Doubts doubts={doubts} action="" revision={0} open={false} context={context} />
        </section>
      )}
    </Layout>
  );
};

/** Before the first plan. */
export const NothingToCheck: FC<{ context: PageContext; mayImport: boolean }> = ({ context, mayImport }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  return (
    <Layout context={context} title={words.format("check-title")}>
      <Empty
        title={words.format("check-empty")}
        action={mayImport ? { label: words.format("import-title-first"), href: address.import(body) } : null}
      >
        <p>{words.format("check-empty-what")}</p>
      </Empty>
    </Layout>
  );
};
