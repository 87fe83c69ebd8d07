import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { type PdfSettings, PdfUnavailable, packageHere, platformPackages, type TypstInput } from "./typst.ts";

export interface Order {
  readonly input: TypstInput;
  readonly settings: PdfSettings;
}

type Answer = { readonly pdf: Uint8Array } | { readonly unavailable: string } | { readonly failed: string };

/** The document did not become a PDF: the compiler refused it, ended, or took too long. DOCX and XLSX are written all the same. */
export class PdfFailed extends Error {
  override readonly name = "PdfFailed";
  /** Message id, with `.remedy`. */
  readonly id = "writing-pdf-failed";
}

/** Seconds for one document: a report of a thousand indicators takes two. */
const LONGEST = 60;

export interface ChildOptions {
  /** Seconds after which the child is ended. */
  readonly longest?: number;
  /** The module that the child runs. */
  readonly program?: URL;
}

/**
 * Compiles in a process of its own, ended after a time: native code that stops ends that process, and nobody else. It
 * works from the sources and from the build.
 */
export async function compileInChild(order: Order, options: ChildOptions = {}): Promise<Uint8Array> {
  if (packageHere() === null) throw new PdfUnavailable(platformPackages()[0] ?? "typst");
  const answer = await ask(order, options);
  if (answer === null) throw new PdfFailed("the compiler's process ended without an answer");
  if ("pdf" in answer) return answer.pdf;
  if ("unavailable" in answer) throw new PdfUnavailable(answer.unavailable);
  throw new PdfFailed(answer.failed);
}

function ask(
  order: Order,
  { longest = LONGEST, program = defaultProgram() }: ChildOptions,
): Promise<Answer | null> {
  const child = fork(fileURLToPath(program), [], {
    serialization: "advanced",
    execArgv: [],
    /** What native code prints as it stops is not for the reader. */
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), longest * 1000);
    const end = (answer: Answer | null) => {
      clearTimeout(timer);
      resolve(answer);
    };
    child.once("message", (answer) => end(answer as Answer));
    child.once("error", () => end(null));
    child.once("exit", () => end(null));
    child.send(order, () => undefined);
  });
}

function defaultProgram(): URL {
  return new URL(import.meta.url.endsWith(".ts") ? "./pdf-child.ts" : "./pdf-child.js", import.meta.url);
}
