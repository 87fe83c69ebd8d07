import type { SourcedText } from "../sourced-text.ts";
import { type DraftIndicator, draftIndicator } from "./draft.ts";
import { holds, joined, setField } from "./indicator-fields.ts";
import type { Label } from "./label.ts";
import { fieldsAfterName } from "./labelled-values.ts";

/** Takes the lines that go on with a field. */
export type Continuation = (text: SourcedText) => void;

/** Where a card's indicators and the weights that are not theirs go. */
export interface CardSink {
  addIndicator(indicator: DraftIndicator): void;
  nodeWeight(text: SourcedText): void;
}

/** The indicator that a card of "label: value" lines is telling, whatever the order of its fields. */
export class IndicatorCard {
  private readonly sink: CardSink;
  /** The named indicator, already handed over. */
  private open: DraftIndicator | null = null;
  /** Fields that stand before the name, or without one. */
  private pending: DraftIndicator | null = null;
  private weightBeforeName = false;
  private numbered = new Map<number, DraftIndicator>();

  constructor(sink: CardSink) {
    this.sink = sink;
  }

  get isOpen(): boolean {
    return this.open !== null || this.pending !== null;
  }

  /** True for fields of which only the weight is known: it may as well be the node's. */
  get isOnlyWeight(): boolean {
    if (!this.pending) return false;
    const { name, formula, dimension, targets, baselines } = this.pending;
    return !name && !formula && !dimension && targets.length === 0 && baselines.length === 0;
  }

  /** Another node begins: numbers of its labels count anew. */
  restart(): void {
    this.close();
    this.numbered = new Map();
  }

  close(): void {
    const { pending } = this;
    this.pending = null;
    this.open = null;
    if (!pending) return;
    if (pending.formula !== null || pending.targets.length > 0) this.sink.addIndicator(pending);
    else if (pending.weight !== null) this.sink.nodeWeight(pending.weight);
  }

  /** A name: of the fields before it, where there are any, else of those to come. */
  name(label: Label, name: SourcedText): Continuation | null {
    if (label.weak && this.nameIfMissing(name)) return null;
    if (label.weak && this.open === null) this.close();
    const indicator = this.pending ?? draftIndicator();
    this.weightBeforeName = indicator.weight !== null;
    this.open = label.weak ? null : indicator;
    this.pending = label.weak ? indicator : null;
    const { name: own, values } = fieldsAfterName(name);
    indicator.name = own;
    for (const field of values) setField(indicator, field.label, field.value);
    if (label.index !== null) this.numbered.set(label.index, indicator);
    if (!label.weak) this.sink.addIndicator(indicator);
    return (text) => {
      indicator.name = joined(indicator.name, text);
    };
  }

  /** "INDICATORE 2" over "Descrizione: ...": the name comes as another field. */
  nameIfMissing(name: SourcedText): boolean {
    if (!this.open || (this.open.name?.length ?? 0) > 0) return false;
    this.open.name = name;
    return true;
  }

  /** Any other field of an indicator. */
  field(label: Label, value: SourcedText): Continuation | null {
    const numbered = label.index === null ? undefined : this.numbered.get(label.index);
    if (numbered && numbered !== this.open && !holds(numbered, label))
      return setField(numbered, label, value);
    let indicator = this.open ?? this.pending;
    if (label.kind === "weight" && indicator?.weight && this.weightBeforeName) {
      // A weight before the name, then another after it: the first was the node's.
      this.sink.nodeWeight(indicator.weight);
      indicator.weight = null;
      this.weightBeforeName = false;
    }
    if (indicator === null || holds(indicator, label)) {
      if (indicator !== null && indicator === this.pending) this.close();
      indicator = draftIndicator();
      this.open = null;
      this.pending = indicator;
    }
    return setField(indicator, label, value);
  }

  /** True where the indicator already has what the label announces: the field is another indicator's. */
  has(label: Label): boolean {
    const indicator = this.open ?? this.pending;
    return indicator !== null && indicator.name !== null && holds(indicator, label);
  }
}
