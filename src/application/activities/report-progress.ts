import { type IsoDate, parseIsoDate } from "../../core/period/iso-date.ts";
import { readItalianDate } from "../../core/period/italian-date.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import type { ActivityProgress } from "../../store/records/source.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { acceptable, type GivenFile, MOST_FILES } from "../evidence/attach.ts";
import { require } from "../guard.ts";
import { reachOf } from "../permissions.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { subjectOf } from "./list.ts";
import { type ActivityLine, lineIn, type Programme, programmeWithin } from "./programme.ts";

/** How a thing programmed goes, as it is typed: days as "30/06/2018", "30 giugno 2018" or "2018-06-30", "" for none. */
export interface ProgressInput {
  readonly node: string;
  readonly key: string;
  /** Code of a unit of the plan; "" for none. */
  readonly owner: string;
  readonly starts: string;
  /** Only where the plan gives no day. */
  readonly due: string;
  readonly doneOn: string;
  readonly note: string;
  /** Hashes of files kept or attached before. */
  readonly evidence: readonly string[];
  readonly files: readonly GivenFile[];
  /** `CycleRecord.number` of the report that was seen; null for none. */
  readonly seen: number | null;
}

export const LONGEST_PROGRESS_NOTE = 2000;

/**
 * Says how a thing goes. Who answers for it may, and gives it only to a unit that it answers for. Somebody who said
 * something meanwhile is a conflict, and nothing is written; saying what was said already is left as it is.
 */
export async function reportProgress(
  services: Services,
  body: string,
  actor: Actor,
  input: ProgressInput,
): Promise<CycleRecord<"activity">> {
  const [record] = await reportAll(services, body, actor, [input]);
  if (record === undefined) throw new Error("nothing was reported");
  return record;
}

/** The same of several things, all or none. */
export async function reportAll(
  services: Services,
  body: string,
  actor: Actor,
  inputs: readonly ProgressInput[],
): Promise<readonly CycleRecord<"activity">[]> {
  require(actor, "report-activities");
  const given = inputs.map((input) => ({ ...input, files: input.files.map(acceptable) }));
  const today = dayInRome(services.clock().toISOString());
  return services.store.write(body, authorOf(actor), async (writer) => {
    const programmes = new Map<number | undefined, Programme>();
    const records: CycleRecord<"activity">[] = [];
    for (const input of given) {
      const year = Number(/^milestone-\d+-(\d{4})$/.exec(input.key)?.[1]) || undefined;
      const programme = programmes.get(year) ?? (await programmeWithin(services, writer, actor, { year }));
      programmes.set(year, programme);
      records.push(await reportWithin(writer, actor, programme, input, today));
    }
    return records;
  });
}

/** A report with its files looked at. */
type Accepted = Omit<ProgressInput, "files"> & { readonly files: readonly ReturnType<typeof acceptable>[] };

async function reportWithin(
  writer: Writer,
  actor: Actor,
  programme: Programme,
  input: Accepted,
  today: IsoDate,
): Promise<CycleRecord<"activity">> {
  const line = lineIn(programme, input.node, input.key);
  require(actor, "report-activities", line.units);
  const { plan } = programme.standing.version;
  const faults: Fault[] = [];
  const say: Say = (at, message, params = {}) => {
    faults.push({ at, message, params });
    return null;
  };
  const days = daysIn(input, line, today, programme.standing.moment.year, say);
  const owner = input.owner.trim() === "" ? null : input.owner.trim();
  if (owner !== null && owner !== line.owner) {
    if (!plan.units.some(({ code }) => code === owner)) say("owner", "activities-owner-unknown", { owner });
    else require(actor, "report-activities", [owner]);
  }
  const note = input.note.replaceAll("\r\n", "\n").trim();
  if (note.length > LONGEST_PROGRESS_NOTE)
    say("note", "activities-note-too-long", { most: LONGEST_PROGRESS_NOTE });
  const reopened = line.report?.doneOn && input.doneOn.trim() === "";
  if (reopened && (note === "" || note === line.report?.note)) say("note", "activities-reopened-why");
  const kept = await filesKept(writer, actor, line, input.evidence, say);
  if (kept.length + input.files.length > MOST_FILES)
    say("evidence", "evidence-too-many", { most: MOST_FILES });
  const latest = line.report?.record ?? null;
  if ((latest?.number ?? null) !== input.seen) {
    const by = latest?.author.name ?? "";
    throw new Problem(
      "conflict",
      "activities-reported-meanwhile",
      { by, number: latest?.number ?? 0 },
      faults,
    );
  }
  if (faults.length > 0) throw new Problem("invalid-input", "activities-not-reported", {}, faults);
  const added = [];
  for (const file of input.files) {
    const { hash } = await writer.evidence.add(file);
    added.push({ hash, name: file.name });
  }
  const { text } = line.programmed;
  const evidence = [...kept, ...added.filter(({ hash }) => !kept.some((one) => one.hash === hash))];
  const content = { node: input.node, key: input.key, text, owner, ...days, evidence, note };
  if (latest && isSame(latest.content, content)) return latest;
  return writer.records.add("activity", subjectOf(input.node, input.key), content);
}

function isSame(a: ActivityProgress, b: ActivityProgress): boolean {
  const fields = Object.keys(b) as (keyof ActivityProgress)[];
  return fields.every((field) => JSON.stringify(a[field]) === JSON.stringify(b[field]));
}

type Say = (at: string, message: string, params?: Fault["params"]) => null;
type Days = Pick<ActivityProgress, "starts" | "due" | "doneOn">;

/** Days that follow one another, none done in the future. A day without its year is in `year`. */
function daysIn(input: ProgressInput, line: ActivityLine, today: IsoDate, year: number, say: Say): Days {
  const read = (field: "starts" | "due" | "doneOn"): IsoDate | null => {
    const text = input[field].trim();
    if (text === "") return null;
    const day = parseIsoDate(text) ?? readItalianDate(text, year);
    return day ?? say(field, "activities-day-invalid", { text: text.slice(0, 40) });
  };
  const [starts, typed, doneOn] = [read("starts"), read("due"), read("doneOn")];
  const { due: planned } = line.programmed;
  if (planned !== null && typed !== null && typed !== planned) say("due", "activities-due-planned");
  const due = planned ?? typed;
  if (starts !== null && due !== null && due < starts) say("due", "activities-due-before-start");
  if (doneOn !== null && doneOn > today) say("doneOn", "activities-done-ahead");
  else if (starts !== null && doneOn !== null && doneOn < starts)
    say("doneOn", "activities-done-before-start");
  return { starts, due: planned === null ? typed : null, doneOn };
}

/** Files that were there before, or that the actor attached or may see: a hash alone opens nobody else's file. */
async function filesKept(
  writer: Writer,
  actor: Actor,
  { report }: ActivityLine,
  hashes: readonly string[],
  say: Say,
): Promise<ActivityProgress["evidence"]> {
  const kept = [];
  for (const hash of new Set(hashes)) {
    const there = report?.evidence.find((one) => one.hash === hash);
    const file = there ? null : await writer.evidence.byHash(hash);
    const theirs = file && (reachOf(actor, "see-evidence") === "all" || isBy(file.addedBy.id, actor));
    if (there) kept.push(there);
    else if (file && theirs) kept.push({ hash, name: file.name });
    else say("evidence", "push-evidence-unknown", { hash: hash.slice(0, 64) });
  }
  return kept;
}

function isBy(id: string, actor: Actor): boolean {
  return actor.kind !== "public" && actor.id === id;
}
