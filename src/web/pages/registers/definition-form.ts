import { COLUMN_TYPES, type ColumnType, named, type Register } from "../../../core/register/column.ts";
import type { RegisterDocument } from "../../../core/register/read-register.ts";
import type { Language } from "../../../messages/language.ts";

/** One line of columns as typed. */
export interface ColumnTyped {
  /** "" for a new one, whose id comes from its title. */
  readonly id: string;
  readonly title: string;
  readonly type: string;
  readonly required: string;
  /** Choices, one a comma. */
  readonly choices: string;
}

export interface DefinitionTyped {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly patron: string;
  /** Line of the column that says the day, from 1; NO_DAY, or "" for the one that holds, else the first date. */
  readonly day: string;
  readonly columns: readonly ColumnTyped[];
}

/** Rows that have no day. */
export const NO_DAY = "none";

export const NO_COLUMN: ColumnTyped = { id: "", title: "", type: "text", required: "", choices: "" };

export const NEW_DEFINITION: DefinitionTyped = {
  id: "",
  title: "",
  description: "",
  patron: "",
  day: "",
  columns: [
    { id: "", title: "Data", type: "date", required: "yes", choices: "" },
    { id: "", title: "Titolo", type: "text", required: "yes", choices: "" },
    { id: "", title: "Unità", type: "unit", required: "", choices: "" },
  ],
};

/** A definition from its form: the first unit is a row's unit. What was there keeps what the form does not show. */
export function definitionFrom(typed: DefinitionTyped, before: Register | null): RegisterDocument {
  const idIn = (line: ColumnTyped): string => (line.id === "" ? idOf(line.title) : line.id);
  const columns = typed.columns
    .filter(({ title }) => title.trim() !== "")
    .map((line) => {
      const known = before?.columns.find(({ id }) => id === line.id);
      const choices = line.choices.split(",").flatMap((text) => text.trim() || []);
      return {
        id: idIn(line),
        title: known && isNamed(known.title, line.title) ? known.title : line.title.trim(),
        type: line.type as ColumnType,
        required: line.required === "yes",
        choices: choices.map((text) => {
          const same = known?.choices.find(({ title }) => isNamed(title, text));
          return same ?? { id: idOf(text), title: text };
        }),
        planned: known?.planned ?? false,
      };
    });
  const first = (type: ColumnType, kept: string | null): string | null =>
    columns.find((one) => one.id === kept && one.type === type)?.id ??
    columns.find((one) => one.type === type)?.id ??
    null;
  return {
    id: before?.id ?? idOf(typed.title),
    title: before && isNamed(before.title, typed.title) ? before.title : typed.title,
    description:
      before && isNamed(before.description, typed.description) ? before.description : typed.description,
    columns,
    day: dayIn(typed, idIn, first("date", before?.day ?? null)),
    unit: first("unit", before?.unit ?? null),
    patron: typed.patron.trim() === "" ? null : patronOf(typed.patron),
  };
}

/** A line that is empty, or holds no date, is named all the same: the definition's own check refuses it. */
function dayIn(
  { day, columns }: DefinitionTyped,
  idIn: (line: ColumnTyped) => string,
  usual: string | null,
): string | null {
  if (day === "") return usual;
  if (day === NO_DAY) return null;
  const line = columns[Number(day) - 1];
  return line === undefined || line.title.trim() === "" ? day : idIn(line);
}

export function definitionTyped(register: Register, language: Language): DefinitionTyped {
  return {
    id: register.id,
    title: named(register.title, language),
    description: named(register.description, language),
    patron: register.patron === null ? "" : `${register.patron.slice(3)}/${register.patron.slice(0, 2)}`,
    day:
      register.day === null
        ? NO_DAY
        : String(register.columns.findIndex(({ id }) => id === register.day) + 1),
    columns: register.columns.map((column) => ({
      id: column.id,
      title: named(column.title, language),
      type: column.type,
      required: column.required ? "yes" : "",
      choices: column.choices.map(({ title }) => named(title, language)).join(", "),
    })),
  };
}

function isNamed(name: Register["title"], text: string): boolean {
  return named(name, "it") === text.trim() || named(name, "en") === text.trim();
}

/** "26/08" as "08-26"; what is no day is left for the definition's own check. */
function patronOf(text: string): string {
  const read = /^\s*(\d{1,2})[/.-](\d{1,2})\s*$/.exec(text);
  return read ? `${read[2]?.padStart(2, "0")}-${read[1]?.padStart(2, "0")}` : text;
}

/** An id from a title: "Ore di apertura" is "ore-di-apertura". */
function idOf(title: string): string {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  const id = plain.replace(/[^a-z0-9]+/g, "-").replace(/^[-0-9]+|-+$/g, "");
  return id.slice(0, 40).replace(/-+$/, "") || "x";
}

export const TYPES: readonly ColumnType[] = COLUMN_TYPES;
