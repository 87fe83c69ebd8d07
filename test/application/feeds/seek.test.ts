import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { readFeed } from "../../../src/application/feeds/reading.ts";
import { seek } from "../../../src/application/feeds/seek.ts";
import { valueText } from "../../../src/application/feeds/value-text.ts";
import { feedOf } from "../../../src/core/feed/read-feed.ts";

const json = (path: string) => ({
  from: {
    kind: "json",
    address: "https://dati.example.it/",
    pick: { form: "json", path, take: "value", day: null },
  } as const,
  numbers: "auto" as const,
});

/** Some 10 MB, the value at the end. */
function largeJson(): Uint8Array {
  const row = { anno: 2017, valore: 1.5, nota: "x".repeat(60) };
  const rows = Array.from({ length: 100_000 }, () => JSON.stringify(row));
  return new TextEncoder().encode(`[${rows.join(",")},{"anno":2018,"valore":9007199254740993.1}]`);
}

describe("a large answer", () => {
  it("is read while the server answers others", async () => {
    const bytes = largeJson();
    expect(bytes.length).toBeGreaterThan(9_000_000);
    const http = createServer((_, response) => response.end("ok"));
    await new Promise<void>((resolve) => http.listen(0, "127.0.0.1", resolve));
    const here = `http://127.0.0.1:${(http.address() as AddressInfo).port}/`;
    const order: string[] = [];
    let asked: Promise<unknown> = Promise.resolve();
    const { feed } = feedOf({
      id: "grande",
      name: "Grande",
      indicator: "A.1/1",
      ...json("$[?@.anno==2018].valore"),
      schedule: { every: "day", hour: 6 },
    });
    if (feed === null) throw new Error("the feed of this test cannot be read");
    const read = readFeed(feed, "prova", {
      get: async (from) => {
        // The answer has come: from here on it is looked into.
        asked = fetch(here).then((answer) => answer.text().then(() => order.push("other")));
        return { bytes, mediaType: "application/json", from };
      },
      file: () => Promise.reject(new Error("no file is asked for")),
    });
    const outcome = await read;
    order.push("feed");
    await asked;
    http.closeAllConnections();
    await new Promise((resolve) => http.close(resolve));
    expect(order).toEqual(["other", "feed"]);
    expect("reading" in outcome && valueText(outcome.reading.found.value)).toBe("90071992547409931/10");
  });

  it("is a CSV too, parted as the feed says", async () => {
    const lines = ["anno;valore,a|valore,b", ...Array.from({ length: 20_000 }, () => "2018;1|2,5")];
    const bytes = new TextEncoder().encode(lines.join("\n"));
    const pick = {
      form: "table",
      column: "valore,b",
      take: "sum",
      where: [],
      separator: "|",
      day: null,
    } as const;
    const from = { kind: "csv", address: "https://dati.example.it/", pick } as const;
    const looked = await seek({ from, numbers: "italian" }, bytes);
    const read = "sought" in looked ? looked.sought.read : looked;
    expect("found" in read && valueText(read.found.value)).toBe("50000/1");
    const automatic = { ...from, pick: { ...pick, separator: "auto" } } as const;
    const other = await seek({ from: automatic, numbers: "italian" }, bytes);
    expect("sought" in other && other.sought.read).toMatchObject({
      fault: { message: "feed-column-unknown" },
    });
  });
});

describe("a path that never ends", () => {
  const hostile = `$${"[0,0,0,0,0,0,0,0,0,0]".repeat(20)}`;
  const deep = new TextEncoder().encode(`${"[".repeat(21)}1${"]".repeat(21)}`);

  it("is given up, and the next answer is read", async () => {
    const looked = await seek(json(hostile), deep, { patience: 1000 });
    expect(looked).toEqual({ fault: { message: "feed-reading-slow", params: { seconds: 1 } } });
    const next = await seek(json("$[?@.a==1].b"), new TextEncoder().encode('[{"a":1,"b":2}]'));
    expect("sought" in next && next.sought.read).toMatchObject({ found: { count: 1 } });
  });

  it("ends with the server that reads it", async () => {
    const stop = new AbortController();
    const looked = seek(json(hostile), deep, { signal: stop.signal });
    setImmediate(() => stop.abort(new Error("the server ends")));
    await expect(looked).rejects.toThrow("the server ends");
  });
});
