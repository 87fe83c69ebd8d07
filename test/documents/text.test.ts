import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.ts";

/** Each case: what it shows, the text, the blocks that must come out. */
const CASES: readonly (readonly [what: string, text: string, blocks: readonly string[]])[] = [
  ["blank lines part paragraphs, lines stay lines", "Uno\ndue\n\ntre", ["Uno / due", "tre"]],
  [
    "an indented line keeps its indentation",
    "Formula: a /\n   b\nPeso: 1",
    ["Formula: a / /    b / Peso: 1"],
  ],
  ["mixed line ends", "Uno\r\ndue\rtre\n\r\nquattro", ["Uno / due / tre", "quattro"]],
  ["headings", "# Uno\n## Due ##\nTre\n===\nQuattro\n-----", ["# Uno", "## Due", "# Tre", "## Quattro"]],
  ["a label's value may be strokes", "Baseline:\n---\nPeso: 5", ["Baseline:", "Peso: 5"]],
  [
    "tables divided by tabs",
    "Indicatore\tPeso\tTarget\nUno\t50\t>= 2\nDue\t\t>= 3",
    ["Indicatore | Peso | Target", "Uno | 50 | >= 2", "Due |  | >= 3"],
  ],
  ["rows of strokes", "A\tB\tC\n--\t---\t-\n1\t2\t3\n--\t---\t-", ["= A | B | C", "1 | 2 | 3"]],
  [
    "a header cut from its table",
    "A\tB\tC\n--\t--\t--\n\nA\tB\tC\n1\t2\t3",
    ["A | B | C", "A | B | C", "1 | 2 | 3"],
  ],
  ["a row on two lines", "A\tB\tC\nUno\t(a-b)/\nb*100\t5", ["A | B | C", "Uno | (a-b)/ / b*100 | 5"]],
  ["an empty first cell", "A\tB\tC\n\t2\t3", ["A | B | C", " | 2 | 3"]],
  ["a bullet before a tab", "•\tUno\n•\tDue", ["[•] Uno", "[•] Due"]],
  ["a label before a tab", "Peso:\t50\nTarget:\t5", ["Peso:\t50 / Target:\t5"]],
  [
    "pipe tables",
    "| A | B |\n|---|:-:|\n| 1 | 2 \\| 3 |\n| <br>x<br/>y | |",
    ["= A | B", "1 | 2 | 3", "x / y | "],
  ],
  ["pipes without the outer ones", "A | B | C\n--|--|--\n1 | 2 | 3", ["= A | B | C", "1 | 2 | 3"]],
  ["pipes without strokes", "A | B | C\n1 | 2 | 3", ["A | B | C", "1 | 2 | 3"]],
  ["a pipe in a sentence", "Scelta tra a | b entro maggio", ["Scelta tra a | b entro maggio"]],
  ["a pipe row broken by a line end", "| A | B |\n|---|---|\n| uno\ndue | 3 |", ["= A | B", "uno / due | 3"]],
  [
    "a drawn grid",
    "+---+---+\n| A | B |\n+===+===+\n| 1 | 2 |\n| x |   |\n+---+---+",
    ["= A | B", "1 / x | 2"],
  ],
  [
    "columns set with blanks",
    "Indicatore        Peso   Target\nPratiche chiuse   60     >= 75%\nin tempo\nAccessi           40     >= 10",
    ["Indicatore | Peso | Target", "Pratiche chiuse / in tempo | 60 | >= 75%", "Accessi | 40 | >= 10"],
  ],
  [
    "columns set with blanks, strokes under the header",
    "Nome       Peso   Target\n---------  -----  ------\nUno        60     5\nDue        40     7",
    ["= Nome | Peso | Target", "Uno | 60 | 5", "Due | 40 | 7"],
  ],
  [
    "semicolons",
    'Codice;Nome;Peso\n1;"a; b";5\n2;"c\nd";6',
    ["Codice | Nome | Peso", "1 | a; b | 5", "2 | c / d | 6"],
  ],
  ["commas", 'Codice,Nome,Peso\n1,"a, ""b""",5', ["Codice | Nome | Peso", '1 | a, "b" | 5']],
  [
    "sentences with semicolons",
    "uno; due; tre.\nquattro; cinque; sei.",
    ["uno; due; tre. / quattro; cinque; sei."],
  ],
  [
    "fields side by side",
    "Nome: Uno | Peso: 50%\nBase: 3    Target: 5",
    ["Nome: Uno / Peso: 50% / Base: 3 / Target: 5"],
  ],
  [
    "lists",
    "- uno\n  - due\n• tre\n1. quattro\n4- cinque\na) sei\n- B) sette",
    ["[-] uno", "  [-] due", "[•] tre", "[1.] quattro", "[4-] cinque", "[a)] sei", "[- B)] sette"],
  ],
  [
    "no bullets: codes, negative numbers, formulas",
    "1.1 Uno\n\n-5\n\n* 100\n\nB. Due",
    ["1.1 Uno", "-5", "* 100", "B. Due"],
  ],
  ["a minus in an open parenthesis is no bullet", "((a\n- b)/c)*100", ["((a / - b)/c)*100"]],
  ["bold and italics", "**Peso:** 5 e *sei* e __sette__ e _otto_", ["Peso: 5 e sei e sette e otto"]],
  ["a lone star multiplies", "a*b*100 / (c) * 2 e x *100 / y *100", ["a*b*100 / (c) * 2 e x *100 / y *100"]],
  ["bold marks left over", "- U.3.1** Sviluppo", ["[-] U.3.1 Sviluppo"]],
  [
    "bold marks where a line end was lost",
    "ATTIVITA' ISPETTIVE**S. 1.6 MEDIAZIONE****KPI**",
    ["ATTIVITA' ISPETTIVE / S. 1.6 MEDIAZIONE / KPI"],
  ],
  [
    "simple tags and entities",
    "Numero <i>utenti</i> &gt;= 5 &egrave; &#8805; &nuovo;",
    ["Numero utenti >= 5 è ≥ &nuovo;"],
  ],
  ["signs that are no tags", "Utenti < 30 anni e > 18", ["Utenti < 30 anni e > 18"]],
  ["a year written below the line", "imprese<sub>t-1</sub> e CO<sub>2</sub>", ["imprese_{t-1} e CO2"]],
  [
    "quotations, and targets that look like them",
    "> Una frase\n\n> 70%\n\n>= 5",
    ["Una frase", "> 70%", ">= 5"],
  ],
  ["links", "vedi [il sito](https://example.org/a) e ![foto](a.png)", ["vedi il sito e"]],
  ["escapes", "5 \\* 3 e \\# e C:\\dati", ["5 * 3 e # e C:\\dati"]],
  ["what does not show", "at\u00ADtivi\u200Btà\u00A0ﬁne", ["attività fine"]],
  ["contents lines", "Azione 1.1 Uno ........ 12\nAzione 1.2 Due . . . . . 13\nTesto", ["Testo"]],
  ["fences", "```\nA\tB\tC\n1\t2\t3\n```", ["A | B | C", "1 | 2 | 3"]],
  [
    "a table in HTML",
    "Prima\n<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>\nDopo",
    ["Prima", "= A | B", "1 | 2", "Dopo"],
  ],
  ["a form feed ends a line", "Uno\fDue", ["Uno / Due"]],
];

describe("plain text and markdown", () => {
  for (const [what, text, blocks] of CASES) {
    it(what, async () => {
      expect(await outlineOf(text)).toEqual(blocks);
      expect(await outlineOf(text, "piano.md")).toEqual(blocks);
    });
  }
});
