import { type PdfFile, reference } from "./pdf-file.ts";
import type { PdfOutput } from "./pdf-output.ts";
import { renumbered } from "./renumbered.ts";
import { asRowHead, Tags } from "./tags.ts";
import { textString } from "./text-string.ts";

/** A document, or a part of one, as the compiler wrote it. */
export interface SetPart {
  readonly pdf: PdfFile;
  /** The names of its headings, in order: each has a bookmark. */
  readonly places: readonly string[];
  /** Headings before the part's own, which stand in for those of other parts: neither shown nor said. */
  readonly standIns: number;
  /** Of each table, in order: whether the first cell of a row names the row. */
  readonly namedRows: readonly boolean[];
}

/** A link that stands for one to a place in another part. */
export function elsewhere(place: string): string {
  return `part:${place}`;
}

/** Before the name of a heading that is not shown: it stands in for one of another part. */
export const STAND_IN = "see:";

const LINK_ELSEWHERE = /\/A <<[^>]*\/URI \(part:([^)]*)\)\s*>>|\/Dest \(see:([^)]*)\)/;

export interface Setting {
  readonly output: PdfOutput;
  readonly roots: { readonly pages: number; readonly tags: number; readonly document: number };
  /** The part's first key in the tree from marks to tags. */
  readonly firstKey: number;
  /** Before the names of its tables' heads, which every part counts anew. */
  readonly mark: string;
  /** What a link to a place says; null where there is no such place. */
  readonly alternative: (id: string) => string | null;
}

/** The number of the object that says where each heading of a part stands. */
export function destinationsOf({ pdf, places }: SetPart): Map<string, number> {
  const bookmarks = pdf.bookmarks;
  if (bookmarks.length !== places.length)
    throw new Error(`${bookmarks.length} bookmarks of ${places.length} headings`);
  return new Map(places.map((id, at) => [id, bookmarks[at] ?? 0]));
}

/** One part on its way into the whole: what is referred to is taken along, and nothing else. */
export class JoiningPart {
  readonly file: PdfFile;
  readonly setting: Setting;
  readonly tags: Tags;
  readonly pages: readonly number[];
  readonly destinations: ReadonlyMap<string, number>;
  /** What the document consists of, without what stands in for other parts. */
  readonly children: readonly number[];
  private readonly rowHeads: ReadonlySet<number>;
  private readonly numbers = new Map<number, number>();
  private readonly waiting: number[] = [];
  private written = 0;

  constructor(part: SetPart, setting: Setting) {
    this.file = part.pdf;
    this.setting = setting;
    this.tags = new Tags(part.pdf);
    this.pages = part.pdf.pages;
    this.destinations = destinationsOf(part);
    this.children = this.tags.children.slice(part.standIns);
    this.rowHeads = this.tags.rowHeads(part.namedRows);
    this.numbers.set(reference(part.pdf.catalog, "Pages") ?? 0, setting.roots.pages);
    this.numbers.set(this.tags.root, setting.roots.tags);
    this.numbers.set(this.tags.document, setting.roots.document);
  }

  /** The new number of an object; who asks for the first time takes it along. */
  readonly renumber = (number: number): number => {
    const known = this.numbers.get(number);
    if (known !== undefined) return known;
    const given = this.setting.output.number();
    this.numbers.set(number, given);
    this.waiting.push(number);
    return given;
  };

  /** Writes what was referred to so far, and what that refers to. */
  writeRest(): void {
    const { output, firstKey } = this.setting;
    const pointers = { object: this.renumber, mark: (key: number) => firstKey + key };
    for (; this.written < this.waiting.length; this.written += 1) {
      const number = this.waiting[this.written] ?? 0;
      const said = renumbered(this.changed(number), pointers);
      const stream = this.file.stream(number);
      if (stream === null) output.add(this.renumber(number), said);
      else output.addStream(this.renumber(number), said, stream);
    }
  }

  private changed(number: number): string {
    const said = this.file.said(number);
    if (said.includes("/S /T")) {
      const cell = this.rowHeads.has(number) ? asRowHead(said) : said;
      return this.setting.mark === "" ? cell : this.withMark(cell);
    }
    return said.includes("/Subtype /Link") ? this.linked(said) : said;
  }

  /** Names of heads, in the heads themselves and in the cells under them. */
  private withMark(cell: string): string {
    const marked = (names: string): string => names.replace(/\((U[^)]*)\)/g, `(${this.setting.mark}$1)`);
    return cell.replace(/\/ID \(U[^)]*\)|\/Headers \[[^\]]*\]/g, marked);
  }

  /** A link to another part leads to its place, and says so. */
  private linked(link: string): string {
    const [action, linked, listed] = LINK_ELSEWHERE.exec(link) ?? [];
    const id = linked ?? listed ?? "";
    if (action === undefined) return link;
    const words = this.setting.alternative(id);
    const led = link.replace(action, `/Dest (${id})`);
    return words === null
      ? led
      : led.replace(/\/Contents (?:<[^>]*>|\((?:\\.|[^\\)])*\))/, `/Contents ${textString(words)}`);
  }
}
