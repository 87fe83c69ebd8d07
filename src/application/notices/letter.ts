import type { Catalogue } from "../../messages/catalogue.ts";
import type { Language } from "../../messages/language.ts";
import type { Body } from "../../store/body.ts";
import type { OutgoingMessage } from "../../store/outbox.ts";
import type { Person } from "../../store/people.ts";

/** What a letter can be written in. */
export const LETTER_LANGUAGES = ["it", "en", "both"] as const;
export type LetterLanguage = (typeof LETTER_LANGUAGES)[number];

export function languagesOf(language: LetterLanguage): readonly Language[] {
  return language === "both" ? ["it", "en"] : [language];
}

/** What a person is written to in: what they chose on their own page, else Italian. */
export function languageOf({ language }: Pick<Person, "language">): Language {
  return language ?? "it";
}

/** A letter in one language. */
export interface Said {
  readonly words: Catalogue;
  readonly subject: string;
  /** Paragraphs, without greeting and end. */
  readonly parts: readonly string[];
}

/** Stands between two languages. */
export const BETWEEN_LANGUAGES = "– – –";

/** Greeting, paragraphs, and who writes; one language after the other, their ends together, for what follows "-- " is folded away. */
export function lettered(
  said: readonly Said[],
  { name }: Body,
): Pick<OutgoingMessage, "subject" | "text" | "language"> {
  const texts = said.map(({ words, parts }) => [words.format("mail-greeting"), ...parts].join("\n\n"));
  const ends = said.map(({ words }) => words.format("mail-footer", { body: name }));
  return {
    subject: said.map(({ subject }) => subject).join(" / "),
    text: `${texts.join(`\n\n${BETWEEN_LANGUAGES}\n\n`)}\n\n-- \n${ends.join("\n")}\n`,
    language: said.map(({ words }) => words.language).join(", "),
  };
}
