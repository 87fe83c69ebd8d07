import { rational } from "../../../core/number/rational.ts";
import type { PolicyDocument } from "../../../core/policy/shipped.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure } from "../../../messages/figures.ts";

/** A policy said in words. */
export interface PolicyWords {
  /** "Fasce". */
  readonly rule: string;
  /** What the rule does, whatever its parameters. */
  readonly meaning: string;
  /** What the body wrote of it; "" where it wrote nothing. */
  readonly description: string;
  /** One line a parameter that changes something. */
  readonly parameters: readonly string[];
  /** "da 50 a 70" → "25"; empty for other rules. */
  readonly bands: readonly { readonly range: string; readonly achievement: string }[];
}

export function policyWords(document: PolicyDocument, words: Catalogue): PolicyWords {
  const { rule, description, parameters = {} } = document;
  const number = (value: unknown): string => shown(value, words);
  const bands = Array.isArray(parameters["bands"]) ? (parameters["bands"] as Record<string, unknown>[]) : [];
  const lenience = (["tolerance", "graceDays"] as const).flatMap((name) => {
    const value = number(parameters[name] ?? "0");
    return value === "0" || rule === "on-off" ? [] : [words.format(`policy-with-${name}`, { value })];
  });
  return {
    rule: words.format("why-rule", { rule }),
    meaning: words.format("policy-rule-meaning", { rule }),
    description: typeof description === "object" ? (description[words.language] ?? "") : (description ?? ""),
    parameters: lenience,
    bands: bands.map(({ from, to, achievement }) => ({
      range: words.format("policy-band-range", {
        from: number(from),
        to: to === null || to === undefined ? "none" : number(to),
      }),
      achievement: number(achievement),
    })),
  };
}

/** A decimal of a document in the language's form; anything else as it is. */
function shown(value: unknown, words: Catalogue): string {
  const text = String(value ?? "");
  return /^\d+(?:\.\d+)?$/.test(text) ? figure(rational(text), words.language, { places: 15 }) : text;
}
