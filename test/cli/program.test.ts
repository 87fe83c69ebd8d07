import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { ROOT } from "../house/source-files.ts";
import { MEASURED, PLAN, TRACE, traguardo } from "./run.ts";
import {
  diagnosticSchema,
  evaluationSchema,
  formulaSchema,
  importSchema,
  targetReadingSchema,
} from "./schemas.ts";

const folder = mkdtempSync(join(tmpdir(), "traguardo-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A file of the test's own. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const COMMANDS = ["import", "check", "show", "formula", "target", "evaluate", "explain"];

describe("help", () => {
  it.each(COMMANDS)("%s --help speaks both languages, on standard output", async (command) => {
    const italian = await traguardo([command, "--help"]);
    const english = await traguardo([command, "--help", "--lang", "en"]);
    expect([italian.code, english.code]).toEqual([0, 0]);
    expect(italian.out).toMatch(/^Uso: traguardo /);
    expect(english.out).toMatch(/^Usage: traguardo /);
    expect(italian.out).toContain("Opzioni:");
    expect(italian.out).toMatch(new RegExp(`Esempi:\\n {2}traguardo ${command} `));
    expect(english.out).not.toMatch(/Opzioni|Argomenti|mostra/);
    expect(italian.out).not.toMatch(/Options|display help|Arguments/);
    expect(italian.err + english.err).toBe("");
  });

  it.each(["body", "body add", "body link", "serve", "report", "backup", "restore", "prove", "verify"])(
    "%s --help has no word of another language",
    async (command) => {
      const { out } = await traguardo([...command.split(" "), "--help"]);
      expect(out).toMatch(new RegExp(`^Uso: traguardo ${command} `, "u"));
      expect(out).not.toMatch(/Options|Commands:|display help|Arguments|\[command\]/u);
    },
  );

  it("lists every command; alone, the program shows it too", async () => {
    const asked = await traguardo(["--help"]);
    const alone = await traguardo([]);
    for (const command of COMMANDS) expect(asked.out).toContain(`\n  ${command} `);
    expect(alone).toEqual(asked);
  });

  it.each([
    [{ LANG: "en_GB.UTF-8" }, "Usage:"],
    [{ LANG: "it_IT.UTF-8" }, "Uso:"],
    [{ LANG: "C.UTF-8" }, "Uso:"],
    [{ LANG: "en_GB.UTF-8", TRAGUARDO_LANG: "it" }, "Uso:"],
    [{ LANG: "de_DE.UTF-8" }, "Uso:"],
    [{ LC_ALL: "it_IT.UTF-8", LANG: "en_GB.UTF-8" }, "Uso:"],
  ])("takes the language from the environment: %j", async (env, word) => {
    expect((await traguardo(["--help"], { env })).out).toMatch(new RegExp(`^${word}`));
  });

  it("gives the version of the package", async () => {
    const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
    expect((await traguardo(["--version"])).out).toBe(`${manifest.version}\n`);
  });
});

describe("wrong use", () => {
  const json = file("broken.json", '{"plan": ');
  const wrong = file("wrong.json", '{"plan": {"id": "x", "nodes": 3}}');
  const binary = file(
    "binary.bin",
    Uint8Array.from({ length: 4000 }, (_, index) => (index * 7) % 256),
  );

  it.each<[string, string[], number, RegExp]>([
    [
      "an unknown command, with the nearest",
      ["chek", PLAN],
      2,
      /«chek» non esiste\. Forse volevi dire check\?/,
    ],
    [
      "an unknown option, with the nearest",
      ["check", "--yaer", "2018", PLAN],
      2,
      /«--yaer» non esiste.*--year/,
    ],
    ["a missing argument", ["check"], 2, /manca l'argomento FILE/i],
    ["too many arguments", ["check", PLAN, PLAN], 2, /troppi argomenti/],
    ["an option without its value", ["target", "--file"], 2, /manca il valore/],
    ["a required option left out", ["evaluate", PLAN], 2, /--measurements/],
    ["a language that is not there", ["check", PLAN, "--lang", "xx"], 2, /«xx» non c'è/],
    ["a text that looks like an option", ["target", "-5%"], 2, /dopo «--»/],
    ["a text and a file together", ["formula", "a/b", "--file", PLAN], 2, /non tutti e due/],
    ["a file that is not there", ["check", join(folder, "none.txt")], 2, /none\.txt» non c'è/],
    ["a folder", ["check", folder], 2, /è una cartella/],
    [
      "measurements that are not there",
      ["evaluate", PLAN, "--measurements", "no.csv"],
      2,
      /no\.csv» non c'è/,
    ],
    ["a year that is none", ["evaluate", PLAN, ...MEASURED, "--year", "18"], 2, /«18» non è un anno/],
    ["a year outside the plan", ["evaluate", PLAN, ...MEASURED, "--year", "2031"], 2, /dal 2018 al 2020/],
    [
      "a day that does not exist",
      ["evaluate", PLAN, ...MEASURED, "--as-of", "2018-02-30"],
      2,
      /«2018-02-30»/,
    ],
    ["an unknown node, with the nearest", ["show", PLAN, "--node", "A.1.1.11"], 2, /A\.1\.1\.1/],
    ["an unknown indicator, with the nearest", ["explain", PLAN, "A.1/22", ...MEASURED], 2, /A\.1\/2/],
    ["a policy that is no JSON", ["evaluate", PLAN, ...MEASURED, "--policy", PLAN], 1, /policy-not-json/],
    ["a plan in broken JSON", ["show", json], 1, /plan-json-broken/],
    ["a plan in JSON that lacks its parts", ["check", wrong], 1, /plan-json-wrong/],
    [
      "a place that cannot be written",
      ["import", PLAN, "--out", join(folder, "none", "p.json")],
      2,
      /non si può scrivere/,
    ],
    ["a file that is no document", ["check", binary], 1, /document-/],
    ["measurements that are no text", ["evaluate", PLAN, "--measurements", binary], 2, /non è un testo/],
  ])("%s", async (_, args, code, message) => {
    const run = await traguardo(args);
    expect({ code: run.code, said: (run.err + (code === 1 ? run.out : "")).replace(/\s+/g, " ") }).toEqual({
      code,
      said: expect.stringMatching(message),
    });
    expect(run.err + run.out).not.toMatch(TRACE);
    if (code === 2) expect(run.out).toBe("");
  });

  it("says it in English too", async () => {
    const run = await traguardo(["check", "none.txt", "--lang", "en"]);
    expect(run.err).toMatch(/^error: .*none\.txt/);
  });
});

describe("formula and target", () => {
  it("read one text for people", async () => {
    const { code, out, err } = await traguardo(["formula", "Numero utenti/Numero abitanti*100"]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/tipo\s+rapporto/);
    expect(out).toContain("Numero abitanti, t");
    const target = await traguardo(["target", "Anno: 2018 >= +10% Anno: 2019 >= +20%"]);
    expect(target.out).toMatch(/2018 {2}≥ 10 %\n\s+2019 {2}≥ 20 %/);
  });

  it("show a doubt under its place", async () => {
    const { out } = await traguardo(["formula", "Numero corsi/numero sedi + uffici"]);
    expect(out).toMatch(/│ Numero corsi\/numero sedi \+ uffici\n\s+│ +\^/);
    expect(out).toContain("= oppure:");
  });

  it("read a file line by line, blank lines and Windows line ends included, one object a line", async () => {
    const lines = ["Numero utenti", "", "a/b*100", "   "];
    const path = file("formulas.txt", `\ufeff${lines.join("\r\n")}\r\n`);
    for (const args of [["--file", path], ["--file", "-"], ["-"], []]) {
      const input = readFileSync(path);
      const { out } = await traguardo(["formula", ...args, "--json"], { input });
      const objects = out
        .trimEnd()
        .split("\n")
        .map((line) => formulaSchema.parse(JSON.parse(line)));
      expect(objects.map(({ text }) => text)).toEqual(lines);
    }
  });

  it("place the doubts of a file in the file for people, in the line for machines", async () => {
    const path = file("doubts.txt", "Numero utenti\nNumero corsi/numero sedi + uffici\n");
    const { out } = await traguardo(["formula", "--file", path]);
    expect(out).toContain(`${path}:2:`);
    const json = await traguardo(["formula", "--file", path, "--json"]);
    const second = formulaSchema.parse(JSON.parse(json.out.split("\n")[1] ?? ""));
    expect(second.diagnostics[0]?.line).toBe(1);
  });

  it("give targets as the interface says", async () => {
    const path = file("targets.txt", ">= 2\nentro il 30/06/2018\nn.d.\ntra 5 e 10\n");
    const { code, out } = await traguardo(["target", "--file", path, "--json", "--year", "2018"]);
    const read = out
      .trimEnd()
      .split("\n")
      .map((line) => targetReadingSchema.parse(JSON.parse(line)));
    expect(code).toBe(0);
    expect(read.map(({ targets }) => targets.map(({ year, value }) => [year, value]))).toEqual([
      [[2018, 2]],
      [[2018, "2018-06-30"]],
      [],
      [[2018, { from: 5, to: 10 }]],
    ]);
  });
});

describe("import, show, check", () => {
  it("turn the example into the object of the interface", async () => {
    const { code, out } = await traguardo(["import", PLAN, "--json"]);
    const { plan } = importSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    const count = (level: string) => plan.nodes.filter((node) => node.level === level).length;
    expect(plan.levels.map(({ id }) => [id, count(id)])).toEqual([
      ["strategic-area", 4],
      ["strategic-objective", 7],
      ["programme", 8],
      ["operational-objective", 15],
      ["action", 34],
    ]);
    expect(plan.nodes.flatMap(({ indicators }) => indicators)).toHaveLength(77);
  });

  it("write the plan, to be used in place of the document with the same results", async () => {
    const path = join(folder, "plan.json");
    const { code, out, err } = await traguardo(["import", PLAN, "--out", path]);
    expect(code).toBe(0);
    expect(out).toMatch(/Azioni\s+34/);
    expect(err).toContain(`Scritto ${path}`);
    const again = await traguardo(["import", path, "--json"]);
    const written = importSchema.parse(JSON.parse(readFileSync(path, "utf8")));
    expect(importSchema.parse(JSON.parse(again.out)).plan).toEqual(written.plan);
    const [fromText, fromJson] = await Promise.all(
      [PLAN, path].map((plan) => traguardo(["evaluate", plan, ...MEASURED, "--json"])),
    );
    expect(fromJson?.out).toBe(fromText?.out);
  });

  it("read a document from standard input", async () => {
    const input = readFileSync(join(ROOT, PLAN));
    const { out } = await traguardo(["show", "-", "--node", "A.1"], { input });
    expect(out).toContain("A.1 Sostenere il territorio");
  });

  it("show the tree, or one card", async () => {
    const tree = await traguardo(["show", PLAN]);
    expect(tree.out).toMatch(/├─ A\.1 /);
    expect(tree.out).toContain("≥ 10 % (2018)");
    const card = await traguardo(["show", PLAN, "--node", "a.1.1.2"]);
    expect(card.out).toMatch(/algoritmo\s+/);
    expect(card.out).not.toContain("A.2");
  });

  it("give the tree, a branch of it and an explanation to machines too", async () => {
    const ids = async (...args: string[]) => {
      const { out } = await traguardo(["show", PLAN, "--json", ...args]);
      return importSchema.shape.plan.parse(JSON.parse(out)).nodes.map(({ id }) => id);
    };
    expect(await ids()).toHaveLength(68);
    expect(await ids("--node", "A.1.1")).toEqual(["A.1.1", "A.1.1.1", "A.1.1.2"]);
    const { out } = await traguardo(["explain", PLAN, "A.1/1", ...MEASURED, "--json"]);
    const schema = z.object({
      subject: z.strictObject({ kind: z.literal("indicator"), key: z.literal("A.1/1") }),
      lines: z.array(z.strictObject({ depth: z.int(), tone: z.string(), text: z.string().min(1) })).min(5),
    });
    schema.parse(JSON.parse(out));
  });

  it("check: each finding at its place, and the counts last", async () => {
    const { code, out, err } = await traguardo(["check", PLAN]);
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^avviso\[[a-z-]+\]: /m);
    expect(out).toMatch(/\d+ │ .*\n\s+│ +\^+/);
    expect(out.trimEnd().split("\n").at(-1)).toMatch(/piano-lecce-2018-2020\.txt: .*avvisi/);
    const json = await traguardo(["check", PLAN, "--json"]);
    const { diagnostics } = z
      .strictObject({ diagnostics: z.array(diagnosticSchema) })
      .parse(JSON.parse(json.out));
    const places = diagnostics.flatMap(({ line, column }) =>
      line === null || column === null ? [] : [[line, column] as const],
    );
    const sorted = [...places].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
    expect(places).toEqual(sorted);
    const source = readFileSync(join(ROOT, PLAN), "utf8").split("\n");
    for (const { line, column } of diagnostics)
      if (line !== null && column !== null)
        expect(column).toBeLessThanOrEqual((source[line - 1]?.length ?? 0) + 1);
  });

  it("check: an input with errors leaves with 1", async () => {
    const { code, out } = await traguardo(["check", file("empty.txt", "")]);
    expect(code).toBe(1);
    expect(out).toMatch(/errore\[document-empty\]/);
  });
});

describe("evaluate and explain", () => {
  it("give the object of the interface", async () => {
    const { code, out } = await traguardo(["evaluate", PLAN, ...MEASURED, "--json"]);
    const evaluation = evaluationSchema.parse(JSON.parse(out));
    expect(code).toBe(0);
    expect(evaluation.moment).toMatchObject({ year: 2018, observedUpTo: "2018-12-31" });
    expect(Object.keys(evaluation.indicators)).toHaveLength(77);
    for (const { score, worst, best } of [evaluation.body, ...Object.values(evaluation.nodes)]) {
      if (score === null) continue;
      expect(Number(worst)).toBeLessThanOrEqual(Number(score));
      expect(Number(score)).toBeLessThanOrEqual(Number(best));
    }
  });

  it("print the body and the areas first, with score, coverage and interval in words", async () => {
    for (const width of ["80", "120"]) {
      const { out } = await traguardo(["evaluate", PLAN, ...MEASURED], { env: { COLUMNS: width } });
      expect(out).toMatch(/Ente\s+[█▓░·]{6,20} +\d+,\d\d · copertura \d+ % · fra \d+,\d\d e \d+,\d\d\n/);
      expect(out.indexOf("Ente")).toBeLessThan(out.indexOf("├─"));
      expect(out).toMatch(/✔ raggiunto +100,00/);
      expect(out).toContain("○ senza dati");
      expect(Math.max(...out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(Number(width));
    }
  });

  it("look at the year as it was known on a day", async () => {
    const july = await traguardo(["evaluate", PLAN, ...MEASURED, "--json", "--as-of", "31/07/2018"]);
    const whole = await traguardo(["evaluate", PLAN, ...MEASURED, "--json"]);
    const [early, late] = [july, whole].map(({ out }) => evaluationSchema.parse(JSON.parse(out)));
    expect(early?.moment.observedUpTo).toBe("2018-07-31");
    expect(Number(early?.body.coverage)).toBeLessThan(Number(late?.body.coverage));
  });

  it("refuse a file of measurements with an error, naming its line, and apply none of it", async () => {
    const rows = readFileSync(join(ROOT, MEASURED[1] ?? ""), "utf8").split("\n");
    const path = file(
      "bad.csv",
      [...rows.slice(0, 4), "Z.9/1;;2018;2018-12-31;5;;;x", ...rows.slice(4)].join("\n"),
    );
    const { code, out, err } = await traguardo(["evaluate", PLAN, "--measurements", path]);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(`${path}:5:1`);
  });

  it.each(["A.1/1", "A.1", "S. 3.1", "ente", "a.1.1.2/1"])("explain %s", async (subject) => {
    const { code, out } = await traguardo(["explain", PLAN, subject, ...MEASURED]);
    expect(code).toBe(0);
    expect(out).toMatch(/\d+,\d\d/);
    expect(out).not.toMatch(TRACE);
  });

  it("explain an indicator down to the row of the file", async () => {
    const { out } = await traguardo(["explain", PLAN, "A.1/1", ...MEASURED]);
    expect(out).toContain("Numero start up");
    expect(out).toMatch(/31\/12\/2018/);
    expect(out).toMatch(/riga \d+/);
  });
});

describe("the terminal", () => {
  it("ends quietly when the reader leaves", async () => {
    const path = file("many.txt", "Numero utenti/Numero abitanti*100\n".repeat(20_000));
    const run = await traguardo(["formula", "--file", path], { closeEarly: true });
    expect(run).toMatchObject({ code: 0, err: "" });
  });

  it("has colour only when asked, where it is no terminal", async () => {
    const sequence = "\u001b[";
    expect((await traguardo(["check", PLAN])).out).not.toContain(sequence);
    expect((await traguardo(["check", PLAN], { env: { FORCE_COLOR: "1" } })).out).toContain(sequence);
    const both = { FORCE_COLOR: "1", NO_COLOR: "1" };
    expect((await traguardo(["check", PLAN], { env: both })).out).not.toContain(sequence);
  });

  it("never passes a document's control characters on", async () => {
    const path = file(
      "evil.md",
      "# Obiettivo strategico: A.1 Titolo\u001b[2J\u0007\n\nNumero\u001b[31m utenti\n",
    );
    for (const command of ["check", "show", "import"]) {
      const { out, err } = await traguardo([command, path]);
      expect(out + err).not.toMatch(/[^\P{Cc}\n]/u);
    }
  });
});
