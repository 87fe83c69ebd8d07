import { personActor } from "../../src/application/people/recognise.ts";
import { Problem } from "../../src/application/problem.ts";
import { drawValidationSample } from "../../src/application/validation/draw.ts";
import type { VerdictName } from "../../src/application/validation/state.ts";
import { giveVerdict } from "../../src/application/validation/verdict.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

const YEAR = 2018;
/** Given to the first of the sample that may have them. */
const VERDICTS: readonly (readonly [VerdictName, string])[] = [
  ["confirmed", ""],
  ["not-verifiable", "Il registro allegato non riporta le date."],
];
const BLANK = { year: YEAR, correction: null, files: [], seen: null };

/** Draws a sample and gives its first verdicts, as the evaluator would; gives the next indicator to be judged. */
export async function sampleIn({ services }: House): Promise<string> {
  const evaluator = await personOf(services, emailOf("evaluator"));
  const actor = await services.store.read(LECCE, (reader) => personActor(reader, evaluator));
  const asked = { year: YEAR, seed: "OIV 2018", size: 8, share: null, byArea: true, reason: "", seen: null };
  const { content } = await drawValidationSample(services, LECCE, actor, asked);
  const judge = async (indicator: string, verdict: VerdictName, reason: string): Promise<boolean> => {
    try {
      await giveVerdict(services, LECCE, actor, { ...BLANK, indicator, verdict, reason });
      return true;
    } catch (error) {
      // Who set its target also declared its value: nobody confirms it.
      if (error instanceof Problem && error.kind === "separation-of-duties") return false;
      throw error;
    }
  };
  const left = [...content.drawn];
  for (const given of VERDICTS) while (!(await judge(left.shift() ?? "", ...given)));
  return left[0] ?? "";
}
