import { describe, expect, it } from "vitest";
import { readTree } from "./s-expression.ts";
import { sameReading } from "./same-reading.ts";

function same(expected: string, given: string): boolean {
  const [a, b] = [readTree(expected), readTree(given)];
  if (a === null || b === null) throw new Error("not a tree");
  return sameReading(a, b);
}

describe("the measure takes as one reading", () => {
  it.each([
    ['(* (/ (v "A" t) (v "B" t)) 100)', '(* 100 (/ (v "A" t) (v "B" t)))'],
    ['(/ (v "Numero soggetti" t) (v "B" t))', '(/ (v "soggetti" t) (v "n. B" t))'],
    ['(/ (- (v "A" t) (v "A" t-1)) (v "A" t-1))', '(/ (delta (v "A" t)) (v "A" t-1))'],
    ['(/ (- (v "A" t) (v "A" t-1)) (v "A" t-1))', '(- (/ (v "A" t) (v "A" t-1)) 1)'],
    ['(/ (+ (v "A" t) (v "B" t) (v "C" t)) 3)', '(mean (v "C" t) (v "B" t) (v "A" t))'],
    ['(v "ore di apertura" t)', '(sum (v "ore di apertura" t))'],
    ['(v "Aree verdi (parchi, giardini)" t)', '(v "Aree verdi" t)'],
    ['(rollup "azioni" weighted-mean)', '(rollup "actions" weighted-mean)'],
    ['(mean-score "punteggi" 1 10)', '(mean-score "Media punteggi" 1 10)'],
    ["(bool)", '(boolean "Adozione del regolamento")'],
  ])("%s and %s", (expected, given) => {
    expect(same(expected, given)).toBe(true);
  });
});

describe("the measure tells apart", () => {
  it.each([
    ['(/ (v "A" t) (v "B" t))', '(/ (v "B" t) (v "A" t))'],
    ['(/ (v "A" t) (v "B" t))', '(* (/ (v "A" t) (v "B" t)) 100)'],
    ['(/ (v "A" t) (v "A" t-1))', '(/ (v "A" t) (v "A" t-2))'],
    ['(/ (v "A" t) (+ (v "B" t) (v "C" t)))', '(+ (/ (v "A" t) (v "B" t)) (v "C" t))'],
    ['(v "Progetti comunitari/nazionali" t)', '(/ (v "Progetti comunitari" t) (v "nazionali" t))'],
    ['(v "pratiche evase" t)', '(v "pratiche evase entro 5 gg" t)'],
    ['(rollup "azioni" weighted-mean)', '(rollup "azioni" mean)'],
    ['(rollup "azioni" mean)', '(rollup "fasi" mean)'],
    ['(milestone "Approvazione" )', '(v "Approvazione" t)'],
    ['(multi (v "A" t) (v "B" t))', '(v "A" t)'],
    ['(/ (v "A" t) (unknown))', '(v "A" t)'],
  ])("%s and %s", (expected, given) => {
    expect(same(expected, given)).toBe(false);
  });
});
