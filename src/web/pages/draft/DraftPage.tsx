import type { FC } from "hono/jsx";
import type { DraftEffect } from "../../../application/amendments/draft-effect.ts";
import type { Severity } from "../../../core/diagnostics/diagnostic.ts";
import { address } from "../../addresses.ts";
import { Form } from "../../components/form/Form.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { PageContext } from "../../page-context.ts";
import { AdoptForm, type Adopting } from "./AdoptForm.tsx";
import { draftPart } from "./addresses.ts";
import { Difference } from "./Difference.tsx";
import { Doubts } from "./Doubts.tsx";
import { DraftTree } from "./DraftTree.tsx";
import type { DraftView } from "./draft-view.ts";
import { Effect } from "./Effect.tsx";
import { Findings, SeverityMark } from "./Findings.tsx";
import { History } from "./History.tsx";

export interface DraftPageProps {
  readonly context: PageContext;
  readonly view: DraftView;
  /** What the reader may do here. */
  readonly may: { readonly edit: boolean; readonly adopt: boolean };
  readonly adopting: Adopting;
  /** What adopting it today would do to the plan in force; null for who may not see, or where nothing changes. */
  readonly effect: DraftEffect | null;
}

/** A plan being prepared: what was read, what is doubtful, what changes, and the act that puts it in force. */
export const DraftPage: FC<DraftPageProps> = ({ context, view, may, adopting, effect }) => {
  const { words } = context;
  const body = context.body?.code ?? "";
  const part = (name: Parameters<typeof draftPart>[2]) => draftPart(body, view.id, name);
  const edit = may.edit && view.open;
  return (
    <Layout
      context={context}
      title={view.title}
      eyebrow={words.format("draft-eyebrow", { state: view.open ? "open" : "closed" })}
      lead={<Lead view={view} words={words} />}
      crumbs={[
        { label: words.format("menu-import"), href: address.import(body) },
        { label: words.format("draft-crumb"), href: null },
      ]}
      islands={["source-view"]}
    >
      <Steps view={view} may={may} context={context} />
      {view.inForce === null ? null : (
        <section id="difference" class="draft-section">
          <h2>{words.format("draft-difference", { act: view.inForce })}</h2>
          {view.difference === null ? (
            <p>{words.format("difference-none")}</p>
          ) : (
            <Difference view={view.difference} words={words} />
          )}
          {effect === null ? null : <Effect effect={effect} words={words} />}
        </section>
      )}
      {view.doubts.length === 0 ? null : (
        <section id="doubts" class="draft-section">
          <h2>{words.format("draft-doubts")}</h2>
          <p>{words.format("draft-doubts-lead")}</p>
          <Doubts
            doubts={view.doubts}
            action={part("settle")}
            revision={view.revision}
            open={edit}
            context={context}
          />
        </section>
      )}
      <div class="draft-columns draft-section">
        <section id="tree" aria-labelledby="tree-title">
          <h2 id="tree-title">{words.format("draft-tree")}</h2>
          {view.tree.length === 0 ? (
            <p>{words.format("draft-tree-empty")}</p>
          ) : (
            <DraftTree items={view.tree} words={words} />
          )}
          <p class="actions">
            <a class="btn btn-outline-primary btn-sm" href={part("structure")}>
              {words.format("draft-structure-link")}
            </a>{" "}
            <a class="btn btn-outline-primary btn-sm" href={part("shared")}>
              {words.format("draft-shared-link")}
            </a>
          </p>
        </section>
        <section id="findings" aria-labelledby="findings-title">
          <h2 id="findings-title">{words.format("draft-findings")}</h2>
          {view.groups.length === 0 ? (
            <Notice tone="done">
              <p>{words.format("findings-none")}</p>
            </Notice>
          ) : (
            <Findings
              groups={view.groups}
              accepting={edit ? { action: part("fix"), revision: view.revision } : null}
              context={context}
              folded
            />
          )}
        </section>
      </div>
      {may.adopt && view.open ? (
        <section id="adopt" class="draft-section">
          <h2>{words.format("draft-adopt")}</h2>
          <p>{words.format("draft-adopt-lead")}</p>
          <AdoptForm
            action={part("adopt")}
            revision={view.revision}
            errors={view.counts.error}
            unsettled={view.unsettled}
            amends={view.inForce !== null}
            questions={effect?.questions ?? []}
            adopting={adopting}
            context={context}
          />
        </section>
      ) : null}
      <History lines={view.history} words={words} />
      {edit ? (
        <details class="discard">
          <summary>{words.format("discard-title")}</summary>
          <p>{words.format("discard-effect")}</p>
          <Form action={part("discard")} context={context}>
            <input type="hidden" name="revision" value={String(view.revision)} />
            <button type="submit" class="btn btn-outline-danger btn-sm">
              {words.format("discard-button")}
            </button>
          </Form>
        </details>
      ) : null}
    </Layout>
  );
};

const Lead: FC<{ view: DraftView; words: PageContext["words"] }> = ({ view, words }) => (
  <>
    <p>
      {view.file === null
        ? words.format("draft-amends", { by: view.begun.by, day: view.begun.day })
        : words.format("draft-read-from", { file: view.file, by: view.begun.by, day: view.begun.day })}
    </p>
    <ul class="draft-sizes">
      {view.sizes.map(({ label, count }) => (
        <li>
          <b class="figure">{count}</b> {label}
        </li>
      ))}
    </ul>
  </>
);

/** What there is to do, in order, each with what is left of it. */
const Steps: FC<{ view: DraftView; may: DraftPageProps["may"]; context: PageContext }> = ({
  view,
  may,
  context: { words },
}) => (
  <nav class="steps" aria-label={words.format("draft-steps")}>
    <ol>
      {view.inForce === null ? null : (
        <li class="step">
          <a href="#difference">{words.format("step-difference")}</a>
          <span>
            {view.difference === null
              ? words.format("difference-none")
              : words.format("difference-counts", { ...view.difference.counts })}
          </span>
        </li>
      )}
      {view.doubts.length === 0 ? null : (
        <li class={view.unsettled === 0 ? "step step-done" : "step"}>
          <a href="#doubts">{words.format("step-doubts")}</a>
          <span>{words.format("step-doubts-left", { count: view.unsettled })}</span>
        </li>
      )}
      <li class="step">
        <a href="#findings">{words.format("step-findings")}</a>
        <span class="step-counts">
          {(["error", "warning", "info"] as const satisfies readonly Severity[]).map((severity) =>
            view.counts[severity] === 0 ? null : (
              <span>
                <SeverityMark severity={severity} words={words} />{" "}
                {words.format("findings-of", { severity, count: view.counts[severity] })}
              </span>
            ),
          )}
        </span>
      </li>
      {may.adopt && view.open ? (
        <li class="step">
          <a href="#adopt">{words.format("step-adopt")}</a>
          <span>{words.format("step-adopt-what")}</span>
        </li>
      ) : null}
    </ol>
  </nav>
);
