import type { Fault, Problem } from "../../../application/problem.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";

/** A message with its remedy, in one text. */
export function told(id: string, params: Fault["params"], words: Catalogue): string {
  const remedy = words.has(id, "remedy") ? ` ${words.format(id, params, "remedy")}` : "";
  return words.format(id, params) + remedy;
}

export function problemWords({ id, params }: Problem, words: Catalogue): string {
  return told(id, params, words);
}

/** What went wrong, one text a fault; the problem itself where it names no fault. */
export function problemFaults(problem: Problem, words: Catalogue): readonly string[] {
  return problem.faults.length === 0
    ? [problemWords(problem, words)]
    : problem.faults.map(({ message, params }) => told(message, params, words));
}

/** The mistake beside each field of a form; null where the field is right. */
export function faultWords(problem: Problem | null, words: Catalogue): (at: string) => string | null {
  return (at) => {
    const fault = problem?.faults.find((one) => one.at === at);
    return fault ? told(fault.message, fault.params, words) : null;
  };
}
