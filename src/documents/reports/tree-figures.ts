import { dateWords } from "../../messages/date-words.ts";
import { partsWords } from "../../messages/evidence-words.ts";
import { score } from "../../messages/figures.ts";
import { drawnTree } from "../drawing/drawn-tree.ts";
import { sheets } from "../drawing/sheets.ts";
import { treeSvg } from "../drawing/tree-svg.ts";
import type { Block, Figure } from "../writing/report.ts";
import type { ReportData } from "./report-data.ts";

/** The "albero della performance" in as many A3 sheets as it needs, each with the same in words. */
export function treeFigures({ body, evaluation, shares, words }: ReportData): readonly Block[] {
  const mandate = { name: body, level: words.format("tree-mandate") };
  const all = sheets(drawnTree(evaluation, mandate, shares ?? null));
  const { moment } = evaluation;
  const drawn = all.map((nodes, index): Figure => {
    const params = {
      body,
      year: String(moment.year),
      date: dateWords(moment.observedUpTo, words),
      sheet: index + 1,
      sheets: all.length,
    };
    const areas = nodes.filter(({ depth }) => depth === 1);
    const said = areas.map(({ code, title, result, shares: own }) =>
      words.format("report-tree-area", {
        name: code === null ? title : `${code} ${title}`,
        score: result.score === null ? words.format("score-none") : score(result.score, words.language),
        rests: (own && partsWords(own, words)) ?? "none",
      }),
    );
    return {
      kind: "figure",
      svg: treeSvg(nodes, words),
      alternative: words.format("report-tree-alternative", {
        ...params,
        count: nodes.length,
        areas: said.join("; "),
      }),
      caption: words.format("report-tree-caption", params),
    };
  });
  return drawn.flatMap((figure, index): Block[] =>
    index === 0 ? [figure] : [{ kind: "page-break" }, figure],
  );
}
