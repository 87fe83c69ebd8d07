import type { EvidenceFile } from "../../store/evidence.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { unitsAnswering } from "../answers-for.ts";
import { require } from "../guard.ts";
import { reachOf } from "../permissions.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";

/** A file with its content, for whoever may see what it proves. */
export async function readEvidence(
  services: Services,
  body: string,
  actor: Actor,
  hash: string,
): Promise<{ readonly file: EvidenceFile; readonly content: Uint8Array }> {
  require(actor, "see-evidence");
  return services.store.read(body, async (reader) => {
    const file = /^[0-9a-f]{64}$/.test(hash) ? await reader.evidence.byHash(hash) : null;
    if (file === null) throw new Problem("not-found", "evidence-unknown");
    if (reachOf(actor, "see-evidence") === "own" && !isBy(file, actor))
      require(actor, "see-evidence", await unitsProved(reader, hash));
    const content = await reader.evidence.content(hash);
    if (content === null) throw new Problem("not-found", "evidence-unknown");
    return { file, content };
  });
}

function isBy({ addedBy }: EvidenceFile, actor: Actor): boolean {
  return actor.kind === "person" && addedBy.id === actor.id;
}

/** Units that answer for the indicators whose values or drafts the file goes with. */
async function unitsProved(reader: Reader, hash: string): Promise<readonly string[]> {
  const version = await reader.plans.current();
  if (version === null) return [];
  const entries = await reader.ledger.entries();
  const drafts = await reader.sheets.cells();
  const proves = ({ evidence }: { evidence: readonly { hash: string }[] }) =>
    evidence.some((one) => one.hash === hash);
  const answered = (await reader.requests.list()).filter(({ answer }) => answer !== null && proves(answer));
  const cells = [
    ...answered.map(({ asked }) => asked),
    ...entries.filter(proves).map(({ measurement }) => measurement),
    ...drafts.filter(proves).map(({ cell }) => cell),
  ];
  const activities = (await reader.records.list("activity")).filter(({ content }) => proves(content));
  const carriedOut = activities.flatMap(({ content: { node, owner } }) =>
    owner === null ? (version.plan.nodes.find(({ id }) => id === node)?.units ?? []) : [owner],
  );
  return [
    ...new Set([
      ...carriedOut,
      ...cells.flatMap(({ indicator, unit }) => [
        ...unitsAnswering(version.plan, version.arrangements, indicator),
        ...(unit === null ? [] : [unit]),
      ]),
    ]),
  ];
}
