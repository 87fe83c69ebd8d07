import { readDueFeeds } from "../../application/feeds/due.ts";
import type { RunSetting } from "../../application/feeds/run.ts";
import { type Every, type Loop, type Pass, startLoop } from "./loop.ts";

export interface FeedJobsSetting extends Omit<RunSetting, "signal"> {
  readonly log: (line: string) => void;
  /** Every minute where left out. */
  readonly every?: Every;
}

/** Starts the loop that reads feeds on their schedule, apart from that of messages: who is slow to answer keeps none waiting. */
export function startFeedJobs({ log, every, ...setting }: FeedJobsSetting): Loop {
  const abandoned = new AbortController();
  const pass: Pass = {
    stopping: false,
    abandoned,
    run: async () => {
      try {
        for (const { code } of await setting.services.store.bodies()) {
          if (pass.stopping) return;
          const due = { ...setting, signal: abandoned.signal };
          const { read, failed } = await readDueFeeds(due, code, () => !pass.stopping);
          if (failed > 0) log(`feeds: ${code}: ${read} read, ${failed} of them failed`);
        }
      } catch (error) {
        // The store may be away for a while: the next pass asks again.
        log(`feeds: ${error instanceof Error ? error.message : String(error)}`);
      }
    },
  };
  return startLoop(pass, every);
}
