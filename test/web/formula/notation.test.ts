import { describe, expect, test } from "vitest";
import { nameLines } from "../../../src/web/components/formula/name-lines.ts";
import { chain, figureOf } from "../../../src/web/components/formula/notation.ts";
import { said } from "../../../src/web/components/formula/said.ts";
import { withNames } from "../../../src/web/components/formula/with-names.ts";
import { expression, flat, markup, WORDS } from "./building.ts";

/** Every kind of expression: as it stands in the plan's data, and as it is set. */
const SET: readonly (readonly [normal: string, set: string])[] = [
  ["5", "5"],
  ["0.25", "0,25"],
  ["10000", "10.000"],
  ['(v "Utenti" t)', "Utenti"],
  ['(v "Utenti" 2016)', "Utenti_2016"],
  ['(- (v "Utenti" t) (v "Utenti" t-1))', "Utenti_t − Utenti_t−1"],
  ['(- (v "a" t) (- (v "b" t) (v "c" t)))', "a − (b − c)"],
  ['(- (v "a" t) -5)', "a − (-5)"],
  ['(* (/ (v "a" t) (v "b" t)) 100)', "{a}/{b} × 100"],
  ['(* (/ (- (v "a" t) (v "a" t-1)) (v "a" t-1)) 100)', "{a_t − a_t−1}/{a_t−1} × 100"],
  ['(* (+ (v "a" t) (v "b" t)) 100)', "(a + b) × 100"],
  ['(/ (/ (v "a" t) (v "b" t)) (v "c" t))', "{{a}/{b}}/{c}"],
  ['(rollup "actions" weighted-mean)', "Media ponderata delle azioni"],
  ['(rollup "Ambiti" mean)', "Media aritmetica di «Ambiti»"],
  ['(milestone "Rapporto")', "Giorno in cui è fatto: Rapporto"],
  ['(mean-score "Gradimento")', "Gradimento (voto medio)"],
  ['(mean-score "Gradimento" t-1 1 10)', "Gradimento (voto medio da 1 a 10)_t−1"],
  ['(index "itp")', "{∑_i giorni di ritardo_i × importo_i}/{∑_i importo_i}"],
  ['(index "Indice di rigidità")', "Indice di rigidità"],
  ['(sum (v "ore" t))', "∑ ore"],
  ['(sum-over i (* (v "a" t) (v "b" t)))', "∑_i a × b"],
  ['(mean (v "a" t) (v "b" t))', "media(a; b)"],
  ['(max (v "a" t) (v "b" t))', "massimo(a; b)"],
  ['(min (v "a" t) (v "b" t))', "minimo(a; b)"],
  ['(delta (v "a" t))', "Δ a"],
  ['(delta (+ (v "a" t) (v "b" t)))', "Δ (a + b)"],
  ['(days (date "inizio") (date "fine"))', "giorni fra le date(Data: inizio; Data: fine)"],
  ['(boolean "Sito in linea")', "Sito in linea: sì o no"],
  ['(progress "Cantiere")', "Avanzamento: Cantiere"],
  ['(multi (v "a" t) (v "b" t))', "a // b"],
  ["(activities)", "Quota delle attività realizzate"],
  ["(unknown)", "Formula non letta"],
];

test.each([
  ["Utenti", ["Utenti"]],
  ["% pratiche RI media nazionale evase entro 5 gg", ["% pratiche RI media", "nazionale evase entro 5 gg"]],
  [
    "Imprese sensibilizzate in materia di digitalizzazione",
    ["Imprese sensibilizzate in", "materia di digitalizzazione"],
  ],
  ["precipitevolissimevolmenteeoltre sì", ["precipitevolissimevolmenteeoltre", "sì"]],
])("%s is broken into lines", (name, lines) => {
  expect(nameLines(name)).toEqual(lines);
});

describe("a formula as it is set", () => {
  test.each(SET)("%s", (normal, set) => {
    expect(flat(withNames(expression(normal), WORDS.it))).toBe(set);
    const english = withNames(expression(normal), WORDS.en);
    expect(english && said(english, WORDS.en)).toBeTruthy();
  });

  test("fractions, subscripts and names are MathML, and the words are beside it", () => {
    const html = markup(withNames(expression('(/ (v "Utenti" t) (v "Utenti" t-1))'), WORDS.it));
    const name = "<mtext>Utenti</mtext>";
    const aloud = "Utenti, anno t fratto Utenti, anno t−1";
    expect(html).toBe(
      `<div class="formula"><math display="block" alttext="${aloud}" aria-label="${aloud}"><mfrac><mrow displaystyle="true" scriptlevel="0"><msub>${name}<mtext>t</mtext></msub></mrow><mrow displaystyle="true" scriptlevel="0"><msub>${name}<mtext>t−1</mtext></msub></mrow></mfrac></math></div>`,
    );
  });

  test("a name of the plan is text, never markup", () => {
    const html = markup(withNames(expression('(v "<script>x</script>" t)'), WORDS.it));
    expect(html).not.toContain("<script>");
    expect(html).toContain("&lt;script&gt;");
  });

  test("a wide formula takes the keyboard, a narrow one does not", () => {
    const wide = chain(
      "+",
      Array.from({ length: 9 }, () => figureOf("123.456")),
    );
    expect(markup(wide)).toContain('tabindex="0"');
    expect(markup(chain("+", [figureOf("1"), figureOf("2")]))).not.toContain("tabindex");
  });

  test("a formula too large to be set is not", () => {
    const many = Array.from({ length: 200 }, (_, i) => `(v "x${i}" t)`).join(" ");
    expect(withNames(expression(`(mean ${many})`), WORDS.it)).toBeNull();
  });

  test("brackets and fractions are said where they begin and end", () => {
    const growth = withNames(expression('(* (/ (- (v "a" t) (v "a" t-1)) (v "a" t-1)) 100)'), WORDS.it);
    expect(growth && said(growth, WORDS.it)).toBe(
      "frazione: sopra a, anno t meno a, anno t−1; sotto a, anno t−1; fine della frazione, per 100",
    );
  });
});

test("on paper a wide formula is set smaller, and one wider than any sheet is told in words", () => {
  const html = (terms: number) =>
    markup(
      chain(
        "+",
        Array.from({ length: terms }, () => figureOf("1,234567")),
      ),
    );
  expect(html(5)).toContain('class="formula"');
  expect(html(7)).toContain('class="formula formula-small"');
  expect(html(10)).toContain('class="formula formula-smallest"');
  expect(html(10)).not.toContain("formula-on-paper");
  expect(html(14)).toContain('class="formula formula-told"');
  expect(html(14)).toMatch(/<p class="formula-on-paper" aria-hidden="true">1,234567 più 1,234567/u);
});
