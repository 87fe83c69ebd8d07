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
    const known = this.byKey.get(key) ?? { code, name, coded: true };
    if (known.name === "") known.name = name;
    this.byKey.set(key, known);
    return known;
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
