import {
  AlignmentType,
  DeletedTextRun,
  Document,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Tab,
  Table,
  TableCell,
  TableRow,
  TextRun,
  VerticalMergeType,
} from "docx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/documents/read-document.ts";
import { codes, outline } from "./outline.ts";

async function written(children: (Paragraph | Table)[], options = {}) {
  const buffer = await Packer.toBuffer(new Document({ sections: [{ children }], ...options }));
  return readDocument("piano.docx", new Uint8Array(buffer));
}

function cell(text: string, options = {}) {
  return new TableCell({ children: text.split("\n").map((line) => new Paragraph(line)), ...options });
}

/** A document of the least parts that Word opens, around a body of raw XML. */
function raw(body: string, styles = "") {
  const space =
    'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" xmlns:v="urn:schemas-microsoft-com:vml"';
  const zip = zipSync({
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document ${space}><w:body>${body}</w:body></w:document>`,
    ),
    "word/styles.xml": strToU8(`<w:styles ${space}>${styles}</w:styles>`),
  });
  return readDocument("piano.docx", zip);
}

const P = (text: string, properties = "") =>
  `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe("docx", () => {
  it("headings, breaks, tabs, tables with merged cells and header rows", async () => {
    const document = await written([
      new Paragraph({ text: "Area strategica A", heading: HeadingLevel.HEADING_1 }),
      new Paragraph({ children: [new TextRun("Peso: 5"), new TextRun({ text: "Target: 7", break: 1 })] }),
      new Paragraph({
        children: [new TextRun("S. 1.1"), new TextRun({ children: [new Tab(), "Bilancio"] })],
      }),
      new Paragraph({
        children: [new TextRun("S. 1.2"), new TextRun({ children: [new Tab(), "Personale"] })],
      }),
      new Table({
        rows: [
          new TableRow({ tableHeader: true, children: [cell("Indicatore"), cell("Peso"), cell("Target")] }),
          new TableRow({
            tableHeader: false,
            children: [
              cell("Uno\ndue", { verticalMerge: VerticalMergeType.RESTART }),
              cell("50"),
              cell(">= 2"),
            ],
          }),
          new TableRow({
            children: [
              cell("", { verticalMerge: VerticalMergeType.CONTINUE }),
              cell("tutto", { columnSpan: 2 }),
            ],
          }),
        ],
      }),
    ]);
    expect(codes(document)).toEqual([]);
    expect(outline(document)).toEqual([
      "# Area strategica A",
      "Peso: 5 / Target: 7",
      "S. 1.1 | Bilancio",
      "S. 1.2 | Personale",
      "= Indicatore | Peso | Target",
      "<1x2>Uno / due | 50 | >= 2",
      "<2x1>tutto",
    ]);
  });

  it("numbers and bullets as Word counts them, also in headings", async () => {
    const level = (depth: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
      level: depth,
      format,
      text,
      alignment: AlignmentType.START,
    });
    const numbering = {
      config: [
        {
          reference: "titoli",
          levels: [level(0, LevelFormat.DECIMAL, "Obiettivo %1"), level(1, LevelFormat.DECIMAL, "%1.%2")],
        },
        {
          reference: "voci",
          levels: [level(0, LevelFormat.LOWER_LETTER, "%1)"), level(1, LevelFormat.BULLET, "-")],
        },
      ],
    };
    const item = (
      text: string,
      reference: string,
      depth: number,
      heading?: (typeof HeadingLevel)[keyof typeof HeadingLevel],
    ) => new Paragraph({ text, numbering: { reference, level: depth }, ...(heading ? { heading } : {}) });
    const document = await written(
      [
        item("Uno", "titoli", 0, HeadingLevel.HEADING_1),
        item("Due", "titoli", 1, HeadingLevel.HEADING_2),
        item("Tre", "titoli", 1, HeadingLevel.HEADING_2),
        item("prima", "voci", 0),
        item("dentro", "voci", 1),
        item("seconda", "voci", 0),
      ],
      { numbering },
    );
    expect(outline(document)).toEqual([
      "# Obiettivo 1 Uno",
      "## 1.1 Due",
      "## 1.2 Tre",
      "[a)] prima",
      "  [-] dentro",
      "[b)] seconda",
    ]);
  });

  it("tracked changes count as accepted", async () => {
    const change = { id: 1, author: "ufficio", date: "2024-01-01T00:00:00Z" };
    const document = await written([
      new Paragraph({
        children: [
          new TextRun("Peso "),
          new DeletedTextRun({ text: "40", ...change }),
          new InsertedTextRun({ text: "60", ...change }),
        ],
      }),
    ]);
    expect(outline(document)).toEqual(["Peso 60"]);
  });

  it("style names of other languages, outline levels, hidden text, contents", async () => {
    const styles = `<w:style w:styleId="Titolo2"><w:name w:val="Titolo 2"/></w:style><w:style w:styleId="Mio"><w:name w:val="Mio"/><w:basedOn w:val="Titolo2"/></w:style><w:style w:styleId="Sommario1"><w:name w:val="Sommario 1"/></w:style>`;
    const document = await raw(
      P("Uno", '<w:pStyle w:val="Titolo2"/>') +
        P("Due", '<w:pStyle w:val="Mio"/>') +
        P("Tre", '<w:outlineLvl w:val="2"/>') +
        P("Uno 3", '<w:pStyle w:val="Sommario1"/>') +
        "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>nascosto</w:t></w:r><w:r><w:t>visto</w:t></w:r></w:p>",
      styles,
    );
    expect(outline(document)).toEqual(["## Uno", "## Due", "### Tre", "visto"]);
  });

  it("text boxes once, frames as paragraphs, tables that lay out the page, content controls", async () => {
    const box = `<wps:txbx><w:txbxContent>${P("nel riquadro")}</w:txbxContent></wps:txbx>`;
    const document = await raw(
      `<w:p><w:r><w:t>fuori</w:t><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r></w:p>` +
        `<w:tbl><w:tr><w:tc>${P("cornice")}</w:tc></w:tr></w:tbl>` +
        `<w:tbl><w:tr><w:tc>${P("a sinistra")}</w:tc><w:tc><w:tbl><w:tr><w:tc>${P("A")}</w:tc><w:tc>${P("B")}</w:tc></w:tr><w:tr><w:tc>${P("1")}</w:tc><w:tc>${P("2")}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>` +
        `<w:sdt><w:sdtContent>${P("nel controllo")}</w:sdtContent></w:sdt>`,
    );
    expect(outline(document)).toEqual([
      "fuori",
      "nel riquadro",
      "cornice",
      "a sinistra",
      "A | B",
      "1 | 2",
      "nel controllo",
    ]);
  });

  it("fractions, lowered years and symbols", async () => {
    const text = (words: string) => `<m:r><m:t>${words}</m:t></m:r>`;
    const document = await raw(
      `<w:p><m:oMath><m:f><m:num>${text("a-b")}</m:num><m:den>${text("c")}</m:den></m:f></m:oMath><w:r><w:t>*100, imprese</w:t></w:r><w:r><w:rPr><w:vertAlign w:val="subscript"/></w:rPr><w:t>t-1</w:t></w:r><w:r><w:t> </w:t><w:sym w:font="Symbol" w:char="F0B3"/><w:t> 5</w:t></w:r></w:p>`,
    );
    expect(outline(document)).toEqual(["(a-b)/(c)*100, imprese_{t-1} ≥ 5"]);
  });

  it("XML cut short gives what came before, and says so", async () => {
    const zip = zipSync({
      "word/document.xml": strToU8(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${P("uno")}${P("due")}<w:p><w:r><w:t>tr`,
      ),
    });
    const document = await readDocument("piano.docx", zip);
    expect(outline(document)).toEqual(["uno", "due", "tr"]);
    expect(codes(document)).toEqual(["document-partly-corrupt"]);
  });
});
