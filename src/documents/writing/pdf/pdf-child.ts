import { compileHere } from "./compile.ts";
import type { Order } from "./in-child.ts";
import { openCompiler, PdfUnavailable } from "./typst.ts";

/** Runs in a process of its own: compiles each document that it is sent and answers, until it is ended. */
process.on("message", ({ input, settings }: Order) => {
  process.send?.(answer({ input, settings }));
});

// Fonts are read while nobody waits; what is missing is said in answer to the first document.
try {
  openCompiler();
} catch {
  // As above.
}

function answer({ input, settings }: Order): unknown {
  try {
    return { pdf: compileHere(input, settings) };
  } catch (error) {
    if (error instanceof PdfUnavailable) return { unavailable: error.params.package };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
