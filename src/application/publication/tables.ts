import type { Result } from "../../core/evaluation/evaluation.ts";
import { stateOf } from "../../core/evaluation/state.ts";
import { BASES, type Shares } from "../../core/evidence-grade/shares.ts";
import type { MeasuredValue } from "../../core/measurement/measurement.ts";
import { type Rational, rational } from "../../core/number/rational.ts";
import { isEmpty } from "../../core/plan/difference/difference.ts";
import type { Target } from "../../core/target/target.ts";
import type {
  PublishedCell,
  PublishedColumn,
  PublishedRow,
  PublishedTable,
} from "../../documents/open-data/published-table.ts";
import { DCT } from "../../documents/open-data/vocabularies.ts";
import type { PublicAddresses, TableName } from "./addresses.ts";
import type { Edition, PublicChange } from "./edition.ts";

/** Known properties that our columns state. */
const TITLE = "http://schema.org/name";
const DESCRIPTION = "http://schema.org/description";
const IDENTIFIER = `${DCT}identifier`;

const text = (name: string, property?: string): PublishedColumn => column(name, "text", property);
const number = (name: string): PublishedColumn => column(name, "number");
const link = (name: string): PublishedColumn => column(name, "link");

function column(name: string, type: PublishedColumn["type"], property?: string): PublishedColumn {
  return property === undefined ? { name, type } : { name, type, property };
}

/** What a value is: one of the three is filled. */
const VALUE = [number("value"), column("value_day", "day"), column("value_yes_no", "yes-no")];
const RESULT = [number("score"), number("coverage"), number("worst"), number("best")];

/** Class and columns of each table. Names of columns are the same in all and never change. */
export const SHAPES: Readonly<Record<TableName, { of: string; columns: readonly PublishedColumn[] }>> = {
  plan: {
    of: "Node",
    columns: [
      text("code", IDENTIFIER),
      link("node"),
      link("parent"),
      text("level"),
      text("title", TITLE),
      text("description", DESCRIPTION),
      number("weight"),
      column("units", "list"),
      column("activities", "list"),
    ],
  },
  indicators: {
    of: "Indicator",
    columns: [
      link("indicator"),
      link("node"),
      text("title", TITLE),
      text("dimension"),
      number("weight"),
      text("formula"),
      text("reading"),
      text("baseline_text"),
      number("baseline"),
      text("baseline_unit"),
      text("target_text"),
      text("target_comparator"),
      number("target"),
      number("target_to"),
      column("target_day", "day"),
      text("target_unit"),
      column("units", "list"),
    ],
  },
  measurements: {
    of: "Measurement",
    columns: [
      column("sequence", "integer"),
      link("indicator"),
      text("quantity"),
      column("year", "integer"),
      column("observed_on", "day"),
      column("recorded_on", "day"),
      ...VALUE,
      text("unit"),
      number("answers"),
      text("source"),
      column("corrects", "integer"),
      text("reason"),
      column("evidence", "list"),
      text("grade"),
    ],
  },
  results: {
    of: "Result",
    columns: [
      text("kind"),
      link("about"),
      text("title", TITLE),
      number("weight"),
      ...RESULT,
      text("state"),
      text("status"),
      ...VALUE,
      text("target_text"),
      number("achievement"),
      number("uncapped"),
      text("reason"),
      ...BASES.map((basis) => number(`share_${basis}`)),
    ],
  },
  changes: {
    of: "Change",
    columns: [
      column("on", "day"),
      text("kind"),
      link("about"),
      text("quantity"),
      column("year", "integer"),
      text("act"),
      column("act_date", "day"),
      number("before"),
      number("after"),
      text("reason"),
    ],
  },
};

/** A table of an edition. */
export function publishedTable(
  name: TableName,
  edition: Edition,
  addresses: PublicAddresses,
): PublishedTable {
  return { name, ...SHAPES[name], rows: ROWS[name](edition, addresses) };
}

const ROWS: Readonly<Record<TableName, (edition: Edition, to: PublicAddresses) => readonly PublishedRow[]>> =
  {
    plan: ({ year, version }, to) =>
      version.plan.nodes.map((node) => {
        const level = version.plan.levels.find(({ id }) => id === node.level)?.label ?? node.level;
        const at = (id: string) => ({ id, iri: to.node(year, id) });
        return {
          iri: to.node(year, node.id),
          cells: [
            node.code,
            at(node.id),
            node.parent === null ? null : at(node.parent),
            level,
            node.title,
            node.description,
            node.weight,
            node.units,
            node.activities.map((one) => (one.due === null ? one.text : `${one.text} (${one.due})`)),
          ],
        };
      }),

    indicators: ({ year, version, evaluation, answering }, to) =>
      version.plan.nodes.flatMap((node) =>
        node.indicators.map((one) => {
          const result = evaluation.indicators.get(one.id);
          const iri = to.indicator(year, one.id);
          return {
            iri,
            cells: [
              { id: one.id, iri },
              { id: node.id, iri: to.node(year, node.id) },
              one.name,
              one.dimension,
              result?.weight ?? one.weight,
              one.formula.text,
              one.formula.normal,
              one.baseline.text,
              one.baseline.value,
              one.baseline.unit,
              ...targetCells(result?.target ?? null),
              answering.get(one.id) ?? [],
            ],
          };
        }),
      ),

    measurements: ({ year, entries }, to) =>
      entries.map(({ sequence, measurement: row, recordedOn, corrects, evidence, grade }) => ({
        iri: `${to.dataset(year, "measurements")}-${sequence}`,
        cells: [
          sequence,
          { id: row.indicator, iri: to.indicator(year, row.indicator) },
          row.quantity,
          row.year,
          row.observedOn,
          recordedOn,
          ...valueCells(row.value),
          row.unit,
          row.n,
          row.source,
          corrects?.sequence ?? null,
          corrects?.reason ?? null,
          evidence,
          grade,
        ],
      })),

    results: ({ body, year, version, evaluation, moment, shares }, to) => {
      const nothing: readonly PublishedCell[] = [null, null, null, null, null, null, null, null];
      const line = (
        about: { readonly kind: string; readonly id: string; readonly iri: string },
        title: string,
        weight: Rational | null,
        result: Result,
        own: Shares | undefined,
        rest: readonly PublishedCell[] = nothing,
      ): PublishedRow => ({
        iri: `${to.dataset(year, "results")}-${encodeURIComponent(about.id)}`,
        cells: [
          about.kind,
          { id: about.id, iri: about.iri },
          title,
          weight,
          result.score,
          result.coverage,
          result.worst,
          result.best,
          stateOf(result, moment),
          ...rest,
          ...BASES.map((basis) => own?.[basis] ?? null),
        ],
      });
      const weights = new Map(
        [evaluation.body, ...evaluation.nodes.values()].flatMap(({ parts }) =>
          parts.flatMap(({ kind, key, weight }) => (kind === "node" ? [[key, weight] as const] : [])),
        ),
      );
      const whole = { kind: "body", id: body.code, iri: to.year(year) };
      return [
        line(whole, body.name, null, evaluation.body, shares.body),
        ...version.plan.nodes.flatMap(({ id, title }) => {
          const result = evaluation.nodes.get(id);
          const about = { kind: "node", id, iri: to.node(year, id) };
          return result ? [line(about, title, weights.get(id) ?? null, result, shares.nodes.get(id))] : [];
        }),
        ...version.plan.nodes.flatMap(({ indicators }) =>
          indicators.flatMap(({ id, name }) => {
            const result = evaluation.indicators.get(id);
            if (!result) return [];
            const { status, value, target, achievement, uncapped, reason } = result;
            const about = { kind: "indicator", id, iri: to.indicator(year, id) };
            return [
              line(about, name, result.weight, result, shares.indicators.get(id), [
                status,
                ...valueCells(value),
                target?.text ?? null,
                achievement,
                uncapped,
                reason?.code ?? null,
              ]),
            ];
          }),
        ),
      ];
    },

    changes: (edition, to) =>
      edition.changes.map((change, at) => ({
        iri: `${to.dataset(edition.year, "changes")}-${edition.changes.length - at}`,
        cells: changeCells(change, edition.year, to),
      })),
  };

function valueCells(value: MeasuredValue | null): readonly PublishedCell[] {
  return [
    value?.kind === "number" ? value.value : null,
    value?.kind === "date" ? value.date : null,
    value?.kind === "boolean" ? value.value : null,
  ];
}

/** text, comparator, number (of a range the first), the range's second, day, unit. */
function targetCells(target: Target | null): readonly PublishedCell[] {
  if (target === null) return [null, null, null, null, null, null];
  const { text: written, comparator, value, unit } = target;
  const [from, to] =
    value.kind === "range"
      ? [value.from, value.to]
      : value.kind === "number"
        ? [value.value, null]
        : value.kind === "boolean"
          ? [rational(value.value ? 1 : 0), null]
          : [null, null];
  return [written, comparator, from, to, value.kind === "date" ? value.date : null, unit];
}

function changeCells(change: PublicChange, ofYear: number, to: PublicAddresses): readonly PublishedCell[] {
  switch (change.kind) {
    case "version": {
      const { act } = change.version;
      const kind = change.difference === null ? "plan-adopted" : "plan-amended";
      const { difference, reasons } = change;
      const reason = difference === null || isEmpty(difference) ? "" : [...reasons.values()].join(" · ");
      const about = { id: "", iri: to.year(ofYear) };
      return [change.on, kind, about, null, ofYear, act.number, act.date, null, null, reason || null];
    }
    case "correction": {
      const about = { id: change.indicator, iri: to.indicator(ofYear, change.indicator) };
      const figure = (value: MeasuredValue | null) => (value?.kind === "number" ? value.value : null);
      const { quantity, year, before, after, reason } = change;
      return [
        change.on,
        change.kind,
        about,
        quantity,
        year,
        null,
        null,
        figure(before),
        figure(after),
        reason,
      ];
    }
    default: {
      const about = { id: change.indicator, iri: to.indicator(ofYear, change.indicator) };
      const after = change.kind === "override" ? change.achievement : null;
      const { act, reason } = change;
      return [
        change.on,
        change.kind,
        about,
        null,
        ofYear,
        act?.number ?? null,
        act?.date ?? null,
        null,
        after,
        reason,
      ];
    }
  }
}
