import type { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { startCellNode } from "./cell-node.ts";
import { closesNode, titleOf } from "./heading-lines.ts";
import { INDICATOR_NAME, INDICATOR_TARGET, type Label, readLabel, sectionOf } from "./label.ts";
import { labelledValues, namedValues } from "./labelled-values.ts";
import { levelLabel } from "./level-label.ts";
import { TARGET_OPENINGS } from "./lexicon/document-words.ts";
import { readNodeHeading } from "./node-heading.ts";
import type { Line, Piece } from "./pieces.ts";
import { NOTHING_KNOWN, type Survey } from "./survey.ts";
import { anyOf } from "./words.ts";

/** Reads a line that is a field: "Label: value", a label over its value, an indicator with its fields on one line. */
export function readField(line: Line, next: Piece | undefined, survey: Survey, into: Assembler): boolean {
  const { text } = line;
  const fields = labelledValues(text);
  if (fields) {
    if (into.section === "skip") into.startSection("none");
    for (const { label, value } of fields) into.field(label, value);
    return true;
  }
  if (readLevelField(text, into)) return true;
  const bare = bareLabel(line, survey) ?? numberedLabel(line, next);
  if (bare) {
    if (closesNode(line, into)) into.leaveNode();
    into.field(bare, text.slice(text.length));
    return true;
  }
  if (isNameAbove(line, next, into)) {
    into.field(INDICATOR_NAME, text);
    return true;
  }
  return readNamed(line, into);
}

/** The value of a label that stood alone, or a wrapped line of a field: no label or heading itself. */
export function continuesField(
  line: Line,
  next: Piece | undefined,
  survey: Survey,
  into: Assembler,
): boolean {
  if (line.depth !== null || !into.fieldOpen || isNameAbove(line, next, into)) return false;
  const text = line.text.text;
  if (labelledValues(line.text) !== null || sectionOf(text) !== null || bareLabel(line, survey)) return false;
  if (into.awaiting && line.marker === null) return into.continueField(line.text);
  if (line.first || line.marker !== null) return false;
  if (/^\p{Lu}/u.test(text) && readNodeHeading(line.text, NOTHING_KNOWN)) return false;
  if (UNKNOWN_LABEL.test(text)) {
    into.unknownField();
    return true;
  }
  return into.continueField(line.text);
}

/** "Quota di bilancio: ..." under another field: a label that the lexicon lacks. */
const UNKNOWN_LABEL = /^\p{Lu}[\p{L}'’]+(?:\s[\p{L}'’]+){0,4}\s?:\s/u;

/** "Tempo medio di risposta: non oltre 10 giorni". */
const WITH_TARGET = new RegExp(
  `^(.{3,}?)\\s*(?::|[-–—])\\s+((?:[<>≤≥=\\d€]|${anyOf(TARGET_OPENINGS)}\\b).*)$`,
  "u",
);

const TELLING = new Set<string>(["formula", "weight", "target", "baseline"]);

/** An indicator's name on a line of its own, its fields below: "• Impianti sostituiti" over "- Calcolo: ...". */
function isNameAbove(line: Line, next: Piece | undefined, into: Assembler): boolean {
  if (next?.kind !== "line" || next.depth !== null || line.depth !== null || into.current === null)
    return false;
  const { text } = line.text;
  if (!/^[\p{Lu}\d"“«]/u.test(text) || /[:;,]$/.test(text) || text.length > 200 || into.awaiting)
    return false;
  const [first] = labelledValues(next.text) ?? [];
  if (!first || !TELLING.has(first.label.kind) || titleOf({ ...line, marker: null }) === null) return false;
  if (line.marker !== null) return true;
  // In a paragraph of fields a line is a name where the fields below begin again.
  return (
    !next.first &&
    first.label.kind !== "weight" &&
    (!into.fieldOpen || line.first || into.hasField(first.label))
  );
}

/** "Classi incontrate; formula: N. classi; peso: 100": an indicator on one line, in a list of indicators or by itself. */
function readNamed(line: Line, into: Assembler): boolean {
  const named = namedValues(line.text);
  const listed = into.section === "indicators" && line.marker !== null;
  const telling = named?.values.filter(({ label }) => TELLING.has(label.kind)).length ?? 0;
  if (named && (listed || into.section === "indicators" || telling > 1)) {
    into.field(INDICATOR_NAME, named.name);
    for (const { label, value } of named.values) into.field(label, value);
    if (listed) into.section = "indicators";
    return true;
  }
  if (!listed || into.current === null) return false;
  const target = WITH_TARGET.exec(line.text.text);
  const cut = target?.[1] === undefined ? line.text.length : target[1].length;
  into.field(INDICATOR_NAME, line.text.slice(0, cut));
  if (target?.[2] !== undefined)
    into.field(INDICATOR_TARGET, line.text.slice(line.text.length - target[2].length));
  into.section = "indicators";
  return true;
}

/** "Codice azione: 1.2", "Titolo azione: ...", "Obiettivo strategico di riferimento: 1 ...". */
function readLevelField(text: SourcedText, into: Assembler): boolean {
  const colon = text.text.indexOf(":");
  if (colon < 0 || colon > 60) return false;
  const label = levelLabel(text.text.slice(0, colon));
  const value = text.slice(colon + 1).trim();
  if (!label || value.length === 0) return false;
  if (label.part === "code") into.nodeCode(label.level, value);
  else if (label.part === "description") into.current?.description.push(value);
  else if (label.reference) startCellNode(label.level, value, into, { above: into.current !== null });
  else if (label.named) startCellNode(label.level, value, into);
  else return false;
  return true;
}

/** "Unità organizzative coinvolte" on a line by itself: what follows belongs to it. */
function bareLabel(line: Line, survey: Survey): Label | null {
  const text = line.text.text;
  if (text.length > 70 || line.marker !== null) return null;
  const label = readLabel(text.replace(/\s*:\s*$/u, ""));
  if (!label?.exact || label.kind === "year") return null;
  if (label.kind === "units" || /:\s*$/u.test(text) || line.depth !== null) return label;
  return survey.bareCards && /^\p{Lu}/u.test(text) ? label : null;
}

/** "INDICATORE 2" over "Descrizione: ...": a card of its own. */
function numberedLabel(line: Line, next: Piece | undefined): Label | null {
  if (line.text.length > 30 || next?.kind !== "line" || labelledValues(next.text) === null) return null;
  const label = readLabel(line.text.text.replace(/\s*[:.]\s*$/u, ""));
  return label?.kind === "name" && label.exact && label.index !== null ? label : null;
}

/** "KPI:" over the indicator's name: the label of a card, not of a section. */
export function namesIndicator(line: Line, next: Piece | undefined, survey: Survey): boolean {
  if (next?.kind !== "line" || next.marker !== null || next.depth !== null) return false;
  if (readLabel(line.text.text.replace(/\s*:\s*$/u, ""))?.kind !== "name") return false;
  if (titleOf(next) === null) return false;
  return !next.first || /:\s*$/.test(line.text.text) || survey.bareCards;
}
