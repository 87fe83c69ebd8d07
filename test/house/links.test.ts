import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesUnder, ROOT, textOf } from "./source-files.ts";

const pages = [
  ...readdirSync(ROOT).filter((name) => name.endsWith(".md")),
  ...filesUnder("docs", /\.md$/),
  ...filesUnder("examples", /\.md$/),
];

describe("the documentation", () => {
  it("links to pages that are there", () => {
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)]
        .map((match) => match[1] ?? "")
        .filter((target) => !existsSync(join(ROOT, dirname(page), target)))
        .map((target) => `${page} -> ${target}`),
    );
    expect(pages.length).toBeGreaterThan(8);
    expect(broken).toEqual([]);
  });

  it("lists every decision, each number once", () => {
    const decisions = filesUnder("docs/decisions", /^\d{4}-.*\.md$/).map((path) => path.replace(/^.*\//, ""));
    const index = textOf("docs/decisions/README.md");
    expect(decisions.filter((name) => !index.includes(`(${name})`))).toEqual([]);
    const numbers = decisions.map((name) => name.slice(0, 4));
    expect(numbers.filter((number, at) => numbers.indexOf(number) !== at)).toEqual([]);
  });

  it("shows commands and options that the program has", () => {
    const commands = filesUnder("src/cli/commands", /\.ts$/).map((path) => path.replace(/^.*\/|\.ts$/g, ""));
    const shown = pages.flatMap((page) =>
      [...textOf(page).matchAll(/(?:^|`)(?:\$ )?\.\/traguardo ([a-z]+)/gm)].map((match) => match[1] ?? ""),
    );
    expect(shown.length).toBeGreaterThan(4);
    expect(shown.filter((command) => !commands.includes(command))).toEqual([]);
    const sources = [...filesUnder("src/cli", /\.ts$/)].map(textOf).join("\n");
    const options = ["README.md", "README.it.md"].flatMap((page) =>
      [...textOf(page).matchAll(/--([a-z][a-z-]+)/g)].map((match) => match[0]),
    );
    expect(
      [...new Set(options)].filter((option) => option !== "--help" && !sources.includes(`${option}`)),
    ).toEqual([]);
  });
});
