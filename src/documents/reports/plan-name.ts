import type { Plan } from "../../core/plan/plan.ts";
import type { Catalogue } from "../../messages/catalogue.ts";

/** "Piano della performance 2018–2020", "Piano della performance 2018"; its title where it does not say its years. */
export function planName({ period, title }: Plan, words: Catalogue): string {
  if (period === null) return title;
  const years = period.from === period.to ? String(period.from) : `${period.from}–${period.to}`;
  return words.format("report-plan-name", { years });
}
