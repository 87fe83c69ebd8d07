import type { FC } from "hono/jsx";
import type { Edition } from "../../../application/publication/edition.ts";
import type { Recomputation, RecomputedPart } from "../../../application/publication/recompute.ts";
import { HUNDRED } from "../../../core/number/rational.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { figure, score } from "../../../messages/figures.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import { publicPages } from "./public-addresses.ts";
import { RecomputeForm } from "./RecomputeForm.tsx";
import { meanWords } from "./recompute-words.ts";

interface RecomputeMeanProps {
  readonly recomputation: Recomputation;
  readonly edition: Edition;
  /** Id of the node; null for the body. */
  readonly of: string | null;
  /** The page that the form belongs to. */
  readonly action: string;
  readonly words: Catalogue;
}

/** "Rifai il conto": the parts of a mean with their weights, to be changed to see what would come of it. */
export const RecomputeMean: FC<RecomputeMeanProps> = ({ recomputation, edition, of, action, words }) => (
  <RecomputeForm
    action={action}
    edition={edition}
    of={of === null ? "body" : `node:${of}`}
    said={meanWords(recomputation, words)}
    changed={recomputation.changed}
    meaning={words.format("recompute-mean-meaning")}
    words={words}
  >
    <DataTable
      caption={words.format("recompute-parts")}
      captionHidden
      columns={[
        { label: words.format("recompute-part"), headerScope: "row" },
        { label: words.format("recompute-weight"), align: "end" },
        { label: words.format("recompute-score"), align: "end" },
        { label: words.format("recompute-coverage"), align: "end", unit: "%" },
      ]}
      rows={recomputation.parts.map((part, at) => partCells(part, at, edition, words))}
    />
  </RecomputeForm>
);

function partCells(part: RecomputedPart, at: number, edition: Edition, words: Catalogue) {
  const { plan } = edition.version;
  const pages = publicPages(edition);
  const { language } = words;
  const node = plan.nodes.find(({ id, indicators }) =>
    part.kind === "node" ? id === part.key : indicators.some((one) => one.id === part.key),
  );
  const indicator = node?.indicators.find(({ id }) => id === part.key);
  const title = part.kind === "node" ? (node?.title ?? "") : (indicator?.name ?? "");
  const name = part.kind === "node" ? (node?.code ?? "") : part.key;
  const field = (what: "weight" | "score", value: string, wrong: boolean) => (
    <input
      class="form-control recompute-field figure"
      type="text"
      inputmode="decimal"
      autocomplete="off"
      name={`${what === "weight" ? "w" : "s"}${at}`}
      value={value}
      aria-label={words.format(what === "weight" ? "recompute-weight-of" : "recompute-score-of", {
        name: name === "" ? title : name,
      })}
      {...(wrong ? { "aria-invalid": "true" } : {})}
    />
  );
  return [
    <a href={part.kind === "node" ? pages.node(part.key) : pages.indicator(part.key)}>
      {name === "" ? null : <b>{name} </b>}
      {title}
    </a>,
    field("weight", figure(part.weight, language, { places: 4 }), part.wrong.weight),
    field("score", part.result.score === null ? "" : score(part.result.score, language), part.wrong.score),
    <span class="figure">{figure(part.result.coverage.mul(HUNDRED), language, { places: 2 })}</span>,
  ];
}
