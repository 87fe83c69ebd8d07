import type { RoundAnswer } from "../../store/records/round.ts";
import type { CycleRecord } from "../../store/records.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { mustBeOpen } from "./must-be-open.ts";
import { pictureWithin } from "./picture.ts";
import { type AnswerInput, isBlank, isSame, readAnswer } from "./read-answer.ts";
import { answerSubject, givenIn, roundIn } from "./round.ts";

/**
 * Answers several indicators of a round at once, all or none; faults name the answer ("answers.3.light"). Resolves to
 * those written: what says the same as what was seen is left as it is. Where somebody answered meanwhile nothing is
 * written, and the conflict says who.
 */
export async function answerRound(
  services: Services,
  body: string,
  actor: Actor,
  { round: id, answers }: { readonly round: string; readonly answers: readonly AnswerInput[] },
): Promise<readonly CycleRecord<"round-answer">[]> {
  require(actor, "answer-round");
  const round = await services.store.read(body, (reader) => roundIn(reader, id));
  mustBeOpen(round);
  const given = answers.flatMap((answer, at) => (isBlank(answer) ? [] : [{ answer, at }]));
  if (given.length === 0) return [];
  return services.store.write(body, authorOf(actor), async (writer) => {
    mustBeOpen(await roundIn(writer, id));
    const { lines } = await pictureWithin(services, writer, id, actor);
    const asked = new Map(lines.map((line) => [line.indicator.id, line]));
    const register = (await givenIn(writer, { closing: null })).filter(({ content }) => content.round === id);
    const last = new Map(register.map((one) => [one.content.indicator, one]));
    const faults: Fault[] = [];
    const read: RoundAnswer[] = [];
    let stale = false;
    for (const { answer, at } of given) {
      const line = asked.get(answer.indicator);
      const twice = given.some((other) => other.at < at && other.answer.indicator === answer.indicator);
      if (!line?.result.target || twice) {
        const message = twice ? "round-answered-twice" : "round-not-asked";
        faults.push({ at: `answers.${at}.indicator`, message, params: { indicator: answer.indicator } });
        continue;
      }
      require(actor, "answer-round", line.units);
      const content = readAnswer(answer, line.result.target, round, (field, message, params = {}) =>
        faults.push({ at: `answers.${at}.${field}`, message, params }),
      );
      const seen = register.find(({ number }) => number === answer.seen);
      if (content && seen && isSame(seen.content, content)) continue;
      const latest = last.get(answer.indicator);
      if ((latest?.number ?? null) !== answer.seen) {
        stale = true;
        const params = { by: latest?.author.name ?? "", at: latest?.at ?? "", number: latest?.number ?? 0 };
        faults.push({ at: `answers.${at}.light`, message: "round-answered-meanwhile", params });
      }
      if (content) read.push(content);
    }
    if (faults.length > 0) {
      const count = new Set(faults.map((fault) => fault.at?.split(".")[1])).size;
      throw new Problem(stale ? "conflict" : "invalid-input", "round-not-answered", { count }, faults);
    }
    const written: CycleRecord<"round-answer">[] = [];
    for (const content of read) {
      const subject = answerSubject(id, content.indicator);
      written.push(await writer.records.add("round-answer", subject, content));
    }
    return written;
  });
}
