import { parse } from "parse5";
import { describe, expect, it } from "vitest";
import { Layout } from "../../../src/web/layout/Layout.tsx";
import { ROLE_WORDS, roleWord } from "../../../src/web/layout/reader-roles.ts";
import { otherParameters, withQuery } from "../../../src/web/layout/with-query.ts";
import { contextFor } from "./context.ts";
import { SamplePage } from "./SamplePage.tsx";
import { textOf } from "./text-of.ts";

const page = (context = contextFor()) =>
  String(
    <Layout context={context} title="Albero <della> performance" islands={["grid"]}>
      <p>Contenuto</p>
    </Layout>,
  );

describe("the document", () => {
  it("says its language, its title and its style sheet, and begins with the doctype", () => {
    const html = page();
    expect(html.startsWith('<!DOCTYPE html><html lang="it">')).toBe(true);
    expect(html).toContain("<title>Albero &lt;della&gt; performance · Traguardo</title>");
    expect(html).toContain('href="/assets/style.css"');
    expect(html).toContain('src="/assets/islands/grid.js"');
    expect(page(contextFor("en"))).toContain('<html lang="en">');
  });

  it.each(["it", "en"] as const)(
    "%s: parses without a mistake, and asks for nothing elsewhere",
    (language) => {
      const html = String(<SamplePage context={contextFor(language)} />);
      const mistakes: string[] = [];
      parse(html, { onParseError: ({ code }) => mistakes.push(code) });
      expect(mistakes).toEqual([]);
      expect(html).not.toMatch(/(?:src|href|action)="(?:https?:)?\/\//);
    },
  );

  it("holds no script, style or handler in line", () => {
    const html = String(<SamplePage context={contextFor()} />);
    expect(html).not.toMatch(/<style|\sstyle=|\son[a-z]+=|javascript:/);
    expect(html.match(/<script[^>]*>[^<]+/g)).toBeNull();
  });

  it("gives every id once and a label to every field", () => {
    const html = String(<SamplePage context={contextFor()} />);
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    const fields = [...html.matchAll(/<(?:input|select|textarea)\b[^>]*>/g)].map((match) => match[0]);
    const unlabelled = fields
      .filter((field) => !field.includes('type="hidden"'))
      .filter((field) => !html.includes(`<label for="${/\sid="([^"]+)"/.exec(field)?.[1]}">`));
    expect(fields.length).toBeGreaterThan(5);
    expect(unlabelled).toEqual([]);
  });
});

describe("what surrounds the page", () => {
  it("says in a band that the data are invented, in demonstrations only", () => {
    expect(textOf(page())).toContain("Dimostrazione: dati inventati");
    const real = { code: "cciaa_le", name: "Camera di commercio di Lecce", demonstration: false };
    expect(textOf(page(contextFor("it", { body: real })))).not.toContain("dati inventati");
  });

  it("has the reader sign out with a form that proves itself, and the public sign in", () => {
    expect(page()).toMatch(
      /<form action="\/cciaa_le\/sign-out" method="post"[^>]*><input type="hidden" name="csrf" value="a1b2c3"\/>/,
    );
    const unknown = page(contextFor("it", { reader: null, csrf: "" }));
    expect(unknown).toContain('href="/cciaa_le/sign-in"');
    expect(unknown).not.toContain("sign-out");
    expect(unknown).not.toContain('name="csrf"');
  });

  it("marks the page that is open in the menu", () => {
    expect(page()).toContain('href="/cciaa_le/tree" aria-current="page"');
    expect(page(contextFor("it", { menu: [] }))).not.toContain("menu-wide");
  });

  it("reads mistakes out at once, the rest politely", () => {
    expect(page(contextFor("it", { notice: { tone: "error", text: "No" } }))).toContain('role="alert"');
    expect(page(contextFor("it", { notice: { tone: "done", text: "Sì" } }))).toContain('role="status"');
  });

  it("offers the plan's years and nothing where there is none to choose", () => {
    expect(page()).toContain('<option value="2018" selected="">2018</option>');
    expect(page(contextFor("it", { year: { shown: 2018, all: [2018] } }))).not.toContain("<select");
    expect(page(contextFor("it", { year: null }))).not.toContain("year-choice");
  });

  it("names every role in both languages", () => {
    for (const language of ["it", "en"] as const) {
      const { words } = contextFor(language);
      for (const id of ROLE_WORDS) expect(roleWord(id.slice("role-".length), words)).toBe(words.format(id));
      expect(roleWord("unheard-of", words)).toBe("unheard-of");
    }
  });
});

describe("the address of the page", () => {
  it.each([
    ["/cciaa_le/tree", "/cciaa_le/tree?lang=en"],
    ["/cciaa_le/tree?year=2019&lang=it", "/cciaa_le/tree?year=2019&lang=en"],
    ["/cciaa_le/tree?done=saved", "/cciaa_le/tree?lang=en"],
    ["/x?q=a%26b#place", "/x?q=a%26b&lang=en"],
  ])("%s in English is %s", (path, english) => {
    expect(withQuery(path, "lang", "en")).toBe(english);
  });

  it("is carried along by the choice of the year", () => {
    expect(otherParameters("/x?year=2018&q=a%26b&done=saved", "year")).toEqual([["q", "a&b"]]);
  });
});
