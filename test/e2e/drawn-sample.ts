import { personActor } from "../../src/application/people/recognise.ts";
import { drawValidationSample } from "../../src/application/validation/draw.ts";
import { giveVerdict } from "../../src/application/validation/verdict.ts";
import { emailOf, type House, LECCE, personOf } from "./house.ts";

const YEAR = 2018;
const BLANK = { year: YEAR, correction: null, files: [], seen: null };

/** Draws a sample and gives its first verdicts, as the evaluator would; gives the next indicator to be judged. */
export async function sampleIn({ services }: House): Promise<string> {
  const evaluator = await personOf(services, emailOf("evaluator"));
  const actor = await services.store.read(LECCE, (reader) => personActor(reader, evaluator));
  const asked = { year: YEAR, seed: "OIV 2018", size: 8, share: null, byArea: true, reason: "", seen: null };
  const { content } = await drawValidationSample(services, LECCE, actor, asked);
  const [first = "", second = "", third = ""] = content.drawn;
  await giveVerdict(services, LECCE, actor, { ...BLANK, indicator: first, verdict: "confirmed", reason: "" });
  const reason = "Il registro allegato non riporta le date.";
  await giveVerdict(services, LECCE, actor, {
    ...BLANK,
    indicator: second,
    verdict: "not-verifiable",
    reason,
  });
  return third;
}
