import { SourcedText } from "../sourced-text.ts";
import { codeParts } from "./code.ts";
import {
  type DraftIndicator,
  type DraftList,
  type DraftNode,
  type DraftUnits,
  draftIndicator,
  draftNode,
} from "./draft.ts";
import type { Label } from "./label.ts";
import type { NodeHeading } from "./node-heading.ts";
import { isBlank } from "./words.ts";

export type Section = "none" | "units" | "indicators" | "activities" | "skip";

/**
 * Collects what the lines and tables of a document say, in their order: appearances of nodes, and under each its
 * indicators, units, lists and text. Knows nothing of how lines and tables are recognised.
 */
export class Assembler {
  readonly nodes: DraftNode[] = [];
  /** Units that the document lists outside any node. */
  readonly listedUnits: DraftUnits[] = [];
  /** Indicators met before any node. */
  readonly orphans: DraftIndicator[] = [];
  current: DraftNode | null = null;
  section: Section = "none";
  /** Takes a target's text that stands below the table it was cut from; null where the last row leaves none open. */
  lastRow: ((text: SourcedText) => void) | null = null;
  private open: DraftIndicator | null = null;
  private pending: DraftIndicator | null = null;
  private append: ((text: SourcedText) => void) | null = null;
  private list: DraftList | null = null;
  private weightBeforeName = false;
  private readonly codes = new Set<string>();
  private lastText: SourcedText | null = null;

  startNode(
    heading: Pick<NodeHeading, "level" | "code" | "title">,
    place: { depth?: number | null; column?: number | null; labelled?: boolean } = {},
  ): DraftNode {
    this.closeIndicators();
    const node = draftNode(heading.level, heading.code, heading.title, place);
    this.nodes.push(node);
    if (node.code) this.codes.add(codeParts(node.code.text).join("."));
    this.current = node;
    this.section = "none";
    this.list = null;
    this.lastText = null;
    this.lastRow = null;
    this.append = null;
    return node;
  }

  /** True where a node above has a code that these parts continue. */
  knowsBeginningOf(parts: readonly string[]): boolean {
    return parts.some((_, index) => index > 0 && this.codes.has(parts.slice(0, index).join(".")));
  }

  /** Ends what was open without opening anything: a heading that is no node's. */
  startSection(section: Section): void {
    this.closeIndicators();
    this.section = section;
    this.list = null;
    this.append = null;
  }

  leaveNode(): void {
    this.startSection("none");
    this.current = null;
  }

  closeIndicators(): void {
    if (this.pending) {
      const { formula, weight } = this.pending;
      if (formula !== null || this.pending.targets.length > 0) this.addIndicator(this.pending);
      else if (weight !== null && this.current) this.current.weight ??= weight;
    }
    this.pending = null;
    this.open = null;
    this.endField();
  }

  addIndicator(indicator: DraftIndicator): void {
    if (this.current) this.current.indicators.push(indicator);
    else this.orphans.push(indicator);
  }

  addUnits(units: DraftUnits): void {
    if (isBlank(units.text.text) && units.code === null) return;
    if (this.current) this.current.units.push(units);
    else this.listedUnits.push(units);
  }

  /** True while a card's indicator is being read. */
  get inCard(): boolean {
    return this.open !== null || this.pending !== null;
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
        this.append = (text) => this.addUnits({ code: null, text });
        return;
      case "description":
        this.section = "none";
        if (value.length > 0) this.current?.description.push(value);
        this.append = (text) => this.current?.description.push(text);
        return;
      case "node-weight":
        this.nodeWeight(value);
        this.append = (text) => this.nodeWeight(text);
        return;
      case "ignored":
      case "actual":
      case "code":
        this.append = () => undefined;
        return;
      case "name":
        this.section = "none";
        this.startIndicator(value);
        return;
      default:
        this.section = "none";
        this.indicatorField(label, value);
    }
  }

  private nodeWeight(text: SourcedText): void {
    if (this.current && text.length > 0) this.current.weight ??= text;
  }

  /** A line of a label that nobody knows: it ends the field above and is left out with the lines that continue it. */
  unknownField(): void {
    this.append = () => undefined;
    this.awaiting = false;
  }

  private startIndicator(name: SourcedText): void {
    const indicator = this.pending ?? draftIndicator();
    this.weightBeforeName = indicator.weight !== null;
    this.open = indicator;
    this.pending = null;
    indicator.name = name;
    this.addIndicator(indicator);
    this.append = (text) => {
      indicator.name = joined(indicator.name, text);
    };
  }

  private indicatorField(label: Label, value: SourcedText): void {
    let indicator = this.open ?? this.pending;
    if (label.kind === "weight" && indicator !== null && indicator.weight !== null && this.weightBeforeName) {
      // A weight before the name, then another after it: the first was the node's.
      this.nodeWeight(indicator.weight);
      indicator.weight = null;
    }
    this.weightBeforeName = false;
    if (indicator === null || holds(indicator, label)) {
      if (indicator !== null && indicator === this.pending) this.closeIndicators();
      indicator = draftIndicator();
      this.open = null;
      this.pending = indicator;
    }
    this.append = setField(indicator, label, value);
  }

  /** A line that continues the field above it, if there is one. */
  continueField(text: SourcedText): boolean {
    this.awaiting = false;
    if (this.append === null) return false;
    this.append(text);
    return true;
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

  listItem(text: SourcedText): void {
    if (!this.current) return;
    if (this.list === null) {
      this.list = { announcement: this.lastText, labelled: this.section === "activities", items: [] };
      this.current.lists.push(this.list);
    }
    this.list.items.push(text);
  }

  /** A line that goes on with the last item of the list. */
  continueItem(text: SourcedText): boolean {
    const last = this.list?.items.pop();
    if (!this.list || last === undefined) return false;
    this.list.items.push(SourcedText.join([last, text], " "));
    return true;
  }

  announce(text: SourcedText): void {
    this.list = null;
    this.lastText = text;
  }
}

function joined(before: SourcedText | null, text: SourcedText): SourcedText {
  return before === null || before.length === 0 ? text : SourcedText.join([before, text], " ");
}

function holds(indicator: DraftIndicator, label: Label): boolean {
  switch (label.kind) {
    case "formula":
      return indicator.formula !== null;
    case "dimension":
      return indicator.dimension !== null;
    case "weight":
      return indicator.weight !== null;
    case "measure-unit":
      return indicator.measureUnit !== null;
    case "target":
    case "year":
      return indicator.targets.some((target) => target.years.join() === label.years.join());
    case "baseline":
      return indicator.baselines.some(
        (baseline) => baseline.year === (label.years[0] ?? null) && baseline.yearEnd === label.yearEnd,
      );
    default:
      return false;
  }
}

/** Puts a value where its label says, and gives the function that continues it. */
export function setField(
  indicator: DraftIndicator,
  label: Label,
  value: SourcedText,
): ((text: SourcedText) => void) | null {
  switch (label.kind) {
    case "formula":
      indicator.formula = value;
      return (text) => {
        indicator.formula = joined(indicator.formula, text);
      };
    case "dimension":
      indicator.dimension = value;
      return (text) => {
        indicator.dimension = joined(indicator.dimension, text);
      };
    case "weight":
      indicator.weight = value;
      return (text) => {
        indicator.weight = joined(indicator.weight, text);
      };
    case "measure-unit":
      indicator.measureUnit = value;
      return (text) => {
        indicator.measureUnit = joined(indicator.measureUnit, text);
      };
    case "name":
      indicator.name = value;
      return (text) => {
        indicator.name = joined(indicator.name, text);
      };
    case "baseline": {
      const at = indicator.baselines.length;
      const year = label.years[label.years.length - 1] ?? null;
      indicator.baselines.push({ year, yearEnd: label.yearEnd, text: value });
      return (text) => {
        indicator.baselines[at] = {
          year,
          yearEnd: label.yearEnd,
          text: joined(indicator.baselines[at]?.text ?? null, text),
        };
      };
    }
    case "target":
    case "year": {
      const at = indicator.targets.length;
      indicator.targets.push({ years: label.years, text: value });
      return (text) => {
        indicator.targets[at] = {
          years: label.years,
          text: joined(indicator.targets[at]?.text ?? null, text),
        };
      };
    }
    default:
      return null;
  }
}
