import { type Lever, leversOf, strongest } from "../../core/evaluation/leverage.ts";
import { type Forecast, forecastOf, isRunning } from "../../core/forecast/forecast.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import type { Asked, Standing } from "../standing.ts";

/** Levers told. */
const LEVERS = 3;

/** What a running year is expected to come to, and what would move it most. */
export interface Ahead {
  readonly forecast: Forecast;
  /** The indicators that would raise the body's score most, everything else standing in the middle of its band. */
  readonly levers: readonly Lever[];
}

const forecasts = new WeakMap<Standing["evaluation"], Forecast>();
const levers = new WeakMap<Forecast, readonly Lever[]>();

/** The forecast of a standing, the same whoever asks; null once the year is over. */
export function forecastKept({ compiled, evaluation, moment }: Standing): Forecast | null {
  if (!isRunning(moment)) return null;
  const forecast = forecasts.get(evaluation) ?? forecastOf(compiled, evaluation);
  forecasts.set(evaluation, forecast);
  return forecast;
}

/** The same with the levers; null once the year is over. */
export function aheadOf(standing: Standing): Ahead | null {
  const forecast = forecastKept(standing);
  if (forecast === null) return null;
  const found = levers.get(forecast) ?? strongest(movable(standing, forecast), LEVERS);
  levers.set(forecast, found);
  return { forecast, levers: found };
}

/** What can still move: a milestone that is late no longer does. */
function movable({ compiled }: Standing, forecast: Forecast): readonly Lever[] {
  return leversOf(compiled, forecast.evaluations.middle).filter(
    ({ indicator }) => forecast.indicators.get(indicator)?.standing !== "settled",
  );
}

/** A body's standing with what is ahead of it; null where no plan is in force. */
export async function forecastAt(
  services: Services,
  body: string,
  actor: Actor,
  asked: Asked,
): Promise<{ readonly standing: Standing; readonly ahead: Ahead | null } | null> {
  require(actor, "see-plan");
  const standing = await services.standings.of(body, asked);
  return standing && { standing, ahead: aheadOf(standing) };
}
