import { toDecimalDigits } from "../../core/number/decimal.ts";
import { isLink, isList, type PublishedCell, type PublishedTable } from "./published-table.ts";

type JsonCell = string | number | boolean | readonly string[] | null;

/** Each row as an object by column. Numbers are strings of decimal digits, so that nothing is lost on the way. */
export function tableJson({ columns, rows }: PublishedTable): readonly Readonly<Record<string, JsonCell>>[] {
  return rows.map(({ cells }) =>
    Object.fromEntries(columns.map(({ name }, at) => [name, plain(cells[at] ?? null)])),
  );
}

function plain(cell: PublishedCell): JsonCell {
  if (cell === null || typeof cell !== "object") return cell;
  if (isLink(cell)) return cell.id;
  return isList(cell) ? cell : toDecimalDigits(cell);
}
