import type { Deviation } from "../core/evaluation/deviation.ts";
import { type Rational, sign } from "../core/number/rational.ts";
import type { Catalogue } from "./catalogue.ts";
import { figure } from "./figures.ts";
import { shownNumber } from "./value-words.ts";

/** A deviation in words: "−3 (−7,5 %)", "12 giorni di ritardo", "non realizzato". */
export function deviationWords(deviation: Deviation, words: Catalogue): string {
  switch (deviation.kind) {
    case "number": {
      const difference = signed(deviation.difference, shownNumber(deviation.difference.abs(), words).text);
      if (deviation.percent === null) return difference;
      const percent = figure(deviation.percent.abs(), words.language, { places: 1 });
      return words.format("deviation-number", { difference, percent: signed(deviation.percent, percent) });
    }
    case "days": {
      const { days } = deviation;
      const when = days > 0 ? "after" : days < 0 ? "before" : "on";
      return words.format("deviation-days", { when, days: Math.abs(days) });
    }
    case "not-done":
      return words.format("deviation-not-done");
    case "yes-no":
      return words.format("deviation-yes-no", { met: deviation.met ? "yes" : "no" });
  }
}

/** With the sign of subtraction, as wide as a figure. */
function signed(value: Rational, text: string): string {
  const mark = sign(value);
  return mark > 0 ? `+${text}` : mark < 0 ? `−${text}` : text;
}
