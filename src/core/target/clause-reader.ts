import type { Span } from "../diagnostics/diagnostic.ts";
import { HUNDRED, type Rational } from "../number/rational.ts";
import { DURATIONS } from "../number/units.ts";
import { type ScannedDate, scanShortDate } from "../period/italian-date.ts";
import type { Base, Condition, Item } from "./clause.ts";
import { FILLERS, type Meaning } from "./lexicon.ts";
import type { Comparator } from "./target.ts";
import { type Term, yearOf } from "./term.ts";

type Word = Extract<Term, { kind: "word" }>;
type NumberTerm = Extract<Term, { kind: "number" }>;

/** Denominators of marks: "7/10" is a mark, "3/4" three out of four. */
const SCALES: ReadonlySet<string> = new Set(["5", "10", "30", "100", "110"]);
/** How far a comparator or a "rispetto a" looks for what it belongs to. */
const REACH = 8;

/** Reads terms into conditions, years and deadlines. One pass with a bounded look ahead: linear in the terms. */
export class ClauseReader {
  private readonly text: string;
  private readonly terms: readonly Term[];
  private readonly items: Item[] = [];
  private at = 0;
  private comparator: { comparator: Comparator; span: Span } | null = null;
  private by = false;
  private change: 1 | -1 | null = null;
  private keep: Span | null = null;
  private unit: string | null = null;
  private counted = false;
  private role: Condition["role"] = null;
  private base: Base | null = null;
  private rangeEnds: readonly string[] | null = null;
  /** Words without meaning since the clause began, which make a following bare figure a detail. */
  private prose = 0;
  /** The last condition of this clause, still open for "o più", "rispetto al 2018", "in meno". */
  private last: Condition | null = null;
  /** Deed words seen ("approvazione del regolamento"). */
  readonly words: Word[] = [];

  constructor(text: string, terms: readonly Term[]) {
    this.text = text;
    this.terms = terms;
  }

  read(): Item[] {
    while (this.at < this.terms.length) this.step();
    this.endClause();
    return this.items;
  }

  private term(offset = 0): Term | undefined {
    return this.terms[this.at + offset];
  }

  private step(): void {
    const term = this.terms[this.at];
    if (!term) return;
    if (this.readYears()) return;
    switch (term.kind) {
      case "comparator":
        return this.readComparator(term);
      case "number":
        return this.readNumber(term);
      case "date":
        return this.readDate(term.date, term.span, 1);
      case "unit":
        this.at += 1;
        if (this.last === null || this.comparator) this.unit = term.unit;
        return;
      case "placeholder":
        this.at += 1;
        this.items.push({ kind: "empty", span: term.span });
        this.resetPending();
        return;
      case "plus-minus":
        this.at += 1;
        return;
      case "mark":
        return this.readMark(term.mark, term.span);
      case "word":
        return this.readWord(term);
    }
  }

  // Years

  private readYears(): boolean {
    let next = this.at;
    let marked = false;
    const opening = this.terms[next];
    if (opening?.kind === "mark" && opening.mark === "(") {
      next += 1;
      marked = true;
    }
    let word = this.terms[next];
    while (word?.kind === "word" && word.meaning?.is === "year-mark") {
      next += 1;
      if (isMark(this.terms[next], ":") || isMark(this.terms[next], ".")) next += 1;
      marked = true;
      word = this.terms[next];
    }
    const list = this.yearList(next);
    if (!list) return false;
    const after = this.terms[list.next];
    if (opening?.kind === "mark" && opening.mark === "(") {
      if (!isMark(after, ")")) return false;
      list.next += 1;
    } else if (!marked && !this.labels(after)) return false;
    if (this.comparator && !marked) return false;
    if (this.keep && !isMark(after, ":")) {
      this.base = list.years[0] ?? null;
      this.at = list.next;
      return true;
    }
    while (isMark(this.terms[list.next], ":")) list.next += 1;
    if (this.items.at(-1)?.kind !== "years" || this.last) this.softEnd();
    const start = this.terms[this.at]?.span.start ?? 0;
    const end = this.terms[list.next - 1]?.span.end ?? start;
    this.items.push({ kind: "years", years: list.years, span: { start, end } });
    this.at = list.next;
    this.prose = 0;
    return true;
  }

  /** "2018", "2018-2020", "2018 e 2019", "2018/2019". */
  private yearList(from: number): { years: number[]; next: number } | null {
    const first = yearOf(this.terms[from]);
    if (first === null) return null;
    const years = [first];
    let next = from + 1;
    for (;;) {
      const link = this.terms[next];
      const year = yearOf(this.terms[next + 1]);
      if (year === null || link === undefined) break;
      const mark = link.kind === "mark" ? link.mark : link.kind === "word" ? link.word : "";
      const last = years[years.length - 1] ?? first;
      if (/^[-–—]$|^al?$/.test(mark) && year > last && year - last < 20) {
        for (let each = last + 1; each <= year; each += 1) years.push(each);
      } else if (/^[,/&]$|^e$/.test(mark)) years.push(year);
      else break;
      next += 2;
    }
    return { years, next };
  }

  /** Whether a bare year followed by this term labels it. */
  private labels(after: Term | undefined): boolean {
    if (after === undefined) return false;
    if (after.kind === "comparator" || isMark(after, ":")) return true;
    const open = this.items.length === 0 || this.last !== null || this.items.at(-1)?.kind === "years";
    if (isMark(after, "-") || isMark(after, "–")) return open && this.prose === 0;
    const value = after.kind === "number" || after.kind === "date" || after.kind === "placeholder";
    const word = after.kind === "word" && after.meaning !== null && after.meaning.is !== "versus";
    return open && this.prose === 0 && (value || (word && after.meaning?.is !== "year-mark"));
  }

  // Comparators and words

  private readComparator(term: Extract<Term, { kind: "comparator" }>): void {
    this.at += 1;
    const previous = this.terms[this.at - 2];
    const variable = this.term();
    const second = this.term(1);
    const opened = this.last !== null && (previous?.kind === "number" || previous?.kind === "unit");
    if (
      opened &&
      variable?.kind === "word" &&
      second?.kind === "comparator" &&
      this.last?.comparator === null
    ) {
      // "5 ≤ x ≤ 10": the first comparator reads from the figure to the variable.
      this.last.comparator = mirrored(term.comparator);
      this.at += 2;
      this.comparator = { comparator: second.comparator, span: second.span };
      return;
    }
    if (this.comparator && !term.symbol) return;
    this.comparator = { comparator: term.comparator, span: term.span };
  }

  private readWord(term: Word): void {
    const meaning = term.meaning;
    this.at += 1;
    switch (meaning?.is) {
      case undefined:
        return this.readPlainWord(term);
      case "postfix":
        if (this.last) this.last.comparator = meaning.comparator;
        return;
      case "by":
        return this.readBy(term);
      case "range":
        if (this.hasNumberSoon()) this.rangeEnds = meaning.ends;
        return;
      case "change":
        return this.readChange(meaning.direction, term);
      case "keep":
        this.keep = term.span;
        return;
      case "versus":
        return this.readVersus();
      case "reference":
        return this.readReference(meaning.to, term);
      case "value-of":
        return this.readValueOf(term);
      case "boolean":
        return this.readBoolean(term, meaning);
      case "every-year":
      case "year-mark":
        return;
      case "role":
        this.role = meaning.role;
        return;
      case "all":
        if (!this.last && !this.comparator) this.push({ kind: "number", value: HUNDRED }, "%", term.span);
        return;
      case "counter":
        this.counted = true;
        return;
      default:
        return;
    }
  }

  private readPlainWord(term: Word): void {
    if (FILLERS.has(term.word)) return;
    this.words.push(term);
    this.prose += 1;
  }

  private readBy(term: Word): void {
    let next = this.at;
    while (next < this.at + REACH) {
      const candidate = this.terms[next];
      if (
        candidate?.kind === "word" &&
        candidate.meaning?.is !== "by" &&
        candidate.meaning?.is !== "counter"
      ) {
        next += 1;
        continue;
      }
      if (candidate?.kind === "date") {
        this.at = next;
        return this.readDate(candidate.date, candidate.span, 1);
      }
      if (candidate?.kind !== "number") break;
      const short = this.shortDate(candidate);
      if (short) {
        this.at = next;
        return this.readDate(short.date, short.span, short.terms);
      }
      const year = yearOf(candidate);
      const after = this.terms[next + 1];
      if (year !== null && after?.kind !== "unit") {
        this.at = next;
        return this.readDate({ year, month: 12, day: 31, exists: true, end: 0 }, candidate.span, 1);
      }
      const unit = after?.kind === "unit" ? after.unit : null;
      if (this.last && unit !== null && DURATIONS.has(unit)) {
        // "100% delle istanze entro 30 giorni": the days belong to what is counted.
        this.at = next + 2;
        return;
      }
      break;
    }
    const yearEnd = this.yearEndWords(this.at);
    if (yearEnd !== null) {
      this.at = yearEnd;
      return this.readDate({ year: null, month: 12, day: 31, exists: true, end: 0 }, term.span, 0);
    }
    if (this.hasNumberSoon()) {
      this.by = true;
      this.comparator = { comparator: "<=", span: term.span };
    }
  }

  /** "entro l'anno", "entro l'anno di riferimento": the end of the year in question. */
  private yearEndWords(from: number): number | null {
    for (let next = from; next < from + 3; next += 1) {
      const term = this.terms[next];
      if (term?.kind !== "word") return null;
      if (term.word === "anno" || term.word === "esercizio") return next + 1;
      if (!FILLERS.has(term.word)) return null;
    }
    return null;
  }

  private readChange(direction: 1 | -1, term: Word): void {
    if (/^in (?:piu|meno)$/.test(this.wordsOf(term)) && this.last) {
      this.last.change = direction;
      if (direction < 0) this.negate(this.last);
      return;
    }
    this.change = direction;
    this.keep ??= null;
  }

  private wordsOf(term: Term): string {
    return this.text
      .slice(term.span.start, term.span.end)
      .toLowerCase()
      .replace("ù", "u")
      .replace(/\s+/g, " ");
  }

  private readVersus(): void {
    for (let next = this.at; next < this.at + REACH; next += 1) {
      const term = this.terms[next];
      const base = this.baseAt(next);
      if (base !== null) {
        this.setBase(base);
        this.at = next + 1;
        return;
      }
      const passable = term?.kind === "word" && term.meaning?.is !== "change" && term.meaning?.is !== "by";
      if (!passable) return;
    }
  }

  private baseAt(index: number): Base | null {
    const term = this.terms[index];
    if (term?.kind === "date") return term.date.year;
    if (term?.kind === "word" && term.meaning?.is === "reference") return term.meaning.to;
    const after = this.terms[index + 1];
    return after?.kind === "unit" ? null : yearOf(term);
  }

  private setBase(base: Base): void {
    if (this.last && !this.change && !this.comparator) this.last.base = base;
    else this.base = base;
  }

  private readReference(to: "baseline" | "previous-year", term: Word): void {
    const next = isMark(this.term(), ":") || isComparatorEquals(this.term()) ? 1 : 0;
    const figure = this.term(next);
    if (figure?.kind === "number" && !this.comparator && !this.change && yearOf(figure) === null) {
      // "baseline 85%": told for information.
      this.at += next + 1;
      if (this.term()?.kind === "unit") this.at += 1;
      return;
    }
    if (this.comparator && !this.change && !this.hasNumberSoon()) {
      this.base = to;
      this.push({ kind: "baseline" }, null, term.span);
      return;
    }
    this.setBase(to);
  }

  private readValueOf(term: Word): void {
    for (let next = this.at; next < this.at + 4; next += 1) {
      const year = yearOf(this.terms[next]);
      const after = this.terms[next + 1];
      if (year !== null) {
        if (!(this.comparator || this.keep) || isMark(after, ":") || after?.kind === "comparator") break;
        this.at = next + 1;
        this.base = year;
        if (!this.keep) this.push({ kind: "baseline" }, null, term.span);
        return;
      }
      const word = this.terms[next];
      if (word?.kind !== "word" || (!FILLERS.has(word.word) && word.meaning?.is !== "year-mark")) break;
    }
  }

  private readBoolean(term: Word, meaning: Extract<Meaning, { is: "boolean" }>): void {
    const plain = /^(?:si|no|on|off|yes)$/.test(term.word);
    const accented = /ì/i.test(this.text.slice(term.span.start, term.span.end));
    const before = this.terms[this.at - 2];
    const after = this.term();
    const heads = before === undefined || before.kind !== "word" || this.last === null;
    const other = this.term(1);
    if (plain && isMark(after, "/") && other?.kind === "word" && other.meaning?.is === "boolean") {
      this.at += 2;
      this.push({ kind: "boolean", value: true }, "bool", term.span);
      if (this.last) this.last.doubt = { code: "either" };
      return;
    }
    const stands =
      after === undefined ||
      after.kind === "mark" ||
      after.kind === "date" ||
      followsValue(after) ||
      yearOf(after) !== null;
    if (this.last || this.prose > 0 || !heads || !(stands || accented)) {
      this.prose += 1;
      this.words.push(term);
      return;
    }
    this.push({ kind: "boolean", value: meaning.value }, "bool", term.span);
    if (this.last && !meaning.value && term.word === "no") this.setDoubt("not-applicable");
  }

  private setDoubt(code: NonNullable<Condition["doubt"]>["code"]): void {
    if (this.last) (this.last as Condition).doubt = { code };
  }

  // Figures

  private readNumber(term: NumberTerm): void {
    if (!this.comparator && !this.change && !this.rangeEnds) {
      const short = this.bareShortDate(term);
      if (short) return this.readDate(short.date, short.span, short.terms);
    }
    if (this.comparator && !this.by && this.readYearAsBase(term)) return;
    const start = this.at;
    this.at += 1;
    const first = signedValue(term);
    let unit = this.readUnit();
    const span = { start: term.span.start, end: this.terms[this.at - 1]?.span.end ?? term.span.end };
    const outOf = unit === null ? this.readOutOf(term) : null;
    if (outOf) unit = outOf;
    const bound = outOf ? null : this.readSecondBound(start, first, unit);
    if (bound) {
      this.push(
        bound.changed
          ? { kind: "number", value: bound.to }
          : { kind: "range", from: bound.from, to: bound.to },
        bound.unit,
        { start: span.start, end: this.terms[this.at - 1]?.span.end ?? span.end },
      );
      if (this.last && bound.changed) this.last.comparator = bound.changed;
      return;
    }
    if (unit === null && (this.counted || this.isNoun(this.term()))) unit = "count";
    this.push({ kind: "number", value: first }, unit, span, term.sign !== "");
    if (outOf && this.last?.comparator === null && this.maybeDate(term)) this.setDoubt("fraction");
  }

  /** "≥ 2018" counts; "superiore al 2018" with nothing after it means that year's value. */
  private readYearAsBase(term: NumberTerm): boolean {
    const year = yearOf(term);
    const before = this.terms[this.at - 1];
    const joined = before?.kind === "word" && /^(?:al|del|dell|nel)$/.test(before.word);
    const after = this.term(1);
    if (year === null || !joined || after?.kind === "unit" || this.isNoun(after)) return false;
    this.at += 1;
    this.base = year;
    this.push({ kind: "baseline" }, null, term.span);
    this.setDoubt("year-or-value");
    return true;
  }

  private readUnit(): string | null {
    const term = this.term();
    if (term?.kind === "unit" && !(term.unit === "years" && yearOf(this.term(1)) !== null)) {
      this.at += 1;
      return term.unit;
    }
    if (term?.kind === "word" && term.word === "punti" && this.term(1)?.kind === "unit") {
      this.at += 2;
      return "pp";
    }
    return null;
  }

  /** "/10", "su 20" after a figure: a mark on a scale, or so many out of so many. */
  private readOutOf(term: NumberTerm): string | null {
    const link = this.term();
    const whole = this.term(1);
    const after = this.term(2);
    const joins = isMark(link, "/") || (link?.kind === "word" && link.word === "su");
    if (!joins || whole?.kind !== "number" || whole.sign !== "" || term.sign !== "") return null;
    if (after?.kind === "unit" || isMark(after, "/") || yearOf(whole) !== null) return null;
    if (whole.value.compare(term.value) < 0) return null;
    this.at += 2;
    return SCALES.has(whole.raw) ? `score/${whole.raw}` : `of ${whole.value.toFraction()}`;
  }

  private readSecondBound(
    start: number,
    first: Rational,
    unit: string | null,
  ): { from: Rational; to: Rational; unit: string | null; changed: Comparator | null } | null {
    const spread = this.term();
    const around = this.term(1);
    if (spread?.kind === "plus-minus" && around?.kind === "number") {
      this.at += 2;
      const width = this.readUnit();
      const by = width === "%" && unit !== "%" ? first.abs().mul(around.value).div(HUNDRED) : around.value;
      return {
        from: first.sub(by),
        to: first.add(by),
        unit: unit ?? (width === "%" ? null : width),
        changed: null,
      };
    }
    const link = this.term();
    const ends = this.rangeEnds;
    let next = this.at;
    const word = link?.kind === "word" ? link.word : "";
    const marked = link?.kind === "mark" && /^[-–—÷;]$/.test(link.mark);
    if (ends) {
      while (next < this.at + 4) {
        const candidate = this.terms[next];
        if (candidate?.kind !== "word" && !(candidate?.kind === "mark" && /^[-–—]$/.test(candidate.mark)))
          break;
        next += 1;
      }
      if (next === this.at) return null;
    } else if (marked && this.comparator === null && start >= 0) next += 1;
    else if (isDots(link, this.term(1))) next += 2;
    else return null;
    const second = this.terms[next];
    if (second?.kind !== "number" || word === "su") return null;
    const after = this.terms[next + 1];
    const secondUnit = after?.kind === "unit" ? after.unit : null;
    const to = signedValue(second);
    if (!ends && !this.isDashRange(first, to, unit, secondUnit, after, link)) return null;
    this.at = next + (secondUnit === null ? 1 : 2);
    this.rangeEnds = null;
    const both = secondUnit ?? unit ?? (this.isNoun(this.term()) ? "count" : null);
    if (this.change !== null || first.compare(to) > 0) {
      const changed = this.change === -1 || first.compare(to) > 0 ? "<=" : ">=";
      if (this.change === null && ends && !ends.includes("a"))
        return { from: to, to: first, unit: both, changed: null };
      this.change = null;
      return { from: first, to, unit: both, changed };
    }
    return { from: first, to, unit: both, changed: null };
  }

  /** "60-65%" is a range; "60% - 65%" too where the years do not say otherwise (the assembly decides); "2021: 60% - 2022" is not. */
  private isDashRange(
    first: Rational,
    to: Rational,
    unit: string | null,
    secondUnit: string | null,
    after: Term | undefined,
    link: Term | undefined,
  ): boolean {
    if (isMark(link, ";") && !isMark(after, "]")) return false;
    if (isMark(after, ":") || after?.kind === "comparator" || isMark(after, "/")) return false;
    if (this.items.some((item) => item.kind === "years")) return false;
    if (unit !== null && secondUnit !== null && unit !== secondUnit) return false;
    if (unit !== null && secondUnit === null) return false;
    return first.compare(to) < 0;
  }

  private isNoun(term: Term | undefined): boolean {
    return term?.kind === "word" && term.meaning === null && !FILLERS.has(term.word) && term.word.length > 2;
  }

  private hasNumberSoon(): boolean {
    for (let next = this.at; next < this.at + REACH; next += 1) {
      const term = this.terms[next];
      if (term?.kind === "number") return true;
      if (term === undefined || term.kind === "date" || term.kind === "placeholder") return false;
      if (term.kind === "mark" && term.mark !== "." && term.mark !== "'" && term.mark !== "’") return false;
    }
    return false;
  }

  private push(value: Condition["value"], unit: string | null, span: Span, signed = false): void {
    const condition: Condition = {
      kind: "condition",
      comparator: value.kind === "range" ? "between" : (this.comparator?.comparator ?? null),
      value,
      unit: unit ?? this.unit,
      signed,
      change: this.change,
      base: this.base,
      role: this.role,
      detail: this.prose > 0 && this.last !== null && !this.comparator,
      doubt: null,
      span: { start: this.comparator?.span.start ?? span.start, end: span.end },
    };
    if (this.change === -1) this.negate(condition);
    this.items.push(condition);
    this.last = condition;
    this.resetPending();
  }

  /** "riduzione del 10%" is -10, whatever sign is written. */
  private negate(condition: Condition): void {
    if (condition.value.kind !== "number") return;
    condition.value = { kind: "number", value: condition.value.value.abs().neg() };
    if (condition.comparator) condition.comparator = mirrored(condition.comparator);
  }

  // Dates

  private shortDate(term: NumberTerm): { date: ScannedDate; span: Span; terms: number } | null {
    if (term.sign !== "") return null;
    const date = scanShortDate(this.text, term.span.start);
    if (!date) return null;
    let terms = 1;
    while ((this.terms[this.indexOf(term) + terms]?.span.start ?? Infinity) < date.end) terms += 1;
    return { date, span: { start: term.span.start, end: date.end }, terms };
  }

  private indexOf(term: Term): number {
    for (let next = this.at; next < this.at + REACH; next += 1) if (this.terms[next] === term) return next;
    return this.at;
  }

  /** Without a word that announces a date: "31/12" (no 31 out of 12), "30/06" (the zero), "06/2019". */
  private bareShortDate(term: NumberTerm): { date: ScannedDate; span: Span; terms: number } | null {
    const short = this.shortDate(term);
    if (!short) return null;
    const written = this.text.slice(short.span.start, short.span.end);
    const afterAl = this.terms[this.at - 1];
    const announced = afterAl?.kind === "word" && /^(?:al|il|dal|del)$/.test(afterAl.word);
    if (short.date.year !== null || announced) return short;
    const [day = "", month = ""] = written.split(/[/.-]/);
    if (written.includes(".")) return null;
    if (/^0/.test(month)) return short;
    return written.includes("/") && Number(day) > Number(month) ? short : null;
  }

  private maybeDate(term: NumberTerm): boolean {
    return scanShortDate(this.text, term.span.start) !== null;
  }

  private readDate(date: ScannedDate, span: Span, terms: number): void {
    this.at += terms;
    if (isMark(this.term(), ":") && date.year !== null && this.hasValueAfter()) {
      // "31/12/2021: 60%" says when the threshold is read.
      this.at += 1;
      this.softEnd();
      this.items.push({ kind: "years", years: [date.year], span });
      return;
    }
    const previous = this.items.at(-1);
    const before = this.terms[this.at - terms - 1];
    if (previous?.kind === "deadline" && before?.kind === "word" && /^(?:al|a)$/.test(before.word))
      this.items.pop();
    let everyYear = false;
    for (let next = this.at; next < this.at + 2; next += 1) {
      const term = this.terms[next];
      if (term?.kind === "word" && term.meaning?.is === "every-year") {
        everyYear = true;
        this.at = next + 1;
      }
    }
    this.items.push({ kind: "deadline", date, everyYear, span });
    this.comparator = null;
    this.by = false;
  }

  private hasValueAfter(): boolean {
    const term = this.term(1);
    return term?.kind === "number" || term?.kind === "comparator";
  }

  // Ends

  private readMark(mark: string, span: Span): void {
    this.at += 1;
    if (mark === "(") return this.readParenthesis(span);
    if (/^[;|]$/.test(mark) || (/^[-–—,/]$/.test(mark) && this.last !== null)) {
      this.endClause();
      this.items.push({ kind: "break", span });
    }
  }

  /** A parenthesis adds a year, a date or a remark; its figures restate ("90% (18 su 20)") and do not count. */
  private readParenthesis(span: Span): void {
    let next = this.at;
    let depth = 1;
    while (next < this.terms.length && depth > 0) {
      const term = this.terms[next];
      if (isMark(term, "(")) depth += 1;
      if (isMark(term, ")")) depth -= 1;
      next += 1;
    }
    if (depth > 0 || (this.items.length === 0 && !this.comparator && this.prose === 0)) return;
    const first = this.terms[this.at];
    const dated =
      first?.kind === "date" ||
      (first?.kind === "word" && (first.meaning?.is === "by" || first.meaning?.is === "versus"));
    if (!dated && span.end > 0) this.at = next;
  }

  private resetPending(): void {
    this.comparator = null;
    this.by = false;
    this.change = null;
    this.unit = null;
    this.counted = false;
    this.role = null;
    this.rangeEnds = null;
    this.base = null;
    this.keep = null;
  }

  /** Before a year: what is pending belongs to the year that comes, unless it can stand alone. */
  private softEnd(): void {
    if (this.last === null && (this.change || this.comparator)) return;
    this.endClause();
  }

  private endClause(): void {
    const span = this.keep ?? this.comparator?.span ?? null;
    if (this.comparator && this.last && this.last.comparator === null && !this.base) {
      // "5 (minimo)", "5 minimo"
      this.last.comparator = this.comparator.comparator;
    } else if (this.last === null && (this.keep || this.change !== null)) {
      const comparator =
        this.change === 1 ? ">" : this.change === -1 ? "<" : (this.comparator?.comparator ?? ">=");
      const base = this.base;
      this.change = null;
      this.comparator = { comparator, span: span ?? this.here() };
      this.base = base ?? "baseline";
      this.push({ kind: "baseline" }, null, span ?? this.here());
    }
    this.resetPending();
    this.last = null;
    this.prose = 0;
  }

  private here(): Span {
    const term = this.terms[Math.min(this.at, this.terms.length) - 1];
    return term?.span ?? { start: 0, end: this.text.length };
  }
}

function isMark(term: Term | undefined, mark: string): boolean {
  return term?.kind === "mark" && term.mark === mark;
}

function isComparatorEquals(term: Term | undefined): boolean {
  return term?.kind === "comparator" && term.comparator === "=";
}

function followsValue(term: Term): boolean {
  return term.kind === "word" && (term.meaning?.is === "by" || term.meaning?.is === "year-mark");
}

function isDots(first: Term | undefined, second: Term | undefined): boolean {
  return isMark(first, ".") && isMark(second, ".");
}

function signedValue(term: NumberTerm): Rational {
  return term.sign === "-" ? term.value.neg() : term.value;
}

function mirrored(comparator: Comparator): Comparator {
  switch (comparator) {
    case ">=":
      return "<=";
    case "<=":
      return ">=";
    case ">":
      return "<";
    case "<":
      return ">";
    default:
      return comparator;
  }
}
