import { randomBytes } from "node:crypto";
import type { Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { hashOf } from "../people/token.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { type KeptSurvey, surveyKept, todayOf } from "./survey-kept.ts";

/** Tokens that can be had at once. */
export const MOST_TOKENS = 500;

export interface IssuedTokens {
  readonly kept: KeptSurvey;
  /** Shown once: only their hashes stay. */
  readonly tokens: readonly string[];
}

/** Tokens of 128 random bits, each good for one answer. Who is given which is nowhere written. */
export async function issueSurveyTokens(
  services: Services,
  body: string,
  actor: Actor,
  { survey: id, count }: { readonly survey: string; readonly count: number },
): Promise<IssuedTokens> {
  require(actor, "run-surveys");
  if (!Number.isInteger(count) || count < 1 || count > MOST_TOKENS)
    throw new Problem("invalid-input", "surveys-how-many", { most: MOST_TOKENS }, [
      { at: "count", message: "surveys-how-many", params: { most: MOST_TOKENS } },
    ]);
  return services.store.write(body, authorOf(actor), async (writer) => {
    const kept = await requireOpen(services, writer, id);
    const tokens = Array.from({ length: count }, () => randomBytes(16).toString("base64url"));
    await writer.surveys.issueTokens(
      id,
      // In their own order, which is not that of the list that is printed.
      tokens.map(hashOf).sort(),
    );
    return { kept, tokens };
  });
}

/** A questionnaire for which tokens can be handed out, its first day come or not. */
export async function requireOpen(services: Services, reader: Reader, id: string): Promise<KeptSurvey> {
  const kept = await surveyKept(reader, id, todayOf(services));
  if (kept.state === "prepared") throw new Problem("already-done", "surveys-not-open", { survey: id });
  if (kept.state === "closed") throw new Problem("already-done", "surveys-closed-already", { survey: id });
  return kept;
}
