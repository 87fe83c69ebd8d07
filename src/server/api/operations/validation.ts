import { z } from "@hono/zod-openapi";
import { closeValidation } from "../../../application/validation/close.ts";
import { validationDesk } from "../../../application/validation/desk.ts";
import { drawValidationSample } from "../../../application/validation/draw.ts";
import { type GivenVerdict, giveVerdict } from "../../../application/validation/verdict.ts";
import { type Operation, operation } from "../operation.ts";
import {
  ClosingInput,
  closingJson,
  DrawInput,
  DrawSchema,
  drawJson,
  Outcome,
  ValidationSchema,
  VerdictInput,
  VerdictSchema,
  validationJson,
  verdictJson,
} from "../schemas/validation.ts";

const TAG = "validation";
const YEAR = z.object({ year: z.coerce.number().int().min(1900).max(2200) });

/** The evaluator's desk: the sample, the verdicts, the end. */
export const validationOperations: readonly Operation[] = [
  operation({
    id: "getValidation",
    method: "get",
    path: "/validation/{year}",
    tag: TAG,
    summary: "The validation of a year: draws, verdicts, what the score rests on, how it ended",
    permission: "see-validation",
    params: YEAR,
    answer: ValidationSchema,
    work: async ({ services, body, actor, params }) => ({
      body: validationJson(await validationDesk(services, body, actor, params.year)),
    }),
  }),
  operation({
    id: "drawSample",
    method: "post",
    path: "/validation/{year}/sample",
    tag: TAG,
    summary: "Draws the sample from a stated seed; again only with a reason",
    permission: "run-validation",
    params: YEAR,
    input: DrawInput,
    answer: DrawSchema,
    status: 201,
    work: async ({ services, body, actor, params, input }) => ({
      body: drawJson(await drawValidationSample(services, body, actor, { ...input, year: params.year })),
    }),
  }),
  operation({
    id: "giveVerdict",
    method: "post",
    path: "/validation/{year}/verdicts",
    tag: TAG,
    summary: "Judges an indicator of the sample; a correction becomes a line of the ledger",
    permission: "run-validation",
    params: YEAR,
    input: VerdictInput,
    answer: VerdictSchema,
    status: 201,
    work: async ({ services, body, actor, params, input }) => {
      const { files, correction, ...given } = input;
      const record = await giveVerdict(services, body, actor, {
        ...given,
        year: params.year,
        correction: correctionOf(correction),
        files: files.map(({ name, base64 }) => ({
          name,
          bytes: new Uint8Array(Buffer.from(base64, "base64")),
        })),
      });
      return { body: verdictJson(record) };
    },
  }),
  operation({
    id: "closeValidation",
    method: "post",
    path: "/validation/{year}/closing",
    tag: TAG,
    summary: "Ends the validation, for good",
    permission: "run-validation",
    params: YEAR,
    input: ClosingInput,
    answer: z.object({
      outcome: Outcome,
      remarks: z.string(),
      ...{ at: z.string(), by: z.string(), number: z.number().int() },
    }),
    status: 201,
    work: async ({ services, body, actor, params, input }) => ({
      body: closingJson(await closeValidation(services, body, actor, { ...input, year: params.year })),
    }),
  }),
];

function correctionOf(given: z.infer<typeof VerdictInput>["correction"]): GivenVerdict["correction"] {
  if (given === null || "recorded" in given) return given;
  const { value, ...rest } = given;
  return { ...rest, text: value };
}
