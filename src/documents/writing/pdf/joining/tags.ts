import { type PdfFile, reference, references } from "./pdf-file.ts";

/** The tags of one PDF (ISO 32000-1, 14.7): what is said aloud, in its order. */
export class Tags {
  /** The number of the root of all tags, and of the one tag under it, the document. */
  readonly root: number;
  readonly document: number;
  /** What the document consists of. */
  readonly children: readonly number[];
  /** The compiler's own names of tags, each with the standard's that it stands for. */
  readonly roles: ReadonlyMap<string, string>;
  /** What the marks of each page and each link belong to: keys with numbers of objects. */
  readonly marks: readonly (readonly [number, number])[];
  /** How many keys the marks take. */
  readonly keys: number;
  /** Heads of tables by the names that cells call them by. */
  readonly heads: readonly (readonly [string, number])[];
  private readonly file: PdfFile;

  constructor(file: PdfFile) {
    this.file = file;
    this.root = reference(file.catalog, "StructTreeRoot") ?? 0;
    const said = file.said(this.root);
    this.document = references(listOf(said, "K"))[0] ?? 0;
    this.children = references(listOf(file.said(this.document), "K"));
    const roles = /\/RoleMap <<([^>]*)>>/.exec(said)?.[1] ?? "";
    this.roles = new Map(
      [...roles.matchAll(/\/(\w+) \/(\w+)/g)].map(([, own = "", standard = ""]) => [own, standard]),
    );
    const marks = /\/ParentTree <<\s+\/Nums \[([^\]]*)\]/.exec(said)?.[1] ?? "";
    this.marks = [...marks.matchAll(/(\d+) (\d+) 0 R/g)].map(([, key, number]) => [
      Number(key),
      Number(number),
    ]);
    this.keys = Number(/\/ParentTreeNextKey (\d+)/.exec(said)?.[1] ?? 0);
    const heads = /\/IDTree <<\s+\/Names \[([^\]]*)\]/.exec(said)?.[1] ?? "";
    this.heads = [...heads.matchAll(/\(([^)]*)\) (\d+) 0 R/g)].map(([, name = "", number]) => [
      name,
      Number(number),
    ]);
  }

  /** The first cell of every row in the tables whose rows have names; `named` says of each table, in order, whether they do. */
  rowHeads(named: readonly boolean[]): Set<number> {
    const tables = [...this.under(this.children)].filter((number) => this.kindOf(number) === "Table");
    // A compiler that tagged them otherwise is left to its own tags.
    if (tables.length !== named.length) return new Set();
    const heads = new Set<number>();
    for (const [at, table] of tables.entries()) {
      if (!named[at]) continue;
      for (const row of this.under(this.childrenOf(table))) {
        if (this.kindOf(row) !== "TR") continue;
        const [first] = this.childrenOf(row);
        if (first !== undefined && this.kindOf(first) === "TD" && !/\/ColSpan /.test(this.file.said(first)))
          heads.add(first);
      }
    }
    return heads;
  }

  /** All tags below, in the order of reading. */
  private *under(numbers: readonly number[]): Generator<number> {
    for (const number of numbers) {
      yield number;
      yield* this.under(this.childrenOf(number));
    }
  }

  private kindOf(number: number): string {
    return /\/S \/(\w+)/.exec(this.file.said(number))?.[1] ?? "";
  }

  private childrenOf(number: number): number[] {
    // What is no tag is a link on a page.
    const inner = listOf(this.file.said(number), "K").replace(/<<[^>]*>>/g, "");
    return references(inner);
  }
}

/** The inside of a list in a dictionary; empty where there is none. */
function listOf(said: string, key: string): string {
  return new RegExp(`/${key} \\[([^\\]]*)\\]`).exec(said)?.[1] ?? "";
}

/** The tag of a cell made that of a row's head (ISO 32000-1, table 349: Scope). */
export function asRowHead(said: string): string {
  const scoped = said.includes("/O /Table")
    ? said.replace("/O /Table", "/O /Table /Scope /Row")
    : said.includes("/A [")
      ? said.replace("/A [", "/A [<< /O /Table /Scope /Row >> ")
      : said.replace("/S /TD", "/S /TD /A [<< /O /Table /Scope /Row >>]");
  return scoped.replace("/S /TD", "/S /TH");
}
