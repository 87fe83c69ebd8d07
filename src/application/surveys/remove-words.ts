import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { surveyKept, todayOf } from "./survey-kept.ts";

/**
 * Takes out own words in which somebody is named (GDPR, art. 17), for good; the trail says of which question and by whom,
 * not what stood there. Only of a closed questionnaire: of an open one nobody reads them.
 */
export async function removeSurveyWords(
  services: Services,
  body: string,
  actor: Actor,
  asked: { readonly survey: string; readonly question: string; readonly text: string },
): Promise<void> {
  require(actor, "run-surveys");
  const { survey: id, question } = asked;
  // As it was kept: forms send a line's end as two characters.
  const text = asked.text.replace(/\r\n?/g, "\n");
  await services.store.write(body, authorOf(actor), async (writer) => {
    const { state } = await surveyKept(writer, id, todayOf(services));
    if (state !== "closed") throw new Problem("already-done", "surveys-words-open", { survey: id });
    if (text === "" || !(await writer.surveys.removeWords(id, question, text)))
      throw new Problem("not-found", "surveys-words-unknown");
  });
}
