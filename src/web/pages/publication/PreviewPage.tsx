import type { FC } from "hono/jsx";
import type { Problem } from "../../../application/problem.ts";
import type { Preview, Remark } from "../../../application/publication/desk.ts";
import { DOCUMENT_KINDS } from "../../../application/publication/document-kinds.ts";
import { isWritten } from "../../../application/publication/given-documents.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { address } from "../../addresses.ts";
import { Field } from "../../components/form/Field.tsx";
import { Form } from "../../components/form/Form.tsx";
import { ScoreBar } from "../../components/score-bar/ScoreBar.tsx";
import { Notice } from "../../components/text/Notice.tsx";
import { CycleFrame } from "../../layout/CycleFrame.tsx";
import type { PageContext } from "../../page-context.ts";
import { faultWords, problemFaults, told } from "../draft/fault-words.ts";
import { scoreSentences, yearView } from "../public/year-view.ts";
import { reportAddress } from "../reports/report-addresses.ts";
import { AddressesSection } from "./AddressesSection.tsx";
import { publicationPart } from "./publication-addresses.ts";

/** What was typed, kept where something was refused; files must be chosen again, for browsers forget them. */
export interface PublicationTyped {
  readonly asOf: string;
  readonly round: string;
  readonly note: string;
  /** Null: those of the last edition. */
  readonly keep: readonly string[] | null;
  readonly make: readonly string[];
}

export interface PreviewPageProps {
  readonly context: PageContext;
  readonly body: string;
  readonly preview: Preview;
  /** Hashes of the documents that the last edition has. */
  readonly lastDocuments: readonly string[];
  readonly typed: PublicationTyped;
  readonly problem: Problem | null;
}

/** Files for which the form has a field: the proof is made by the program. */
const SENT_KINDS = DOCUMENT_KINDS.filter((kind) => kind !== "proof");
const ACCEPTED = ".pdf,.docx,.xlsx,.odt,.ods,.p7m,.csv";

/** What would become public, before it does: the moment, the score, what to know first, the documents. */
export const PreviewPage: FC<PreviewPageProps> = (props) => {
  const { context, body, preview, problem } = props;
  const { words } = context;
  const { edition, remarks } = preview;
  const year = String(edition.year);
  return (
    <CycleFrame
      context={context}
      title={words.format("publication-preview-title", { year })}
      lead={<p>{words.format("publication-preview-lead", { number: edition.number })}</p>}
    >
      <p>
        <a href={address.publication(body)}>{words.format("publication-back")}</a>
      </p>
      {problem === null ? null : (
        <Notice
          tone="error"
          live
          {...(OF_ADDRESSES.has(problem.id) ? {} : { title: words.format("publication-refused") })}
        >
          {refusedTexts(problem, words).map((text) => (
            <p>{text}</p>
          ))}
        </Notice>
      )}
      <MomentForm {...props} />
      <Seen {...props} />
      {remarks.length === 0 ? null : (
        <section aria-labelledby="remarks">
          <h2 id="remarks">{words.format("publication-remarks")}</h2>
          <ul class="publication-remarks">
            {remarks.map((remark) => (
              <li>
                <RemarkLine remark={remark} context={context} body={body} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <AddressesSection {...props} />
      <PublishForm {...props} />
    </CycleFrame>
  );
};

/** Refusals that are not of the publication itself. */
const OF_ADDRESSES: ReadonlySet<string> = new Set([
  "publication-addresses-refused",
  "publication-addresses-same",
]);

function refusedTexts(problem: Problem, words: Catalogue): readonly string[] {
  const { id, params } = problem;
  if (id !== NOTHING_CHANGED) return problemFaults(problem, words);
  const on = dateWords(String(params["on"]), words);
  return [told(id, { ...params, on }, words)];
}

const NOTHING_CHANGED = "publication-nothing-changed";

const MomentForm: FC<PreviewPageProps> = ({ context, body, preview, typed }) => {
  const { words } = context;
  const { edition, rounds } = preview;
  return (
    <section aria-labelledby="moment">
      <h2 id="moment">{words.format("publication-moment")}</h2>
      <p>
        {words.format("publication-moment-now", {
          observed: dateWords(edition.moment.observedUpTo, words),
          known: dateWords(edition.moment.knownUpTo, words),
        })}
      </p>
      <details {...(typed.asOf === "" && typed.round === "" ? {} : { open: true })}>
        <summary>{words.format("publication-moment-change")}</summary>
        <Form method="get" action={publicationPart(body, "preview")} context={context}>
          <input type="hidden" name="year" value={String(edition.year)} />
          <Field
            name="as-of"
            id="moment-as-of"
            type="date"
            width="short"
            label={words.format("publication-as-of")}
            help={words.format("publication-as-of-help")}
            value={typed.asOf}
          />
          {rounds.length === 0 ? null : (
            <Field
              name="round"
              id="moment-round"
              type="select"
              label={words.format("publication-round")}
              value={typed.round}
              choices={[
                { value: "", label: words.format("publication-no-round") },
                ...rounds.map(({ id, title }) => ({
                  value: id,
                  label: title ?? words.format("publication-validated"),
                })),
              ]}
            />
          )}
          <button class="btn btn-outline-primary" type="submit">
            {words.format("publication-moment-show")}
          </button>
        </Form>
      </details>
    </section>
  );
};

/** What the public would see, and beside it what it sees now. */
const Seen: FC<PreviewPageProps> = ({ context: { words }, preview: { edition, before } }) => {
  const view = yearView(edition);
  return (
    <section aria-labelledby="seen">
      <h2 id="seen">{words.format("publication-seen")}</h2>
      <p class="score-large">
        <ScoreBar result={edition.evaluation.body} words={words} shares={edition.shares.body} />
      </p>
      {scoreSentences(edition, words).map((sentence) => (
        <p>{sentence}</p>
      ))}
      {before === null ? (
        <p>{words.format("publication-nothing-yet")}</p>
      ) : (
        <p>
          {words.format("publication-before", { number: before.number })}{" "}
          <ScoreBar result={before.evaluation.body} words={words} shares={before.shares.body} />
        </p>
      )}
      <p>
        {words.format("publication-counts", {
          indicators: view.counted,
          entries: edition.entries.length,
          changes: edition.changes.length,
        })}
      </p>
      <p>{words.format("publication-anonymous")}</p>
    </section>
  );
};

const RemarkLine: FC<{ remark: Remark; context: PageContext; body: string }> = ({
  remark,
  context: { words },
  body,
}) => {
  switch (remark.kind) {
    case "no-document":
      return (
        <>
          {words.format("publication-remark-document", {
            document: words.format("public-document", { kind: remark.document }),
          })}
        </>
      );
    case "names-in-plan":
      return (
        <>
          {words.format("publication-remark-names", { count: remark.nodes.length })}{" "}
          {remark.nodes.slice(0, MOST_NODES).map((node, at) => (
            <>
              {at > 0 ? ", " : ""}
              <a href={address.node(body, node)}>{node}</a>
            </>
          ))}
        </>
      );
    case "texts-missing":
      return (
        <>
          {words.format("publication-remark-unwritten", { count: remark.count })}{" "}
          <a href={reportAddress(body, remark.document)}>{words.format("publication-remark-write")}</a>
        </>
      );
    case "names-in-texts":
      return <>{words.format("publication-remark-texts", { count: remark.count })}</>;
    case "addresses":
      return (
        <>
          {words.format("publication-remark-addresses", { count: remark.count })}{" "}
          <a href="#addresses">{words.format("publication-remark-addresses-see")}</a>
        </>
      );
    case "same-figures":
      return (
        <>
          {words.format("publication-remark-same", {
            number: remark.number,
            on: dateWords(remark.on, words),
          })}
        </>
      );
    default:
      return <>{words.format("publication-remark", { kind: remark.kind })}</>;
  }
};

const MOST_NODES = 8;

/** The name of the file that was sent; the format of one that the program wrote, whose name nobody chose. */
function keptName(kind: string, name: string, words: Catalogue): string {
  if (!isWritten({ kind, name })) return name;
  return words.format("publication-kept-made", { format: name.slice(kind.length + 1).toUpperCase() });
}

const PublishForm: FC<PreviewPageProps> = ({ context, body, preview, lastDocuments, typed, problem }) => {
  const { words } = context;
  const { edition, offered, makeable, seen } = preview;
  const year = String(edition.year);
  const fault = faultWords(problem, words);
  const kept = typed.keep ?? lastDocuments;
  return (
    <section aria-labelledby="publish">
      <h2 id="publish">{words.format("publication-publish")}</h2>
      <Form action={address.publication(body)} context={context} files>
        <input type="hidden" name="year" value={year} />
        <input type="hidden" name="as-of" value={typed.asOf} />
        <input type="hidden" name="round" value={typed.round} />
        <input type="hidden" name="seen" value={seen === null ? "" : String(seen)} />
        {offered.length === 0 ? null : (
          <fieldset>
            <legend>{words.format("publication-offered")}</legend>
            {offered.map(({ hash, kind, name }) => (
              <label class="publication-check">
                <input
                  type="checkbox"
                  name="keep"
                  value={hash}
                  {...(kept.includes(hash) ? { checked: true } : {})}
                />{" "}
                {words.format("public-document", { kind })}{" "}
                <span class="muted">({keptName(kind, name, words)})</span>
              </label>
            ))}
          </fieldset>
        )}
        <fieldset>
          <legend>{words.format("publication-made")}</legend>
          <p class="field-help">{words.format("publication-made-help")}</p>
          {fault("make") === null ? null : <p class="field-error">{fault("make")}</p>}
          {makeable.map((kind) => (
            <label class="publication-check">
              <input
                type="checkbox"
                name="make"
                value={kind}
                {...(typed.make.includes(kind) ? { checked: true } : {})}
              />{" "}
              {words.format("public-document", { kind })} <span class="muted">(PDF, DOCX)</span>
            </label>
          ))}
        </fieldset>
        <fieldset class="publication-files">
          <legend>{words.format("publication-files")}</legend>
          <p class="field-help">{words.format("publication-files-help")}</p>
          <div class="publication-grid">
            {SENT_KINDS.map((kind) => (
              <Field
                name={`file-${kind}`}
                type="file"
                accept={ACCEPTED}
                label={words.format("public-document", { kind })}
                error={fault(`file-${kind}`)}
              />
            ))}
          </div>
        </fieldset>
        <Field
          name="note"
          type="textarea"
          label={words.format("publication-note-label")}
          help={words.format("publication-note-help")}
          value={typed.note}
          error={fault("note")}
          rows={3}
        />
        <p>{words.format("publication-will", { year })}</p>
        <p class="actions">
          <button class="btn btn-primary" type="submit">
            {words.format("publication-button", { year })}
          </button>
          <a href={address.publication(body)}>{words.format("publication-cancel")}</a>
        </p>
      </Form>
    </section>
  );
};
