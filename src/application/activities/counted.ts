import { z } from "zod";
import { ACTIVITY_STATES } from "../../core/activities/state.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";

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
): Promise<{ readonly entry: LedgerEntry; readonly snapshot: ActivitySnapshot }> {
  require(actor, "see-activities");
  return services.store.read(body, async (reader) => {
    const entry = await reader.ledger.bySequence(sequence);
    const hash = entry?.basis?.kind === "activities" ? entry.basis.snapshot : null;
    const content = hash && (await reader.evidence.content(hash));
    if (!entry || !content)
      throw new Problem("not-found", "activities-not-counted", { sequence: String(sequence) });
    return { entry, snapshot: Snapshot.parse(JSON.parse(new TextDecoder().decode(content))) };
  });
}
