import { rational } from "../number/rational.ts";
import { cut, type ExactJson, readExactJson, standingAt, writtenAt } from "./exact-json.ts";
import type { JsonPick, NumberForm } from "./feed.ts";
import { fault, MOST_AROUND, type ReadFound } from "./found.ts";
import { type FoundNode, nodesAt } from "./json-query.ts";
import { type FeedFault, type ReadValue, readDayText, readJsonNumber, readValueText } from "./value-text.ts";

/** Finds the value of a JSON document. */
export function foundInJson(text: string, pick: JsonPick, numbers: NumberForm): ReadFound {
  const document = readExactJson(text);
  if (document === null) return fault("feed-not-json");
  const nodes = nodesAt(pick.path, document.plain);
  if (nodes === null) return fault("feed-json-deep");
  const day = pick.day === null ? null : dayAt(document, pick.day);
  if (day !== null && typeof day === "object") return day;
  const [node] = nodes.first;
  if (pick.take === "count") {
    // A path to a list finds one thing, the list: whoever counts means what is in it.
    if (nodes.count === 1 && node && typeof standingAt(document, node.location) === "object")
      return fault("feed-count-list", { path: pick.path });
    return {
      found: {
        value: { kind: "number", value: rational(nodes.count) },
        mark: "",
        day,
        place: pick.path,
        around: cut(nodes.first.map(({ location }) => writtenAt(document, location)).join("\n"), MOST_AROUND),
        count: nodes.count,
      },
    };
  }
  if (!node) return fault("feed-path-nothing", { path: pick.path });
  if (nodes.count > 1) return fault("feed-path-many", { path: pick.path, count: nodes.count });
  const read = valueAt(document, node, numbers);
  if ("fault" in read) return read;
  return { found: { ...read, day, place: node.path, around: around(document, node), count: 1 } };
}

function valueAt(
  document: ExactJson,
  { location, path }: FoundNode,
  numbers: NumberForm,
): ReadValue | { readonly fault: FeedFault } {
  const value = standingAt(document, location);
  const written = writtenAt(document, location) ?? "";
  if (typeof value === "string") return readValueText(value, numbers);
  if (typeof value !== "number") return fault("feed-json-no-value", { path, text: cut(written, 80) });
  const number = readJsonNumber(written);
  if (number === null) return fault("feed-number-great", { text: cut(written, 80) });
  return { value: { kind: "number", value: number }, mark: "" };
}

function dayAt(document: ExactJson, path: string) {
  const nodes = nodesAt(path, document.plain);
  const [node] = nodes?.first ?? [];
  if (!node || nodes?.count !== 1) return fault("feed-day-path", { path, count: nodes?.count ?? 0 });
  const value = standingAt(document, node.location);
  const day = typeof value === "string" ? readDayText(value) : null;
  return day ?? fault("feed-day-none", { text: cut(writtenAt(document, node.location) ?? "", 80) });
}

/** The object or list that holds the node. */
function around(document: ExactJson, { location }: FoundNode): string {
  return cut(writtenAt(document, location.slice(0, -1)) ?? "", MOST_AROUND);
}
