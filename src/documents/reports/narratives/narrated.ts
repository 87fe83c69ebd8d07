import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import type { Block } from "../../writing/report.ts";
import type { LateText, ReportData } from "../report-data.ts";
import type { NarrativeSection } from "./narrative-sections.ts";
import { narrativeBlocks } from "./narrative-text.ts";

/** The text that people wrote for a section; where it is missing and owed, a mark that says what it should tell. */
export function narrated(
  {
    id,
    topic = `narrative-${id}`,
    required = true,
  }: Partial<NarrativeSection> & Pick<NarrativeSection, "id">,
  { narratives, words }: Pick<ReportData, "narratives" | "words">,
): readonly Block[] {
  const text = narratives.texts.get(id)?.trim() ?? "";
  const late = narratives.late?.get(id);
  const mark: readonly Block[] =
    late === undefined ? [] : [{ kind: "paragraph", style: "small", text: lateWords(late, words) }];
  if (text !== "") return [...narrativeBlocks(text), ...mark];
  if (!required) return mark;
  const question = words.format(topic, {}, "question");
  return [
    { kind: "note", tone: "missing", text: words.format("report-to-write", { text: question }) },
    ...mark,
  ];
}

/** "Scritto dopo la chiusura, il 3 marzo 2019." */
export function lateWords({ change, on }: LateText, words: Catalogue): string {
  return words.format("report-late-text", { change, date: dateWords(on, words) });
}

/** Title of a section as its list and its heading give it. */
export function narrativeTitle({ topic, node }: NarrativeSection, words: Catalogue): string {
  const title = words.format(topic);
  if (node === null) return title;
  return `${title}: ${node.code === null ? "" : `${node.code} `}${node.title}`;
}
