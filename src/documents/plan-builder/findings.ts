import { type Diagnostic, diagnostic } from "../../core/diagnostics/diagnostic.ts";
import type { SourceDocument } from "../blocks.ts";
import type { SourcedText } from "../sourced-text.ts";
import type { Assembler } from "./assembler.ts";
import type { Period } from "./period.ts";
import type { PlacedTree } from "./tree.ts";

/** What of the document did not become plan: tables, indicators without a node, the plan's years, the plan itself. */
export function findings(
  document: SourceDocument,
  into: Assembler,
  tree: PlacedTree,
  period: Period | null,
): Diagnostic[] {
  return [...planFindings(document, tree, period), ...tableFindings(into), ...orphanFindings(into)];
}

function planFindings(document: SourceDocument, tree: PlacedTree, period: Period | null): Diagnostic[] {
  // Of a file that cannot be read at all, its reader has already said why.
  const read =
    document.blocks.length > 0 || document.diagnostics.every(({ severity }) => severity !== "error");
  if (tree.nodes.length === 0) return read ? [diagnostic("plan-not-found", "error", {})] : [];
  return period === null ? [diagnostic("plan-without-year", "warning", {})] : [];
}

function tableFindings(into: Assembler): Diagnostic[] {
  return into.unread.flatMap((cells) => {
    const [first] = cells;
    if (!first) return [];
    const text = cells
      .slice(0, 4)
      .map((cell) => cell.text)
      .join(" | ");
    return [diagnostic("table-not-read", "warning", { text }, at(first))];
  });
}

function orphanFindings(into: Assembler): Diagnostic[] {
  const orphans = into.orphans.flatMap(({ indicator, late }) => (late ? [] : [indicator]));
  const [first] = orphans;
  if (!first) return [];
  const names = orphans.slice(0, 5).flatMap((found) => found.name?.text ?? []);
  const params = { count: orphans.length, names };
  return [diagnostic("indicators-without-node", "warning", params, at(first.name ?? first.formula))];
}

function at(text: SourcedText | null): Pick<Diagnostic, "location"> {
  return { location: text ? { in: "source", span: text.span() } : null };
}
