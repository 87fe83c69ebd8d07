import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { FluentBundle, FluentNumber, FluentResource, type FluentVariable } from "@fluent/bundle";
import type { Diagnostic, Param } from "../core/diagnostics/diagnostic.ts";
import { parseIsoDate } from "../core/period/iso-date.ts";
import { isYearless } from "../core/target/yearless.ts";
import type { Language } from "./language.ts";

export type { Language } from "./language.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "messages");

/**
 * The words of the interface in one language. Texts live in `messages/<language>/*.ftl` (Fluent), where people who do
 * not program can review them; a diagnostic's message has the diagnostic's code as its id and its remedy in `.remedy`.
 */
export class Catalogue {
  readonly language: Language;
  private readonly bundle: FluentBundle;

  private constructor(language: Language, bundle: FluentBundle) {
    this.language = language;
    this.bundle = bundle;
  }

  /** Reads every file of the language. Throws where a file does not parse: the catalogue is ours, not the user's. */
  static load(language: Language): Catalogue {
    const bundle = new FluentBundle(language === "it" ? "it-IT" : "en-GB", { useIsolating: false });
    const folder = join(FOLDER, language);
    for (const file of readdirSync(folder).sort()) {
      if (!file.endsWith(".ftl")) continue;
      const errors = bundle.addResource(new FluentResource(readFileSync(join(folder, file), "utf8")));
      if (errors.length > 0)
        throw new Error(`messages/${language}/${file}: ${errors.map(String).join("; ")}`);
    }
    return new Catalogue(language, bundle);
  }

  has(id: string, attribute?: string): boolean {
    const message = this.bundle.getMessage(id);
    return attribute === undefined ? message !== undefined : message?.attributes[attribute] !== undefined;
  }

  /** The text of a message, with its parameters set in. Throws on an id that the catalogue lacks. */
  format(id: string, params: Readonly<Record<string, Param>> = {}, attribute?: string): string {
    const message = this.bundle.getMessage(id);
    const pattern = attribute === undefined ? message?.value : message?.attributes[attribute];
    if (!pattern)
      throw new Error(`no message "${id}${attribute ? `.${attribute}` : ""}" in ${this.language}`);
    const errors: Error[] = [];
    const text = this.bundle.formatPattern(pattern, this.args(params), errors);
    if (errors.length > 0)
      throw new Error(`message "${id}" in ${this.language}: ${errors.map(String).join("; ")}`);
    return text;
  }

  /** Message and remedy (null where the catalogue gives none) of a diagnostic. */
  describe(diagnostic: Diagnostic): { message: string; remedy: string | null } {
    const params = diagnostic.params as Readonly<Record<string, Param>>;
    const remedy = this.bundle.getMessage(diagnostic.code)?.attributes["remedy"];
    return {
      message: this.format(diagnostic.code, params),
      remedy: remedy ? this.format(diagnostic.code, params, "remedy") : null,
    };
  }

  private args(params: Readonly<Record<string, Param>>): Record<string, FluentVariable> {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, variable(value)]));
  }
}

/** Thousands are grouped from five digits on, so that years stay years; calendar days are written dd/mm/yyyy; lists with commas. */
function variable(value: Param): FluentVariable {
  if (typeof value === "number") return new FluentNumber(value, { useGrouping: "min2" });
  if (typeof value === "string") return shownText(value);
  const items = value.slice(0, MOST_ITEMS).map(shownText);
  return (items.length < value.length ? [...items, "…"] : items).join(", ");
}

/** A whole page may have run into one cell: a message shows where it begins. */
const LONGEST_TEXT = 400;
const MOST_ITEMS = 200;

function shownText(text: string): string {
  if (text.length <= LONGEST_TEXT) return calendarDay(text);
  // Never half of a character of two units.
  return `${text.slice(0, LONGEST_TEXT).replace(/[\uD800-\uDBFF]$/, "")}…`;
}

function calendarDay(text: string): string {
  if (isYearless(text)) return `${text.slice(5)}/${text.slice(2, 4)}`;
  return parseIsoDate(text) ? `${text.slice(8)}/${text.slice(5, 7)}/${text.slice(0, 4)}` : text;
}
