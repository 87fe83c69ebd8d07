import type { z } from "zod";
import { type Diagnostic, type DiagnosticCode, diagnostic } from "./diagnostic.ts";
import { jsonPath } from "./json-path.ts";

/** How a kind of document written as JSON tells what its schema refuses. */
export interface DocumentCodes {
  readonly missing: PathCode;
  readonly value: PathCode;
  /** What is too much. */
  readonly key: PathCode;
}

type PathCode = Extract<DiagnosticCode, `${"register" | "survey"}-${"missing" | "value" | "key"}`>;

const MOST_ISSUES = 50;

/** What a schema refuses, each with its place: what is missing, what is too much, what cannot be. */
export function documentIssues(error: z.ZodError, codes: DocumentCodes): Diagnostic[] {
  return error.issues.slice(0, MOST_ISSUES).flatMap((issue): Diagnostic[] => {
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) =>
        diagnostic(codes.key, "error", { path: jsonPath([...issue.path, key]) }),
      );
    const path = jsonPath(issue.path);
    const absent = issue.input === undefined && issue.path.length > 0;
    return [diagnostic(absent ? codes.missing : codes.value, "error", { path })];
  });
}

/** Tells of every id that stands twice in a list. */
export function repeatedIds(
  all: readonly { readonly id: string }[],
  path: readonly PropertyKey[],
  code: "register-repeated" | "survey-repeated",
): Diagnostic[] {
  return all.flatMap(({ id }, at) =>
    all.findIndex((one) => one.id === id) < at
      ? diagnostic(code, "error", { path: jsonPath([...path, at, "id"]), id })
      : [],
  );
}
