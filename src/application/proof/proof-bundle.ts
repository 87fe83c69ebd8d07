import type { ProofMaterial } from "../../documents/proof/bundle.ts";
import { writeBundle } from "../../documents/proof/write-bundle.ts";
import type { References } from "../../store/references.ts";
import type { Reader } from "../../store/store.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import { programVersion } from "../program-version.ts";
import { yearStanding } from "../reports/year-standing.ts";
import type { Services } from "../services.ts";
import type { Asked, Standing } from "../standing.ts";
import { attestedBy } from "./attested.ts";
import { bundleEntries } from "./bundle-entries.ts";

/** What is to be proved: the body at a moment, a monitoring round as it was closed, or the figures of a year's documents. */
export interface AskedProof extends Asked {
  readonly round?: string | undefined;
  /** What the year's documents stand on: its validation, its last closed round, else what is known now. */
  readonly official?: boolean | undefined;
}

export interface Proof {
  /** Of the file: "prova-cciaa_le-2018-12-31.zip". */
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly references: References;
}

/**
 * The bundle that proves what stood at these references, whoever asks: for what is already public. The same references
 * give the same bytes for as long as the program is the same. Refuses what the store does not hold.
 */
export async function proofBundle(
  services: Services,
  body: string,
  references: References,
  round: string | null = null,
): Promise<Uint8Array> {
  return services.store.read(body, (reader) => bundleOf(services, reader, references, round));
}

/** The same for somebody of the body, of any moment or closed round. */
export async function proofOf(
  services: Services,
  body: string,
  actor: Actor,
  asked: AskedProof,
): Promise<Proof> {
  require(actor, "see-reports");
  return proofAsked(services, body, asked);
}

/** The same for who holds the store itself. */
export async function proofAsked(services: Services, body: string, asked: AskedProof): Promise<Proof> {
  return services.store.read(body, async (reader) => {
    const round = asked.round ?? null;
    const references =
      round === null ? await referencesOf(services, reader, asked) : await closed(reader, round);
    const bytes = await bundleOf(services, reader, references, round);
    const name = `prova-${body}-${round ?? references.moment.observedUpTo}.zip`;
    return { name, bytes, references };
  });
}

async function referencesOf(services: Services, reader: Reader, asked: AskedProof): Promise<References> {
  const standing = await services.standings.required(reader, asked);
  if (!asked.official) return standing.references;
  return (await yearStanding(services, reader, standing.moment.year)).standing.references;
}

async function closed({ records }: Reader, round: string): Promise<References> {
  const closing = await records.latest("round-closed", round);
  if (closing === null && (await records.latest("round-opened", round)) === null)
    throw new Problem("not-found", "round-unknown", { round });
  if (closing === null) throw new Problem("not-found", "proof-round-not-closed", { round });
  return closing.content.references;
}

async function bundleOf(
  { standings }: Services,
  reader: Reader,
  references: References,
  round: string | null,
): Promise<Uint8Array> {
  const standing = await standings.frozen(reader, references);
  if (standing === null) throw new Problem("not-found", "proof-not-held");
  const { code, name } = reader.body;
  const audit = await attestedBy(reader, references);
  return writeBundle({
    ...withoutNames(standing),
    program: programVersion(),
    body: { code, name },
    round,
    ledger: references.ledger.sequence,
    records: references.records,
    audit,
  });
}

/** Decisions are signed by the office that the program lets take them. */
const SIGNED = { setAside: "programming-office", override: "evaluator" } as const;

function withoutNames({
  version,
  entries,
  policy,
  evaluation,
  moment,
}: Standing): Pick<
  ProofMaterial,
  "plan" | "measurements" | "entries" | "policy" | "setAside" | "overrides" | "moment" | "evaluation"
> {
  const setAside = evaluation.setAside.map((one) => ({ ...one, author: SIGNED.setAside }));
  const overrides = evaluation.overrides.map((one) => ({ ...one, author: SIGNED.override }));
  return {
    plan: version.plan,
    measurements: entries.map(({ measurement }) => measurement),
    entries: bundleEntries(entries, version),
    policy,
    setAside,
    overrides,
    moment,
    evaluation: { ...evaluation, setAside, overrides },
  };
}
