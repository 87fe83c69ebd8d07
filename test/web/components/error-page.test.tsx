import { describe, expect, it } from "vitest";
import { PROBLEMS, Problem, type ProblemKind } from "../../../src/application/problem.ts";
import type { PageContext } from "../../../src/web/page-context.ts";
import { ErrorPage } from "../../../src/web/pages/error/ErrorPage.tsx";
import { contextFor } from "./context.ts";
import { textOf } from "./text-of.ts";

const shown = (problem: Problem) =>
  textOf(<ErrorPage context={contextFor()} problem={problem} reference="7F3A" />);

describe("the page of an error", () => {
  it("has a title for every kind of refusal", () => {
    const { words } = contextFor();
    for (const kind of Object.keys(PROBLEMS) as ProblemKind[])
      expect(shown(new Problem(kind, "program-claim"))).toContain(words.format(`problem-kind-${kind}`));
  });

  it("says who may", () => {
    const refused = new Problem("forbidden", "program-claim", { roles: ["manager", "evaluator"] });
    expect(shown(refused)).toContain("Può farlo chi ha uno di questi ruoli: dirigente, OIV.");
  });

  it("gives a reference to quote where the fault is ours, and only there", () => {
    expect(shown(new Problem("internal", "program-claim"))).toContain("7F3A");
    const told = shown(new Problem("internal", "problem-internal", { reference: "7F3A" }));
    expect(told.match(/7F3A/g)).toHaveLength(1);
    expect(shown(new Problem("not-found", "program-claim"))).not.toContain("7F3A");
  });

  it("leads who has not signed in to what needs no sign-in", () => {
    const problem = new Problem("not-found", "program-claim");
    const page = (over: Partial<PageContext>) =>
      String(<ErrorPage context={contextFor("it", over)} problem={problem} reference="7F3A" />);
    const home = (html: string) => /class="btn btn-primary" href="([^"]*)"/u.exec(html)?.[1];
    expect(home(page({}))).toBe("/cciaa_le");
    expect(home(page({ reader: null }))).toBe("/cciaa_le/public");
    expect(home(page({ reader: null, body: null }))).toBe("/");
  });

  it("shows no stack", () => {
    const html = String(
      <ErrorPage
        context={contextFor()}
        problem={new Problem("internal", "program-claim")}
        reference="7F3A"
      />,
    );
    expect(html).not.toMatch(/\bat .*\.tsx?:|node_modules/);
  });
});
