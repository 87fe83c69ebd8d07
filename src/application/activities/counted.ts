import { z } from "zod";
import { ACTIVITY_STATES } from "../../core/activities/state.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import { type CountedSnapshot, countedSnapshot, snapshotJson } from "../sources/counted-snapshot.ts";

const Snapshot = z.object({
  kind: z.literal("activities"),
  plan: z.string(),
  node: z.string(),
  indicator: z.string(),
  quantity: z.string().nullable(),
  year: z.number(),
  day: z.string(),
  items: z.array(
    z.object({
      key: z.string(),
      text: z.string(),
      owner: z.string().nullable(),
      due: z.string().nullable(),
      doneOn: z.string().nullable(),
      state: z.enum(ACTIVITY_STATES),
      /** Number of the report counted; null where there was none. */
      record: z.number().nullable(),
      evidence: z.array(z.string()),
    }),
  ),
});
/** What a recorded value counted, as it was then. */
export type ActivitySnapshot = z.infer<typeof Snapshot>;

/** The snapshot kept with an entry that came of activities. Later reports and amendments change nothing of it. */
export async function countedActivities(
  services: Services,
  body: string,
  actor: Actor,
  sequence: number,
): Promise<CountedSnapshot<ActivitySnapshot>> {
  require(actor, "see-activities");
  return services.store.read(body, async (reader) => {
    return countedSnapshot(services.store, reader, sequence, {
      kind: "activities",
      absent: "activities-not-counted",
      read: (content) => Snapshot.parse(snapshotJson(content)),
    });
  });
}
