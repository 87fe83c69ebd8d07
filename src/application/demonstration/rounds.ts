import type { Evaluation, IndicatorResult } from "../../core/evaluation/evaluation.ts";
import type { Measurement } from "../../core/measurement/measurement.ts";
import { roundHalfUp } from "../../core/number/decimal.ts";
import { HUNDRED, rational } from "../../core/number/rational.ts";
import { answerRound } from "../rounds/answer-round.ts";
import { askedInRound } from "../rounds/asked-in-round.ts";
import { closeRound } from "../rounds/close-round.ts";
import { openRound, type RoundInput } from "../rounds/open-round.ts";
import { pictureWithin, type RoundLine } from "../rounds/picture.ts";
import type { AnswerInput } from "../rounds/read-answer.ts";
import type { Cause, Light } from "../rounds/round.ts";
import type { Services } from "../services.ts";
import type { Cast } from "./cast.ts";

/** The interim rounds that the example plan itself asks for (D.1.2.4): one closed with gaps, one closed whole. */
const MAY: RoundInput = {
  title: "Primo monitoraggio intermedio (dimostrazione)",
  year: 2018,
  asOf: "2018-05-15",
  due: "2018-05-31",
};
const SEPTEMBER: RoundInput = {
  title: "Secondo monitoraggio intermedio (dimostrazione)",
  year: 2018,
  asOf: "2018-09-30",
  due: "2018-10-15",
};
const NOTE = "Dimostrazione: semafori, cause e azioni di questo monitoraggio sono inventati.";

/** What the register came to on the first round's day, and nobody recorded before its closing. */
export const LATE: Measurement = {
  indicator: "A.1/1",
  quantity: "Numero start up",
  year: 2018,
  unit: null,
  observedOn: MAY.asOf,
  value: { kind: "number", value: rational(75) },
  n: null,
  source: "",
  sequence: 0,
  recordedOn: null,
  line: null,
};

/** Achievement at the year's end from which the target counted as in doubt rather than lost. */
const IN_DOUBT = 70;

/**
 * Two rounds with invented answers, drawn from what the example year came to; a datum comes late for the first. Resolves
 * to the id of the last, null where no plan is in force.
 */
export async function closeExampleRounds(
  services: Services,
  body: string,
  { office, head }: Pick<Cast, "office" | "head">,
  recordLate: () => Promise<unknown>,
): Promise<string | null> {
  const end = await services.standings.of(body, { year: 2018, asOf: "2018-12-31" });
  if (end === null) return null;
  const { evaluation } = end;
  const hold = async (
    input: RoundInput,
    answers: (line: RoundLine, at: number) => boolean,
  ): Promise<string> => {
    const { id: round } = await openRound(services, body, office, input);
    for (const actor of [head, office]) {
      const { lines } = await askedInRound(services, body, actor, round);
      const given = lines
        .filter((line, at) => line.answer === null && answers(line, at))
        .map((line) => answerTo(line, evaluation));
      await answerRound(services, body, actor, { round, answers: given });
    }
    const { total } = await services.store.read(body, (reader) => pictureWithin(services, reader, round));
    const acknowledged = total.asked - total.answered;
    await closeRound(services, body, office, { round, note: NOTE, acknowledged });
    return round;
  };
  // What was measured by then is answered, and a part of the rest.
  await hold(MAY, ({ result }, at) => result.score !== null || at % 3 > 0);
  await recordLate();
  return hold(SEPTEMBER, () => true);
}

function answerTo({ indicator: { id }, answer }: RoundLine, { indicators }: Evaluation): AnswerInput {
  const end = indicators.get(id);
  const light = lightOf(end);
  const said = { indicator: id, light, forecast: forecastOf(end), seen: answer?.number ?? null };
  if (light === "green") return { ...said, ...NO_DEVIATION };
  // The same for the same indicator in every demonstration.
  const invented = INVENTED[[...id].reduce((sum, letter) => sum + letter.charCodeAt(0), 0) % INVENTED.length];
  return { ...said, ...NO_DEVIATION, ...invented };
}

const NO_DEVIATION = { cause: "", causeText: "", correctiveAction: "", amendmentProposal: "" };

type Invented = Pick<AnswerInput, "causeText" | "correctiveAction" | "amendmentProposal"> & {
  readonly cause: Cause;
};

const INVENTED: readonly Invented[] = [
  {
    cause: "exogenous",
    causeText:
      "Testo inventato: il bando regionale da cui dipende l'attività è uscito con due mesi di ritardo.",
    correctiveAction: "Testo inventato: incontri ravvicinati nell'ultimo trimestre.",
    amendmentProposal: "",
  },
  {
    cause: "endogenous",
    causeText:
      "Testo inventato: il personale dell'ufficio è stato impegnato nel passaggio al nuovo programma.",
    correctiveAction: "Testo inventato: due persone di un altro servizio aiutano fino a dicembre.",
    amendmentProposal: "",
  },
  {
    cause: "indicator",
    causeText: "Testo inventato: la formula conta anche le pratiche di altri enti.",
    correctiveAction: "",
    amendmentProposal: "Testo inventato: contare solo le pratiche dell'ente, con lo stesso target.",
  },
];

function lightOf(end: IndicatorResult | undefined): Light {
  if (!end || end.achievement === null) return "amber";
  if (end.achievement.compare(HUNDRED) >= 0) return "green";
  return end.achievement.compare(IN_DOUBT) >= 0 ? "amber" : "red";
}

/** What the year came to, as a person would have typed it; nothing where value and target are written on two scales. */
function forecastOf(end: IndicatorResult | undefined): string {
  if (!end?.value || end.comparing?.scale !== "as-written") return "";
  switch (end.value.kind) {
    case "number":
      return roundHalfUp(end.value.value, 1).replace(/\.0$/, "").replace(".", ",");
    case "date":
      return end.value.date;
    case "boolean":
      return end.value.value ? "sì" : "no";
  }
}
