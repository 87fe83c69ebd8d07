import type { Measurement } from "../../core/measurement/measurement.ts";
import { dateOfDay, dayNumber, type IsoDate } from "../../core/period/iso-date.ts";
import { exactText } from "../../core/register/cell.ts";
import type { SurveyDocument } from "../../core/survey/read-survey.ts";
import type { LedgerEntry } from "../../store/ledger.ts";
import type { Services } from "../services.ts";
import { answerSurveys } from "../surveys/answer.ts";
import { openSurvey, prepareSurvey } from "../surveys/prepare.ts";
import { recordSurveyValues } from "../surveys/record-values.ts";
import { issueSurveyTokens } from "../surveys/tokens.ts";
import { surveyValues } from "../surveys/values.ts";
import { observedBy, on } from "./calendar.ts";
import type { Cast } from "./cast.ts";
import { invented, italianWords } from "./invented.ts";

/** What the questionnaires that feed an indicator ask about. */
const ABOUT: Readonly<Record<string, { readonly it: string; readonly en: string }>> = {
  "A.1.1.2/1": { it: "Iniziative per turismo e cultura", en: "Initiatives for tourism and culture" },
  "A.1.2.1/1": { it: "Assistenza a chi apre un'impresa", en: "Help for those who start a firm" },
  "A.2.2.1/1": { it: "Assistenza ai Comuni per il SUAP", en: "Help for municipalities on the one-stop shop" },
  "A.2.3.1/2": { it: "Punto impresa digitale", en: "Digital firm desk" },
  "B.1/1": { it: "Formazione per l'estero e l'innovazione", en: "Training for export and innovation" },
  "B.1.2.2/2": { it: "Iniziative per chi esporta", en: "Initiatives for exporters" },
};
const QUANTITY = "Grado di soddisfazione";
const YEAR = 2018;

export function isSurveyed({ indicator, year }: Measurement): boolean {
  return indicator in ABOUT && year === YEAR;
}

/** A questionnaire: the answers that bring the mean from what was observed before to what was observed by its last day. */
interface Part {
  readonly id: string;
  readonly indicator: string;
  readonly upTo: IsoDate;
  readonly n: number;
  readonly sum: number;
}

/** Prepares, opens and answers the questionnaires, each in its own days, through the tokens that open them. */
export async function askPeople(
  services: Services,
  body: string,
  rows: readonly Measurement[],
  { office }: Cast,
): Promise<void> {
  for (const [at, part] of partsOf(rows.filter(isSurveyed)).entries()) {
    const during = on(services, part.upTo);
    const there = await services.store.read(body, ({ records }) => records.latest("survey", part.id));
    const prepared =
      there ?? (await prepareSurvey(during, body, office, { document: questionnaire(part), seen: null }));
    if (prepared.content.state === "prepared")
      await openSurvey(during, body, office, { survey: part.id, seen: prepared.number });
    const { used } = await services.store.read(body, ({ surveys }) => surveys.tokens(part.id));
    if (used > 0) continue;
    // From two in five to four in five answer.
    const count = Math.round(part.n * (1.25 + ((at * 3) % 7) * 0.2));
    const { tokens } = await issueSurveyTokens(during, body, office, { survey: part.id, count });
    const sent = marksOf(part).map((mark, at) => ({
      token: tokens[at] ?? "",
      sent: {
        satisfaction: String(mark),
        who: at % 3 === 0 ? "professional" : "firm",
        again: mark > 5 ? "yes" : "no",
      },
    }));
    await answerSurveys(during, body, sent);
  }
}

function questionnaire({ id, indicator, upTo }: Part): SurveyDocument {
  const about = ABOUT[indicator] ?? { it: indicator, en: indicator };
  return {
    id,
    title: invented(about),
    intro: {
      it: "Questionario di prova: nessuno lo ha ricevuto e le risposte sono inventate.",
      en: "A trial questionnaire: nobody received it and the answers are invented.",
    },
    languages: ["it", "en"],
    period: { from: dateOfDay(dayNumber(upTo) - 20), to: upTo },
    questions: [
      {
        id: "satisfaction",
        kind: "scale",
        text: { it: "Quanto sei soddisfatto del servizio?", en: "How satisfied are you with the service?" },
        required: true,
        low: { it: "per niente", en: "not at all" },
        high: { it: "del tutto", en: "completely" },
        feeds: { indicator, quantity: QUANTITY },
      },
      {
        id: "who",
        kind: "choice",
        text: { it: "Per chi rispondi?", en: "For whom do you answer?" },
        choices: [
          { id: "firm", title: { it: "un'impresa", en: "a firm" } },
          {
            id: "professional",
            title: { it: "un professionista o un ente", en: "a professional or a body" },
          },
        ],
      },
      { id: "again", kind: "yes-no", text: { it: "Torneresti?", en: "Would you come again?" } },
    ],
  };
}

/** Units that asked apart have a questionnaire each; of a mean that moves along, each has the answers that came since. */
function partsOf(rows: readonly Measurement[]): readonly Part[] {
  return Object.keys(ABOUT).flatMap((indicator) => {
    const own = rows.filter((row) => row.indicator === indicator);
    return own.map(({ unit, observedOn, value, n }, at): Part => {
      const before = unit === null ? own[at - 1] : undefined;
      const count = (n?.valueOf() ?? 0) - (before?.n?.valueOf() ?? 0);
      const sum = sumOf({ value, n }) - (before ? sumOf(before) : 0);
      const id = `gradimento-${indicator.toLowerCase().replace(/[^a-z0-9]+/g, "-")}-${at + 1}`;
      return { id, indicator, upTo: observedOn, n: count, sum: Math.round(sum) };
    });
  });
}

function sumOf({ value, n }: Pick<Measurement, "value" | "n">): number {
  return value.kind === "number" && n !== null ? value.value.mul(n).valueOf() : 0;
}

/** Marks from 1 to 10 with the sum that is wanted: near the mean, and some far from it by twos that balance. */
function marksOf({ n, sum }: Part): readonly number[] {
  const low = Math.floor(sum / n);
  const marks = Array.from({ length: n }, (_, at) => (at < sum - low * n ? low + 1 : low));
  for (let at = 0; at < Math.floor(n * 0.4); at += 1) {
    const [one, other] = [at, n - 1 - at];
    const [up, down] = [marks[one] ?? 0, marks[other] ?? 0];
    const by = Math.min(1 + (at % 3), 10 - up, down - 1);
    [marks[one], marks[other]] = [up + by, down - by];
  }
  return marks;
}

/** Records the means of the questionnaires that were over by a day. */
export async function recordSurveyed(
  services: Services,
  body: string,
  rows: readonly Measurement[],
  stop: IsoDate,
  cast: Cast,
): Promise<readonly LedgerEntry[]> {
  const fresh = new Set(observedBy(stop, rows.filter(isSurveyed)).map(({ indicator }) => indicator));
  if (fresh.size === 0) return [];
  const after = on(services, dateOfDay(dayNumber(stop) + 1));
  const { values } = await surveyValues(after, body, cast.office, { year: YEAR });
  const written: LedgerEntry[] = [];
  for (const actor of [cast.head, cast.office]) {
    const chosen = values.flatMap(({ indicator, quantity, score }) =>
      fresh.has(indicator) && score?.mean && cast.answering(indicator) === actor
        ? [{ indicator, quantity, seen: exactText(score.mean) }]
        : [],
    );
    if (chosen.length === 0) continue;
    const asked = { year: YEAR, chosen, confirmed: [] };
    written.push(...(await recordSurveyValues(after, body, actor, asked, italianWords())));
  }
  return written;
}
