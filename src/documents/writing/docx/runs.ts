import {
  ExternalHyperlink,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
} from "docx";
import { BAR_SIZE, barPicture } from "../bar-picture.ts";
import { type PlainRun, runsOf } from "../content.ts";
import type { Content } from "../report.ts";
import { QUIET } from "./styles.ts";

const STYLES: Readonly<Record<string, IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  emphasis: { italics: true },
  code: { font: "Consolas", noProof: true },
  quiet: { color: QUIET },
};

/** Makes the runs of a document's paragraphs. `bookmarks` gives the bookmark of each heading's id. */
export class DocxRuns {
  private readonly bookmarks: ReadonlyMap<string, string>;

  constructor(bookmarks: ReadonlyMap<string, string>) {
    this.bookmarks = bookmarks;
  }

  of(content: Content, format: IRunOptions = {}): ParagraphChild[] {
    return runsOf(content).map((run) => this.run(run, format));
  }

  private run(run: PlainRun, format: IRunOptions): ParagraphChild {
    if (run.kind === "break") return new TextRun({ break: 1 });
    if (run.kind === "bar")
      // The words beside it say the same: nobody needs to hear the picture.
      return new ImageRun({
        type: "png",
        data: barPicture(run),
        transformation: BAR_SIZE,
        decorative: true,
        altText: { name: "", description: "" },
      });
    if (run.kind === "text") return new TextRun({ ...format, ...STYLES[run.style], text: run.text });
    const children = [new TextRun({ ...format, text: run.text, style: "Hyperlink" })];
    if (!run.to.startsWith("#")) return new ExternalHyperlink({ link: run.to, children });
    const anchor = this.bookmarks.get(run.to.slice(1));
    return anchor === undefined
      ? new TextRun({ ...format, text: run.text })
      : new InternalHyperlink({ anchor, children });
  }
}
