import { type ChildProcess, fork } from "node:child_process";
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

const DEFAULT_PROGRAM = new URL(
  import.meta.url.endsWith(".ts") ? "./pdf-child.ts" : "./pdf-child.js",
  import.meta.url,
);

/** Seconds for one document, or one part of a long one: it takes one. */
const LONGEST = 60;

export interface ChildOptions {
  /** The compiler's package; null where none is installed. */
  readonly installed?: () => string | null;
  /** Seconds after which the child is ended. */
  readonly longest?: number;
  /** The module that the child runs. */
  readonly program?: URL;
}

/** Compiles one document, or one part of one. */
export type Compile = (order: Order) => Promise<Uint8Array>;

/**
 * Does work with a compiler in a process of its own, which is ended with the work, or after a time: native code that
 * stops ends that process, and nobody else. It works from the sources and from the build.
 */
export async function withCompiler<T>(
  work: (compile: Compile) => Promise<T>,
  { installed = packageHere, longest = LONGEST, program }: ChildOptions = {},
): Promise<T> {
  if (installed() === null) throw new PdfUnavailable(platformPackages()[0] ?? "typst");
  const child = program === undefined ? (taken() ?? started(DEFAULT_PROGRAM)) : started(program);
  try {
    return await work(async (order) => {
      const answer = await ask(child, order, longest);
      if (answer === null) throw new PdfFailed("the compiler's process ended without an answer");
      if ("unavailable" in answer) throw new PdfUnavailable(answer.unavailable);
      if ("failed" in answer) throw new PdfFailed(answer.failed);
      return answer.pdf;
    });
  } finally {
    child.kill("SIGKILL");
  }
}

/** Started ahead of the document that it is to compile. */
let waiting: ChildProcess | null = null;

/**
 * Starts the compiler while a document is still being made: the next work takes it. Where none comes, it ends with this
 * process, which does not wait for it.
 */
export function startCompiler(): void {
  if (waiting !== null || packageHere() === null) return;
  const child = started(DEFAULT_PROGRAM);
  child.once("exit", () => {
    if (waiting === child) waiting = null;
  });
  child.unref();
  child.channel?.unref();
  waiting = child;
}

function taken(): ChildProcess | null {
  const child = waiting;
  waiting = null;
  child?.ref();
  child?.channel?.ref();
  return child;
}

function started(program: URL): ChildProcess {
  return fork(fileURLToPath(program), [], {
    serialization: "advanced",
    execArgv: [SMALL_HEAP],
    env: { ...process.env, ...ONE_ARENA },
    /** What native code prints as it stops is not for the reader. */
    stdio: ["ignore", "ignore", "ignore", "ipc"],
  });
}

/** The process makes few objects of its own: what it takes is the compiler's. */
const SMALL_HEAP = "--max-semi-space-size=1";
/** What the compiler gives back is given back to the system (mallopt(3), M_ARENA_MAX); no other C library minds. */
const ONE_ARENA = { MALLOC_ARENA_MAX: "1", MALLOC_TRIM_THRESHOLD_: "1048576" };

function ask(child: ChildProcess, order: Order, longest: number): Promise<Answer | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => child.kill("SIGKILL"), longest * 1000);
    const end = (answer: Answer | null) => {
      clearTimeout(timer);
      child.removeAllListeners();
      resolve(answer);
    };
    child.once("message", (answer) => end(answer as Answer));
    child.once("error", () => end(null));
    child.once("exit", () => end(null));
    child.send(order, () => undefined);
  });
}
