import { z } from "zod";
import { type Diagnostic, diagnostic } from "../diagnostics/diagnostic.ts";
import { doubledName } from "../diagnostics/doubled-name.ts";
import { jsonPath } from "../diagnostics/json-path.ts";
import type { Policy } from "./policy.ts";
import { RULES } from "./rules.ts";

const DOCUMENT = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/),
  version: z.string().min(1).max(40),
  description: z.union([z.string(), z.record(z.string(), z.string())]).optional(),
  rule: z.string(),
  parameters: z.unknown().optional(),
});

/**
 * Reads a policy from the text of its JSON. The policy is null where anything is wrong; with a policy there are only
 * warnings. Each diagnostic names the place by its JSON path ("parameters.bands[2].to").
 */
export function readPolicy(json: string): { policy: Policy | null; diagnostics: Diagnostic[] } {
  const text = json.replace(/^\uFEFF/, "");
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { policy: null, diagnostics: [diagnostic("policy-not-json", "error", {})] };
  }
  const path = doubledName(text);
  if (path !== null)
    return { policy: null, diagnostics: [diagnostic("policy-doubled-key", "error", { path })] };
  return policyOf(data);
}

/** The same from a value already parsed. */
export function policyOf(data: unknown): { policy: Policy | null; diagnostics: Diagnostic[] } {
  const read = DOCUMENT.safeParse(data, { reportInput: true });
  if (!read.success) return { policy: null, diagnostics: issuesOf(read.error, []) };
  const { id, version, rule: name, parameters: given } = read.data;
  const rule = RULES.get(name);
  if (!rule) {
    const params = { path: "rule", rule: name, known: [...RULES.keys()] };
    return { policy: null, diagnostics: [diagnostic("policy-unknown-rule", "error", params)] };
  }
  const parsed = rule.parameters.safeParse(given ?? {}, { reportInput: true });
  if (!parsed.success) return { policy: null, diagnostics: issuesOf(parsed.error, ["parameters"]) };
  const parameters = parsed.data;
  const diagnostics = rule.check(parameters);
  if (diagnostics.some(({ severity }) => severity === "error")) return { policy: null, diagnostics };
  const policy: Policy = {
    id,
    version,
    rule: name,
    parameters: given ?? {},
    graceDays: rule.graceDays(parameters),
    achieve: (comparison) => rule.apply(comparison, parameters),
  };
  return { policy, diagnostics };
}

function issuesOf(error: z.ZodError, prefix: readonly PropertyKey[]): Diagnostic[] {
  return error.issues.slice(0, MOST_ISSUES).flatMap((issue): Diagnostic[] => {
    if (issue.code === "unrecognized_keys") {
      return issue.keys.map((key) =>
        diagnostic("policy-unknown-key", "error", { path: jsonPath([...prefix, ...issue.path, key]) }),
      );
    }
    if (prefix.length + issue.path.length === 0) return [diagnostic("policy-not-object", "error", {})];
    const path = jsonPath([...prefix, ...issue.path]);
    const absent = issue.input === undefined;
    return [diagnostic(absent ? "policy-missing-key" : "policy-invalid-value", "error", { path })];
  });
}

const MOST_ISSUES = 50;
