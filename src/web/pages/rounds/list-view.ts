import type { Fault } from "../../../application/problem.ts";
import type { RoundSummary } from "../../../application/rounds/list-rounds.ts";
import type { Plan } from "../../../core/plan/plan.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import type { Choice } from "../../components/form/Field.tsx";

/** What was typed to open a round. */
export interface OpeningTyped {
  readonly title: string;
  readonly asOf: string;
  readonly due: string;
  readonly nodes: readonly string[];
  readonly units: readonly string[];
}

export const NOTHING_TYPED: OpeningTyped = { title: "", asOf: "", due: "", nodes: [], units: [] };

export interface RoundsView {
  readonly rounds: readonly RoundSummary[];
  readonly open: number;
  /** Null for who may not open rounds, and where there is no plan. */
  readonly opening: OpeningView | null;
}

export interface OpeningView {
  readonly typed: OpeningTyped;
  /** The mistake with its remedy beside each field. */
  readonly errors: Readonly<Record<keyof OpeningTyped, string | null>>;
  readonly nodes: readonly Choice[];
  readonly units: readonly Choice[];
}

export function roundsView(rounds: readonly RoundSummary[], opening: OpeningView | null): RoundsView {
  return { rounds, open: rounds.filter(({ round }) => round.closing === null).length, opening };
}

/** The form to open a round: the plan's uppermost parts and its units to choose from. */
export function openingView(
  { nodes, units }: Plan,
  typed: OpeningTyped,
  faults: readonly Fault[],
  words: Catalogue,
): OpeningView {
  const error = (...fields: readonly string[]): string | null => {
    const found = faults.filter(({ at }) => at !== null && fields.includes(at));
    return found.length === 0 ? null : found.map((fault) => toldFault(fault, words)).join(" ");
  };
  return {
    typed,
    errors: {
      title: error("title"),
      asOf: error("asOf", "year"),
      due: error("due"),
      nodes: error("nodes"),
      units: error("units"),
    },
    nodes: nodes
      .filter(({ parent }) => parent === null)
      .map(({ id, code, title }) => ({ value: id, label: code === null ? title : `${code} ${title}` })),
    units: units.map(({ code, name }) => ({ value: code, label: name === "" ? code : `${code} ${name}` })),
  };
}

/** A mistake and its remedy in one line. */
export function toldFault({ message, params }: Fault, words: Catalogue): string {
  const said = words.format(message, params);
  return words.has(message, "remedy") ? `${said} ${words.format(message, params, "remedy")}` : said;
}
