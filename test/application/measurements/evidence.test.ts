import ExcelJS from "exceljs";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { attachEvidence, detachEvidence, LARGEST_FILE } from "../../../src/application/evidence/attach.ts";
import { plainFileName } from "../../../src/application/evidence/file-name.ts";
import { mediaTypeOf } from "../../../src/application/evidence/media-type.ts";
import { readEvidence } from "../../../src/application/evidence/read.ts";
import { submitSheet } from "../../../src/application/measurements/submit.ts";
import { UnknownBody } from "../../../src/store/store.ts";
import { BODY, type Office, OTHER_BODY, openOffice, refusal, rowOf, type } from "./office.ts";

const text = (content: string): Uint8Array => new TextEncoder().encode(content);
const bytes = (...start: number[]): Uint8Array => new Uint8Array([...start, ...new Array(40).fill(32)]);
const zip = (parts: Record<string, string>, level: 0 | 6 = 6): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(part)])), { level });
const PDF = text("%PDF-1.7\n1 0 obj\n");

describe("what a file is, by its content", () => {
  it.each([
    ["verbale.pdf", PDF, "application/pdf"],
    ["verbale.exe", PDF, "application/pdf"],
    ["foto.png", bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), "image/png"],
    ["foto.jpg", bytes(0xff, 0xd8, 0xff, 0xe0), "image/jpeg"],
    ["nota.txt", text("Il dato è confermato."), "text/plain; charset=utf-8"],
    ["dati.csv", text("a;b\n1;2\n"), "text/csv; charset=utf-8"],
    ["pec.eml", text("From: a@example.it\nSubject: Dati\n\n<html>...</html>"), "message/rfc822"],
    [
      "atto.pdf.p7m",
      bytes(0x30, 0x82, 0x01, 0x00, 0x06, 0x09, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02),
      "application/pkcs7-mime",
    ],
    [
      "nota.odt",
      zip({ mimetype: "application/vnd.oasis.opendocument.text", "content.xml": "<x/>" }, 0),
      "application/vnd.oasis.opendocument.text",
    ],
    [
      "nota.docx",
      zip({ "[Content_Types].xml": "<x/>", "word/document.xml": "<x/>" }),
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    ],
    ["programma.exe", bytes(0x4d, 0x5a, 0x90, 0x00), null],
    ["programma.pdf", bytes(0x4d, 0x5a, 0x90, 0x00), null],
    ["programma", bytes(0x7f, 0x45, 0x4c, 0x46, 0x02), null],
    ["pagina.html", text("<!DOCTYPE html><title>x</title>"), null],
    ["pagina.txt", text("  \n<script>alert(1)</script>"), null],
    ["pagina.csv", text("a;b\n<script>alert(1)</script>;2"), null],
    ["disegno.svg", text('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ["disegno.txt", text('<?xml version="1.0"?><svg/>'), null],
    ["comandi.txt", text("#!/bin/sh\nrm -rf x"), null],
    ["comandi.bat", text("@echo off"), null],
    ["archivio.zip", zip({ "a.txt": "x" }), null],
    [
      "macro.xlsm",
      zip({ "[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>", "xl/vbaProject.bin": "x" }),
      null,
    ],
    ["zero.txt", bytes(0x41, 0x00), null],
  ])("%s is %s", (name, content, type) => {
    expect(mediaTypeOf(name, content)).toBe(type);
  });

  it("knows the workbook that a spreadsheet program writes", async () => {
    const book = new ExcelJS.Workbook();
    book.addWorksheet("A").addRow(["x"]);
    const content = new Uint8Array(await book.xlsx.writeBuffer());
    expect(mediaTypeOf("x.xlsx", content)).toContain("spreadsheetml");
  });
});

describe("the name of a file", () => {
  it.each([
    ["verbale.pdf", "verbale.pdf"],
    ["../../etc/passwd", "passwd"],
    ["C:\\Documenti\\verbale.pdf", "verbale.pdf"],
    ["a\u0000b\n.pdf", "ab.pdf"],
    ["fattura\u202efdp.exe", "fatturafdp.exe"],
    ['"><img src=x>.pdf', "___img src=x_.pdf"],
    ["..", "file"],
    ["", "file"],
    ["Città di Lecce – è già.pdf", "Città di Lecce – è già.pdf"],
    [`${"a".repeat(300)}.pdf`, `${"a".repeat(116)}.pdf`],
  ])("%j becomes %j", (given, plain) => {
    expect(plainFileName(given)).toBe(plain);
  });
});

describe("evidence", () => {
  let office: Office;
  beforeEach(async () => {
    office = await openOffice();
  });
  afterEach(() => office.close());

  it("goes with the value that is sent, and can be read by who may see it", async () => {
    const row = await rowOf(office, office.carla, "A.1.1.2/2");
    await type(office, office.carla, row, { text: "120" });
    const file = { name: "../elenco.pdf", bytes: PDF };
    const { draft, file: kept } = await attachEvidence(office.services, BODY, office.carla, {
      row: row.id,
      file,
    });
    expect(draft.evidence).toEqual([{ hash: kept.hash, name: "elenco.pdf" }]);
    const rows = [{ id: row.id, revision: draft.revision, seen: null, confirmed: [] }];
    const [entry] = await submitSheet(office.services, BODY, office.carla, { rows });
    expect(entry?.evidence).toEqual([{ hash: kept.hash, name: "elenco.pdf" }]);
    for (const actor of [office.carla, office.manager, office.evaluator]) {
      const read = await readEvidence(office.services, BODY, actor, kept.hash);
      expect([read.file.mediaType, Buffer.from(read.content).equals(Buffer.from(PDF))]).toEqual([
        "application/pdf",
        true,
      ]);
    }
    expect((await refusal(readEvidence(office.services, BODY, { kind: "public" }, kept.hash))).kind).toBe(
      "not-signed-in",
    );
    expect((await refusal(readEvidence(office.services, BODY, office.administrator, kept.hash))).kind).toBe(
      "forbidden",
    );
    const stranger = { ...office.carla, id: "altra", units: ["UFF. 6"] };
    expect(
      (await refusal(readEvidence(office.services, BODY, { ...stranger, units: ["X"] }, kept.hash))).kind,
    ).toBe("forbidden");
    expect((await refusal(readEvidence(office.services, OTHER_BODY, office.evaluator, kept.hash))).kind).toBe(
      "not-found",
    );
    await expect(
      readEvidence(office.services, "nessuno", office.evaluator, kept.hash),
    ).rejects.toBeInstanceOf(UnknownBody);
    for (const hash of ["0".repeat(64), "../x", ""])
      expect((await refusal(readEvidence(office.services, BODY, office.evaluator, hash))).kind).toBe(
        "not-found",
      );
  });

  it("is refused where it is empty, too large or of no accepted type, and the draft stays", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const attach = (name: string, content: Uint8Array) =>
      attachEvidence(office.services, BODY, office.anna, { row: row.id, file: { name, bytes: content } });
    expect((await refusal(attach("x.pdf", new Uint8Array()))).id).toBe("evidence-empty");
    expect((await refusal(attach("x.pdf", new Uint8Array(LARGEST_FILE + 1)))).kind).toBe("too-large");
    expect((await refusal(attach("x.html", text("<html>")))).kind).toBe("unsupported-type");
    expect((await rowOf(office, office.anna, "A.1/1")).draft).toBeNull();
  });

  it("attached twice is there once, and can be taken off the draft", async () => {
    const row = await rowOf(office, office.anna, "A.1/1");
    const file = { name: "a.pdf", bytes: PDF };
    await attachEvidence(office.services, BODY, office.anna, { row: row.id, file });
    const { draft, file: kept } = await attachEvidence(office.services, BODY, office.anna, {
      row: row.id,
      file,
    });
    expect(draft.evidence).toHaveLength(1);
    const left = await detachEvidence(office.services, BODY, office.anna, { row: row.id, hash: kept.hash });
    expect(left?.evidence).toEqual([]);
  });
});
