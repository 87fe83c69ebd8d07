import { sharesIn } from "../../../application/evidence/grades.ts";
import { typedValue } from "../../../application/measurements/typed-value.ts";
import type { Fault } from "../../../application/problem.ts";
import type { RoundLine, RoundPicture } from "../../../application/rounds/picture.ts";
import type { AnswerField, AnswerInput } from "../../../application/rounds/read-answer.ts";
import type { Forecast, IndicatorForecast } from "../../../core/forecast/forecast.ts";
import type { Target } from "../../../core/target/target.ts";
import type { Catalogue } from "../../../messages/catalogue.ts";
import { momentWords } from "../../components/explanation/moment-words.ts";
import { valueText } from "../../components/forecast/forecast-view.ts";
import type { Choice } from "../../components/form/Field.tsx";
import { isOver } from "../../components/state/state.ts";
import { toldFault } from "./list-view.ts";
import { type AnswerView, answerView, type FiguresView, figuresView } from "./round-view.ts";

/** Answers on one page: more would be slow to read and to send. */
const PER_PAGE = 40;

export interface AnswersFilter {
  readonly show: "to-do" | "all";
  readonly unit: string | null;
  /** From 1. */
  readonly page: number;
}

/** One indicator to answer, as far as it is answered. */
export interface AnswerRow {
  readonly line: RoundLine;
  readonly figures: FiguresView;
  /** What stands now, by whomever. */
  readonly current: AnswerView | null;
  /** What the year is heading for by its own pace; null where nothing says, and once it is over. */
  readonly projection: string | null;
  readonly before: { readonly title: string; readonly answer: AnswerView } | null;
  readonly typed: AnswerInput;
  /** The mistake with its remedy beside each field. */
  readonly errors: Readonly<Partial<Record<AnswerField, string>>>;
  /** What is typed as a forecast. */
  readonly kind: "date" | "boolean" | "percent" | "number";
}

export interface AnswersView {
  readonly filter: AnswersFilter;
  readonly units: readonly Choice[];
  readonly asked: number;
  readonly missing: number;
  readonly rows: readonly AnswerRow[];
  readonly pages: number;
}

/** What comes back with mistakes: the answers as typed, and what is wrong with them. */
export interface AnswersNow {
  readonly answers: readonly AnswerInput[];
  readonly faults: readonly Fault[];
}

/** The filter that an address asks for (`?show=all&unit=U.1&page=2`); what means nothing is left out. */
export function answersFilter(query: URLSearchParams): AnswersFilter {
  const page = Number(query.get("page") ?? "1");
  return {
    show: query.get("show") === "all" ? "all" : "to-do",
    unit: query.get("unit") || null,
    page: Number.isSafeInteger(page) && page > 0 ? page : 1,
  };
}

export function answersQuery({ show, unit, page }: AnswersFilter): string {
  const query = new URLSearchParams({ show });
  if (unit !== null) query.set("unit", unit);
  if (page > 1) query.set("page", String(page));
  return query.toString();
}

/** `picture` holds only what the reader may answer. What was typed never goes out of sight: with mistakes, its rows are those shown. */
export function answersView(
  picture: RoundPicture,
  filter: AnswersFilter,
  forecast: Forecast | null,
  words: Catalogue,
  now: AnswersNow | null = null,
): AnswersView {
  const { lines, standing, doubts } = picture;
  const { units } = standing.version.plan;
  const codes = new Set(lines.flatMap((line) => line.units));
  const passing = lines.filter(
    (line) =>
      (filter.show === "all" || line.answer === null) &&
      (filter.unit === null || line.units.includes(filter.unit)),
  );
  const pages = now === null ? Math.max(1, Math.ceil(passing.length / PER_PAGE)) : 1;
  const page = Math.min(filter.page, pages);
  const over = isOver(standing.moment);
  const shares = sharesIn(standing);
  const rowOf = (line: RoundLine, typed: AnswerInput, errors: AnswerRow["errors"]): AnswerRow => ({
    line,
    figures: figuresView(line, { over, shares, doubts, words }),
    current: answerView(line, words),
    projection: projectionWords(forecast?.indicators.get(line.indicator.id), words),
    before: line.before && beforeView(line, line.before, words),
    typed,
    errors,
    kind: kindOf(line.result.target),
  });
  const known = new Map(lines.map((line) => [line.indicator.id, line]));
  return {
    filter: { ...filter, page },
    units: units
      .filter(({ code }) => codes.has(code))
      .map(({ code, name }) => ({ value: code, label: name === "" ? code : `${code} ${name}` })),
    asked: lines.length,
    missing: lines.filter(({ answer }) => answer === null).length,
    rows:
      now === null
        ? passing
            .slice((page - 1) * PER_PAGE, page * PER_PAGE)
            .map((line) => rowOf(line, typedOf(line, words), {}))
        : now.answers.flatMap((answer, at) => {
            const line = known.get(answer.indicator);
            return line
              ? [rowOf(line, afterConflict(answer, at, now.faults), errorsOf(at, now.faults, words))]
              : [];
          }),
    pages,
  };
}

function beforeView(
  { result }: RoundLine,
  { round, answer }: NonNullable<RoundLine["before"]>,
  words: Catalogue,
): AnswerRow["before"] {
  const view = answerView({ answer, result }, words);
  return view && { title: round.title, answer: view };
}

function projectionWords(forecast: IndicatorForecast | undefined, words: Catalogue): string | null {
  if (forecast?.standing !== "forecast" && forecast?.standing !== "children") return null;
  const value = valueText(forecast.results, words);
  return value && [value.middle, value.range].filter((part) => part !== null).join(", ");
}

/** What stands, as it would be typed. */
function typedOf({ indicator, answer }: RoundLine, words: Catalogue): AnswerInput {
  return {
    indicator: indicator.id,
    forecast: answer?.forecast ? typedValue(answer.forecast, words) : "",
    light: answer?.light ?? "",
    cause: answer?.cause ?? "",
    causeText: answer?.causeText ?? "",
    correctiveAction: answer?.correctiveAction ?? "",
    amendmentProposal: answer?.amendmentProposal ?? "",
    seen: answer?.number ?? null,
  };
}

/** Who was told of another's answer has seen it: saving again is then meant. */
function afterConflict(answer: AnswerInput, at: number, faults: readonly Fault[]): AnswerInput {
  const other = faults.find(
    (fault) => fault.message === "round-answered-meanwhile" && fault.at?.startsWith(`answers.${at}.`),
  )?.params["number"];
  return typeof other === "number" ? { ...answer, seen: other === 0 ? null : other } : answer;
}

function errorsOf(at: number, faults: readonly Fault[], words: Catalogue): AnswerRow["errors"] {
  const errors: Partial<Record<AnswerField, string>> = {};
  for (const fault of faults) {
    const [, place, field] = fault.at?.split(".") ?? [];
    if (place !== String(at) || field === undefined) continue;
    const name = field as AnswerField;
    const told = toldFault(inHours(fault, words), words);
    errors[name] = errors[name] === undefined ? told : `${errors[name]} ${told}`;
  }
  return errors;
}

/** Instants as people say them. */
function inHours(fault: Fault, words: Catalogue): Fault {
  const { at } = fault.params;
  if (typeof at !== "string" || !at.includes("T")) return fault;
  return { ...fault, params: { ...fault.params, at: momentWords(at, words) } };
}

function kindOf(target: Target | null): AnswerRow["kind"] {
  if (target?.value.kind === "date" || target?.value.kind === "boolean") return target.value.kind;
  return target?.unit === "%" && target.relativeTo === null ? "percent" : "number";
}
