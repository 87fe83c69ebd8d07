import { flushCompileCache } from "node:module";
import type { Command } from "commander";
import type { Services } from "../../application/services.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import { partsWords } from "../../messages/evidence-words.ts";
import { scoreWords } from "../../messages/score-words.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import { speakingCommand } from "../usage.ts";

interface Options {
  readonly demonstration?: boolean;
}

/** `traguardo serve`: the web application, until SIGTERM or SIGINT. */
export function serveCommand(session: Session): Command {
  const { words } = session;
  return speakingCommand("serve", words)
    .description(words.format("command-serve"))
    .option("--demonstration", words.format("option-demonstration"))
    .action(async (options: Options) => {
      process.exitCode = await serveUntilStopped(session, options);
    });
}

async function serveUntilStopped({ words, out, err }: Session, options: Options): Promise<ExitCode> {
  const { readConfig, ConfigError } = await import("../../server/config.ts");
  const { serve } = await import("../../server/serve.ts");
  const { StoreUnavailable } = await import("../../store/store.ts");
  const { createSetupLink } = await import("../../application/people/first-start.ts");
  const stopped = whenToldToStop();
  try {
    const config = readConfig(process.env);
    const running = await serve(config, {
      log: (line) => err.print(line),
      prepare: async ({ services }) => {
        if (options.demonstration !== true) return;
        const { createDemonstration } = await import("../../application/demonstration/demonstration.ts");
        await createDemonstration(services);
      },
    });
    if (options.demonstration === true)
      out.print(...(await demonstrationLines(running.server.services, words)));
    out.print(words.format("serve-ready", { address: running.address }));
    if (options.demonstration === true)
      out.print(...(await publicLines(running.server.services, running.address, words)));
    const link = await createSetupLink(running.server.services);
    if (link !== null) out.print(words.format("serve-setup", { link: `${running.address}${link}` }));
    // Kept now: a server that is killed writes nothing at its end, and the next one should start as soon.
    flushCompileCache();
    await stopped;
    await running.stop();
    out.print(words.format("serve-stopped"));
    return EXIT.done;
  } catch (error) {
    if (error instanceof ConfigError) throw new Refusal(error.id, error.params);
    if (error instanceof StoreUnavailable) throw new Refusal(error.reason, error.params, EXIT.inputErrors);
    throw portRefusal(error) ?? error;
  }
}

/** What the demonstration holds: the plan, what was measured, where it stands, who can enter. */
async function demonstrationLines({ store, standings }: Services, words: Catalogue): Promise<string[]> {
  const body = (await store.bodies()).find(({ demonstration }) => demonstration);
  const standing = body && (await standings.of(body.code));
  if (!standing) return [words.format("serve-no-demonstration")];
  const { plan } = standing.version;
  const said = scoreWords(standing.evaluation.body, words);
  const { sharesIn } = await import("../../application/evidence/grades.ts");
  const rests = partsWords(sharesIn(standing).body, words);
  const indicators = plan.nodes.reduce((count, node) => count + node.indicators.length, 0);
  const { sourcesTold } = await import("../../application/demonstration/sources-told.ts");
  const sources = await store.read(body.code, (reader) => sourcesTold(reader, standing));
  return [
    words.format("serve-plan", { nodes: plan.nodes.length, indicators, units: plan.units.length }),
    words.format("serve-measured", { entries: standing.entries.length }),
    words.format("serve-sources", { ...sources }),
    words.format("serve-stands", {
      year: standing.moment.year,
      score: said
        ? [said.score, said.coverage, said.range, rests].filter((part) => part !== null).join(" · ")
        : "—",
    }),
    words.format("serve-people"),
    "",
  ];
}

/** Where what the demonstration has made public is read without signing in; nothing where nothing is public. */
async function publicLines(services: Services, origin: string, words: Catalogue): Promise<string[]> {
  const { publicAddresses } = await import("../../application/publication/addresses.ts");
  const { publicationsOf, publicYears } = await import("../../application/publication/editions.ts");
  const body = (await services.store.bodies()).find(({ demonstration }) => demonstration);
  if (!body) return [];
  const records = await services.store.read(body.code, (reader) => publicationsOf(reader));
  const [latest] = publicYears(records);
  if (latest === undefined) return [];
  return [words.format("serve-public", { address: publicAddresses(origin, body.code).year(latest) })];
}

/** Resolves at the first SIGTERM or SIGINT. A second one ends the program at once. */
function whenToldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.once(signal, () => resolve());
  });
}

function portRefusal(error: unknown): Refusal | null {
  const { code, port, address } = error as NodeJS.ErrnoException & { port?: number; address?: string };
  if (code === "EADDRINUSE") return new Refusal("serve-port-taken", { port: port ?? 0 }, EXIT.inputErrors);
  if (code === "EACCES") return new Refusal("serve-port-forbidden", { port: port ?? 0 }, EXIT.inputErrors);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new Refusal("serve-host-unknown", { host: address ?? "" }, EXIT.inputErrors);
  return null;
}
