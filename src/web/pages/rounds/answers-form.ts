import type { AnswerInput } from "../../../application/rounds/read-answer.ts";

/** What a form holds, by name; a name that comes several times has a list. */
export type Fields = Readonly<Record<string, string | File | (string | File)[]>>;

const FIELD =
  /^answers\.(\d{1,4})\.(indicator|seen|forecast|light|cause|causeText|correctiveAction|amendmentProposal)$/;

/** Reads the answers as the form sends them ("answers.<place>.<field>"), in the order of their places. */
export function readAnswersForm(fields: Fields): readonly AnswerInput[] {
  const answers = new Map<number, Map<string, string>>();
  for (const [name, given] of Object.entries(fields)) {
    const match = FIELD.exec(name);
    const value = Array.isArray(given) ? given.at(-1) : given;
    if (!match || typeof value !== "string") continue;
    const place = Number(match[1]);
    const answer = answers.get(place) ?? new Map<string, string>();
    answers.set(place, answer.set(match[2] ?? "", value));
  }
  return [...answers].sort(([a], [b]) => a - b).map(([, answer]) => answerOf(answer));
}

function answerOf(answer: ReadonlyMap<string, string>): AnswerInput {
  const text = (field: string): string => (answer.get(field) ?? "").replaceAll("\r\n", "\n").trim();
  return {
    indicator: text("indicator"),
    forecast: text("forecast"),
    light: text("light"),
    cause: text("cause"),
    causeText: text("causeText"),
    correctiveAction: text("correctiveAction"),
    amendmentProposal: text("amendmentProposal"),
    seen: /^\d{1,9}$/.test(text("seen")) ? Number(text("seen")) : null,
  };
}
