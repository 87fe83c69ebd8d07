import { type Diagnostic, diagnostic } from "../../core/diagnostics/diagnostic.ts";
import { type IsoDate, isoDate } from "../../core/period/iso-date.ts";
import { scanItalianDate, scanShortDate } from "../../core/period/italian-date.ts";
import type { Activity, Node, Plan } from "../../core/plan/plan.ts";
import { readWeight } from "../../core/plan/weight.ts";
import type { SourceDocument } from "../blocks.ts";
import type { SourcedText } from "../sourced-text.ts";
import { isProgramme } from "./activity-list.ts";
import { Assembler } from "./assembler.ts";
import { codeParts } from "./code.ts";
import type { DraftItem, DraftNode } from "./draft.ts";
import { readIndicator } from "./indicator-reading.ts";
import { readLabel } from "./label.ts";
import { type LevelRef, levelAt } from "./level.ts";
import { hasBareCards, readLine, type Survey } from "./line-reading.ts";
import { learnLevels, readNodeHeading } from "./node-heading.ts";
import { type Period, periodOf, statedPeriod } from "./period.ts";
import { type Line, type Piece, piecesOf } from "./pieces.ts";
import { Places } from "./places.ts";
import { HeaderMemory, type TableHeader } from "./table-header.ts";
import { readTable } from "./table-reading.ts";
import { type PlacedNode, type PlacedTree, placeNodes } from "./tree.ts";
import { unitsIn, unitVocabulary } from "./unit-list.ts";
import { UnitRegister } from "./unit-register.ts";
import { fold, wordKey } from "./words.ts";

export interface BuildOptions {
  /** The year of the plan, for a document that does not say. */
  readonly year?: number;
}

export interface BuiltPlan {
  readonly plan: Plan;
  readonly places: Places;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a plan of a document's blocks, whatever its format. Never throws; what cannot be understood is reported. */
export function buildPlan(document: SourceDocument, options: BuildOptions = {}): BuiltPlan {
  const pieces = piecesOf(document);
  const diagnostics: Diagnostic[] = [];
  const into = assemble(pieces);
  const tree = placeNodes(into.nodes);
  const period =
    statedPeriod(document.name, pieces) ??
    targetPeriod(into.nodes) ??
    (options.year === undefined ? null : { from: options.year, to: options.year });
  const places = new Places();
  const context = { period, places, diagnostics };
  const register = new UnitRegister();
  const units = readUnits(tree, into, register);
  const nodes = tree.nodes.map((node) => finishNode(node, units.get(node) ?? [], context));
  diagnostics.push(...register.diagnostics);
  for (const cells of into.unread) {
    const [first] = cells;
    if (!first) continue;
    const text = cells
      .slice(0, 4)
      .map((cell) => cell.text)
      .join(" | ");
    const location = { in: "source" as const, span: first.span() };
    diagnostics.push(diagnostic("table-not-read", "warning", { text }, { location }));
  }
  const orphans = into.orphans;
  const [orphan] = orphans;
  // Of a file that cannot be read at all, its reader has already said why.
  const read =
    document.blocks.length > 0 || document.diagnostics.every(({ severity }) => severity !== "error");
  if (tree.nodes.length === 0 && read) diagnostics.push(diagnostic("plan-not-found", "error", {}));
  else if (tree.nodes.length > 0 && period === null)
    diagnostics.push(diagnostic("plan-without-year", "warning", {}));
  if (orphan) {
    const names = orphans.slice(0, 5).flatMap((found) => found.name?.text ?? []);
    const span = orphan.name?.span() ?? orphan.formula?.span();
    const location = span ? { in: "source" as const, span } : null;
    diagnostics.push(
      diagnostic("indicators-without-node", "warning", { count: orphans.length, names }, { location }),
    );
  }
  return {
    plan: {
      id: wordKey(document.name.replace(/\.[a-z]+$/i, "")).replace(/\s/g, "-") || "plan",
      title: titleOf(document, pieces),
      period: widen(period, nodes),
      levels: tree.levels.map(({ id, label }) => ({ id, label })),
      units: register.units(),
      nodes,
    },
    places,
    diagnostics,
  };
}

/** Reads the pieces; where no heading names a level, headings with codes count as nodes, and at last all headings. */
function assemble(pieces: readonly Piece[]): Assembler {
  const survey = surveyOf(pieces);
  let into = new Assembler();
  for (const unlabelled of ["continuing", "coded", "all"] as const) {
    into = new Assembler();
    readPieces(pieces, { ...survey, unlabelled }, into);
    into.closeIndicators();
    if (into.nodes.some((node) => node.indicators.length > 0) || into.orphans.length === 0) break;
  }
  return into;
}

function surveyOf(pieces: readonly Piece[]): Survey {
  const lines = pieces.filter((piece): piece is Line => piece.kind === "line");
  const learned = learnLevels(
    lines.filter((line) => line.depth !== null || line.alone).map((line) => line.text),
  );
  const labels = new Set<string>();
  const levelOfDepth = new Map<number, LevelRef>();
  const codeLengths = new Set<number>();
  for (const line of lines) {
    const heading = readNodeHeading(line.text, {
      heading: line.depth !== null,
      alone: line.alone,
      labels,
      learned,
    });
    if (heading?.by !== "code" || !heading.code) continue;
    labels.add(heading.label);
    codeLengths.add(codeParts(heading.code.text).length);
    if (line.depth !== null && !levelOfDepth.has(line.depth)) levelOfDepth.set(line.depth, heading.level);
  }
  return {
    labels,
    learned,
    levelOfDepth,
    codeLengths,
    unlabelled: "continuing",
    bareCards: hasBareCards(lines),
  };
}

function readPieces(pieces: readonly Piece[], survey: Survey, into: Assembler): void {
  const memory = new HeaderMemory();
  let header: TableHeader | null = null;
  let skip = false;
  pieces.forEach((piece, index) => {
    if (skip) {
      skip = false;
      return;
    }
    if (piece.kind === "table") {
      const outcome = readTable(piece.table, survey, header, memory, into);
      if (outcome.header) header = outcome.header;
      if (looksLikeIndicators(outcome.unread)) into.unread.push(outcome.unread);
      return;
    }
    const before = into.nodes.length;
    skip = readLine(piece, pieces[index + 1], survey, into).skipNext;
    if (into.nodes.length > before) header = null;
  });
}

/** A table that went nowhere and speaks of indicators: the words of a header, or targets. */
function looksLikeIndicators(cells: readonly SourcedText[]): boolean {
  if (cells.length < 4) return false;
  const kinds = new Set(cells.map((cell) => readLabel(cell.text)?.kind));
  const targets = cells.filter((cell) => /^\s*(?:[<>≤≥]=?|almeno\b|entro\b)\s*\S/iu.test(cell.text)).length;
  return targets > 1 || (kinds.has("name") && (kinds.has("target") || kinds.has("formula")));
}

function targetPeriod(nodes: readonly DraftNode[]): Period | null {
  const years: number[] = [];
  for (const node of nodes)
    for (const indicator of node.indicators)
      for (const target of indicator.targets) {
        years.push(...target.years);
        for (const match of target.text.text.matchAll(/\banno:?\s+(20\d{2})\b/gi))
          years.push(Number(match[1]));
      }
  return periodOf(years);
}

/** Targets of later years than the title says belong to the plan as well. */
function widen(period: Period | null, nodes: readonly Node[]): Period | null {
  if (!period) return null;
  const years = nodes.flatMap((node) =>
    node.indicators.flatMap((indicator) => indicator.targets.flatMap((target) => target.year ?? [])),
  );
  const last = years.reduce(
    (latest, year) => (year > latest && year - period.from < 6 ? year : latest),
    period.to,
  );
  return { from: period.from, to: last };
}

function readUnits(tree: PlacedTree, into: Assembler, register: UnitRegister): Map<PlacedNode, string[]> {
  const entries = [...tree.nodes.flatMap((node) => node.draft.units), ...into.listedUnits];
  const vocabulary = unitVocabulary(entries);
  const written = new Map(entries.map((entry) => [entry, unitsIn(entry, vocabulary)]));
  for (const found of written.values()) for (const unit of found) register.learn(unit);
  const codes = new Map<PlacedNode, string[]>();
  for (const node of tree.nodes) {
    const own = node.draft.units
      .flatMap((entry) => written.get(entry) ?? [])
      .map((unit) => register.codeOf(unit, node.id));
    codes.set(node, [...new Set(own)]);
  }
  for (const entry of into.listedUnits)
    for (const unit of written.get(entry) ?? []) register.codeOf(unit, null);
  return codes;
}

type Context = Parameters<typeof readIndicator>[2];

function finishNode(placed: PlacedNode, units: readonly string[], context: Context): Node {
  const { draft, id, parent } = placed;
  const { activities, description } = readLists(draft, context.period);
  context.places.note(id, "code", [draft.code]);
  context.places.note(id, "title", [draft.title.length > 0 ? draft.title : draft.code]);
  context.places.note(id, "description", draft.description);
  context.places.note(
    id,
    "units",
    draft.units.map((entry) => entry.text),
  );
  context.places.note(
    id,
    "activities",
    draft.lists.flatMap((list) => list.items.map((item) => item.text)),
  );
  context.places.note(id, "weight", [draft.weight]);
  return {
    id,
    level: placed.level.id,
    code: draft.code?.text ?? null,
    title: draft.title.text,
    description,
    parent: parent?.id ?? null,
    weight: draft.weight ? readWeight(draft.weight.text) : null,
    units,
    activities,
    indicators: draft.indicators.map((indicator, index) =>
      readIndicator(indicator, `${id}/${index + 1}`, context),
    ),
  };
}

function readLists(draft: DraftNode, period: Period | null): { activities: Activity[]; description: string } {
  const activities: Activity[] = [];
  const lines = draft.description.map((text) => text.text);
  const announced = draft.lists.filter((list) => /:\s*$/.test(list.announcement?.text ?? ""));
  for (const list of draft.lists) {
    const programme = isProgramme(list, draft.indicators, announced.length === 1);
    for (const item of list.items) {
      const text = item.text.text;
      if (programme) activities.push({ text: text.replace(/\s*[;.,]$/, ""), due: dueOf(item, period) });
      else lines.push(text);
    }
  }
  return { activities, description: lines.join("\n") };
}

/** "... entro il 30 aprile", or the date of a table's cell: in the plan's first year where none is written. */
function dueOf({ text, due }: DraftItem, period: Period | null): IsoDate | null {
  if (due) return dateIn(due.text, 0, period) ?? deadlineIn(due.text, period);
  return deadlineIn(text.text, period);
}

function deadlineIn(text: string, period: Period | null): IsoDate | null {
  for (const match of text.matchAll(
    /\b(?:entro(?:\s+e\s+non\s+oltre)?|scadenza:?)\s+(?:il|la|l['’]|gli?)?\s*/giu,
  )) {
    const date = dateIn(text, match.index + match[0].length, period);
    if (date) return date;
  }
  return null;
}

function dateIn(text: string, at: number, period: Period | null): IsoDate | null {
  const found = scanItalianDate(text, at) ?? scanShortDate(text, at);
  const year = found?.year ?? period?.from ?? null;
  return found && year !== null ? isoDate(year, found.month, found.day) : null;
}

/** The first line that names the plan, else the file's name. */
function titleOf(document: SourceDocument, pieces: readonly Piece[]): string {
  for (const piece of pieces.slice(0, 25)) {
    if (piece.kind !== "line" || piece.text.length > 200 || levelAt(fold(piece.text.text), 0)) continue;
    if (/\b(?:piano|piao|peg|relazione previsionale|programma triennale)\b/iu.test(piece.text.text))
      return piece.text.text;
  }
  return document.name;
}
