import fc from "fast-check";
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { LIMITS } from "../../../src/documents/limits.ts";
import { checkBundle } from "../../../src/documents/proof/check-bundle.ts";
import { writeBundle, zipped } from "../../../src/documents/proof/write-bundle.ts";
import { plan, row } from "../../evaluation/building.ts";
import { materialOf, reportOn, textsIn } from "./material.ts";

const PLAN = plan([{ id: "A", indicators: [{ normal: '(v "x" t)', targets: ">= 10" }] }]);
const BUNDLE = writeBundle(materialOf(PLAN, [{ ...row("A/1", "x", "8"), sequence: 1 }]));
const bytes = (text: string) => new TextEncoder().encode(text);

/** The bundle with one file in the place of its own. */
function withFile(name: string, content: Uint8Array): Uint8Array {
  const texts = [...textsIn(BUNDLE)].filter(([other]) => other !== name);
  return zipped([...texts.map(([other, text]) => [other, bytes(text)] as const), [name, content]]);
}

const troubleOf = (given: Uint8Array) => {
  const report = checkBundle(given);
  return "trouble" in report ? report.trouble : null;
};

describe("what is no bundle is refused with its reason", () => {
  test.each([
    ["nothing", new Uint8Array(), "not-bundle"],
    ["a text", bytes("ciao"), "not-bundle"],
    ["another zip", zipSync({ "a.txt": bytes("a") }), "not-bundle"],
    ["a manifest that is no JSON", withFile("manifest.json", bytes("{")), "manifest"],
    ["a manifest of another form", withFile("manifest.json", bytes('{"format":"x"}')), "manifest"],
    ["a manifest nested without end", withFile("manifest.json", bytes("[".repeat(200_000))), "manifest"],
    ["a manifest that swells", withFile("manifest.json", new Uint8Array(LIMITS.ratioFloor * 2)), "swollen"],
    ["a later form", withFile("manifest.json", bytes('{"format":"traguardo-proof","version":3}')), "later"],
  ])("%s", (_, given, trouble) => {
    expect(troubleOf(given)).toBe(trouble);
  });

  test("one name for two files", () => {
    // The second name is written over by the first in the directory and in the local header: they are as long.
    const doubled = Buffer.from(
      zipped([
        ...[...textsIn(BUNDLE)].map(([name, text]) => [name, bytes(text)] as const),
        ["polixy.json", bytes("{}")],
      ]),
    );
    for (let at = doubled.indexOf("polixy.json"); at >= 0; at = doubled.indexOf("polixy.json"))
      doubled.write("policy.json", at, "latin1");
    expect(troubleOf(doubled)).toBe("doubled");
  });
});

describe("bytes that only some programs would see", () => {
  const at = (mark: number) => Buffer.from(BUNDLE).indexOf(Buffer.from([0x50, 0x4b, mark, mark + 1]));
  const directory = at(1);

  test.each([
    ["after the end", Buffer.concat([BUNDLE, bytes("altro")])],
    ["before the first file", Buffer.concat([bytes("#!/bin/sh\n"), BUNDLE])],
    [
      "a file that the directory does not list",
      (() => {
        const hidden = Buffer.from(zipped([["results.json", bytes("{}")]]));
        const part = hidden.subarray(0, hidden.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
        const whole = Buffer.concat([BUNDLE.subarray(0, directory), part, BUNDLE.subarray(directory)]);
        whole.writeUInt32LE(directory + part.length, whole.length - 6);
        return whole;
      })(),
    ],
    [
      "a file called otherwise in its own place",
      (() => {
        const renamed = Buffer.from(BUNDLE);
        renamed.write("Results.json", renamed.indexOf("results.json"), "latin1");
        return renamed;
      })(),
    ],
  ])("%s", (_, given) => {
    expect(["hidden", "not-bundle"]).toContain(troubleOf(given));
  });

  test("a comment that the end tells of hides nothing", () => {
    const commented = Buffer.concat([BUNDLE, bytes("nota")]);
    commented.writeUInt16LE(4, BUNDLE.length - 2);
    expect(troubleOf(commented)).toBe(null);
  });
});

describe("what cannot be read in a bundle is told, and the rest is checked", () => {
  const unreadable = (name: string, content: Uint8Array) =>
    reportOn(withFile(name, content))
      .differences.filter(({ kind }) => kind === "file-unreadable")
      .map(({ file, field }) => `${file} ${field}`);

  test.each([
    ["swollen", "ledger-exact.json", new Uint8Array(LIMITS.ratioFloor * 2), "ledger-exact.json "],
    ["no JSON", "ledger-exact.json", bytes("[{"), "ledger-exact.json $"],
    ["nested", "policy.json", bytes('{"a":'.repeat(100_000)), "policy.json $"],
    [
      "zero below",
      "ledger-exact.json",
      bytes('[{"value":{"kind":"number","value":"1/0"}}]'),
      "ledger-exact.json [0].indicator",
    ],
    ["no UTF-8", "entries.json", new Uint8Array([0x22, 0xff, 0x22]), "entries.json $"],
  ])("%s", (_, name, content, told) => {
    expect(unreadable(name, content)).toEqual([told]);
  });

  test("numbers without end, and many without a common denominator", () => {
    const one = (value: string, sequence: number) => ({
      ...{ indicator: "A/1", quantity: "x", year: 2018, observedOn: "2018-01-01", unit: null, n: null },
      ...{ source: "", sequence, recordedOn: null, value: { kind: "number", value } },
    });
    const long = JSON.stringify([one(`${"9".repeat(100_000)}/1`, 1)]);
    expect(unreadable("ledger-exact.json", bytes(long))).toEqual(["ledger-exact.json [0].value.value"]);
    const uneven = Array.from({ length: 40 }, (_, i) => one(`1/${10n ** 190n + BigInt(2 * i + 1)}`, i + 1));
    expect(unreadable("ledger-exact.json", bytes(JSON.stringify(uneven)))).toEqual([
      "ledger-exact.json [26].value.value",
    ]);
  });

  test("any bytes in the place of any file, or cut anywhere, are never thrown about", () => {
    const names = [...textsIn(BUNDLE).keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(fc.uint8Array({ maxLength: 50 }), fc.json().map(bytes)),
        (name, content) => {
          const report = checkBundle(withFile(name, content));
          expect("trouble" in report || !report.holds).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: BUNDLE.length - 1 }),
        fc.integer({ min: 1, max: 255 }),
        (at, by) => {
          const changed = Uint8Array.from(BUNDLE);
          changed[at] = (changed[at] ?? 0) ^ by;
          expect(() => checkBundle(changed)).not.toThrow();
          expect(() => checkBundle(BUNDLE.subarray(0, at))).not.toThrow();
        },
      ),
      { numRuns: 60 },
    );
  });
});
