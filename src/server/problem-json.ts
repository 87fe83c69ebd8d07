import type { Problem } from "../application/problem.ts";
import type { Request } from "./server.ts";

/** A problem in the form of RFC 9457. `type` is an address of ours that says which kind it is and does not move. */
export function problemJson(c: Request, problem: Problem): Response {
  const { words } = c.var;
  const remedy = words.has(problem.id, "remedy")
    ? words.format(problem.id, problem.params, "remedy")
    : undefined;
  const body = {
    type: `/api/v1/problems/${problem.kind}`,
    title: words.format(`problem-kind-${problem.kind}`),
    status: problem.status,
    detail: words.format(problem.id, problem.params),
    remedy,
    instance: c.get("reference"),
    errors:
      problem.faults.length === 0
        ? undefined
        : problem.faults.map((fault) => ({
            pointer: fault.at,
            code: fault.message,
            detail: words.format(fault.message, fault.params),
            remedy: words.has(fault.message, "remedy")
              ? words.format(fault.message, fault.params, "remedy")
              : undefined,
          })),
  };
  return c.body(JSON.stringify(body), problem.status as 400, {
    "content-type": "application/problem+json; charset=utf-8",
  });
}
