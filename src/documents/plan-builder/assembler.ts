import type { SourcedText } from "../sourced-text.ts";
import { codeAt, codeParts, continuesCode } from "./code.ts";
import { withoutContinuationMark } from "./continuation-mark.ts";
import {
  type DraftIndicator,
  type DraftItem,
  type DraftList,
  type DraftNode,
  type DraftUnits,
  draftNode,
} from "./draft.ts";
import { type CardSink, type Continuation, IndicatorCard } from "./indicator-card.ts";
import { joined } from "./indicator-fields.ts";
import type { Label, SectionKind } from "./label.ts";
import type { LevelRef } from "./level.ts";
import type { NodeHeading } from "./node-heading.ts";
import { codedUnit, unitKind } from "./unit-code.ts";
import { continueLastUnit } from "./unit-lines.ts";
import { isBlank, wordKey } from "./words.ts";

export type Section = "none" | "units" | "indicators" | "activities" | "skip";

interface OpenUnits {
  count: number;
  allCoded: boolean;
  readonly kinds: Set<string>;
}

function openUnits(): OpenUnits {
  return { count: 0, allCoded: true, kinds: new Set() };
}

interface NodePlace {
  readonly depth?: number | null;
  readonly column?: number | null;
  readonly labelled?: boolean;
  /** The node is said to stand above the one being read: "Obiettivo strategico di riferimento: ...". */
  readonly above?: boolean;
  /** A mark said that the node was begun on another page. */
  readonly continues?: boolean;
}

/**
 * Collects what the lines and tables of a document say, in their order: appearances of nodes, and under each its
 * indicators, units, lists and text. Knows nothing of how lines and tables are recognised.
 */
export class Assembler implements CardSink {
  readonly nodes: DraftNode[] = [];
  /** Units that the document lists outside any node. */
  readonly listedUnits: DraftUnits[] = [];
  /** Indicators met outside any node: before the first one, or (`late`) after the plan was left. */
  readonly orphans: { readonly indicator: DraftIndicator; readonly late: boolean }[] = [];
  /** Units of tables about something else: good for their names only. */
  readonly mentionedUnits: DraftUnits[] = [];
  /** Cells of tables that seem to hold indicators and could not be read. */
  readonly unread: (readonly SourcedText[])[] = [];
  current: DraftNode | null = null;
  section: Section = "none";
  /** Takes a target's text that stands below the table it was cut from; null where the last row leaves none open. */
  lastRow: ((text: SourcedText) => void) | null = null;
  /** The node whose heading was the last line: the next one may go on with its title. */
  openTitle: DraftNode | null = null;
  private readonly card = new IndicatorCard(this);
  private append: Continuation | null = null;
  private list: DraftList | null = null;
  /** The units read since the open list of units began: how their codes are written, and whether one has none. */
  openUnits: OpenUnits = openUnits();
  private readonly codes = new Set<string>();
  private readonly lastOfLevel = new Map<string, DraftNode>();
  private lastText: SourcedText | null = null;

  /** The code of a node whose title comes after: "Codice obiettivo: 1.2". Null level: of whatever node comes. */
  private waitingCode: { readonly level: LevelRef | null; readonly code: SourcedText } | null = null;
  /** Levels opened since the block (a paragraph, a table) began; empty once the last node has content. */
  private blockLevels: LevelRef[] = [];
  private blockLines = 0;

  startNode(written: Pick<NodeHeading, "level" | "code" | "title">, place: NodePlace = {}): DraftNode {
    const heading = this.withoutMark(written, place.continues ?? false);
    if (place.above ?? this.namesAncestor(heading)) return this.nodeAbove(heading, place);
    this.card.restart();
    this.endField();
    const node = draftNode(
      heading.level,
      heading.code ?? this.takeWaitingCode(heading.level),
      heading.title,
      place,
    );
    this.nodes.push(node);
    this.remember(node);
    this.current = node;
    this.section = "none";
    this.list = null;
    this.lastText = null;
    this.lastRow = null;
    return node;
  }

  /** A card may name the nodes above after its own: they go before it, and what follows is still the card's. */
  private nodeAbove(heading: Pick<NodeHeading, "level" | "code" | "title">, place: NodePlace): DraftNode {
    const node = draftNode(heading.level, heading.code, heading.title, place);
    const at = this.current ? this.nodes.lastIndexOf(this.current) : this.nodes.length;
    this.nodes.splice(at < 0 ? this.nodes.length : at, 0, node);
    this.remember(node);
    return node;
  }

  /** A title repeated after the page names its node again; without a code it is the last one of its level. */
  private withoutMark(
    written: Pick<NodeHeading, "level" | "code" | "title">,
    continues: boolean,
  ): Pick<NodeHeading, "level" | "code" | "title"> {
    const { text: title, marked } = withoutContinuationMark(written.title);
    if (!marked && !continues) return written;
    const { level, code } = written;
    const last = code === null ? this.lastOfLevel.get(level.id) : undefined;
    if (!last || (title.length > 0 && wordKey(last.title.text) !== wordKey(title.text)))
      return { level, code, title };
    return { level, code: last.code, title: last.title };
  }

  private remember(node: DraftNode): void {
    this.lastOfLevel.set(node.level.id, node);
    if (node.code) this.codes.add(codeParts(node.code.text).join("."));
    this.blockLevels.push(node.level);
  }

  /** True where the block goes up: a level above all that the block has named, over a node that has nothing yet. */
  private namesAncestor({ level, code }: Pick<NodeHeading, "level" | "code">): boolean {
    const { current, blockLevels } = this;
    if (!current || blockLevels.length === 0 || current.indicators.length > 0) return false;
    const rank = level.rank;
    if (rank === null || blockLevels.some((opened) => opened.rank === null || opened.rank <= rank))
      return false;
    if (!code || !current.code) return true;
    const [upper, lower] = [codeParts(code.text), codeParts(current.code.text)];
    return continuesCode(upper, lower) || upper.length === lower.length;
  }

  /** A new paragraph or table begins: a weight that stood in the one before, without a name, was the node's. */
  startBlock(): void {
    this.blockLevels = [];
    if (this.blockLines > 1 && this.card.isOnlyWeight) this.closeIndicators();
    this.blockLines = 0;
  }

  /** A line of the block has been read. */
  countLine(): void {
    this.blockLines += 1;
  }

  private takeWaitingCode(level: LevelRef): SourcedText | null {
    const waiting = this.waitingCode;
    this.waitingCode = null;
    return waiting && (waiting.level === null || waiting.level.id === level.id) ? waiting.code : null;
  }

  /** "Codice obiettivo: 1.2": of the node above where it waits for one, else of the node to come. */
  nodeCode(level: LevelRef | null, text: SourcedText): void {
    const found = codeAt(text.text, 0);
    if (!found || found.end < text.length) return;
    const { current } = this;
    const fits = current && (level === null || current.level.id === level.id);
    if (fits && current.code === null && current.indicators.length === 0) {
      current.code = text;
      this.codes.add(codeParts(text.text).join("."));
    } else this.waitingCode = { level, code: text };
  }

  /** True where a node above has a code that these parts continue. */
  knowsBeginningOf(parts: readonly string[]): boolean {
    return parts.some((_, index) => index > 0 && this.codes.has(parts.slice(0, index).join(".")));
  }

  /** Opens the section that a label announces. */
  openSection(kind: SectionKind): void {
    if (kind === "unit-list") {
      this.leaveNode();
      this.startSection("units");
    } else this.startSection(kind);
  }

  /** Ends what was open without opening anything: a heading that is no node's. */
  startSection(section: Section): void {
    this.closeIndicators();
    this.openUnits = openUnits();
    this.section = section;
    this.list = null;
    this.append = null;
  }

  leaveNode(): void {
    this.startSection("none");
    this.current = null;
  }

  closeIndicators(): void {
    this.card.close();
    this.endField();
  }

  addIndicator(indicator: DraftIndicator): void {
    if (this.current) this.current.indicators.push(indicator);
    else this.orphans.push({ indicator, late: this.nodes.length > 0 });
  }

  addUnits(units: DraftUnits): void {
    if (isBlank(units.text.text) && units.code === null) return;
    this.unitList.push(units);
    if (this.section !== "units") return;
    const code = units.code?.text ?? codedUnit(units.text.text);
    if (code === null) this.openUnits.allCoded = false;
    else this.openUnits.kinds.add(unitKind(code));
    this.openUnits.count += 1;
  }

  /** A line without a code below a unit with one: its name goes on. */
  continueUnit(text: SourcedText): boolean {
    return continueLastUnit(this.unitList, text, "section");
  }

  private get unitList(): DraftUnits[] {
    return this.current ? this.current.units : this.listedUnits;
  }

  /** True after a label without a value: the next line is the value, whatever it looks like. */
  awaiting = false;

  /** A "label: value" of a card, in whatever order the card gives them. */
  field(label: Label, value: SourcedText): void {
    this.list = null;
    this.append = null;
    this.awaiting = value.length === 0 && label.kind !== "units";
    switch (label.kind) {
      case "units":
        if (value.length > 0) this.addUnits({ code: null, text: value });
        this.section = value.length > 0 ? "none" : "units";
        this.openUnits = openUnits();
        this.append = (text) => {
          if (!continueLastUnit(this.unitList, text, "field")) this.addUnits({ code: null, text });
        };
        return;
      case "title":
        if (this.current && this.current.title.length === 0) this.current.title = value;
        return;
      case "description":
        if (this.card.nameIfMissing(value)) return;
        this.section = "none";
        if (value.length > 0) this.current?.description.push(value);
        this.append = (text) => this.current?.description.push(text);
        return;
      case "node-weight":
        this.nodeWeight(value);
        this.append = (text) => this.nodeWeight(text);
        return;
      case "code":
        if (!this.card.isOpen) this.nodeCode(null, value);
        this.append = () => undefined;
        return;
      case "ignored":
      case "actual":
      case "due":
        this.append = () => undefined;
        return;
      case "name":
        this.section = "none";
        this.append = this.card.name(label, value);
        return;
      default:
        this.section = "none";
        this.append = this.card.field(label, value);
    }
  }

  nodeWeight(text: SourcedText): void {
    if (this.current && text.length > 0) this.current.weight ??= text;
  }

  /** A line of a label that nobody knows: it ends the field above and is left out with the lines that continue it. */
  unknownField(): void {
    this.append = () => undefined;
    this.awaiting = false;
  }

  /** A line that continues the field above it, if there is one. */
  continueField(text: SourcedText): boolean {
    this.awaiting = false;
    if (this.append === null) return false;
    this.append(text);
    return true;
  }

  /** True where the card's indicator already has what the label announces: the field is another indicator's. */
  hasField(label: Label): boolean {
    return this.card.has(label);
  }

  endField(): void {
    this.append = null;
    this.awaiting = false;
  }

  get fieldOpen(): boolean {
    return this.append !== null;
  }

  text(text: SourcedText): void {
    this.list = null;
    this.lastText = text;
    this.current?.description.push(text);
  }

  /** An activity that a table gives with its date. */
  activity(text: SourcedText, due: SourcedText | null): void {
    if (!this.current) return;
    this.current.lists.push({ announcement: null, labelled: true, items: [{ text, due }] });
  }

  /** A unit that the document lists without saying what it does. */
  listUnits(units: DraftUnits): void {
    (units.code ? this.listedUnits : this.mentionedUnits).push(units);
  }

  listItem(item: DraftItem): void {
    if (!this.current) return;
    if (this.list === null) {
      this.list = { announcement: this.lastText, labelled: this.section === "activities", items: [] };
      this.current.lists.push(this.list);
    }
    this.list.items.push(item);
  }

  /** A line that goes on with the last item of the list. */
  continueItem(text: SourcedText): boolean {
    const last = this.list?.items.pop();
    if (!this.list || last === undefined) return false;
    this.list.items.push({ ...last, text: joined(last.text, text) });
    return true;
  }

  announce(text: SourcedText): void {
    this.list = null;
    this.lastText = text;
  }
}
