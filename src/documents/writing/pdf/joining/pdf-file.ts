/**
 * A PDF as the compiler writes it: every object in the open, one table of where they are (ISO 32000-1, 7.5.4). Read
 * only as far as joining needs; it is no reader for PDFs of others.
 */
export class PdfFile {
  readonly bytes: Uint8Array;
  private readonly text: string;
  private readonly starts: readonly number[];
  /** Where the object after each begins. */
  private readonly ends = new Map<number, number>();
  private readonly trailer: string;

  /** Throws where it finds no table of objects. */
  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1");
    const table = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(this.text.slice(-80))?.[1]);
    const head = /xref\s+0 (\d+) ?\r?\n/y;
    head.lastIndex = table;
    const size = Number(head.exec(this.text)?.[1]);
    if (!(size > 0)) throw new Error("a PDF without a table of objects");
    const at = head.lastIndex;
    this.starts = Array.from({ length: size }, (_, number) =>
      Number(this.text.slice(at + number * ENTRY, at + number * ENTRY + 10)),
    );
    this.trailer = this.text.slice(at + size * ENTRY);
    const sorted = this.starts.slice(1).sort((a, b) => a - b);
    for (const [index, start] of sorted.entries()) this.ends.set(start, sorted[index + 1] ?? table);
  }

  /** What an object says: its dictionary or its value, without the stream. */
  said(number: number): string {
    const { text } = this.spanOf(number);
    const stream = text.indexOf(STREAM);
    return text.slice(0, stream >= 0 ? stream : text.lastIndexOf("endobj"));
  }

  /** The bytes of an object's stream; null where it has none. */
  stream(number: number): Uint8Array | null {
    const { text, start } = this.spanOf(number);
    const at = text.indexOf(STREAM);
    if (at < 0) return null;
    const length = Number(/\/Length (\d+)/.exec(text.slice(0, at))?.[1]);
    return this.bytes.subarray(start + at + STREAM.length, start + at + STREAM.length + length);
  }

  /** The number of the object that an entry of the trailer names. */
  fromTrailer(key: string): number {
    return reference(this.trailer, key) ?? 0;
  }

  /** The document's two identifiers. */
  get identifiers(): readonly string[] {
    const list = /\/ID \[([^\]]*)\]/.exec(this.trailer)?.[1] ?? "";
    return [...list.matchAll(/\(([^)]*)\)/g)].map(([, id = ""]) => id);
  }

  get catalog(): string {
    return this.said(this.fromTrailer("Root"));
  }

  /** Numbers of the pages, first to last. */
  get pages(): number[] {
    return this.pagesUnder(reference(this.catalog, "Pages") ?? 0);
  }

  /** Of each bookmark, in the order of reading: the number of the object that says where it leads. */
  get bookmarks(): number[] {
    const root = reference(this.catalog, "Outlines");
    return root === null ? [] : this.bookmarksUnder(root);
  }

  /** The page that a place is on, from 1. */
  pageOf(destination: number): number {
    return this.pages.indexOf(references(this.said(destination))[0] ?? 0) + 1;
  }

  private pagesUnder(number: number): number[] {
    const said = this.said(number);
    if (!/\/Type \/Pages\b/.test(said)) return [number];
    return references(/\/Kids \[([^\]]*)\]/.exec(said)?.[1] ?? "").flatMap((kid) => this.pagesUnder(kid));
  }

  private bookmarksUnder(parent: number): number[] {
    const found: number[] = [];
    for (let at = reference(this.said(parent), "First"); at !== null; ) {
      const said = this.said(at);
      const destination = reference(said, "Dest");
      if (destination !== null) found.push(destination);
      found.push(...this.bookmarksUnder(at));
      at = reference(said, "Next");
    }
    return found;
  }

  /** All that stands between an object's number and the next object. */
  private spanOf(number: number): { readonly text: string; readonly start: number } {
    const begin = this.starts[number] ?? 0;
    const end = this.ends.get(begin);
    if (number === 0 || end === undefined) throw new Error(`a PDF without its object ${number}`);
    const start = this.text.indexOf("obj", begin) + "obj".length;
    return { text: this.text.slice(start, end), start };
  }
}

/** Length of an entry of the table. */
const ENTRY = 20;
const STREAM = "\nstream\n";

/** The object that an entry of a dictionary names. */
export function reference(dictionary: string, key: string): number | null {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(dictionary);
  return found ? Number(found[1]) : null;
}

/** The objects that a list names, in its order. */
export function references(list: string): number[] {
  return [...list.matchAll(/(\d+) 0 R/g)].map(([, number]) => Number(number));
}
