import type { FC } from "hono/jsx";
import type { EntryView } from "../../../application/measurements/entry-view.ts";
import { quantityWords } from "../../../application/measurements/sheet-words.ts";
import type { Fault } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords, timeWords } from "../../../messages/date-words.ts";
import { datumWords } from "../../../messages/value-words.ts";
import { address } from "../../addresses.ts";
import type { EvidenceLink } from "../../components/explanation/setting.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { Layout } from "../../layout/Layout.tsx";
import type { Crumb, PageContext } from "../../page-context.ts";
import { CorrectForm, type CorrectionTyped } from "./CorrectForm.tsx";
import { entryAddress, evidenceAddress } from "./sheet-addresses.ts";
import { ValidateForm } from "./ValidateForm.tsx";

export interface EntryPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly crumbs: readonly Crumb[];
  readonly view: EntryView;
  /** What proves it as explanations name it; null where they know no more than the entry. */
  readonly files: readonly EvidenceLink[] | null;
  /** A correction or a judgement that was refused: what was typed, and what is wrong with it. */
  readonly refused: {
    readonly form: "correct" | "validate";
    readonly text: string;
    readonly faults: readonly Fault[];
    readonly typed: CorrectionTyped;
  } | null;
}

/** One entry of the ledger: what it says, who says so, what became of it; and the forms that correct and judge it. */
export const EntryPage: FC<EntryPageProps> = ({ context, body, crumbs, view, files, refused }) => {
  const { words } = context;
  const { entry, row, correctedBy } = view;
  const { measurement } = entry;
  const value = datumWords(measurement.value, words);
  return (
    <Layout
      context={context}
      title={row === null ? measurement.indicator : quantityWords(row, words)}
      eyebrow={words.format("entry-eyebrow", { sequence: String(entry.sequence) })}
      lead={
        <>
          <strong class="figure">{value}</strong>{" "}
          {words.format("entry-lead", {
            year: String(measurement.year),
            day: dateWords(measurement.observedOn, words),
            by: entry.author.name,
          })}
        </>
      }
      crumbs={crumbs}
    >
      {view.ofOther ? (
        <Notice tone="warning" title={words.format("entry-of-other")}>
          {words.format("entry-of-other-meaning", { indicator: measurement.indicator })}
        </Notice>
      ) : null}
      {correctedBy === null ? null : (
        <Notice tone="warning" title={words.format("entry-superseded")}>
          <a href={entryAddress(body, correctedBy.sequence)}>
            {words.format("entry-superseded-by", {
              value: datumWords(correctedBy.measurement.value, words),
              by: correctedBy.author.name,
            })}
          </a>{" "}
          {words.format("entry-superseded-why", { reason: correctedBy.corrects?.reason ?? "" })}
        </Notice>
      )}
      {refused === null ? null : (
        <Notice tone="error" live>
          {refused.text}
        </Notice>
      )}
      <Facts view={view} body={body} words={words} files={files} />
      <History view={view} body={body} words={words} />
      {view.mayCorrect ? (
        <CorrectForm
          context={context}
          body={body}
          view={view}
          typed={refused?.form === "correct" ? refused.typed : null}
          faults={refused?.form === "correct" ? refused.faults : []}
        />
      ) : null}
      {view.mayValidate ? (
        <ValidateForm
          context={context}
          body={body}
          view={view}
          reason={refused?.form === "validate" ? refused.typed.reason : ""}
          faults={refused?.form === "validate" ? refused.faults : []}
        />
      ) : null}
    </Layout>
  );
};

interface PartProps {
  readonly view: EntryView;
  readonly body: string;
  readonly words: Catalogue;
}

const Facts: FC<PartProps & Pick<EntryPageProps, "files">> = (props) => {
  const {
    view: { entry, row, duties },
    body,
    words,
    files,
  } = props;
  const { measurement } = entry;
  const facts: readonly (readonly [string, unknown])[] = [
    [
      "entry-fact-indicator",
      <a href={address.indicator(body, measurement.indicator)}>
        {row === null ? measurement.indicator : `${measurement.indicator} ${row.indicator.name}`}
      </a>,
    ],
    ["entry-fact-unit", measurement.unit],
    ["entry-fact-recorded", momentWords(entry.recordedAt, words)],
    [
      "entry-fact-answers",
      measurement.n === null ? null : datumWords({ kind: "number", value: measurement.n }, words),
    ],
    ["entry-fact-source", measurement.source === "" ? null : measurement.source],
    ["entry-fact-reason", entry.corrects?.reason ?? null],
    [
      "entry-fact-evidence",
      entry.evidence.length === 0 && entry.link === null ? null : (
        <ul class="sheet-files">
          {(
            files ?? entry.evidence.map(({ hash, name }) => ({ name, href: evidenceAddress(body, hash) }))
          ).map(({ name, href }) => (
            <li>{href === null ? name : <a href={href}>{name}</a>}</li>
          ))}
          {entry.link === null ? null : (
            <li>
              <a href={entry.link} rel="noopener noreferrer external">
                {entry.link}
              </a>
            </li>
          )}
        </ul>
      ),
    ],
    ["entry-fact-target-setter", duties.targetSetter?.name ?? null],
    ["entry-fact-declarer", duties.declarer.name],
  ];
  return (
    <dl class="entry-facts">
      {facts.map(([label, fact]) =>
        fact === null ? null : (
          <div>
            <dt>{words.format(label)}</dt>
            <dd>{fact as string}</dd>
          </div>
        ),
      )}
    </dl>
  );
};

const History: FC<PartProps> = ({ view: { history, validations, entry }, body, words }) => (
  <>
    <h2>{words.format("entry-history")}</h2>
    <DataTable
      caption={words.format("entry-history-caption")}
      captionHidden
      columns={[
        { label: words.format("entry-history-observed"), headerScope: "row" },
        { label: words.format("sheet-head-value"), align: "end" },
        { label: words.format("entry-history-by") },
        { label: words.format("entry-history-recorded") },
        { label: words.format("entry-history-about") },
      ]}
      rows={history.map((one) => ({
        class: one.sequence === entry.sequence ? "entry-current" : "",
        cells: [
          one.sequence === entry.sequence ? (
            <strong>{dateWords(one.measurement.observedOn, words)}</strong>
          ) : (
            <a href={entryAddress(body, one.sequence)}>{dateWords(one.measurement.observedOn, words)}</a>
          ),
          <span class="figure">{datumWords(one.measurement.value, words)}</span>,
          one.author.name,
          momentWords(one.recordedAt, words),
          one.corrects === null ? "—" : words.format("entry-corrects", { reason: one.corrects.reason }),
        ],
      }))}
    />
    {validations.length === 0 ? null : (
      <>
        <h2>{words.format("entry-judgements")}</h2>
        <ul>
          {validations.map(({ verdict, reason, by, at }) => (
            <li>
              {words.format("entry-judgement", { verdict, by: by.name, at: momentWords(at, words) })}{" "}
              {reason === "" ? null : <q>{reason}</q>}
            </li>
          ))}
        </ul>
      </>
    )}
  </>
);

/** "30 settembre 2018, 18:04", in Italy's time. */
export function momentWords(instant: string, words: Catalogue): string {
  const local = new Date(instant).toLocaleString("sv-SE", { timeZone: "Europe/Rome" });
  return `${dateWords(local.slice(0, 10), words)}, ${timeWords(local)}`;
}
