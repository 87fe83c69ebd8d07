import type { Command } from "commander";
import type { AskedProof } from "../../application/proof/proof-bundle.ts";
import type { Store } from "../../store/store.ts";
import { readDay } from "../day.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { printable } from "../print/cells.ts";
import { Refusal } from "../refusal.ts";
import { writeResultFile } from "../result-file.ts";
import type { Session } from "../session.ts";
import { presentStore, type StoreOptions, storeRefusal, withStoreOptions } from "../store-place.ts";
import { speakingCommand } from "../usage.ts";
import { readYear } from "../year.ts";

interface Options extends StoreOptions {
  readonly body?: string;
  readonly year?: number;
  readonly asOf?: string;
  readonly knownAt?: string;
  readonly round?: string;
  readonly measurements?: string;
  readonly policy?: string;
  readonly out: string;
}

/** `traguardo prove --out FILE`: the bundle of the store's scores; `traguardo prove PLAN --measurements M.csv --out FILE`: of files. */
export function proveCommand(session: Session): Command {
  const { words } = session;
  const option = (name: string, argument: string) => `--${name} <${words.format(argument)}>`;
  return withStoreOptions(
    speakingCommand("prove", words)
      .description(words.format("command-prove"))
      .argument(`[${words.format("argument-file")}]`, words.format("prove-plan"))
      .requiredOption(option("out", "argument-out"), words.format("option-prove-out"))
      .option(option("body", "argument-body-code"), words.format("option-prove-body"))
      .option(option("year", "argument-year"), words.format("option-year"), readYear)
      .option(option("as-of", "argument-date"), words.format("option-as-of"), readDay)
      .option(option("known-at", "argument-date"), words.format("option-known-at"), readDay)
      .option(option("round", "argument-round"), words.format("option-prove-round"))
      .option(option("measurements", "argument-measurements"), words.format("option-prove-measurements"))
      .option(option("policy", "argument-policy"), words.format("option-policy")),
    session,
  ).action(async (file: string | undefined, options: Options) => {
    process.exitCode = await prove(session, file, options);
  });
}

async function prove(session: Session, file: string | undefined, options: Options): Promise<ExitCode> {
  const bytes = file === undefined ? await fromStore(options) : await fromFiles(session, file, options);
  if (bytes === null) return EXIT.inputErrors;
  await writeResultFile(options.out, bytes);
  session.err.print(session.words.format("prove-written", { file: printable(options.out) }));
  return EXIT.done;
}

const STORE_ONLY = {
  body: "--body",
  knownAt: "--known-at",
  round: "--round",
  data: "--data",
  database: "--database",
} as const;
const FILE_ONLY = { measurements: "--measurements", policy: "--policy" } as const;

async function fromFiles(session: Session, file: string, options: Options): Promise<Uint8Array | null> {
  for (const [key, option] of Object.entries(STORE_ONLY))
    if (options[key as keyof typeof STORE_ONLY] !== undefined)
      throw new Refusal("prove-not-with-file", { option });
  const { measurements } = options;
  if (measurements === undefined) throw new Refusal("prove-measurements-needed");
  const { assess } = await import("../assessment.ts");
  const assessment = await assess(session, file, { ...options, measurements });
  if (assessment === null) return null;
  const { fileBundle } = await import("../../application/proof/file-bundle.ts");
  return fileBundle(assessment.evaluation);
}

async function fromStore(options: Options): Promise<Uint8Array> {
  for (const [key, option] of Object.entries(FILE_ONLY))
    if (options[key as keyof typeof FILE_ONLY] !== undefined)
      throw new Refusal("prove-only-with-file", { option });
  const { openStoreAsItIs, placeOfStore } = await import("../../store/open.ts");
  const { Standings } = await import("../../application/standing.ts");
  const { proofAsked } = await import("../../application/proof/proof-bundle.ts");
  const { Problem } = await import("../../application/problem.ts");
  const { dayInRome } = await import("../../store/day-in-rome.ts");
  const location = await presentStore(options);
  const clock = () => new Date();
  try {
    const store = await openStoreAsItIs(location, clock);
    try {
      const standings = new Standings(store, () => dayInRome(clock().toISOString()));
      const asked: AskedProof = options;
      const { bytes } = await proofAsked(
        { store, standings, clock },
        await bodyOf(store, options.body),
        asked,
      );
      return bytes;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof Problem) throw new Refusal(error.id, error.params, EXIT.inputErrors);
    throw await storeRefusal(error, placeOfStore(location));
  }
}

/** The body named, else the only one there is. */
async function bodyOf(store: Store, code: string | undefined): Promise<string> {
  const bodies = await store.bodies();
  const [only] = bodies;
  if (code === undefined && only !== undefined && bodies.length === 1) return only.code;
  if (code === undefined && only !== undefined)
    throw new Refusal("prove-which-body", { codes: bodies.map((body) => body.code) });
  const found = bodies.find((body) => body.code === code);
  if (found === undefined) throw new Refusal("prove-no-body", { code: code ?? "" }, EXIT.inputErrors);
  return found.code;
}
