import type { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import { startCellNode } from "./cell-node.ts";
import { codeParts } from "./code.ts";
import { INDICATOR_NAME, INDICATOR_TARGET, type Label, readLabel, sectionOf } from "./label.ts";
import { labelledValues, namedValues } from "./labelled-values.ts";
import { type LevelRef, unnamedLevel } from "./level.ts";
import { levelLabel } from "./level-label.ts";
import { CONTINUATION_PHRASES } from "./lexicon/field-labels.ts";
import { codedTitle, type HeadingContext, type NodeHeading, readNodeHeading } from "./node-heading.ts";
import type { Line, Piece } from "./pieces.ts";
import { looksLikeUnit } from "./unit-code.ts";
import { wordKey } from "./words.ts";

/** What a first look at the whole document taught. */
export interface Survey extends Pick<HeadingContext, "labels" | "learned"> {
  /** Which headings without the name of a level count as nodes: those with a code that continues a known one, all with a code, or all. */
  readonly unlabelled: "continuing" | "coded" | "all";
  /** Levels of the labelled headings, by their depth of markup. */
  readonly levelOfDepth: ReadonlyMap<number, LevelRef>;
  /** Numbers of parts that the codes of labelled nodes have. */
  readonly codeLengths: ReadonlySet<number>;
  /** The document's cards put labels and values on lines of their own, without colons. */
  readonly bareCards: boolean;
}

/** True where lines of nothing but a field's label are many enough to be the document's way. */
export function hasBareCards(lines: readonly Line[]): boolean {
  const kinds = new Set<string>();
  let count = 0;
  for (const line of lines) {
    const label = line.depth === null && line.marker === null ? readLabel(line.text.text) : null;
    if (!label?.exact || !BARE_KINDS.has(label.kind)) continue;
    kinds.add(label.kind);
    count += 1;
  }
  return count >= 3 && kinds.has("name") && kinds.size >= 3;
}

const BARE_KINDS = new Set<string>(["name", "formula", "weight", "target", "baseline", "dimension"]);

const CONTINUATIONS = new Set(CONTINUATION_PHRASES.map(wordKey));

/** Reads one line into the assembler. `next` is the piece after it, `skipNext` says that the line took it as its title. */
export function readLine(
  line: Line,
  next: Piece | undefined,
  survey: Survey,
  into: Assembler,
): { readonly skipNext: boolean } {
  const took = { skipNext: false };
  const text = line.text;
  if (line.first) into.startBlock();
  into.countLine();
  if (CONTINUATIONS.has(wordKey(text.text))) return took;
  if (continuesOpen(line, survey, into) || continuesTable(line, into)) return took;
  const section = sectionOf(text.text);
  if (section !== null && !namesIndicator(line, next, survey) && !headsNode(line, next, survey)) {
    into.openSection(section);
    into.announce(text);
    return took;
  }
  const fields = labelledValues(text);
  if (fields) {
    if (into.section === "skip") into.startSection("none");
    for (const { label, value } of fields) into.field(label, value);
    return took;
  }
  if (readLevelField(text, into)) return took;
  const bare = bareLabel(line, survey);
  if (bare) {
    if (closesNode(line, into)) into.leaveNode();
    into.field(bare, text.slice(text.length));
    return took;
  }
  if (readNamed(line, into)) return took;
  const heading = readNodeHeading(text, contextOf(line, survey));
  if (heading) return startNode(line, heading, next, into);
  if (startUnlabelled(line, survey, into)) return took;
  if (line.depth !== null) {
    plainHeading(line, into);
    return took;
  }
  readText(line, into);
  return took;
}

function contextOf(line: Line, survey: Survey): HeadingContext {
  return { ...survey, heading: line.depth !== null, alone: line.alone };
}

/** The value of a label that stood alone, or a wrapped line of a field: no label or heading itself. */
function continuesOpen(line: Line, survey: Survey, into: Assembler): boolean {
  if (line.depth !== null || !into.fieldOpen) return false;
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

const NOTHING_KNOWN: HeadingContext = { heading: false, alone: false, labels: new Set(), learned: new Map() };
/** "Quota di bilancio: ..." under another field: a label that the lexicon lacks. */
const UNKNOWN_LABEL = /^\p{Lu}[\p{L}'’]+(?:\s[\p{L}'’]+){0,4}\s?:\s/u;

/** "Classi incontrate; formula: N. classi; peso: 100": an indicator on one line, in a list of indicators or by itself. */
function readNamed(line: Line, into: Assembler): boolean {
  const named = namedValues(line.text);
  const listed = into.section === "indicators" && line.marker !== null;
  if (named && (listed || into.section === "indicators" || named.values.length > 1)) {
    into.field(INDICATOR_NAME, named.name);
    for (const { label, value } of named.values) into.field(label, value);
    if (listed) into.section = "indicators";
    return true;
  }
  if (!listed || into.current === null) return false;
  const target =
    /^(.{3,}?)\s*(?::|[-–—])\s+((?:[<>≤≥=]|almeno|non |entro |tra |fino |oltre |da |\d|€).*)$/u.exec(
      line.text.text,
    );
  const cut = target?.[1] === undefined ? line.text.length : target[1].length;
  into.field(INDICATOR_NAME, line.text.slice(0, cut));
  if (target?.[2] !== undefined)
    into.field(INDICATOR_TARGET, line.text.slice(line.text.length - target[2].length));
  into.section = "indicators";
  return true;
}

/** "Anno: 2021 >= 5.500" below the table whose last cell it was cut from. */
function continuesTable(line: Line, into: Assembler): boolean {
  if (!into.lastRow || !/^(?:anno:?\s*(?:19|20)\d{2}\b|[<>≤≥])/iu.test(line.text.text)) return false;
  into.lastRow(line.text);
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

/** "KPI:" over the indicator's name: the label of a card, not of a section. */
function namesIndicator(line: Line, next: Piece | undefined, survey: Survey): boolean {
  if (next?.kind !== "line" || next.marker !== null || next.depth !== null) return false;
  if (readLabel(line.text.text.replace(/\s*:\s*$/u, ""))?.kind !== "name") return false;
  if (titleOf(next) === null) return false;
  return !next.first || /:\s*$/.test(line.text.text) || survey.bareCards;
}

function headsNode(line: Line, next: Piece | undefined, survey: Survey): boolean {
  const heading = readNodeHeading(line.text, contextOf(line, survey));
  if (!heading) return false;
  if (heading.title.length > 0 || heading.code !== null) return true;
  return (
    next?.kind === "line" &&
    line.depth === null &&
    titleOf(next) !== null &&
    /:\s*$/.test(line.text.text) &&
    next.first &&
    !/[.;:]$/.test(next.text.text) &&
    next.alone &&
    next.text.length <= 120 &&
    sectionOf(line.text.text) !== "activities"
  );
}

function titleOf(piece: Piece): SourcedText | null {
  if (piece.kind !== "line" || piece.marker !== null || piece.text.length > 250) return null;
  if (
    sectionOf(piece.text.text) !== null ||
    labelledValues(piece.text) !== null ||
    readLabel(piece.text.text)?.exact
  )
    return null;
  if (readNodeHeading(piece.text, { heading: false, alone: true, labels: new Set(), learned: new Map() }))
    return null;
  return piece.text;
}

function startNode(
  line: Line,
  heading: NodeHeading,
  next: Piece | undefined,
  into: Assembler,
): { readonly skipNext: boolean } {
  if (heading.title.length > 0) {
    into.startNode({ ...heading, code: heading.code ?? codeOfMarker(line, heading) }, { depth: line.depth });
    return { skipNext: false };
  }
  const title = next === undefined ? null : titleOf(next);
  if (title === null && heading.code === null) {
    into.startSection("activities");
    into.announce(line.text);
    return { skipNext: false };
  }
  into.startNode({ ...heading, title: title ?? heading.title }, { depth: line.depth });
  return { skipNext: title !== null };
}

/** "1.1 Innovazione", where the document's headings name no level, or not all of them. */
function startUnlabelled(line: Line, survey: Survey, into: Assembler): boolean {
  if (into.section === "units" && line.depth === null) return false;
  const coded = codedOf(line, survey);
  if (coded === null) {
    if (survey.unlabelled !== "all" || line.depth === null || line.text.length > 200) return false;
    into.startNode(
      { level: unnamedLevel(line.depth), code: null, title: line.text },
      { depth: line.depth, labelled: false },
    );
    return true;
  }
  const parts = codeParts(coded.code.text);
  const continues =
    into.knowsBeginningOf(parts) && (line.depth !== null || !survey.codeLengths.has(parts.length));
  if (survey.unlabelled === "continuing" && !continues) return false;
  const named = line.depth === null ? undefined : survey.levelOfDepth.get(line.depth);
  const level = (continues ? named : undefined) ?? unnamedLevel(line.depth ?? parts.length);
  into.startNode({ level, ...coded }, { depth: line.depth, labelled: continues && named !== undefined });
  return true;
}

function codedOf(line: Line, survey: Survey): ReturnType<typeof codedTitle> {
  if (line.marker === null) {
    const coded =
      line.depth !== null || (line.alone && !/[.;:,]$/.test(line.text.text)) ? codedTitle(line.text) : null;
    return coded && (line.depth !== null || codeParts(coded.code.text).length > 1) ? coded : null;
  }
  if (survey.unlabelled === "continuing" || !line.alone || /[.;:,]$/.test(line.text.text)) return null;
  const number = /^\(?(\d{1,3}|[A-Z]|[IVX]{1,4})[.)]$/.exec(line.marker.text)?.[1];
  if (number === undefined || !/^\p{Lu}/u.test(line.text.text)) return null;
  const at = line.marker.text.indexOf(number);
  return { code: line.marker.slice(at, at + number.length), title: line.text };
}

/** "2. AMBITO: RICERCA": the number of the list is the node's. */
function codeOfMarker(line: Line, heading: NodeHeading): SourcedText | null {
  const number = /^\(?(\d{1,3}|[A-Z]|[IVX]{1,4})[.)]?$/.exec(line.marker?.text ?? "")?.[1];
  if (!line.marker || number === undefined || heading.by !== "colon") return null;
  const at = line.marker.text.indexOf(number);
  return line.marker.slice(at, at + number.length);
}

/** A heading of the document itself: it closes the section, and the node above it where it stands no deeper. */
function plainHeading(line: Line, into: Assembler): void {
  if (closesNode(line, into)) into.leaveNode();
  else into.startSection("none");
  into.announce(line.text);
}

/** A heading by markup that stands no deeper than the node's own. */
function closesNode(line: Line, { current }: Assembler): boolean {
  const depth = current?.depth ?? null;
  return depth !== null && line.depth !== null && line.depth <= depth;
}

function readText(line: Line, into: Assembler): void {
  if (into.section === "skip" || /^\d{1,4}$/.test(line.text.text)) return;
  if (into.section === "units") {
    if (
      line.text.length <= 220 &&
      (looksLikeUnit(line.text.text) || line.marker !== null || !/[.!?]$/.test(line.text.text))
    ) {
      into.addUnits({ code: null, text: line.text });
      return;
    }
    into.startSection("none");
  }
  if (line.marker !== null) {
    into.endField();
    into.listItem({ text: line.text, due: null });
    return;
  }
  if (!line.first && into.continueItem(line.text)) return;
  if (into.section === "indicators") into.section = "none";
  into.endField();
  into.text(line.text);
}
