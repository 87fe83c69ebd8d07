import { createHash } from "node:crypto";
import type { Place } from "../headings.ts";
import { JoiningPart, type SetPart } from "./joining-part.ts";
import { writeOutline } from "./outline.ts";
import { reference } from "./pdf-file.ts";
import { PdfOutput } from "./pdf-output.ts";

export interface Joined {
  /** Every heading of the whole document, in order. */
  readonly places: readonly Place[];
  /** What a link to a place says to who hears it. */
  readonly linkWords: (title: string, page: number) => string;
}

/**
 * One document of the parts: pages after one another, one tree of tags, one of places, bookmarks; links from part to
 * part lead where they should. The first cell of a row becomes its head. The same parts give the same bytes.
 */
export function joinPdfs(parts: readonly SetPart[], { places, linkWords }: Joined): Uint8Array {
  const output = new PdfOutput();
  const whole = new Whole(output, parts, places, linkWords);
  return whole.written();
}

class Whole {
  private readonly output: PdfOutput;
  private readonly parts: readonly JoiningPart[];
  private readonly places: readonly Place[];
  private readonly first: JoiningPart;

  constructor(
    output: PdfOutput,
    parts: readonly SetPart[],
    places: readonly Place[],
    linkWords: Joined["linkWords"],
  ) {
    this.output = output;
    this.places = places;
    const roots = { pages: output.number(), tags: output.number(), document: output.number() };
    const titles = new Map(places.map(({ id, title }) => [id, title]));
    const pages = new Map<string, number>();
    let keys = 0;
    let count = 0;
    this.parts = parts.map((part, at) => {
      const joining = new JoiningPart(part, {
        output,
        roots,
        firstKey: keys,
        mark: parts.length > 1 ? `${at}:` : "",
        alternative,
      });
      for (const [id, to] of joining.destinations) pages.set(id, count + part.pdf.pageOf(to));
      keys += joining.tags.keys;
      count += joining.pages.length;
      return joining;
    });
    function alternative(id: string): string | null {
      const page = pages.get(id);
      return page === undefined ? null : linkWords(titles.get(id) ?? "", page);
    }
    const [first] = this.parts;
    if (!first) throw new Error("a document of no parts");
    this.first = first;
  }

  written(): Uint8Array {
    const { output, parts, first } = this;
    const { roots } = first.setting;
    const kids = parts.flatMap((part) => part.pages.map((page) => `${part.renumber(page)} 0 R`));
    output.add(roots.pages, `<< /Type /Pages /Count ${kids.length} /Kids [${kids.join(" ")}] >>`);
    this.writeTags();
    const places = this.namedPlaces();
    const outline = writeOutline(output, this.places, ({ id }) => places.get(id) ?? null);
    for (const part of parts) part.writeRest();
    const identifiers = this.identifiers();
    const metadata = this.writeMetadata(kids.length, identifiers);
    const info = first.renumber(first.file.fromTrailer("Info"));
    const intents = reference(first.file.catalog, "OutputIntents");
    const catalog = output.number();
    const names = [...places]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([id, number]) => `(${id}) ${number} 0 R`);
    output.add(
      catalog,
      [
        `<< /Type /Catalog /Pages ${roots.pages} 0 R /Metadata ${metadata} 0 R`,
        intents === null ? "" : `/OutputIntents ${first.renumber(intents)} 0 R`,
        /\/Lang \([^)]*\)/.exec(first.file.catalog)?.[0] ?? "",
        `/StructTreeRoot ${roots.tags} 0 R`,
        /\/MarkInfo <<[^>]*>>/.exec(first.file.catalog)?.[0] ?? "",
        /\/ViewerPreferences <<[^>]*>>/.exec(first.file.catalog)?.[0] ?? "",
        outline === null ? "" : `/Outlines ${outline} 0 R`,
        names.length === 0 ? "" : `/Names << /Dests << /Names [${names.join(" ")}] >> >>`,
        ">>",
      ].join("\n"),
    );
    first.writeRest();
    const [document, instance] = identifiers;
    return output.end(`/Root ${catalog} 0 R /Info ${info} 0 R /ID [(${document}) (${instance})]`);
  }

  private writeTags(): void {
    const { output, parts, first } = this;
    const { roots } = first.setting;
    const children = parts.flatMap((part) => part.children.map((child) => `${part.renumber(child)} 0 R`));
    output.add(
      roots.document,
      `<< /Type /StructElem /S /Document /P ${roots.tags} 0 R /K [${children.join(" ")}] >>`,
    );
    const roles = new Map(parts.flatMap(({ tags }) => [...tags.roles]));
    const marks = parts.flatMap((part) =>
      part.tags.marks.map(([key, to]) => `${part.setting.firstKey + key} ${part.renumber(to)} 0 R`),
    );
    const heads = parts
      .flatMap((part) =>
        part.tags.heads.map(([name, to]) => [part.setting.mark + name, part.renumber(to)] as const),
      )
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, to]) => `(${name}) ${to} 0 R`);
    const keys = parts.reduce((sum, { tags }) => sum + tags.keys, 0);
    output.add(
      roots.tags,
      [
        "<< /Type /StructTreeRoot",
        `/RoleMap << ${[...roles].map(([own, standard]) => `/${own} /${standard}`).join(" ")} >>`,
        `/K [${roots.document} 0 R]`,
        `/ParentTree << /Nums [${marks.join(" ")}] >>`,
        heads.length === 0 ? "" : `/IDTree << /Names [${heads.join(" ")}] >>`,
        `/ParentTreeNextKey ${keys} >>`,
      ].join("\n"),
    );
  }

  /** The places of the document, each with the new number of what says where it is. */
  private namedPlaces(): Map<string, number> {
    const named = new Map<string, number>();
    for (const { id } of this.places)
      for (const part of this.parts) {
        const to = part.destinations.get(id);
        if (to !== undefined) named.set(id, part.renumber(to));
      }
    return named;
  }

  /** That of the document stays as it was; that of this very file is drawn from those of its parts. */
  private identifiers(): readonly [string, string] {
    const [document = "", instance = ""] = this.first.file.identifiers;
    if (this.parts.length === 1) return [document, instance];
    const all = this.parts.map(({ file }) => file.identifiers.join(" ")).join("\n");
    return [document, createHash("sha256").update(all).digest().subarray(0, 16).toString("base64")];
  }

  private writeMetadata(pages: number, [, instance]: readonly [string, string]): number {
    const { output, first } = this;
    const own = reference(first.file.catalog, "Metadata") ?? 0;
    const [, before = ""] = first.file.identifiers;
    const text = Buffer.from(first.file.stream(own) ?? [])
      .toString("utf8")
      .replace(/<xmpTPg:NPages>\d+</, `<xmpTPg:NPages>${pages}<`)
      .replaceAll(before, instance);
    const metadata = Buffer.from(text, "utf8");
    const number = output.number();
    output.addStream(number, `<< /Length ${metadata.length} /Type /Metadata /Subtype /XML >>`, metadata);
    return number;
  }
}
