import { describe, expect, test } from "vitest";
import { PdfFile } from "../../../../src/documents/writing/pdf/joining/pdf-file.ts";
import { PdfOutput } from "../../../../src/documents/writing/pdf/joining/pdf-output.ts";
import { asRowHead } from "../../../../src/documents/writing/pdf/joining/tags.ts";
import { textString } from "../../../../src/documents/writing/pdf/joining/text-string.ts";
import { readPdf } from "../read-pdf.ts";

/** A PDF in the open, as the compiler writes one: its objects in any order, with a table of where they are. */
function inTheOpen(objects: Readonly<Record<number, string>>, root: number): Uint8Array {
  let text = "%PDF-1.7\n";
  const starts = new Map<number, number>();
  for (const [number, said] of Object.entries(objects).reverse()) {
    starts.set(Number(number), text.length);
    text += `${number} 0 obj\n${said}\nendobj\n\n`;
  }
  const size = Object.keys(objects).length + 1;
  const entries = Array.from({ length: size }, (_, number) =>
    number === 0 ? "0000000000 65535 f\r\n" : `${String(starts.get(number)).padStart(10, "0")} 00000 n\r\n`,
  );
  const table = text.length;
  return Buffer.from(
    `${text}xref\n0 ${size}\n${entries.join("")}trailer\n<< /Size ${size} /Root ${root} 0 R /ID [(a) (b)] >>\nstartxref\n${table}\n%%EOF`,
    "latin1",
  );
}

describe("a PDF in the open", () => {
  const file = new PdfFile(
    inTheOpen(
      {
        1: "<< /Type /Catalog /Pages 2 0 R /Outlines 6 0 R >>",
        2: "<< /Type /Pages /Kids [3 0 R 4 0 R] >>",
        3: "<< /Type /Page /Contents 5 0 R >>",
        4: "<< /Type /Pages /Kids [10 0 R] >>",
        5: "<< /Length 12 >>\nstream\nendobj 9 0 R\nendstream",
        6: "<< /First 7 0 R >>",
        7: "<< /Dest 9 0 R /First 8 0 R >>",
        8: "<< /Dest 11 0 R >>",
        9: "[3 0 R /XYZ 0 0 0]",
        10: "<< /Type /Page >>",
        11: "[10 0 R /XYZ 0 0 0]",
      },
      1,
    ),
  );

  test("tells its pages, its bookmarks and the page of each", () => {
    expect(file.pages).toEqual([3, 10]);
    expect(file.bookmarks).toEqual([9, 11]);
    expect(file.bookmarks.map((to) => file.pageOf(to))).toEqual([1, 2]);
    expect(file.identifiers).toEqual(["a", "b"]);
  });

  test("tells what an object says from its stream", () => {
    expect(file.said(5).trim()).toBe("<< /Length 12 >>");
    expect(Buffer.from(file.stream(5) ?? []).toString("latin1")).toBe("endobj 9 0 R");
    expect(file.stream(3)).toBeNull();
    expect(() => file.said(12)).toThrow("12");
  });

  test("is nothing else", () => {
    expect(() => new PdfFile(Buffer.from("%PDF-1.7\nnothing"))).toThrow("table");
  });
});

test("what is written packed is read by others", async () => {
  const output = new PdfOutput();
  const [catalog, pages, info] = [output.number(), output.number(), output.number()];
  const kids = Array.from({ length: 900 }, () => output.number());
  output.add(catalog, `<< /Type /Catalog /Pages ${pages} 0 R /Lang (it) >>`);
  output.add(pages, `<< /Type /Pages /Count 900 /Kids [${kids.map((kid) => `${kid} 0 R`).join(" ")}] >>`);
  output.add(info, `<< /Title ${textString("Perché “no”: 日本")} >>`);
  for (const kid of kids) output.add(kid, `<< /Type /Page /Parent ${pages} 0 R /MediaBox [0 0 10 20] >>`);
  const pdf = await readPdf(output.end(`/Root ${catalog} 0 R /Info ${info} 0 R`));
  expect(pdf.pages).toBe(900);
  expect(pdf.title).toBe("Perché “no”: 日本");
  expect(pdf.sizes.at(-1)).toEqual([10, 20]);
});

test.each([
  ["<< /S /TD /K [1] >>", "<< /S /TH /A [<< /O /Table /Scope /Row >>] /K [1] >>"],
  ["<< /S /TD /A [<< /O /Layout >>] >>", "<< /S /TH /A [<< /O /Table /Scope /Row >> << /O /Layout >>] >>"],
  [
    "<< /S /TD /A [<< /O /Table /Headers [(U1x0y0)] >>] >>",
    "<< /S /TH /A [<< /O /Table /Scope /Row /Headers [(U1x0y0)] >>] >>",
  ],
])("the cell %s as a row's head", (cell, head) => {
  expect(asRowHead(cell)).toBe(head);
});
