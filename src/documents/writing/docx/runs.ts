import { xmlText } from "../../drawing/xml-text.ts";
import { BAR_SIZE, barPicture } from "../bar-picture.ts";
import { type PlainRun, runsOf } from "../content.ts";
import type { Content } from "../report.ts";
import { type Drawn, drawing } from "./drawing.ts";
import type { PackageParts } from "./package-parts.ts";
import { QUIET } from "./styles.ts";

/** How the words of a whole paragraph look, beyond its style. */
export interface RunLook {
  readonly bold?: boolean;
  readonly color?: string;
}

/** Makes the runs of a document's paragraphs, as WordprocessingML. `bookmarks` gives the bookmark of each heading's id. */
export class DocxRuns {
  readonly parts: PackageParts;
  private readonly bookmarks: ReadonlyMap<string, string>;
  private drawn = 0;

  constructor(bookmarks: ReadonlyMap<string, string>, parts: PackageParts) {
    this.bookmarks = bookmarks;
    this.parts = parts;
  }

  of(content: Content, look: RunLook = {}): string {
    let made = "";
    for (const run of runsOf(content)) made += this.run(run, look);
    return made;
  }

  picture(one: Omit<Drawn, "number">): string {
    this.drawn += 1;
    return drawing({ ...one, number: this.drawn });
  }

  private run(run: PlainRun, look: RunLook): string {
    if (run.kind === "break") return "<w:r><w:br/></w:r>";
    if (run.kind === "bar") {
      const pixels = this.parts.picture(barPicture(run), "png");
      return this.picture({ pixels, ...BAR_SIZE, said: null });
    }
    if (run.kind === "text") return textRun(run.text, propertiesOf(run.style, look));
    const linked = textRun(run.text, `<w:rStyle w:val="Hyperlink"/>${propertiesOf("plain", look)}`);
    if (!run.to.startsWith("#"))
      return `<w:hyperlink w:history="1" r:id="${this.parts.link(run.to)}">${linked}</w:hyperlink>`;
    const anchor = this.bookmarks.get(run.to.slice(1));
    return anchor === undefined
      ? textRun(run.text, propertiesOf("plain", look))
      : `<w:hyperlink w:history="1" w:anchor="${anchor}">${linked}</w:hyperlink>`;
  }
}

/** A run of words; `properties` in the order of the schema (ISO 29500-1, 17.3.2.28). */
export function textRun(text: string, properties = ""): string {
  const look = properties === "" ? "" : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${xmlText(text)}</w:t></w:r>`;
}

export function propertiesOf(
  style: Extract<PlainRun, { kind: "text" }>["style"],
  { bold = false, color }: RunLook,
): string {
  const shown = style === "quiet" ? QUIET : color;
  return (
    (style === "code"
      ? '<w:rFonts w:ascii="Consolas" w:cs="Consolas" w:eastAsia="Consolas" w:hAnsi="Consolas"/>'
      : "") +
    (bold || style === "strong" ? "<w:b/><w:bCs/>" : "") +
    (style === "emphasis" ? "<w:i/><w:iCs/>" : "") +
    (style === "code" ? "<w:noProof/>" : "") +
    (shown === undefined ? "" : `<w:color w:val="${shown}"/>`)
  );
}
