import { jsx } from "hono/jsx";
import type { Evaluation } from "../../../src/core/evaluation/evaluation.ts";
import { explain } from "../../../src/core/evaluation/explain.ts";
import type { Subject } from "../../../src/core/evaluation/explanation.ts";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { Explanation } from "../../../src/web/components/explanation/Explanation.tsx";
import type { Setting } from "../../../src/web/components/explanation/setting.ts";

export const WORDS = { it: Catalogue.load("it"), en: Catalogue.load("en") };

export function setting(rest: Partial<Setting> = {}): Setting {
  return {
    words: WORDS.it,
    whyOf: (subject) => `/why/${subject.kind === "body" ? "body" : encodeURIComponent(subject.key)}`,
    sharesOf: () => null,
    provenanceOf: () => null,
    ...rest,
  };
}

/** The explanation of a subject, as markup. */
export function html(
  evaluation: Evaluation,
  subject: Subject,
  rest: Partial<Setting> = {},
  levels = 2,
): string {
  const step = explain(evaluation, subject);
  if (!step) throw new Error(`nothing to explain: ${JSON.stringify(subject)}`);
  return String(jsx(Explanation, { step, setting: setting(rest), levels }));
}

/** What is read: the text without the markup, each line of the exercise on a line of its own. */
export function text(markup: string): string {
  return markup
    .replace(/(<span class="worked-label">[^<]*)/g, "$1: ")
    .replace(/<\/(?:li|p|summary|div|ul|ol)>/g, "\n")
    .replace(/<\/?(?:mfrac|mrow|mo|mn|mtext|msub)[^>]*>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/\n\s*/g, "\n")
    .replaceAll("&quot;", '"')
    .trim();
}
