import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { Measurement } from "../../../src/core/measurement/measurement.ts";
import { DEFAULT_POLICY } from "../../../src/core/policy/policy.ts";
import { policyOf } from "../../../src/core/policy/read-policy.ts";
import type { Difference } from "../../../src/documents/proof/report.ts";
import { writeBundle, zipped } from "../../../src/documents/proof/write-bundle.ts";
import { plan, row } from "../../evaluation/building.ts";
import { materialOf, reportOn, textsIn } from "./material.ts";

/** One area of two indicators, 60 and 40; 8 of 10 and 5 of 5: 0.6 x 80 + 0.4 x 100 = 88. */
const PLAN = plan([
  {
    id: "A",
    units: ["U1"],
    indicators: [
      { normal: '(v "x" t)', targets: ">= 10", weight: "60" },
      { normal: '(v "x" t)', targets: ">= 5", weight: "40" },
    ],
  },
]);
const ROWS: readonly Measurement[] = [
  { ...row("A/1", "x", "8"), sequence: 1, recordedOn: "2018-07-01" },
  { ...row("A/2", "x", "5"), sequence: 2, recordedOn: "2018-07-02" },
];
const POLICY =
  policyOf({ id: "p", version: "1", rule: "capped-ratio", parameters: { tolerance: "0", graceDays: 30 } })
    .policy ?? DEFAULT_POLICY;
const BUNDLE = writeBundle(materialOf(PLAN, ROWS, { policy: POLICY }));

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");

/** The bundle with texts replaced; with `covered`, the manifest's hashes are put right as well. */
function tampered(changes: Readonly<Record<string, (text: string) => string | null>>, covered = false) {
  const texts = textsIn(BUNDLE);
  for (const [name, change] of Object.entries(changes)) {
    const changed = change(texts.get(name) ?? "");
    if (changed === null) texts.delete(name);
    else texts.set(name, changed);
  }
  if (covered) {
    const manifest = JSON.parse(texts.get("manifest.json") ?? "");
    for (const name of Object.keys(manifest.files))
      manifest.files[name] = {
        sha256: sha256(texts.get(name) ?? ""),
        bytes: Buffer.byteLength(texts.get(name) ?? ""),
      };
    texts.set("manifest.json", JSON.stringify(manifest));
  }
  return reportOn(zipped([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)] as const)));
}

const exchange = (from: string, to: string) => (text: string) => {
  expect(text).toContain(from);
  return text.replace(from, to);
};

/** "indicators A/1 score: 80 -> 90". */
const told = ({ kind, file, subject, field, stated, found }: Difference) =>
  `${kind} ${file} ${subject === null ? "" : `${subject.scope} ${subject.key} `.replace("  ", " ")}${field}: ${stated} -> ${found}`;

describe("tampering is named exactly", () => {
  test("a count passed for a document, or a declaration for a count", () => {
    const [first] = ROWS;
    const counted = writeBundle(
      materialOf(PLAN, first ? [{ ...first, sequence: 2 }] : [], { policy: POLICY, counted: true }),
    );
    const texts = textsIn(counted);
    const entries = texts.get("entries.json") ?? "";
    expect(entries).toContain('"basis": "register"');
    texts.set("entries.json", entries.replace('"basis": "register"', '"basis": null'));
    const report = reportOn(
      zipped([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)] as const)),
    );
    expect(report.differences.map(told)).toContain(
      "field entries.json row 2 (A/1) grade: computed -> declared",
    );
  });

  test("nothing changed, nothing told", () => {
    expect(tampered({})).toMatchObject({ holds: true, differing: 0 });
  });

  test("one digit of a result, the manifest put right", () => {
    const report = tampered({ "results.json": exchange('"score": "88"', '"score": "89"') }, true);
    expect(report.holds).toBe(false);
    expect(report.differences.map(told)).toEqual(["figure results.json body score: 89 -> 88"]);
  });

  test("one digit of a result, the manifest as it was", () => {
    const report = tampered({ "results.json": exchange('"score": "88"', '"score": "89"') });
    expect(report.differences.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      "file-hash results.json",
      "figure results.json",
    ]);
  });

  test("a measurement in the ledger: the hash, the row of the CSV and every figure that follows", () => {
    const report = tampered({ "ledger-exact.json": exchange('"8/1"', '"9/1"') }, true);
    const lines = report.differences.map(told);
    expect(lines[0]).toMatch(/^reference ledger-exact\.json ledger: [0-9a-f]{64} -> [0-9a-f]{64}$/);
    expect(lines).toContain("field measurements.csv row 1 (A/1) value: 8 -> 9");
    expect(lines).toContain("figure results.json indicator A/1 value: 8 -> 9");
    expect(lines).toContain("figure results.json indicator A/1 achievement: 80 -> 90");
    expect(lines).toContain("figure results.json body score: 88 -> 94");
    expect(lines.some((line) => line.includes("A/2"))).toBe(false);
  });

  test("a measurement in the CSV alone: its row and cell", () => {
    const report = tampered({ "measurements.csv": exchange("2018-12-31;8;", "2018-12-31;9;") }, true);
    expect(report.differences.map(told)).toEqual(["field measurements.csv row 1 (A/1) value: 9 -> 8"]);
  });

  test("a row taken out of the CSV, and one put in", () => {
    const line = /A\/1;[^\r]*\r\n/;
    const without = tampered({ "measurements.csv": (text) => text.replace(line, "") }, true);
    expect(without.differences.map(({ kind, subject }) => `${kind} ${subject?.key}`)).toEqual([
      "row-missing 1 (A/1)",
    ]);
    const doubled = tampered({ "measurements.csv": (text) => text.replace(line, "$&$&") }, true);
    expect(doubled.differences.map(({ kind }) => kind)).toEqual(["row-added"]);
  });

  test("a weight of the exact plan: the plan's hash, the weight, the figures", () => {
    const report = tampered({ "plan-exact.json": exchange('"60/1"', '"50/1"') }, true);
    const lines = report.differences.map(told);
    expect(lines[0]).toMatch(/^reference plan-exact\.json plan: /);
    expect(lines).toContain("field plan.json indicator A/1 weight: 60 -> 50");
    // 5/9 x 80 + 4/9 x 100 = 800/9
    expect(lines).toContain("figure results.json body score: 88 -> 88.8888888888888889");
  });

  test("a weight of the readable plan alone", () => {
    const report = tampered({ "plan.json": exchange('"weight": 60', '"weight": 50') }, true);
    expect(report.differences.map(told)).toEqual(["field plan.json indicator A/1 weight: 50 -> 60"]);
  });

  test("a parameter of the policy", () => {
    const late = plan([{ id: "M", indicators: [{ normal: '(milestone "x")', targets: "<= 2018-06-30" }] }]);
    const done = { ...row("M/1", null, "2018-07-15"), sequence: 1 };
    const texts = textsIn(writeBundle(materialOf(late, [done], { policy: POLICY })));
    texts.set("policy.json", exchange('"graceDays": 30', '"graceDays": 60')(texts.get("policy.json") ?? ""));
    const files = [...texts].map(([name, text]) => [name, new TextEncoder().encode(text)] as const);
    const lines = reportOn(zipped(files)).differences.map(told);
    expect(lines[0]).toMatch(/^file-hash policy\.json/);
    // 15 of 30 days late is half; 15 of 60 is three quarters.
    expect(lines).toContain("figure results.json indicator M/1 achievement: 50 -> 75");
  });

  test("another policy than the references name", () => {
    const report = tampered({ "policy.json": exchange('"version": "1"', '"version": "2"') }, true);
    expect(report.differences.map(told)).toContain(
      "reference manifest.json references.policy.version: 1 -> 2",
    );
  });

  test("a decision put in", () => {
    const decision = { indicator: "A/1", reason: "x", author: "y", date: "2018-01-01" };
    const report = tampered(
      { "decisions.json": exchange('"setAside": []', `"setAside": [${JSON.stringify(decision)}]`) },
      true,
    );
    const lines = report.differences.map(told);
    expect(lines).toContain("figure results.json indicator A/1 status: known -> not-applicable");
    expect(lines).toContain("figure results.json body score: 88 -> 100");
  });

  test("a hash of the manifest, a missing file, one too many", () => {
    const hash = tampered({ "manifest.json": (text) => text.replace(/"sha256": "./, '"sha256": "f') });
    expect(hash.differences.map(({ kind, file }) => `${kind} ${file}`)).toEqual(["file-hash README.txt"]);

    const missing = tampered({ "policy.json": () => null });
    expect(missing.differences.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      "file-missing policy.json",
    ]);
    const undone = missing.checks.filter(({ state }) => state === "undone").map(({ check }) => check);
    expect(undone).toEqual(["policy", "measurements", "entries", "results", "shares"]);
    expect(missing.holds).toBe(false);

    const added = tampered({ "../../etc/passwd": () => "root" });
    expect(added.differences.map(({ kind, file }) => `${kind} ${file}`)).toEqual([
      "file-unexpected ../../etc/passwd",
    ]);
  });

  test("a grade of evidence better than its entry has, and one whose entry is gone", () => {
    const better = tampered({ "entries.json": exchange('"grade": "declared"', '"grade": "system"') }, true);
    expect(better.differences.map(told)[0]).toBe("field entries.json row 2 (A/2) grade: system -> declared");
    const gone = tampered({ "entries.json": (text) => JSON.stringify(JSON.parse(text).slice(0, 1)) }, true);
    expect(gone.differences.map(told)).toContain("row-missing entries.json row 2 (A/2) : null -> null");
  });

  test("what is told of the scores and changes none: a decision of another day, an entry twice, a file that the manifest names", () => {
    const later = { indicator: "A/1", reason: "x", author: "y", date: "2030-01-01" };
    const unknown = { indicator: "Z/9", reason: "z", author: "y", date: "2018-01-01" };
    const decided = tampered(
      { "decisions.json": exchange('"setAside": []', `"setAside": ${JSON.stringify([later, unknown])}`) },
      true,
    );
    expect(decided.differences.map(told)).toEqual([
      "row-added decisions.json indicator A/1 setAside: setAside, 2030-01-01: x -> null",
      "row-added decisions.json indicator Z/9 setAside: setAside, 2018-01-01: z -> null",
    ]);

    const twice = tampered(
      { "entries.json": (text) => JSON.stringify([...JSON.parse(text), JSON.parse(text)[1]]) },
      true,
    );
    expect(twice.differences.map(told)).toEqual(["row-added entries.json row 2 (A/2) : declared -> null"]);

    const named = tampered({
      "nota.txt": () => "99",
      "manifest.json": (text) => {
        const manifest = JSON.parse(text);
        manifest.files["nota.txt"] = { sha256: sha256("99"), bytes: 2 };
        return JSON.stringify(manifest);
      },
    });
    expect(named.differences.map(told)).toEqual(["file-unexpected nota.txt : null -> null"]);
  });

  test("the size of a file in the manifest", () => {
    const report = tampered({
      "manifest.json": (text) => {
        const manifest = JSON.parse(text);
        manifest.files["results.json"].bytes = 1;
        return JSON.stringify(manifest);
      },
    });
    const size = Buffer.byteLength(textsIn(BUNDLE).get("results.json") ?? "");
    expect(report.differences.map(told)).toEqual([
      `field manifest.json files.results.json.bytes: 1 -> ${size}`,
    ]);
  });

  test("the same ledger written in another way, the references put right", () => {
    const texts = textsIn(BUNDLE);
    const ledger = texts.get("ledger-exact.json") ?? "";
    const spaced = JSON.stringify(JSON.parse(ledger), null, 1);
    const report = tampered(
      { "ledger-exact.json": () => spaced, "manifest.json": exchange(sha256(ledger), sha256(spaced)) },
      true,
    );
    expect(report.differences.map(told)).toEqual([
      `reference ledger-exact.json ledger: ${sha256(spaced)} -> ${sha256(ledger)}`,
    ]);
  });

  test("one name twice in a file, of which programs would read the one or the other", () => {
    const report = tampered(
      { "results.json": exchange('"score": "88"', '"score": "99", "sco\\u0072e": "88"') },
      true,
    );
    expect(report.differences.map(told)).toEqual(["file-unreadable results.json body.score: null -> null"]);
    expect(report.holds).toBe(false);
  });

  test("what of a policy has not the form it should have", () => {
    const report = tampered({ "policy.json": exchange('"capped-ratio"', '"another"') }, true);
    expect(report.differences.map(told)).toEqual(["file-unreadable policy.json rule: null -> null"]);
  });

  test("the moment", () => {
    const report = tampered({
      "manifest.json": exchange('"knownUpTo": "2018-12-31"', '"knownUpTo": "2018-07-01"'),
    });
    const lines = report.differences.map(told);
    expect(lines).toContain("figure results.json indicator A/2 status: known -> missing");
    expect(lines).toContain(
      "row-added measurements.csv row 2 (A/2) : A/2; x; 2018; 2018-12-31; 5; ; ; prova -> null",
    );
  });
});
