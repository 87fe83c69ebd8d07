import type { Command } from "commander";
import type { ChainFault } from "../../store/audit.ts";
import { EXIT, type ExitCode } from "../exit-code.ts";
import { printable } from "../print/cells.ts";
import type { Session } from "../session.ts";
import { presentStore, type StoreOptions, storeRefusal, withStoreOptions } from "../store-place.ts";
import { speakingCommand } from "../usage.ts";

/**
 * `traguardo verify BUNDLE`: recomputes a bundle, offline. `traguardo verify`: proves the audit trail of every body, and
 * what it vouches for.
 */
export function verifyCommand(session: Session): Command {
  const { words } = session;
  return withStoreOptions(
    speakingCommand("verify", words)
      .description(words.format("command-verify"))
      .argument(`[${words.format("argument-bundle")}]`, words.format("verify-bundle"))
      .option("--json", words.format("option-json")),
    session,
  ).action(async (bundle: string | undefined, options: StoreOptions & { readonly json?: boolean }) => {
    if (bundle === undefined) process.exitCode = await verify(session, options);
    else {
      const { verifyBundle } = await import("../bundle-check.ts");
      process.exitCode = await verifyBundle(session, bundle, options.json === true);
    }
  });
}

async function verify({ words, out }: Session, options: StoreOptions): Promise<ExitCode> {
  const { openStoreAsItIs, placeOfStore } = await import("../../store/open.ts");
  const location = await presentStore(options);
  try {
    const store = await openStoreAsItIs(location, () => new Date());
    try {
      const bodies = await store.bodies();
      let broken = 0;
      for (const { code } of bodies) {
        const { head, faults } = await store.read(code, async ({ audit }) => ({
          head: await audit.head(),
          faults: await audit.verify(),
        }));
        const body = printable(code);
        const [first] = faults;
        if (first === undefined) {
          out.print(words.format("verify-whole", { body, entries: head.number, hash: head.hash }));
          continue;
        }
        broken += 1;
        out.print(words.format("verify-broken", { body, entries: head.number, faults: faults.length }));
        for (const fault of faults)
          out.print(`  ${words.format(FAULTS[fault.fault], { number: fault.number })}`);
      }
      if (bodies.length === 0) out.print(words.format("verify-no-bodies"));
      return broken === 0 ? EXIT.done : EXIT.inputErrors;
    } finally {
      await store.close();
    }
  } catch (error) {
    throw await storeRefusal(error, placeOfStore(location));
  }
}

const FAULTS = {
  gap: "verify-fault-gap",
  previous: "verify-fault-previous",
  hash: "verify-fault-hash",
  ledger: "verify-fault-ledger",
  plan: "verify-fault-plan",
  evidence: "verify-fault-evidence",
  record: "verify-fault-record",
} as const satisfies Record<ChainFault["fault"], string>;
