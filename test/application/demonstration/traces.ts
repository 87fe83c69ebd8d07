import { countedActivities } from "../../../src/application/activities/counted.ts";
import type { Actor } from "../../../src/application/actor.ts";
import { countedInvoices } from "../../../src/application/payments/counted.ts";
import { countedRows } from "../../../src/application/registers/counted-rows.ts";
import type { Services } from "../../../src/application/services.ts";
import type { Standing } from "../../../src/application/standing.ts";
import { restsOn } from "../../../src/core/evidence-grade/rests-on.ts";
import { type Rational, ratio, rational, sum } from "../../../src/core/number/rational.ts";
import { exactNumber } from "../../../src/core/register/cell.ts";
import { recount } from "../../../src/core/register/recount.ts";
import type { LedgerEntry } from "../../../src/store/ledger.ts";

/** The indicators that are measured rather than made of others, each with the entries that its value rests on. */
export function leavesOf({ compiled, evaluation, entries }: Standing): ReadonlyMap<string, LedgerEntry[]> {
  const bySequence = new Map(entries.map((entry) => [entry.sequence, entry]));
  return new Map(
    compiled.nodes
      .flatMap(({ indicators }) => indicators)
      .filter(({ asked }) => asked.length > 0)
      .map(({ key }) => {
        const result = evaluation.indicators.get(key);
        const rows = result ? [...restsOn(result).rows] : [];
        return [key, rows.flatMap((sequence) => bySequence.get(sequence) ?? [])];
      }),
  );
}

/** What an entry's own trace comes to, counted again by the simplest way there is: a number, or a day. */
export async function countedAgain(
  services: Services,
  body: string,
  actor: Actor,
  entry: LedgerEntry,
): Promise<Rational | string | null> {
  const { sequence, basis } = entry;
  switch (basis?.kind) {
    case "register":
      return ofRegister(services, body, actor, sequence);
    case "activities": {
      const { snapshot } = await countedActivities(services, body, actor, sequence);
      const done = snapshot.items.flatMap(({ doneOn }) =>
        doneOn !== null && doneOn <= snapshot.day ? [doneOn] : [],
      );
      const milestone = snapshot.items.some(({ key }) => key.startsWith("milestone-"));
      return milestone ? (done.sort().at(-1) ?? null) : rational(done.length);
    }
    case "survey":
      return ofSurveys(services, body, entry);
    case "invoices":
      return ofInvoices(services, body, actor, sequence);
    default:
      return null;
  }
}

async function ofRegister(services: Services, body: string, actor: Actor, sequence: number) {
  const first = await countedRows(services, body, actor, { sequence });
  const { register, rule, year, upTo } = first.snapshot;
  const rows = [];
  for (let page = 1; page <= first.pages; page += 1) {
    const part = page === 1 ? first : await countedRows(services, body, actor, { sequence, page });
    rows.push(...part.rows.flatMap(({ now }) => now ?? []));
  }
  // Every row counted is in the register today, and together they count to the value.
  const { value, n } = recount(register, rule, rows, { year, upTo, units: null });
  return n === first.snapshot.n ? value : null;
}

/** The counts that the snapshot keeps, where they are those of the answers and of all questionnaires that the entry names. */
async function ofSurveys(services: Services, body: string, { basis }: LedgerEntry) {
  const { snapshot, answers } = await services.store.read(body, async (reader) => {
    const bytes = await reader.evidence.content(basis?.snapshot ?? "");
    const answers = new Map<string, readonly (string | undefined)[]>();
    for (const survey of basis?.id.split("+") ?? []) {
      const { closed } = await reader.surveys.answers(survey);
      answers.set(
        survey,
        closed.map((given) => given["satisfaction"]),
      );
    }
    return { snapshot: JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array())) as Surveyed, answers };
  });
  if (snapshot.surveys.map(({ survey }) => survey).join("+") !== basis?.id) return null;
  let [total, n] = [0, 0];
  for (const { survey, counts } of snapshot.surveys) {
    for (const [at, count] of counts.entries()) {
      // The scale begins at 1.
      const mark = String(at + 1);
      if (answers.get(survey)?.filter((given) => given === mark).length !== count) return null;
      [total, n] = [total + count * (at + 1), n + count];
    }
  }
  return n === snapshot.n ? ratio(total, n) : null;
}

/** What of a snapshot of questionnaires is counted again. */
interface Surveyed {
  readonly n: number;
  readonly surveys: readonly { readonly survey: string; readonly counts: readonly number[] }[];
}

async function ofInvoices(services: Services, body: string, actor: Actor, sequence: number) {
  const { invoices, pages } = await countedInvoices(services, body, actor, { sequence });
  const paid = invoices.flatMap(({ counted, now }) => {
    const [amount, days] = [exactNumber(counted.amount), exactNumber(counted.days)];
    return now && amount && days ? [{ amount, days }] : [];
  });
  if (pages > 1) return null;
  return sum(paid.map(({ amount, days }) => amount.mul(days))).div(sum(paid.map(({ amount }) => amount)));
}
