import { Catalogue } from "../../messages/catalogue.ts";
import { dateWords } from "../../messages/date-words.ts";
import type { Report } from "./report.ts";

/** What the writers themselves say around a report's own words. */
export interface WritingWords {
  /** Before the page's number, between it and how many there are, after that. */
  readonly page: readonly [string, string, string];
  /** Before and after the page's number, where nobody knows yet how many there are. */
  readonly pageAlone: readonly [string, string];
  /** Behind the caption of a table that goes on. */
  readonly continued: string;
  /** What a link to a heading says. */
  readonly linkTo: (title: string, page: number) => string;
  readonly contents: string;
  readonly references: string;
  readonly information: string;
  readonly warning: string;
  readonly missing: string;
  readonly day: string;
}

const PAGE = "\u0001";
const PAGES = "\u0002";
const catalogues = new Map<string, Catalogue>();

export function writingWords({ language, date }: Pick<Report, "language" | "date">): WritingWords {
  const words = catalogues.get(language) ?? Catalogue.load(language);
  catalogues.set(language, words);
  const [before = "", rest = ""] = words.format("writing-page", { page: PAGE, pages: PAGES }).split(PAGE);
  const [between = "", after = ""] = rest.split(PAGES);
  const [ahead = "", behind = ""] = words.format("writing-page-alone", { page: PAGE }).split(PAGE);
  return {
    pageAlone: [ahead, behind],
    continued: words.format("writing-continued"),
    linkTo: (title, page) => words.format("writing-link-to", { title, page: String(page) }),
    page: [before, between, after],
    contents: words.format("writing-contents"),
    references: words.format("writing-references"),
    information: words.format("writing-information"),
    warning: words.format("writing-warning"),
    missing: words.format("writing-missing"),
    day: dateWords(date, words),
  };
}
