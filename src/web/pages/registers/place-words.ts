import type { Fault, Problem } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { told } from "../draft/fault-words.ts";

/** What is wrong in a definition or a rule, each with the place as the form calls it: "columns[1].choices" is its second column. */
export function placedFaults({ faults }: Problem, words: Catalogue): readonly string[] {
  return faults.map(({ message, params }) => {
    const path = params["path"];
    return told(
      message,
      typeof path === "string" ? { ...params, path: placeWords(path, words) } : params,
      words,
    );
  });
}

function placeWords(path: string, words: Catalogue): Fault["params"][string] {
  const [, line = ""] = /^columns\[(\d+)\]/.exec(path) ?? [];
  if (line !== "") return words.format("register-place-column", { line: Number(line) + 1 });
  const [place = ""] = path.split(/[.[]/);
  return words.format("register-place", { place, path });
}
