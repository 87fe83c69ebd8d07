import type { FC } from "hono/jsx";
import type { Rational } from "../../../core/number/rational.ts";
import { MathFormula } from "../formula/MathFormula.tsx";
import { Line } from "./Line.tsx";
import type { Setting, Tell } from "./setting.ts";
import { type Part, writtenMean } from "./weighted-mean.ts";

/** A weighted mean: the sum written out where it is short enough to check, and under it what it is made of. */
export const Mean: FC<{
  parts: readonly Part[];
  /** 0..100, as the parts are. */
  value: Rational | null;
  setting: Setting;
  levels: number;
  tell: Tell;
}> = ({ parts, value, setting, levels, tell }) => {
  const { words } = setting;
  const written = writtenMean(parts, value, words);
  return (
    <>
      {written === null ? null : (
        <Line label={words.format("why-label-sum")}>
          <MathFormula notation={written.notation} words={words} />
          {written.measured ? <p class="worked-small">{words.format("why-sum-measured")}</p> : null}
        </Line>
      )}
      {parts.length === 0 ? null : (
        <Line label={words.format("why-label-parts", { count: parts.length })}>
          <ul class="worked-parts">
            {parts.map((part) => (
              <li>{tell(part, levels - 1)}</li>
            ))}
          </ul>
        </Line>
      )}
    </>
  );
};
