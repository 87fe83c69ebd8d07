import { describe, expect, it } from "vitest";
import { Catalogue } from "../../../src/messages/catalogue.ts";
import { dateWords, deadlineWords } from "../../../src/messages/date-words.ts";

const it_ = Catalogue.load("it");
const en = Catalogue.load("en");

describe("days in words", () => {
  it.each([
    ["2018-05-15", "15 maggio 2018", "15 May 2018"],
    ["2018-05-01", "1º maggio 2018", "1 May 2018"],
    ["2019-12-31", "31 dicembre 2019", "31 December 2019"],
    ["2020-02-08", "8 febbraio 2020", "8 February 2020"],
  ])("%s", (date, italian, english) => {
    expect(dateWords(date, it_)).toBe(italian);
    expect(dateWords(date, en)).toBe(english);
  });
});

describe("how far a deadline is", () => {
  it.each([
    ["2018-05-15", "fra 12 giorni", "in 12 days"],
    ["2018-05-04", "domani", "tomorrow"],
    ["2018-05-03", "oggi", "today"],
    ["2018-05-02", "scaduto ieri", "due yesterday"],
    ["2018-04-30", "scaduto da 3 giorni", "3 days overdue"],
    ["2019-05-03", "fra 365 giorni", "in 365 days"],
  ])("%s, read on the 3rd of May 2018", (due, italian, english) => {
    expect(deadlineWords(due, "2018-05-03", it_)).toBe(italian);
    expect(deadlineWords(due, "2018-05-03", en)).toBe(english);
  });
});
