import type { FC } from "hono/jsx";
import type { NarrativeVersion, WrittenSection } from "../../../application/reports/narratives.ts";
import { narrativeTitle } from "../../../documents/reports/narratives/narrated.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { LateMark } from "./LateMark.tsx";
import { NarrativeText } from "./NarrativeText.tsx";
import { sectionAnchor } from "./report-addresses.ts";

/** A text that was not saved: it stays in its field, with what is wrong. */
export interface SectionTyped {
  readonly text: string;
  readonly error: string;
  /** Somebody else wrote meanwhile: what stands now is shown beside what was typed. */
  readonly conflict: boolean;
}

interface SectionFormProps {
  readonly written: WrittenSection;
  readonly typed: SectionTyped | null;
  readonly action: string;
  readonly words: Catalogue;
}

/** One section's field. `seen` says upon which version it was written, so that nobody overwrites what they have not read. */
export const SectionForm: FC<SectionFormProps> = ({ written, typed, action, words }) => {
  const { section, current, versions, late } = written;
  const { id, topic } = section;
  const anchor = sectionAnchor(id);
  const title = narrativeTitle(section, words);
  const described = `${anchor}-help${typed === null ? "" : ` ${anchor}-error`}`;
  return (
    <section class="report-section" aria-labelledby={anchor}>
      <h2 id={anchor}>{title}</h2>
      <div class={typed === null ? "field" : "field field-wrong"}>
        <label for={`${anchor}-field`}>{words.format(topic, {}, "question")}</label>
        <textarea
          id={`${anchor}-field`}
          name={`text:${id}`}
          class="form-control"
          rows={rowsOf(typed?.text ?? current?.text ?? "")}
          aria-describedby={described}
          {...(typed === null ? {} : { "aria-invalid": "true" })}
        >
          {/* A first line feed would be lost. */}
          {`\n${typed?.text ?? current?.text ?? ""}`}
        </textarea>
        {typed === null ? null : (
          <p class="field-error" id={`${anchor}-error`}>
            {typed.error}
          </p>
        )}
        <p class="field-help" id={`${anchor}-help`}>
          {words.format(topic, {}, "help")}
        </p>
      </div>
      <input type="hidden" name={`seen:${id}`} value={String(versions[0]?.number ?? "")} />
      {typed?.conflict && current !== null ? (
        <div class="report-other">
          <p>
            <strong>{words.format("reports-stands-now")}</strong>
          </p>
          <NarrativeText text={current.text} />
        </div>
      ) : null}
      <p class="report-save">
        <button
          class="btn btn-primary btn-sm"
          type="submit"
          formaction={`${action}?at=${encodeURIComponent(id)}`}
        >
          {words.format("reports-save")}
          <span class="visually-hidden">: {title}</span>
        </button>{" "}
        <span class="muted">
          {current === null
            ? words.format(section.required ? "reports-not-written" : "reports-not-written-optional")
            : words.format("reports-written-by", {
                by: current.author.name,
                at: momentWords(current.at, words),
              })}
        </span>
      </p>
      <LateMark late={late} words={words} />
      {current === null ? null : (
        <details>
          <summary>{words.format("reports-as-shown")}</summary>
          <NarrativeText text={current.text} />
        </details>
      )}
      <History versions={versions} words={words} />
    </section>
  );
};

const History: FC<{ versions: readonly NarrativeVersion[]; words: Catalogue }> = ({ versions, words }) =>
  versions.length < 2 ? null : (
    <details>
      <summary>{words.format("reports-history", { count: versions.length - 1 })}</summary>
      <ol class="report-history" reversed>
        {versions.slice(1).map(({ text, at, author }) => (
          <li>
            <p class="muted">
              {words.format("reports-written-by", { by: author.name, at: momentWords(at, words) })}
            </p>
            {text === "" ? <p>{words.format("reports-withdrawn")}</p> : <NarrativeText text={text} />}
          </li>
        ))}
      </ol>
    </details>
  );

/** As many lines as the text takes at some ninety characters each, within reason. */
function rowsOf(text: string): number {
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 90)), 0);
  return Math.min(24, Math.max(5, lines + 1));
}
