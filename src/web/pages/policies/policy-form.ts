import { toDecimalDigits } from "../../../core/number/decimal.ts";
import { readItalianNumber } from "../../../core/number/italian.ts";
import { rational } from "../../../core/number/rational.ts";
import type { PolicyDocument } from "../../../core/policy/shipped.ts";
import { figure } from "../../../messages/figures.ts";
import type { Language } from "../../../messages/language.ts";

/** A band as typed; an empty `to` is no end. */
export interface BandTyped {
  readonly from: string;
  readonly to: string;
  readonly achievement: string;
}

/** A policy's form as typed. */
export interface PolicyTyped {
  readonly id: string;
  readonly version: string;
  readonly description: string;
  readonly rule: string;
  readonly tolerance: string;
  readonly graceDays: string;
  readonly bands: readonly BandTyped[];
}

/** The rules in the order in which they are offered. */
export const RULE_IDS = ["capped-ratio", "on-off", "linear-from-baseline", "bands"] as const;

/** Empty rows offered below the bands that there are. */
const SPARE_ROWS = 2;
const EMPTY: BandTyped = { from: "", to: "", achievement: "" };

/** The form filled in from a document, for another version of it: its version is left to be written. */
export function typedFrom(document: PolicyDocument, language: Language): PolicyTyped {
  const { id, rule, description, parameters = {} } = document;
  const text = (value: unknown): string => {
    if (typeof value !== "string" && typeof value !== "number") return "";
    return /^\d+(?:\.\d+)?$/.test(String(value))
      ? figure(rational(String(value)), language, { places: 15 })
      : String(value);
  };
  const bands = Array.isArray(parameters["bands"]) ? (parameters["bands"] as Record<string, unknown>[]) : [];
  return {
    id,
    version: "",
    description: typeof description === "object" ? (description[language] ?? "") : (description ?? ""),
    rule,
    tolerance: text(parameters["tolerance"]),
    graceDays: text(parameters["graceDays"]),
    bands: withSpare(
      bands.map((band) => ({
        from: text(band["from"]),
        to: text(band["to"]),
        achievement: text(band["achievement"]),
      })),
    ),
  };
}

export function withSpare(bands: readonly BandTyped[], spare = SPARE_ROWS): readonly BandTyped[] {
  return [...bands.filter((band) => !isEmpty(band)), ...Array.from({ length: spare }, () => EMPTY)];
}

function isEmpty({ from, to, achievement }: BandTyped): boolean {
  return [from, to, achievement].every((text) => text.trim() === "");
}

/**
 * The document that the form describes, as `policyOf` reads it; empty rows of bands are left out. What cannot be read
 * as a number goes through as typed, so that core refuses it at its place.
 */
export function documentFrom(typed: PolicyTyped): PolicyDocument {
  const description = typed.description.trim();
  const rule = typed.rule;
  const lenience = {
    ...(typed.tolerance.trim() === "" ? {} : { tolerance: decimalText(typed.tolerance) }),
    ...(typed.graceDays.trim() === "" ? {} : { graceDays: wholeNumber(typed.graceDays) }),
  };
  const bands = typed.bands
    .filter((band) => !isEmpty(band))
    .map(({ from, to, achievement }) => ({
      from: decimalText(from),
      to: to.trim() === "" ? null : decimalText(to),
      achievement: decimalText(achievement),
    }));
  return {
    id: typed.id.trim(),
    version: typed.version.trim(),
    ...(description === "" ? {} : { description }),
    rule,
    parameters: rule === "on-off" ? {} : rule === "bands" ? { bands, ...lenience } : lenience,
  };
}

function decimalText(text: string): string {
  const value = readItalianNumber(text.trim());
  return value === null ? text.trim() : toDecimalDigits(value, 15);
}

function wholeNumber(text: string): number | string {
  return /^\d{1,5}$/.test(text.trim()) ? Number(text.trim()) : text.trim();
}

/** Where the row of a band stands in the document: empty rows above it do not count. Null for an empty row. */
export function placeOf(bands: readonly BandTyped[], row: number): number | null {
  const band = bands[row];
  if (!band || isEmpty(band)) return null;
  return bands.slice(0, row).filter((one) => !isEmpty(one)).length;
}
