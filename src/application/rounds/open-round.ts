import { parseIsoDate } from "../../core/period/iso-date.ts";
import { lastDayOf } from "../../core/period/years.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import type { Standing } from "../standing.ts";
import { type Round, roundIn, roundsIn } from "./round.ts";
import { standingFor } from "./round-standing.ts";
import { type AskedIndicator, askedIn, overlap, unknownIn } from "./scope.ts";

export interface RoundInput {
  readonly title: string;
  readonly year: number;
  /** Day as of which it takes stock, ISO. */
  readonly asOf: string;
  /** Last day to answer, ISO. */
  readonly due: string;
  /** Ids of nodes and codes of units; nothing given is the whole plan. */
  readonly nodes?: readonly string[] | undefined;
  readonly units?: readonly string[] | undefined;
}

export const LONGEST_TITLE = 120;

/**
 * Opens a monitoring round (D.Lgs. 150/2009, art. 6). Its id is its day, with a number after it where there is one
 * already. Two open rounds never ask the same indicator: it would not be clear which of them an answer is for.
 */
export async function openRound(
  services: Services,
  body: string,
  actor: Actor,
  input: RoundInput,
): Promise<Round> {
  require(actor, "run-rounds");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const scope = { nodes: [...(input.nodes ?? [])], units: [...(input.units ?? [])] };
    const title = input.title.trim();
    const { year, asOf, due } = input;
    const standing = await standingFor(services, writer, { year, asOf: lastDayOf(year), closing: null });
    const faults = faultsOf({ ...input, title }, standing);
    if (standing && faults.length === 0) faults.push(...scopeFaults(standing, { year, scope }));
    if (standing === null || faults.length > 0)
      throw new Problem("invalid-input", "round-not-opened", {}, faults);
    const rounds = await roundsIn(writer);
    await refuseOverlap(services, writer, rounds, { year, asked: askedIn(standing, { year, scope }) });
    const id = freeId(asOf, rounds);
    await writer.records.add("round-opened", id, { title, year, asOf, due, scope }, null);
    return roundIn(writer, id);
  });
}

/** Days are real and in order, the year is the plan's, there is a title. */
function faultsOf({ title, year, asOf, due }: RoundInput, standing: Standing | null): Fault[] {
  const faults: Fault[] = [];
  const say = (at: string, message: string, params: Fault["params"] = {}): void => {
    faults.push({ at, message, params });
  };
  if (title === "") say("title", "round-title-needed");
  if (title.length > LONGEST_TITLE) say("title", "round-too-long", { most: LONGEST_TITLE });
  const taken = parseIsoDate(asOf);
  // Without a day the year is nobody's word.
  if (standing === null && taken !== null) say("year", "round-no-plan", { year: String(year) });
  const last = parseIsoDate(due);
  if (taken === null) say("asOf", "round-day-needed");
  else if (Number(taken.slice(0, 4)) !== year) say("asOf", "round-day-of-other-year", { year: String(year) });
  if (last === null) say("due", "round-day-needed");
  else if (taken && last < taken) say("due", "round-due-before", { asOf: taken });
  return faults;
}

function scopeFaults(standing: Standing, round: Pick<Round, "year" | "scope">): Fault[] {
  const unknown = unknownIn(standing.version.plan, round.scope);
  const faults = [
    ...unknown.nodes.map((what) => ({ at: "nodes", message: "round-scope-unknown", params: { what } })),
    ...unknown.units.map((what) => ({ at: "units", message: "round-scope-unknown", params: { what } })),
  ];
  if (faults.length === 0 && askedIn(standing, round).length === 0)
    faults.push({ at: "nodes", message: "round-scope-empty", params: { what: String(round.year) } });
  return faults;
}

async function refuseOverlap(
  services: Services,
  writer: Writer,
  rounds: readonly Round[],
  { year, asked }: { readonly year: number; readonly asked: readonly AskedIndicator[] },
): Promise<void> {
  for (const other of rounds) {
    if (other.closing !== null || other.year !== year) continue;
    const standing = await standingFor(services, writer, other);
    if (standing && overlap(askedIn(standing, other), asked))
      throw new Problem("already-done", "round-overlaps", { title: other.title, asOf: other.asOf });
  }
}

function freeId(asOf: string, rounds: readonly Round[]): string {
  const taken = new Set(rounds.map(({ id }) => id));
  let id = asOf;
  for (let count = 2; taken.has(id); count++) id = `${asOf}-${count}`;
  return id;
}
