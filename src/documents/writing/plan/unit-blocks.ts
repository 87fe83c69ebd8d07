import type { Unit } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { type UnitVocabulary, unitsIn, unitVocabulary } from "../../plan-builder/unit-list.ts";
import { SourcedText } from "../../sourced-text.ts";
import type { Block, Row } from "../report.ts";

/** The units of a plan as lists; as a table of codes and names where a line would be read as something else. */
export class UnitBlocks {
  private readonly units: ReadonlyMap<string, Unit>;
  private readonly words: Catalogue;
  private readonly vocabulary: UnitVocabulary;

  constructor(units: readonly Unit[], words: Catalogue) {
    this.units = new Map(units.map((unit) => [unit.code, unit]));
    this.words = words;
    this.vocabulary = unitVocabulary(
      units.map(({ code }) => ({ code: null, text: SourcedText.of(this.line(code)) })),
    );
  }

  /** Under the label that says whose they are. */
  involved(codes: readonly string[]): Block[] {
    const label = this.words.format("plan-document-units");
    if (!this.readAsLines(codes)) return [this.table(codes, label)];
    return [{ kind: "paragraph", text: [{ kind: "text", text: label, style: "strong" }] }, this.list(codes)];
  }

  annex(): Block[] {
    const codes = [...this.units.keys()];
    if (codes.length === 0) return [];
    return [
      { kind: "heading", level: 1, text: this.words.format("plan-document-unit-list") },
      this.readAsLines(codes) ? this.list(codes) : this.table(codes, ""),
    ];
  }

  /** True where each line would be read as the one unit that it is: "U.1 Bandi | Gare" would be two. */
  private readAsLines(codes: readonly string[]): boolean {
    return codes.every((code) => {
      const [read, more] = unitsIn({ code: null, text: SourcedText.of(this.line(code)) }, this.vocabulary);
      if (!read || more) return false;
      const name = this.units.get(code)?.name ?? "";
      if (read.code === null) return read.name.text === code && (name === code || name === "");
      return read.code.text === code && (read.name.text === name || read.name.length === 0);
    });
  }

  private list(codes: readonly string[]): Block {
    return { kind: "list", ordered: false, items: codes.map((code) => this.line(code)) };
  }

  private line(code: string): string {
    const name = this.units.get(code)?.name ?? "";
    return name === code || name === "" ? code : `${code} ${name}`;
  }

  private table(codes: readonly string[], caption: string): Block {
    return {
      kind: "table",
      caption,
      columns: [
        { head: this.words.format("plan-document-unit-code"), share: 1 },
        { head: this.words.format("plan-document-unit-name"), share: 4 },
      ],
      rows: codes.map((code): Row => ({ cells: [code, this.units.get(code)?.name ?? code] })),
    };
  }
}
