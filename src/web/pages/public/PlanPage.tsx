import type { FC } from "hono/jsx";
import type { Edition } from "../../../application/publication/edition.ts";
import { yearsOfSpan } from "../../../core/period/years.ts";
import type { Indicator, Node } from "../../../core/plan/plan.ts";
import { outline, type Place } from "../../../documents/drawing/outline.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { dateWords } from "../../../messages/date-words.ts";
import { figure } from "../../../messages/figures.ts";
import { targetWords } from "../../../messages/target-words.ts";
import { DataTable } from "../../components/table/DataTable.tsx";
import type { PageContext } from "../../page-context.ts";
import { DocumentList } from "./DocumentList.tsx";
import { PublicFrame } from "./PublicFrame.tsx";
import { type PublicPages, publicPages } from "./public-addresses.ts";

/** The Piano as it was adopted: what the body promised, in its own order and words. */
export const PlanPage: FC<{ context: PageContext; edition: Edition }> = ({ context, edition }) => {
  const { words } = context;
  const { version } = edition;
  const { plan, act, number } = version;
  const pages = publicPages(edition);
  const places = outline(plan);
  const areas = places.filter(({ parent }) => parent === null);
  const documents = { ...edition, documents: edition.documents.filter(({ kind }) => kind === "plan") };
  return (
    <PublicFrame
      context={context}
      edition={edition}
      part="plan"
      title={words.format("public-plan-title", {
        period: plan.period === null ? "none" : `${plan.period.from}–${plan.period.to}`,
      })}
      eyebrow={edition.body.name}
      lead={
        <p>
          {words.format("public-plan-lead", { act: act.number, day: dateWords(act.date, words), number })}
        </p>
      }
    >
      {documents.documents.length === 0 ? null : <DocumentList edition={documents} words={words} />}
      <nav class="public-toc" aria-labelledby="toc">
        <h2 id="toc">{words.format("public-plan-contents")}</h2>
        <ol>
          {areas.map((area) => (
            <li>
              <a href={`#${anchorOf(area)}`}>{nameOf(plan.nodes[area.index])}</a>
            </li>
          ))}
        </ol>
      </nav>
      {areas.map((area) => (
        <section class={`public-area hue-${area.area?.hue ?? 0}`} aria-labelledby={anchorOf(area)}>
          <PlanNode place={area} edition={edition} pages={pages} words={words} level={2} />
          {beneath(area, places).map((place) => (
            <PlanNode place={place} edition={edition} pages={pages} words={words} level={3} />
          ))}
        </section>
      ))}
    </PublicFrame>
  );
};

function anchorOf({ index }: Place): string {
  return `node-${index}`;
}

function nameOf(node: Node | undefined): string {
  return node ? `${node.code ?? ""} ${node.title}`.trim() : "";
}

function beneath(area: Place, places: readonly Place[]): readonly Place[] {
  const inside = new Set([area.key]);
  return places.filter(({ key, parent }) => {
    if (parent === null || !inside.has(parent)) return false;
    inside.add(key);
    return true;
  });
}

const PlanNode: FC<{
  place: Place;
  edition: Edition;
  pages: PublicPages;
  words: Catalogue;
  level: 2 | 3;
}> = ({ place, edition, pages, words, level }) => {
  const { plan } = edition.version;
  const node = plan.nodes[place.index];
  if (!node) return null;
  const Heading = `h${level}` as const;
  const label = plan.levels.find(({ id }) => id === node.level)?.label ?? node.level;
  return (
    <div class={`public-node public-depth-${Math.min(place.depth, 5)}`}>
      <p class="eyebrow">{label}</p>
      <Heading id={anchorOf(place)}>
        <a href={pages.node(node.id)}>{nameOf(node)}</a>
      </Heading>
      {node.description === "" ? null : node.description.split(/\n+/).map((part) => <p>{part}</p>)}
      {node.units.length === 0 ? null : (
        <p class="muted">
          {words.format("public-plan-units", { count: node.units.length })} {node.units.join(", ")}
        </p>
      )}
      {node.activities.length === 0 ? null : (
        <details>
          <summary>{words.format("public-plan-activities", { count: node.activities.length })}</summary>
          <ul>
            {node.activities.map(({ text, due }) => (
              <li>
                {text}
                {due === null ? null : <span class="muted"> ({dateWords(due, words)})</span>}
              </li>
            ))}
          </ul>
        </details>
      )}
      {node.indicators.length === 0 ? null : (
        <PlanIndicators node={node} edition={edition} pages={pages} words={words} />
      )}
    </div>
  );
};

const PlanIndicators: FC<{ node: Node; edition: Edition; pages: PublicPages; words: Catalogue }> = ({
  node,
  edition,
  pages,
  words,
}) => {
  const years = targetYears(edition);
  return (
    <DataTable
      caption={words.format("public-plan-indicators", { node: nameOf(node) })}
      captionHidden
      columns={[
        { label: words.format("public-indicator"), headerScope: "row" },
        { label: words.format("node-column-formula") },
        { label: words.format("node-column-weight"), align: "end" },
        ...years.map((year) => ({
          label: words.format("node-column-target", { year: String(year) }),
          align: "end" as const,
        })),
      ]}
      rows={node.indicators.map((indicator) => [
        <a href={pages.indicator(indicator.id)}>{indicator.name}</a>,
        <span class="node-formula">{indicator.formula.text}</span>,
        indicator.weight === null ? "–" : figure(indicator.weight, words.language),
        ...years.map((year) => targetsIn(indicator, year, edition, words)),
      ])}
    />
  );
};

function targetYears({ version, year }: Edition): readonly number[] {
  const { period } = version.plan;
  if (!period || period.to - period.from > 4) return [year];
  return yearsOfSpan(period);
}

/** A target without a year belongs to the plan's first. */
function targetsIn({ targets }: Indicator, year: number, { version }: Edition, words: Catalogue): string {
  const first = version.plan.period?.from ?? year;
  const own = targets.filter((target) => (target.year ?? first) === year);
  return own.length === 0 ? "–" : own.map((target) => targetWords(target, words)).join(" · ");
}
