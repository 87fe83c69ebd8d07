import type { Command } from "commander";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { printable } from "../print/cells.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import { type StoreOptions, storeLocation, storeRefusal, withStoreOptions } from "../store-place.ts";
import { speakingCommand } from "../usage.ts";

interface Options extends StoreOptions {
  readonly replace?: boolean;
}

/** `traguardo restore FILE`: a backup in the place of what is there, while a server runs. */
export function restoreCommand(session: Session): Command {
  const { words } = session;
  return withStoreOptions(
    speakingCommand("restore", words)
      .description(words.format("command-restore"))
      .argument(`<${words.format("argument-backup")}>`, words.format("restore-file"))
      .option("--replace", words.format("option-replace")),
    session,
  ).action(async (file: string, options: Options) => {
    process.exitCode = await restore(session, file, options);
  });
}

async function restore({ words, out }: Session, file: string, options: Options): Promise<ExitCode> {
  const { placeOfStore } = await import("../../store/open.ts");
  const { restoreBackup } = await import("../../store/backup/restore.ts");
  const location = await storeLocation(options);
  const place = placeOfStore(location);
  try {
    const clock = () => new Date();
    const { manifest, bodies, before } = await restoreBackup(file, location, {
      replace: options.replace === true,
      clock,
    });
    out.print(words.format("restore-done", { place: printable(place), bodies, at: printable(manifest.at) }));
    if (before !== null) out.print(words.format("restore-before", { before }));
    return EXIT.done;
  } catch (error) {
    const { code, path } = error as NodeJS.ErrnoException;
    const message = path === file ? UNREADABLE[code ?? ""] : undefined;
    if (message !== undefined || code === "EISDIR")
      throw new Refusal(message ?? "document-is-directory", { name: file, reason: code ?? "" });
    throw await storeRefusal(error, place, file);
  }
}

/** What the system says of the backup -> the message that says it. */
const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "document-not-found",
  ENOTDIR: "document-not-found",
  EACCES: "document-not-readable",
  EPERM: "document-not-readable",
};
