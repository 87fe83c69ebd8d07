import { type Diagnostic, diagnostic } from "../../../core/diagnostics/diagnostic.ts";
import { LIMITS } from "../../limits.ts";
import type { Zip } from "./zip.ts";

/** What a zip's trouble says to the person who gave the file; null where there was none. */
export function zipTrouble(zip: Zip, format: string): Diagnostic | null {
  switch (zip.trouble) {
    case null:
      return null;
    case "swollen":
      return diagnostic("document-swollen", "error", { megabytes: LIMITS.inflatedBytes / (1024 * 1024) });
    case "encrypted":
      return diagnostic("document-encrypted", "error", { kind: "zip" });
    case "corrupt":
      return diagnostic("document-corrupt", "error", { format });
  }
}
