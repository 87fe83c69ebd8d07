import { Problem } from "../problem.ts";

/** A thousand bands take less. */
export const LARGEST_POLICY_FILE = 200 * 1024;

/** The document in the text of a JSON file. Throws a `Problem` where it is none; what it says is checked by others. */
export function documentSent(text: string): unknown {
  if (text.length > LARGEST_POLICY_FILE)
    throw new Problem("too-large", "policy-file-too-large", { most: LARGEST_POLICY_FILE / 1024 });
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    const fault = { at: "document", message: "policy-not-json", params: {} };
    throw new Problem("invalid-input", "policy-not-usable", {}, [fault]);
  }
}
