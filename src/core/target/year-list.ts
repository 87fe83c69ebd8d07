import { type Term, yearOf } from "./term.ts";

export interface YearList {
  readonly years: number[];
  /** The index of the term after it. */
  next: number;
}

/** "2022-24:", "(2022/24)": the year after in two digits, where a label ends. */
function shortYear(terms: readonly Term[], at: number, before: number): number | null {
  const term = terms[at];
  const after = terms[at + 1];
  if (term?.kind !== "number" || !/^\d\d$/.test(term.raw) || term.sign !== "") return null;
  const ends =
    after === undefined ||
    after.kind === "comparator" ||
    (after.kind === "mark" && /^[:)\]]$/.test(after.mark));
  const year = before - (before % 100) + Number(term.raw);
  return ends && year > before && year - before < 10 ? year : null;
}

/** Reads the years that begin at a term: "2018", "2018-2020", "2018 e 2019", "2018/2019". Null where none begins. */
export function yearList(terms: readonly Term[], from: number): YearList | null {
  const first = yearOf(terms[from]);
  if (first === null) return null;
  const years = [first];
  let next = from + 1;
  for (;;) {
    const link = terms[next];
    const year = yearOf(terms[next + 1]) ?? shortYear(terms, next + 1, years[years.length - 1] ?? first);
    if (year === null || link === undefined) return { years, next };
    const joint = link.kind === "mark" ? link.mark : link.kind === "word" ? link.word : "";
    const last = years[years.length - 1] ?? first;
    const spans = /^[-–—]$|^al?$/.test(joint) || (joint === "/" && year - last > 1);
    if (spans && year > last && year - last < 20) {
      for (let each = last + 1; each <= year; each += 1) years.push(each);
    } else if (/^[,/&]$|^e$/.test(joint)) years.push(year);
    else return { years, next };
    next += 2;
  }
}
