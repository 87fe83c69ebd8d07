import { compileHere } from "./compile.ts";
import type { Order } from "./in-child.ts";
import { PdfUnavailable } from "./typst.ts";

/** Runs in a process of its own: compiles each document that it is sent and answers, until it is ended. */
process.on("message", ({ input, settings }: Order) => {
  process.send?.(answer({ input, settings }));
});

function answer({ input, settings }: Order): unknown {
  try {
    return { pdf: compileHere(input, settings) };
  } catch (error) {
    if (error instanceof PdfUnavailable) return { unavailable: error.params.package };
    return { failed: error instanceof Error ? error.message : String(error) };
  }
}
