import type { Deviation } from "../core/evaluation/deviation.ts";
import { type Rational, sign } from "../core/number/rational.ts";
import type { Catalogue } from "./catalogue.ts";
import { figure } from "./figures.ts";
import { withUnit } from "./target-words.ts";
import { shownNumber } from "./value-words.ts";

/** A deviation in words: "−3 giorni (−7,5 %)", "+2 punti (+4 %)", "12 giorni dopo", "non realizzato". */
export function deviationWords(deviation: Deviation, words: Catalogue): string {
  switch (deviation.kind) {
    case "number": {
      const apart = apartWords(deviation.difference, deviation.unit, words);
      if (deviation.percent === null) return apart;
      const percent = figure(deviation.percent.abs(), words.language, { places: 1 });
      return words.format("deviation-number", {
        difference: apart,
        percent: signed(deviation.percent, percent),
      });
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

/** Between two percentages lie percentage points. */
function apartWords(difference: Rational, unit: string | null, words: Catalogue): string {
  const shown = (value: Rational): string => shownNumber(value, words).text;
  const size = difference.abs();
  const text =
    unit === "%"
      ? words.format("deviation-points", { points: shown(size) })
      : withUnit(size, unit, words, shown);
  return signed(difference, text);
}

/** With the sign of subtraction, as wide as a figure. */
function signed(value: Rational, text: string): string {
  const mark = sign(value);
  return mark > 0 ? `+${text}` : mark < 0 ? `−${text}` : text;
}
