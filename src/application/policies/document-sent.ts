import { doubledName } from "../../core/diagnostics/doubled-name.ts";
import { type Fault, Problem } from "../problem.ts";

/** A thousand bands take less. */
export const LARGEST_POLICY_FILE = 200 * 1024;

/** The document in the text of a JSON file. Throws a `Problem` where it is none; what it says is checked by others. */
export function documentSent(text: string): unknown {
  if (text.length > LARGEST_POLICY_FILE)
    throw new Problem("too-large", "policy-file-too-large", { most: LARGEST_POLICY_FILE / 1024 });
  const json = text.replace(/^\uFEFF/, "");
  const data = parsed(json);
  const path = doubledName(json);
  if (path !== null) throw refused({ at: path, message: "policy-doubled-key", params: { path } });
  return data;
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw refused({ at: "document", message: "policy-not-json", params: {} });
  }
}

function refused(fault: Fault): Problem {
  return new Problem("invalid-input", "policy-not-usable", {}, [fault]);
}
