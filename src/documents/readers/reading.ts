import type { Diagnostic } from "../../core/diagnostics/diagnostic.ts";
import type { Block, Landmark } from "../blocks.ts";

/** What a reader makes of one document: all of `SourceDocument` that is not its name or its format. */
export interface Reading {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly landmarks: readonly Landmark[];
  readonly titleProperty?: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** A document of which nothing could be read, and why. */
export function unreadable(...diagnostics: readonly Diagnostic[]): Reading {
  return { text: "", blocks: [], landmarks: [], diagnostics };
}
