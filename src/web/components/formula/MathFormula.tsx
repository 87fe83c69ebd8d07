import type { Child } from "hono/jsx";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { nameLines } from "./name-lines.ts";
import { type Notation, widthOf } from "./notation.ts";
import { said } from "./said.ts";

/** Wider than this, in letters, a formula may have to scroll in its box on a telephone: the box then takes the keyboard. */
const FITS = 20;

/** On paper nothing scrolls: wider than these a formula is set smaller, and smaller still; beyond the last it is told in words. */
const ON_PAPER = [
  [128, "formula-told"],
  [104, "formula-smallest"],
  [64, "formula-small"],
] as const;

/** A formula in mathematical notation, set by the browser (MathML). It scrolls in its own box where it is wider than the page. */
export function MathFormula({ notation, words }: { notation: Notation; words: Catalogue }) {
  const aloud = said(notation, words);
  const math = (
    <math display="block" alttext={aloud} aria-label={aloud}>
      {markup(notation)}
    </math>
  );
  const width = widthOf(notation);
  if (width <= FITS) return <div class="formula">{math}</div>;
  const [, onPaper] = ON_PAPER.find(([letters]) => width > letters) ?? [];
  return (
    <>
      <figure
        class={onPaper ? `formula ${onPaper}` : "formula"}
        tabindex={0}
        aria-label={words.format("notation-scrolls")}
      >
        {math}
      </figure>
      {onPaper === "formula-told" ? (
        <p class="formula-on-paper" aria-hidden="true">
          {aloud}
        </p>
      ) : null}
    </>
  );
}

function markup(n: Notation): Child {
  switch (n.kind) {
    case "name":
      return n.mark === null ? (
        name(n.text)
      ) : (
        <msub>
          {name(n.text)}
          <mtext>{n.mark}</mtext>
        </msub>
      );
    case "figure":
      return <mn>{n.text}</mn>;
    case "gap":
      return <mtext class="formula-gap">?</mtext>;
    case "fraction":
      return (
        <mfrac>
          <mrow displaystyle="true" scriptlevel="0">
            {markup(n.top)}
          </mrow>
          <mrow displaystyle="true" scriptlevel="0">
            {markup(n.bottom)}
          </mrow>
        </mfrac>
      );
    case "chain":
      return (
        <mrow>
          {markup(n.first)}
          {n.rest.map(({ sign, term }) => (
            <>
              <mo>{sign}</mo>
              {markup(term)}
            </>
          ))}
        </mrow>
      );
    case "brackets":
      return bracketed(markup(n.of));
    case "call":
      return (
        <mrow>
          <mtext>{n.name}</mtext>
          {bracketed(n.of.map((one, index) => [index > 0 ? <mo separator="true">;</mo> : null, markup(one)]))}
        </mrow>
      );
    case "total":
      return (
        <mrow>
          {n.index === null ? (
            <mo>∑</mo>
          ) : (
            <munder>
              <mo>∑</mo>
              <mi>{n.index}</mi>
            </munder>
          )}
          {markup(n.of)}
        </mrow>
      );
    case "change":
      return (
        <mrow>
          <mo>Δ</mo>
          {markup(n.of)}
        </mrow>
      );
    case "lines":
      return (
        <mtable>
          {n.of.map((one) => (
            <mtr>
              <mtd>{markup(one)}</mtd>
            </mtr>
          ))}
        </mtable>
      );
  }
}

/** A name is words, not letters multiplied: it is broken into lines where it is long. The space gives each line its height, whatever its letters. */
function name(text: string): Child {
  const lines = nameLines(text);
  if (lines.length === 1) return <mtext>{text}</mtext>;
  return (
    <mtable class="formula-name">
      {lines.map((line) => (
        <mtr>
          <mtd>
            <mspace width="0" height="0.85em" depth="0.25em" />
            <mtext>{line}</mtext>
          </mtd>
        </mtr>
      ))}
    </mtable>
  );
}

function bracketed(inside: Child): Child {
  return (
    <mrow>
      <mo stretchy="true">(</mo>
      {inside}
      <mo stretchy="true">)</mo>
    </mrow>
  );
}
