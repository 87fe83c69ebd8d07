/**
 * What `docx` cannot say, or makes up anew each time, set right in the XML of the parts: its counters run on from one
 * document to the next and its names of relations are drawn by lot.
 */
export class Mending {
  private readonly captions: readonly string[];
  private readonly names = new Map<string, string>();

  constructor(captions: readonly string[]) {
    this.captions = captions;
  }

  part(path: string, xml: string): string {
    if (path.startsWith("word/_rels/document.xml"))
      return xml.replace(/\bId="(rId[^"]+)"/g, (_, id: string) => `Id="${this.named("rId", id)}"`);
    if (path !== "word/document.xml") return xml;
    return this.captioned(this.numbered(xml));
  }

  private numbered(xml: string): string {
    return xml
      .replace(/\br:(id|embed|link)="(rId[^"]+)"/g, (_, kind: string, id: string) => {
        return `r:${kind}="${this.named("rId", id)}"`;
      })
      .replace(/((?:w:anchor|w:name)="|PAGEREF )(_Toc\d+)/g, (_, before: string, id: string) => {
        return `${before}${this.named("_Toc", id)}`;
      })
      .replace(/(<w:bookmark(?:Start|End)\b[^>]*?w:id=")(\d+)"/g, (_, before: string, id: string) => {
        return `${before}${this.named("", `bookmark ${id}`)}"`;
      })
      .replace(/(<(?:wp:docPr|pic:cNvPr)\b[^>]*?\bid=")(\d+)"/g, (_, before: string, id: string) => {
        return `${before}${this.named("", `drawing ${id}`)}"`;
      });
  }

  /** Names in the order in which they are met; those that already say nothing but a figure stay. */
  private named(kind: string, id: string): string {
    if (/^rId\d+$/.test(id)) return id;
    const known = this.names.get(id);
    if (known !== undefined) return known;
    const made = kind === "rId" ? `rIdL${this.names.size + 1}` : `${kind}${this.names.size + 1}`;
    this.names.set(id, made);
    return made;
  }

  /** A table's caption is also its alternative title (ISO 29500-1, 17.4.41), for people who go from table to table. */
  private captioned(xml: string): string {
    let at = 0;
    return xml.replace(/<\/w:tblPr>/g, (end) => {
      const caption = this.captions[at];
      at += 1;
      return !caption ? end : `<w:tblCaption w:val="${attributeText(caption)}"/>${end}`;
    });
  }
}

function attributeText(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
