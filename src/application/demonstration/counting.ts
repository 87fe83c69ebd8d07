import type { RuleDocument } from "../../core/register/rule.ts";
import type { TypedRow } from "../registers/typed-row.ts";
import { inventedFirm } from "./firms.ts";
import { each, inTurn, monthly, type Rows, shared, type Told, visits } from "./rows.ts";
import type { Opening } from "./steps.ts";

/** From what a quantity of the example is counted. Its rows are made so that they count to what the example measures. */
export interface Counting {
  readonly indicator: string;
  /** As the plan names it; left out where the indicator asks for one. */
  readonly quantity?: string;
  readonly rule: RuleDocument;
  readonly opening?: Opening;
  readonly rows: Rows;
}

type Named = Pick<Counting, "indicator" | "quantity">;

const one = (column: string, ...values: string[]) => ({ is: "one-of", column, values }) as const;

/** Events of a theme, counted. */
export function held(named: Named, theme: string, kind: string, titles: readonly string[]): Counting {
  return {
    ...named,
    rule: { register: "events", what: "count", where: [one("theme", theme)] },
    rows: each((told) => ({
      ...event(told, { theme, kind, title: inTurn(titles, told.at) }),
      participants: String(14 + ((told.at * 11) % 27)),
    })),
  };
}

/** Those who took part in events of a theme, `usual` at each. */
export function attended(
  named: Named,
  theme: string,
  kind: string,
  usual: number,
  titles: readonly string[],
): Counting {
  return {
    ...named,
    rule: { register: "events", what: "sum", column: "participants", where: [one("theme", theme)] },
    rows: shared(usual, (told) => ({
      ...event(told, { theme, kind, title: inTurn(titles, told.at) }),
      participants: String(told.amount),
    })),
  };
}

function event(
  { day, at, unit }: Told,
  texts: { readonly theme: string; readonly kind: string; readonly title: string },
): TypedRow {
  const hours = inTurn(["3", "2:30", "4", "6"], at);
  return { date: day, unit, ...texts, title: `${texts.title} (inventato)`, hours };
}

/** How many invented firms a service goes round among: some of last year's come back. */
const AROUND = 180;

/** Those reached by a service, each once a year; `first` is the first of them among the invented firms. */
export function reached(
  named: Named,
  service: string,
  kind: string,
  first: number,
  countedToo: readonly string[] = [],
): Counting {
  const where = [one("service", service, ...countedToo)];
  return {
    ...named,
    rule: { register: "reached", what: "distinct", column: "person", where },
    rows: visits(({ day, at, unit }) => ({
      date: day,
      person: inventedFirm(first + (at % AROUND)),
      service,
      kind,
      unit,
    })),
  };
}

/** Those with whom agreements of a theme were signed. */
export function signed(named: Named, theme: string, title: string, partners: readonly string[]): Counting {
  return {
    ...named,
    rule: { register: "partnerships", what: "distinct", column: "partner", where: [one("theme", theme)] },
    rows: each(({ day, at, unit }) => ({
      date: day,
      unit,
      theme,
      title: `${title} (inventato)`,
      partner: `${inTurn(partners, at)} ${Math.floor(at / partners.length) + 1} (inventato)`,
    })),
  };
}

/** What came out of one kind, on one channel. */
export function published(
  named: Named,
  kind: string,
  channel: string,
  name: string,
  about: readonly string[],
): Counting {
  const where = [one("kind", kind), one("channel", channel)];
  return {
    ...named,
    rule: { register: "communications", what: "count", where },
    rows: each(({ day, at, unit }) => ({
      date: day,
      unit,
      kind,
      channel,
      title: `${name} n. ${at + 1}: ${inTurn(about, at)} (inventato)`,
    })),
  };
}

/** What another system counts, a total a month. */
export function total(named: Named, what: string, system: string): Counting {
  return {
    ...named,
    rule: { register: "tallies", what: "sum", column: "amount", where: [one("what", what)] },
    rows: monthly(({ day, unit, amount }) => ({
      ...tally(day, unit, what, system, amount),
      note: amount < 0 ? "Rettifica: alcune erano contate due volte." : "",
    })),
  };
}

/** A stock: what there was, and how it changed each month. */
export function stock(named: Named, what: string, system: string, opening: number | null): Counting {
  const rule: RuleDocument = {
    register: "tallies",
    what: "sum",
    column: "amount",
    period: "so-far",
    where: [one("what", what)],
  };
  return {
    ...named,
    rule,
    ...(opening === null ? {} : { opening: { since: "2017-12-30", day: "2017-12-31", value: opening } }),
    rows: monthly(({ day, at, unit, amount }) => ({
      ...tally(day, unit, what, system, amount),
      note: at === 0 ? "Consistenza di partenza." : "",
    })),
  };
}

function tally(date: string, unit: string, what: string, system: string, amount: number): TypedRow {
  return { date, unit, what, system: `${system}, estratto inventato`, amount: String(amount) };
}
