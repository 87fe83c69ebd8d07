import { type Diagnostic, diagnostic } from "../../core/diagnostics/diagnostic.ts";
import type { Unit } from "../../core/plan/plan.ts";
import type { SourcedText } from "../sourced-text.ts";
import { unitKey, unitKind, unitNumbers } from "./unit-code.ts";
import type { WrittenUnit } from "./unit-list.ts";
import { wordKey } from "./words.ts";

interface Known {
  readonly code: string;
  name: string;
  readonly coded: boolean;
}

/** The units of a plan, each once, in the order in which the document names them. */
export class UnitRegister {
  readonly diagnostics: Diagnostic[] = [];
  private readonly byKey = new Map<string, Known>();
  private readonly byName = new Map<string, Known>();

  private readonly forms = new Map<string, Map<string, number>>();

  private readonly styles = new Map<string, number>();

  /** Counts how a code is written: the way used most is the plan's. */
  count({ code }: WrittenUnit): void {
    if (!code) return;
    const key = unitKey(code.text);
    const forms = this.forms.get(key) ?? new Map<string, number>();
    forms.set(code.text, (forms.get(code.text) ?? 0) + 1);
    this.forms.set(key, forms);
    this.styles.set(styleOf(code.text), (this.styles.get(styleOf(code.text)) ?? 0) + 1);
  }

  /** Learns a coded unit before any list is read, so that its name alone is recognised anywhere. */
  learn(unit: WrittenUnit): void {
    if (!unit.code || unit.name.length === 0) return;
    const name = wordKey(unit.name.text);
    if (!this.byName.has(name)) this.byName.set(name, this.coded(unit.code.text, unit.name.text));
  }

  /** The unit's code in the plan's one style; a second style of the same code is reported where it stands. */
  codeOf(unit: WrittenUnit, subject: string | null): string {
    if (!unit.code) {
      const key = wordKey(unit.name.text);
      const known = this.byName.get(key);
      if (known) return this.used(known).code;
      const named: Known = { code: unit.name.text, name: unit.name.text, coded: false };
      this.byName.set(key, named);
      return this.used(named).code;
    }
    const known = this.used(this.coded(unit.code.text, unit.name.text));
    if (known.code !== unit.code.text) this.variant(known.code, unit.code, subject);
    return known.code;
  }

  private readonly order = new Set<Known>();

  private used(known: Known): Known {
    this.order.add(known);
    return known;
  }

  private coded(code: string, name: string): Known {
    const key = unitKey(code);
    const known = this.byKey.get(key) ?? { code: this.usual(key, code), name, coded: true };
    if (known.name === "") known.name = name;
    this.byKey.set(key, known);
    return known;
  }

  /** The form written most often; of two written as often, the one in the style of most codes, then the first. */
  private usual(key: string, code: string): string {
    let usual = code;
    let most: readonly [number, number] = [0, 0];
    for (const [form, times] of this.forms.get(key) ?? []) {
      const rank = [times, this.styles.get(styleOf(form)) ?? 0] as const;
      if (rank[0] > most[0] || (rank[0] === most[0] && rank[1] > most[1])) {
        usual = form;
        most = rank;
      }
    }
    return usual;
  }

  private variant(code: string, written: SourcedText, subject: string | null): void {
    this.diagnostics.push(
      diagnostic(
        "unit-code-variant",
        "info",
        { kind: "unit", code, variant: written.text },
        { subject, location: { in: "source", span: written.span() }, fix: { replacement: code } },
      ),
    );
  }

  /** Every unit met, with the unit above it where the codes say which. */
  units(): Unit[] {
    const known = [...this.order];
    const parents = parentsOf(known.filter((unit) => unit.coded).map((unit) => unit.code));
    return known.map(({ code, name, coded }) => ({
      code,
      name: coded ? name : code,
      parent: coded ? (parents.get(code) ?? null) : null,
    }));
  }
}

/** "ST-2" and "SR-14" are written in one style, "ST.2" in another. */
function styleOf(code: string): string {
  return code.replace(/\p{L}+/gu, "A").replace(/\d+/g, "9");
}

/**
 * Reads the tree of the units from their numbers: "U.3.1.1" is under "S. 3.1", which is under "AREA III". Where units of
 * two kinds claim one number ("S. 1.4" and "Uff. 1.4"), the kind with more units has it and the other's place is unknown.
 */
function parentsOf(codes: readonly string[]): Map<string, string> {
  const size = new Map<string, number>();
  for (const code of codes) size.set(unitKind(code), (size.get(unitKind(code)) ?? 0) + 1);
  const byNumber = new Map<string, string>();
  for (const code of codes) {
    const number = unitNumbers(code).join(".");
    if (number === "") continue;
    const holder = byNumber.get(number);
    if (holder === undefined || (size.get(unitKind(code)) ?? 0) > (size.get(unitKind(holder)) ?? 0))
      byNumber.set(number, code);
  }
  const crowded = new Set(
    codes.filter((code) => byNumber.get(unitNumbers(code).join(".")) !== code).map(unitKind),
  );
  const parents = new Map<string, string>();
  for (const code of codes) {
    const numbers = unitNumbers(code);
    if (crowded.has(unitKind(code))) continue;
    for (let length = numbers.length - 1; length > 0; length -= 1) {
      const parent = byNumber.get(numbers.slice(0, length).join("."));
      if (parent === undefined || parent === code) continue;
      parents.set(code, parent);
      break;
    }
  }
  return parents;
}
