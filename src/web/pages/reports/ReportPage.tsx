import type { FC } from "hono/jsx";
import type { NarratedDocument } from "../../../application/reports/list-reports.ts";
import type { WrittenSection } from "../../../application/reports/narratives.ts";
import { missingIn } from "../../../application/reports/narratives.ts";
import { narrativeTitle } from "../../../documents/reports/narratives/narrated.ts";
import type { NarrativeSection } from "../../../documents/reports/narratives/narrative-sections.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { Form } from "../../components/form/Form.tsx";
import { StateShape } from "../../components/state/State.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { Downloads } from "./Downloads.tsx";
import { documentTitle } from "./document-title.ts";
import { LateMark } from "./LateMark.tsx";
import { NarrativeText } from "./NarrativeText.tsx";
import { reportAddress, sectionAnchor } from "./report-addresses.ts";
import { SectionForm, type SectionTyped } from "./SectionForm.tsx";

export interface ReportPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly narrated: NarratedDocument;
  /** Whether who looks may write a text. */
  readonly mayWrite: (section: NarrativeSection) => boolean;
  /** What was typed and not saved, by section, with what is wrong. */
  readonly typed: ReadonlyMap<string, SectionTyped>;
}

/** The texts of a document: what each should tell, what was written, by whom and when. All are saved together. */
export const ReportPage: FC<ReportPageProps> = (props) => {
  const { context, body, narrated, mayWrite, typed } = props;
  const { words } = context;
  const { document, sections } = narrated;
  const title = documentTitle({ ...document, round: narrated.round }, words);
  const missing = missingIn(sections).length;
  const writing = sections.some(({ section }) => mayWrite(section));
  return (
    <CycleFrame
      context={context}
      title={title}
      lead={words.format("reports-texts-lead", { missing, sections: sections.length })}
    >
      {typed.size === 0 ? null : (
        <Notice tone="error" title={words.format("reports-not-saved")} live>
          <ul>
            {sections
              .filter(({ section }) => typed.has(section.id))
              .map(({ section }) => (
                <li>
                  <a href={`#${sectionAnchor(section.id)}`}>{narrativeTitle(section, words)}</a>
                </li>
              ))}
          </ul>
        </Notice>
      )}
      <Checklist {...props} />
      <Downloads body={body} document={document.name} title={title} words={words} />
      {writing ? (
        <Form action={reportAddress(body, document.name)} context={context} class="report-texts">
          <details class="report-syntax">
            <summary>{words.format("reports-syntax")}</summary>
            <p>{words.format("reports-syntax-meaning")}</p>
            <pre>{words.format("reports-syntax-example")}</pre>
          </details>
          {sections.map((one) =>
            mayWrite(one.section) ? (
              <SectionForm
                written={one}
                typed={typed.get(one.section.id) ?? null}
                action={reportAddress(body, document.name)}
                words={words}
              />
            ) : (
              <ReadSection written={one} context={context} />
            ),
          )}
        </Form>
      ) : (
        <>
          <p class="muted">{words.format("reports-who-writes")}</p>
          {sections.map((one) => (
            <ReadSection written={one} context={context} />
          ))}
        </>
      )}
    </CycleFrame>
  );
};

const Checklist: FC<ReportPageProps> = ({ narrated: { sections }, context: { words } }) => (
  <nav class="report-checklist" aria-label={words.format("reports-checklist")}>
    <ul>
      {sections.map(({ section, current }) => (
        <li>
          <span class={`state-${current === null ? "no-data" : "reached"}`}>
            <StateShape state={current === null ? "no-data" : "reached"} />
          </span>{" "}
          <a href={`#${sectionAnchor(section.id)}`}>{narrativeTitle(section, words)}</a>{" "}
          <span class="muted">
            {words.format("reports-section-state", {
              state: current !== null ? "written" : section.required ? "missing" : "optional",
            })}
          </span>
        </li>
      ))}
    </ul>
  </nav>
);

const ReadSection: FC<{ written: WrittenSection; context: PageContext }> = ({
  written: { section, current, late },
  context: { words },
}) => (
  <section aria-labelledby={sectionAnchor(section.id)}>
    <h2 id={sectionAnchor(section.id)}>{narrativeTitle(section, words)}</h2>
    {current === null ? (
      <p class="muted">
        {words.format(section.required ? "reports-not-written" : "reports-not-written-optional")}
      </p>
    ) : (
      <>
        <NarrativeText text={current.text} />
        <p class="muted">
          {words.format("reports-written-by", {
            by: current.author.name,
            at: momentWords(current.at, words),
          })}
        </p>
      </>
    )}
    <LateMark late={late} words={words} />
  </section>
);
