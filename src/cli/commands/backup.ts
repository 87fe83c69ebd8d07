import type { Command } from "commander";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { printable } from "../print/cells.ts";
import { Refusal } from "../refusal.ts";
import type { Session } from "../session.ts";
import { presentStore, type StoreOptions, storeRefusal, withStoreOptions } from "../store-place.ts";
import { speakingCommand } from "../usage.ts";
import { version } from "../version.ts";

/** `traguardo backup FILE`: the whole store in one file, while a server runs. */
export function backupCommand(session: Session): Command {
  const { words } = session;
  return withStoreOptions(
    speakingCommand("backup", words)
      .description(words.format("command-backup"))
      .argument(`<${words.format("argument-backup")}>`, words.format("backup-file")),
    session,
  ).action(async (file: string, options: StoreOptions) => {
    process.exitCode = await backup(session, file, options);
  });
}

async function backup({ words, out }: Session, file: string, options: StoreOptions): Promise<ExitCode> {
  const { openEngine, placeOfStore } = await import("../../store/open.ts");
  const { writeBackup } = await import("../../store/backup/write.ts");
  const location = await presentStore(options);
  try {
    const engine = openEngine(location);
    try {
      const clock = () => new Date();
      const { bodies, rows } = await writeBackup(engine, file, { program: version(), clock });
      out.print(words.format("backup-done", { file: printable(file), bodies, rows }));
      return EXIT.done;
    } finally {
      await engine.close();
    }
  } catch (error) {
    // What the system refuses here is refused to the file: the store speaks in its own words.
    if (SYSTEM.has((error as NodeJS.ErrnoException).code ?? ""))
      throw new Refusal("file-unwritable", { name: file });
    throw await storeRefusal(error, placeOfStore(location), file);
  }
}

const SYSTEM = new Set([
  "EACCES",
  "EEXIST",
  "EISDIR",
  "ENOENT",
  "ENOSPC",
  "ENOTDIR",
  "EPERM",
  "EROFS",
  "EFBIG",
]);
