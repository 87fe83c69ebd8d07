import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { FluentResource } from "@fluent/bundle";

export const MESSAGES = join(import.meta.dirname, "../../messages");

/** One text of the catalogue: a message's value or one of its attributes, with the variables it names. */
export interface CatalogueText {
  readonly file: string;
  /** "code" or "code.remedy". */
  readonly id: string;
  readonly variables: readonly string[];
  /** The pieces of words in it, every variant included. */
  readonly words: readonly string[];
}

type Pattern = string | readonly Piece[];
type Piece = string | { readonly type: string; readonly [key: string]: unknown };

/** Walks a pattern of @fluent/bundle's parsed form and collects what it holds. */
function collect(pattern: Pattern | Piece, variables: Set<string>, words: string[]): void {
  if (typeof pattern === "string") {
    words.push(pattern);
    return;
  }
  if (Array.isArray(pattern)) {
    for (const piece of pattern) collect(piece, variables, words);
    return;
  }
  const piece = pattern as Exclude<Piece, string>;
  if (piece.type === "var") variables.add(piece["name"] as string);
  if (piece.type === "str") words.push(piece["value"] as string);
  if (piece.type === "select") {
    collect(piece["selector"] as Piece, variables, []);
    for (const variant of piece["variants"] as { value: Pattern }[]) collect(variant.value, variables, words);
  }
  if (piece.type === "func")
    for (const argument of piece["args"] as Piece[]) collect(argument, variables, []);
}

function textOf(file: string, id: string, pattern: Pattern): CatalogueText {
  const variables = new Set<string>();
  const words: string[] = [];
  collect(pattern, variables, words);
  return { file, id, variables: [...variables].sort(), words };
}

/** Every text of a language, by file. */
export function catalogueTexts(language: string): CatalogueText[] {
  return readdirSync(join(MESSAGES, language))
    .filter((file) => file.endsWith(".ftl"))
    .flatMap((file) => {
      const resource = new FluentResource(readFileSync(join(MESSAGES, language, file), "utf8"));
      return resource.body.flatMap(({ id, value, attributes }) => [
        ...(value === null ? [] : [textOf(file, id, value as Pattern)]),
        ...Object.entries(attributes).map(([name, pattern]) =>
          textOf(file, `${id}.${name}`, pattern as Pattern),
        ),
      ]);
    });
}

/** Ids at the beginning of lines in the files themselves: what the parser could not read is missing from its result. */
export function writtenIds(language: string): string[] {
  return readdirSync(join(MESSAGES, language)).flatMap((file) =>
    [...readFileSync(join(MESSAGES, language, file), "utf8").matchAll(/^([a-z][\w-]*)\s*=/gm)].map(
      (match) => match[1] ?? "",
    ),
  );
}
