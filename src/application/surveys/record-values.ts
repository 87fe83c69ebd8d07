import { rational } from "../../core/number/rational.ts";
import { exactText } from "../../core/register/cell.ts";
import { named } from "../../core/register/column.ts";
import type { Catalogue } from "../../messages/catalogue.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { type Computed, recordComputedWithin } from "../sources/record-computed.ts";
import { surveySnapshot } from "./snapshot.ts";
import { type SurveyValue, valuesWithin } from "./values.ts";

export interface ChosenScore {
  readonly indicator: string;
  readonly quantity: string | null;
  /** The mean that was shown, exact: another one meanwhile is a conflict. */
  readonly seen: string;
}

/** Records the means of closed questionnaires with their n, all or none. Faults name the value ("items.2.value"). */
export async function recordSurveyValues(
  services: Services,
  body: string,
  actor: Actor,
  asked: {
    readonly year?: number | undefined;
    readonly chosen: readonly ChosenScore[];
    /** Codes of the warnings that the person has confirmed. */
    readonly confirmed: readonly string[];
  },
  words: Catalogue,
): Promise<readonly LedgerEntry[]> {
  require(actor, "measure");
  if (asked.chosen.length === 0) throw new Problem("invalid-input", "surveys-none-chosen");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const { values, year } = await valuesWithin(services, writer, actor, asked);
    const faults: Fault[] = [];
    const computed: Computed[] = [];
    let stale = false;
    for (const [index, { indicator, quantity, seen }] of asked.chosen.entries()) {
      const say = (message: string): void => {
        faults.push({ at: `items.${index}.value`, message, params: { indicator } });
      };
      const value = values.find((one) => one.indicator === indicator && one.quantity === quantity);
      const mean = value?.score?.mean ?? null;
      if (!value || mean === null) say("surveys-no-value");
      else if (value.ofUnits) say("surveys-value-of-units");
      else if (exactText(mean) !== seen) {
        stale = true;
        say("surveys-value-changed");
      } else computed.push({ ...computedOf(value, year, words), confirmed: asked.confirmed });
    }
    if (faults.length > 0) {
      const count = faults.length;
      throw new Problem(stale ? "conflict" : "invalid-input", "surveys-values-refused", { count }, faults);
    }
    return recordComputedWithin(services, writer, actor, computed);
  });
}

function computedOf(value: SurveyValue, year: number, words: Catalogue): Omit<Computed, "confirmed"> {
  const { score } = value;
  if (score?.mean === null || score?.mean === undefined) throw new Error("no mean to record");
  const surveys = value.parts.filter(({ counted }) => counted).map(({ kept }) => kept.survey);
  const titles = surveys.map(({ title }) => named(title, words.language)).join("; ");
  return {
    indicator: value.indicator,
    quantity: value.quantity,
    year,
    observedOn: value.observedOn,
    value: { kind: "number", value: score.mean },
    n: rational(score.n),
    unit: null,
    source: words.format("surveys-source", { titles, n: score.n }),
    basis: { kind: "survey", id: surveys.map(({ id }) => id).join("+") },
    snapshot: {
      name: `questionari-${value.indicator.replace(/[^\w.-]+/gu, "-")}-${value.observedOn}.json`,
      mediaType: "application/json",
      bytes: surveySnapshot(value, year),
    },
  };
}
