import type { Command } from "commander";
import type { NewBodyInput } from "../../application/people/first-start-input.ts";
import type { Services } from "../../application/services.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import { speakingCommand, withHelpCommand } from "../usage.ts";

/** `traguardo body add`: a further body, and the one-time link of its administrator. `body link`: that link again. */
export function bodyCommand(session: Session): Command {
  const { words } = session;
  const code = `--code <${words.format("argument-body-code")}>`;
  const add = speakingCommand("add", words)
    .description(words.format("command-body-add"))
    .requiredOption(code, words.format("option-body-code"))
    .requiredOption(`--name <${words.format("argument-text")}>`, words.format("option-body-name"))
    .action(async (options: { code: string; name: string }) => {
      const input: NewBodyInput = { code: options.code, bodyName: options.name };
      process.exitCode = await printLink(session, async (services) => {
        const { addBody } = await import("../../application/people/first-start.ts");
        return addBody(services, input);
      });
    });
  const link = speakingCommand("link", words)
    .description(words.format("command-body-link"))
    .requiredOption(code, words.format("option-body-code"))
    .action(async (options: { code: string }) => {
      process.exitCode = await printLink(session, async (services) => {
        const { administratorLink } = await import("../../application/people/first-start.ts");
        if ((await services.store.findBody(options.code)) === null)
          throw new Refusal("body-unknown", { code: options.code }, EXIT.inputErrors);
        return administratorLink(services, options.code);
      });
    });
  return withHelpCommand(speakingCommand("body", words), words)
    .description(words.format("command-body"))
    .addCommand(add)
    .addCommand(link);
}

/** Works on the data beside a server that may be running. */
async function printLink(
  { words, out }: Session,
  make: (services: Services) => Promise<string>,
): Promise<ExitCode> {
  const { readConfig, ConfigError } = await import("../../server/config.ts");
  const { openStore } = await import("../../store/open.ts");
  const { StoreUnavailable } = await import("../../store/store.ts");
  const { Standings } = await import("../../application/standing.ts");
  const { Problem } = await import("../../application/problem.ts");
  const clock = () => new Date();
  try {
    const config = readConfig(process.env);
    const store = await openStore(config.location, { hold: false, clock });
    try {
      const standings = new Standings(store, () => clock().toISOString().slice(0, 10));
      const path = await make({ store, standings, clock });
      const address = config.publicAddress ?? `http://${config.host}:${config.port}`;
      out.print(words.format("body-link", { link: `${address}${path}` }));
      return EXIT.done;
    } finally {
      await store.close();
    }
  } catch (error) {
    if (error instanceof ConfigError) throw new Refusal(error.id, error.params);
    if (error instanceof StoreUnavailable) throw new Refusal(error.reason, error.params, EXIT.inputErrors);
    if (error instanceof Problem) {
      const [fault] = error.faults;
      throw new Refusal(fault?.message ?? error.id, fault?.params ?? error.params, EXIT.inputErrors);
    }
    throw error;
  }
}
