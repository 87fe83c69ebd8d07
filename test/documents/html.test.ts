import { describe, expect, it } from "vitest";
import { outlineOf } from "./outline.ts";

const CASES: readonly (readonly [what: string, html: string, blocks: readonly string[]])[] = [
  ["headings and paragraphs", "<h2>Uno <b>due</b></h2><p>tre<br>quattro", ["## Uno due", "tre / quattro"]],
  ["text in divisions", "<div>a<div>b <span>c</span></div>d</div>", ["a", "b c", "d"]],
  [
    "what shows nothing",
    "<style>p{}</style><script>x</script><p hidden>a</p><p style='display: none'>b</p><p>c</p>",
    ["c"],
  ],
  [
    "tables",
    "<table><thead><tr><td>A<td>B<tbody><tr><td rowspan=2>1<td>2<tr><td>3</table>",
    ["= A | B", "<1x2>1 | 2", "3"],
  ],
  [
    "titles of columns",
    "<table><tr><th>A</th><th>B</th></tr><tr><th>1</th><td>2</td></tr></table>",
    ["= A | B", "1 | 2"],
  ],
  ["lines in a cell", "<table><tr><td>a<br>b<p>c<ul><li>d</ul><td>e</table>", ["a / b / c / • d | e"]],
  [
    "spans out of bounds",
    "<table><tr><td colspan=9999999>a<td rowspan=-4>b<tr><td rowspan=0>c<td>d</table>",
    ["<256x1>a", "c | d"],
  ],
  ["a frame", "<table><tr><td><h1>Uno</h1>due</td></tr></table>", ["# Uno", "due"]],
  [
    "a table to lay out the page",
    "<table><tr><td>menu<td><table><tr><td>A<td>B<tr><td>1<td>2</table></table>",
    ["menu", "A | B", "1 | 2"],
  ],
  [
    "a small table in a cell",
    "<table><tr><td>x<td>y<td>z<tr><td>1<td><table><tr><td>2018<td>5</table><td>3</table>",
    ["x | y | z", "1 | 2018 5 | 3"],
  ],
  [
    "roles in place of elements",
    "<div role=table><div role=row><span role=columnheader>A</span><span role=columnheader>B</span></div><div role=row><span role=cell>1</span><span role=cell>2</span></div></div>",
    ["= A | B", "1 | 2"],
  ],
  ["lists", "<ol start=3><li>a<ul><li>b</ul><li>c</ol>", ["[3.] a", "  [•] b", "[4.] c"]],
  ["definitions", "<dl><dt>Peso<dd>50<dt>Target:<dd>&gt;= 5</dl>", ["Peso: 50 / Target: >= 5"]],
  ["entities", "<p>&egrave; &gt;= 5&nbsp;% &#8805;", ["è >= 5 % ≥"]],
  [
    "a year below the line, a fraction",
    "<p>a<sub>t-1</sub> <math><mfrac><mi>x</mi><mi>y</mi></mfrac></math>",
    ["a_{t-1} (x)/(y)"],
  ],
  ["bullets typed by hand", "<p>·&nbsp;&nbsp; uno</p><p>1) due</p>", ["[·] uno", "[1)] due"]],
];

describe("html", () => {
  for (const [what, html, blocks] of CASES)
    it(what, async () => {
      expect(await outlineOf(`<!DOCTYPE html><html><body>${html}</body></html>`, "piano.html")).toEqual(
        blocks,
      );
    });
});
