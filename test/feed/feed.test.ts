import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addressOf } from "../../src/core/feed/feed.ts";
import type { ReadFound } from "../../src/core/feed/found.ts";
import { foundInCkan } from "../../src/core/feed/from-ckan.ts";
import { foundInJson } from "../../src/core/feed/from-json.ts";
import { foundInTable } from "../../src/core/feed/from-table.ts";
import { movementOf, type Reference } from "../../src/core/feed/jump.ts";
import { feedOf } from "../../src/core/feed/read-feed.ts";
import { lastDue, localTime } from "../../src/core/feed/schedule.ts";
import { readDayText, readNumberText } from "../../src/core/feed/value-text.ts";
import { formatItalian } from "../../src/core/number/italian.ts";
import { rational } from "../../src/core/number/rational.ts";
import { exactText } from "../../src/core/register/cell.ts";

const CKAN = { kind: "ckan", address: "https://dati.example.it/", organisation: "camera-di-lecce" };
const FEED = {
  id: "dataset",
  name: "Dataset aperti",
  indicator: "A.1/1",
  from: CKAN,
  schedule: { every: "day", hour: 6 },
};
const JSON_PICK = { form: "json", path: "$.v", take: "value", day: null } as const;
const TABLE_PICK = {
  form: "table",
  column: "Totale",
  take: "value",
  where: [],
  separator: "auto",
  day: null,
} as const;

/** "16818/1", the day, or the fault's id. */
function told(read: ReadFound): string {
  if ("fault" in read) return read.fault.message;
  const { value } = read.found;
  return value.kind === "number" ? exactText(value.value) : value.kind === "date" ? value.date : "?";
}
const inJson = (text: string, pick = {}) => told(foundInJson(text, { ...JSON_PICK, ...pick }, "auto"));

describe("a definition", () => {
  it("is read with its defaults", () => {
    const { feed, diagnostics } = feedOf(FEED);
    expect(diagnostics).toEqual([]);
    expect(feed).toMatchObject({
      numbers: "auto",
      adopt: "propose",
      tolerance: 10,
      year: "same",
      unit: null,
    });
    expect(feed && addressOf(feed)).toBe(
      "https://dati.example.it/api/3/action/package_search?fq=organization%3A%22camera-di-lecce%22&rows=0",
    );
    const filtered = feedOf({ ...FEED, from: { ...CKAN, filter: "res_format:CSV" } }).feed;
    expect(decodeURIComponent(filtered === null ? "" : (addressOf(filtered) ?? ""))).toContain(
      'fq=organization:"camera-di-lecce" AND (res_format:CSV)&rows=0',
    );
  });

  it("tells all that is wrong at once, each with its place", () => {
    const { feed, diagnostics } = feedOf({
      ...FEED,
      id: "new",
      name: "",
      from: { ...CKAN, address: "https://anna:segreto@dati.example.it", organisation: 'a" OR *' },
      schedule: { every: "day", hour: 24 },
      tolerance: -1,
      boh: 1,
    });
    expect(feed).toBeNull();
    expect(
      diagnostics.map(({ code, params }) => `${code} ${(params as { path: string }).path}`).sort(),
    ).toEqual([
      "feed-address from.address",
      "feed-key boh",
      "feed-missing name",
      "feed-value from.organisation",
      "feed-value id",
      "feed-value schedule.hour",
      "feed-value tolerance",
    ]);
  });

  it.each([
    ["$.a[", "feed-path"],
    ["a.b", "feed-path"],
    ["$..a..b", "feed-path-heavy"],
    ["$[?@.a==$.b]", "feed-path-heavy"],
    ["$[?match(@.a, '(a+)+$')]", "feed-path"],
    ["$[?@.a=='$..b..c']", null],
    ["$.result[?@.year==2018].value", null],
  ])("the path %s: %s", (path, code) => {
    const from = { kind: "json", address: "https://dati.example.it/a.json", pick: { form: "json", path } };
    expect(feedOf({ ...FEED, from }).diagnostics.map((one) => one.code)).toEqual(code === null ? [] : [code]);
  });

  it.each(["../altro.csv", "a/b.csv", "a\\b.csv", ".nascosto.csv", "c:d.csv", "a.exe", "a\u0000.csv"])(
    "refuses the file %j",
    (name) => {
      const from = { kind: "file", name, pick: { form: "table", column: "A" } };
      expect(feedOf({ ...FEED, from }).diagnostics.map((one) => one.code)).toEqual(["feed-value"]);
    },
  );
});

describe("a JSON document", () => {
  it.each([
    ['{"v": 0.1}', "1/10"],
    ['{"v": 16818}', "16818/1"],
    ['{"v": 1e3}', "1000/1"],
    ['{"v": -1.50E-2}', "-3/200"],
    ['{"v": 9007199254740993}', "9007199254740993/1"],
    [
      '\uFEFF{"v": 0.1000000000000000055511151231}',
      "1000000000000000055511151231/10000000000000000000000000000",
    ],
    ['{"v": "1.234,50 €"}', "2469/2"],
    ['{"v": "16.818"}', "feed-number-ambiguous"],
    ['{"v": "2018-09-30"}', "2018-09-30"],
    ['{"v": "2018-12-31T23:30:00Z"}', "2019-01-01"],
    ['{"v": true}', "feed-json-no-value"],
    ['{"v": [1]}', "feed-json-no-value"],
    ['{"v": 1e99}', "feed-number-great"],
    ['{"w": 1}', "feed-path-nothing"],
    ["<html>", "feed-not-json"],
    ['{"v": NaN}', "feed-not-json"],
  ])("%s: %s", (text, value) => {
    expect(inJson(text)).toBe(value);
  });

  it("gives one value, or how many there are, and its day", () => {
    const text = '{"years":[{"y":2017,"n":3.0},{"y":2018,"n":4.10,"on":"30/09/2018"}],"none":[]}';
    expect(inJson(text, { path: "$.years[?@.y==2018].n" })).toBe("41/10");
    expect(inJson(text, { path: "$.years[*].n" })).toBe("feed-path-many");
    expect(inJson(text, { path: "$.years[*]", take: "count" })).toBe("2/1");
    expect(inJson(text, { path: "$.none[*]", take: "count" })).toBe("0/1");
    expect(inJson(text, { path: "$.years", take: "count" })).toBe("feed-count-list");
    const read = foundInJson(text, { ...JSON_PICK, path: "$.years[1].n", day: "$.years[1].on" }, "auto");
    expect(read).toMatchObject({
      found: {
        day: "2018-09-30",
        place: "$['years'][1]['n']",
        around: '{"y":2018,"n":4.10,"on":"30/09/2018"}',
      },
    });
    expect(inJson(text, { path: "$.years[1].n", day: "$.years[*].y" })).toBe("feed-day-path");
  });

  it("loses nothing of any number", () => {
    const number = fc.tuple(
      fc.boolean(),
      fc.bigInt({ min: 0n, max: 10n ** 20n }),
      fc.option(fc.stringMatching(/^\d{1,8}$/)),
      fc.option(fc.integer({ min: -20, max: 20 })),
    );
    fc.assert(
      fc.property(number, ([minus, whole, decimals, exponent]) => {
        const written = `${minus ? "-" : ""}${whole}${decimals ? `.${decimals}` : ""}`;
        const power = exponent === null ? rational(1) : rational(10n ** BigInt(Math.abs(exponent)));
        const exact = rational(written);
        const value = (exponent ?? 0) < 0 ? exact.div(power) : exact.mul(power);
        const text = `{"a":[{"v":${written}${exponent === null ? "" : `e${exponent}`}}]}`;
        expect(inJson(text, { path: "$.a[0].v" })).toBe(exactText(value));
      }),
    );
  });

  it("is walked as it is parsed, whatever stands in it", () => {
    fc.assert(
      fc.property(fc.json(), fc.constantFrom(0, 1, 2), (json, indent) => {
        const text = JSON.stringify(
          { a: [JSON.parse(json), { 'b"\\': JSON.parse(json), v: 0 }] },
          null,
          indent,
        );
        const written = text.replace(/0(\s*}\s*]\s*})$/, "12.340$1");
        expect(inJson(written, { path: "$.a[1].v" })).toBe("617/50");
      }),
    );
    expect(inJson('{"v":1,"v":2.50,"w":"\\\\"}')).toBe("5/2");
    expect(inJson(' {"\\u0076" : 3.0 , "x":"\\"}"} ')).toBe("3/1");
  });

  it("may hold a long list", () => {
    const text = `{"a":[${"0,".repeat(199_999)}0]}`;
    expect(inJson(text, { path: "$.a[*]", take: "count" })).toBe("200000/1");
  });

  it("too deep to be walked is a fault, not a failure", () => {
    const deep = `${"[".repeat(5000)}1${"]".repeat(5000)}`;
    expect(["feed-json-deep", "feed-not-json", "feed-path-nothing"]).toContain(
      inJson(deep, { path: "$..v" }),
    );
    expect(inJson('{"__proto__":{"v":7}}', { path: "$.v" })).toBe("feed-path-nothing");
    expect(inJson('{"__proto__":{"v":7}}', { path: "$['__proto__'].v" })).not.toBe("?");
  });
});

describe("an answer of CKAN", () => {
  it.each([
    ['{"success":true,"result":{"count":42,"results":[]}}', "42/1"],
    ['{"success":true,"result":{"count":0}}', "0/1"],
    ['{"success":false,"error":{"message":"Search Query is invalid"}}', "feed-ckan-refused"],
    ['{"success":true,"result":{"total":42}}', "feed-ckan-shape"],
    ['{"success":true,"result":{"count":"42"}}', "feed-ckan-shape"],
    ['{"success":true,"result":{"count":4.5}}', "feed-ckan-shape"],
    ["[42]", "feed-ckan-shape"],
    ["", "feed-not-json"],
  ])("%s: %s", (text, value) => {
    expect(told(foundInCkan(text))).toBe(value);
  });
});

describe("a table", () => {
  const table = {
    head: ["Anno", "Settore", "Totale", "Al"],
    lines: [
      { line: 2, cells: ["2017", "Uno", "1.000,50", "31/12/2017"] },
      { line: 3, cells: ["2018", "Uno", "2.000,25", "31/12/2018"] },
      { line: 4, cells: ["2018", "due ", "10", "30/06/2018"] },
    ],
  };
  const inTable = (pick: object, numbers: "auto" | "italian" | "english" = "auto") =>
    told(foundInTable(table, { ...TABLE_PICK, ...pick }, numbers));
  const year = { column: "anno", is: "2018" };

  it("gives a cell, the last, a sum, a count", () => {
    expect(inTable({ where: [year, { column: "Settore", is: "DUE" }] })).toBe("10/1");
    expect(inTable({ where: [year] })).toBe("feed-rows-many");
    expect(inTable({ take: "last" })).toBe("10/1");
    expect(inTable({ take: "sum" })).toBe("12043/4");
    expect(inTable({ take: "count", column: null, where: [year] })).toBe("2/1");
    expect(inTable({ take: "count", where: [{ column: "Anno", is: "2020" }] })).toBe("0/1");
    expect(inTable({ where: [{ column: "Anno", is: "2020" }] })).toBe("feed-rows-none");
    expect(inTable({ column: "Boh" })).toBe("feed-column-unknown");
    expect(inTable({ column: "Settore", take: "last" })).toBe("feed-not-number");
    expect(inTable({ take: "sum" }, "english")).toBe("feed-not-number");
  });

  it("says where it found it", () => {
    const read = foundInTable(table, { ...TABLE_PICK, take: "last", day: "Al" }, "auto");
    expect(read).toMatchObject({ found: { day: "2018-06-30", place: "4", count: 1 } });
    const wrong = foundInTable(table, { ...TABLE_PICK, column: "Settore", take: "sum" }, "auto");
    expect(wrong).toMatchObject({ fault: { params: { line: 2, text: "Uno" } } });
  });

  it("reads every number that Italian writes", () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
        fc.integer({ min: 0, max: 4 }),
        (n, places) => {
          const value = rational(n).div(rational(10n ** BigInt(places)));
          const read = readNumberText(formatItalian(value, { places }), "italian");
          expect("value" in read && exactText(read.value)).toBe(exactText(value));
        },
      ),
    );
  });

  it.each([
    ["1,234", "auto", "feed-number-ambiguous"],
    ["1,234", "italian", "617/500"],
    ["1,234", "english", "1234/1"],
    ["1.5", "auto", "3/2"],
    ["1 234,5", "auto", "2469/2"],
    ["1,234.5", "auto", "2469/2"],
    ["\u2212 3,5 %", "auto", "-7/2"],
    ["12 a", "auto", "feed-not-number"],
    ["", "auto", "feed-not-number"],
    ["9".repeat(90), "auto", "feed-number-great"],
  ] as const)("%j, %s: %s", (text, form, value) => {
    const read = readNumberText(text, form);
    expect("fault" in read ? read.fault.message : exactText(read.value)).toBe(value);
  });

  it("takes no day for granted", () => {
    expect(["31/12/2018", "2018-12-31", "2018-02-30", "12/2018", "boh"].map(readDayText)).toEqual([
      "2018-12-31",
      "2018-12-31",
      null,
      null,
      null,
    ]);
  });
});

describe("a jump", () => {
  const number = (text: string) => ({ kind: "number", value: rational(text) }) as const;
  const known = (value: Reference["value"]): Reference => ({ value, from: "recorded" });
  const same = { now: "", before: null };

  it.each([
    ["100", "110", "near"],
    ["100", "90", "near"],
    ["100", "110.01", "far"],
    ["100", "100", "same"],
    ["-100", "-105", "near"],
    ["100", "-100", "sign"],
    ["100", "0", "far"],
    ["0", "1", "far"],
    ["0", "0", "same"],
  ])("from %s to %s is %s", (before, now, movement) => {
    const moved = movementOf(number(now), known(number(before)), 10, same);
    expect(moved.kind === "jump" ? moved.why : moved.kind).toBe(movement);
  });

  it("is whatever cannot be compared", () => {
    const day = (date: string) => ({ kind: "date", date }) as const;
    expect(movementOf(number("1"), null, 10, same)).toEqual({ kind: "jump", why: "nothing-known" });
    expect(movementOf(day("2018-09-30"), known(number("1")), 10, same)).toEqual({
      kind: "jump",
      why: "kind",
    });
    expect(movementOf(day("2018-09-30"), known(day("2018-09-29")), 10, same)).toEqual({
      kind: "jump",
      why: "day",
    });
    expect(movementOf(day("2018-09-30"), known(day("2018-09-30")), 10, same)).toEqual({ kind: "same" });
    const marks = { now: "%", before: "€" };
    expect(movementOf(number("1"), known(number("1")), 10, marks)).toEqual({ kind: "jump", why: "unit" });
  });
});

describe("a schedule", () => {
  it.each([
    ["day", 1, 6, "2018-10-15T06", "2018-10-15T06"],
    ["day", 1, 6, "2018-10-15T05", "2018-10-14T06"],
    ["week", 1, 6, "2018-10-15T06", "2018-10-15T06"],
    ["week", 1, 6, "2018-10-15T05", "2018-10-08T06"],
    ["week", 7, 0, "2018-10-15T05", "2018-10-14T00"],
    ["month", 28, 23, "2018-03-01T00", "2018-02-28T23"],
    ["month", 1, 6, "2018-01-01T05", "2017-12-01T06"],
  ] as const)("every %s on %i at %i, at %s: %s", (every, on, hour, now, due) => {
    expect(lastDue({ every, on, hour }, now)).toBe(due);
  });

  it("keeps to the clocks of Italy: an hour skipped is made up for, one shown twice is one", () => {
    const at = (instant: string) => lastDue({ every: "day", on: 1, hour: 2 }, localTime(instant));
    expect(localTime("2018-03-25T01:00:00Z")).toBe("2018-03-25T03");
    expect([at("2018-03-25T00:59:00Z"), at("2018-03-25T01:00:00Z")]).toEqual([
      "2018-03-24T02",
      "2018-03-25T02",
    ]);
    expect([at("2018-10-28T00:30:00Z"), at("2018-10-28T01:30:00Z")]).toEqual([
      "2018-10-28T02",
      "2018-10-28T02",
    ]);
  });
});
