import type { Assembler } from "./assembler.ts";
import type { PlacedNode, PlacedTree } from "./tree.ts";
import { unitsIn, unitVocabulary } from "./unit-list.ts";
import type { UnitRegister } from "./unit-register.ts";

/**
 * Reads the units of every node into the register, and gives their codes by node. The whole document is looked at first:
 * a code or a name used without doubt in one place tells how to read the doubtful ones.
 */
export function readUnits(
  tree: PlacedTree,
  into: Assembler,
  register: UnitRegister,
): Map<PlacedNode, string[]> {
  const named = [...into.listedUnits, ...into.mentionedUnits];
  const entries = [...tree.nodes.flatMap((node) => node.draft.units), ...named];
  const vocabulary = unitVocabulary(entries);
  const written = new Map(entries.map((entry) => [entry, unitsIn(entry, vocabulary)]));
  const all = [...written.values()].flat();
  for (const unit of all) register.count(unit);
  for (const unit of all) register.learn(unit);
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
