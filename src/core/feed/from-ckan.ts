import { isZero, sign } from "../number/rational.ts";
import { cut, readExactJson, standingAt, writtenAt } from "./exact-json.ts";
import { fault, MOST_AROUND, type ReadFound } from "./found.ts";
import { readJsonNumber } from "./value-text.ts";

/** How many datasets CKAN's `package_search` says there are (CKAN API guide, version 3). */
export function foundInCkan(text: string): ReadFound {
  const document = readExactJson(text);
  if (document === null) return fault("feed-not-json");
  const success = standingAt(document, ["success"]);
  if (success === false) {
    const message = standingAt(document, ["error", "message"]);
    return fault("feed-ckan-refused", { reason: typeof message === "string" ? message.slice(0, 200) : "–" });
  }
  const count = writtenAt(document, ["result", "count"]);
  const value = count === null ? null : readJsonNumber(count);
  if (success !== true || value === null || value.d !== 1n || (sign(value) < 0 && !isZero(value)))
    return fault("feed-ckan-shape");
  return {
    found: {
      value: { kind: "number", value },
      mark: "",
      day: null,
      place: "$['result']['count']",
      around: cut(writtenAt(document, ["result"]) ?? "", MOST_AROUND),
      count: Number(value.n),
    },
  };
}
