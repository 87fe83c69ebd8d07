import { parseIsoDate } from "../../core/period/iso-date.ts";
import { decodeText } from "../readers/text/encoding.ts";
import { type XmlElement, xmlTree } from "../readers/xml/xml-tree.ts";
import { all, at, localOf, said } from "./elements.ts";
import { instalmentsOf } from "./instalments.ts";
import type { InvoiceFault, InvoiceLine, ReadInvoices } from "./invoice-line.ts";
import { payableOf } from "./payable.ts";

/** Bytes of a file of invoices: a lot with its attachments inside. */
export const LARGEST_XML = 5 * 1024 * 1024;
/** Most invoices, instalments counted, of one file. */
export const MOST_LINES = 20_000;

/** Credit notes, whose amounts are written without a sign. */
const CREDIT = new Set(["TD04", "TD08"]);

/**
 * Reads electronic invoices to public bodies (FatturaPA 1.2; before it 1.1), one or a lot of several with the same
 * supplier. Nothing outside the file is read: a document type, which could name entities, is refused, as the format has none.
 */
export function readFatturaPa(bytes: Uint8Array, name = ""): ReadInvoices {
  if (bytes.byteLength > LARGEST_XML) return { refused: "too-large" };
  if (/\.p7m$/i.test(name) || isSigned(bytes)) return { refused: "signed" };
  const text = decodeText(bytes)?.text ?? null;
  if (text === null || !text.trimStart().startsWith("<")) return { refused: "not-invoices" };
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) return { refused: "damaged" };
  const tree = xmlTree(bytes, isIdle);
  if (tree === null) return { refused: "damaged" };
  const kind = localOf(tree.root);
  if (kind === "FatturaElettronicaSemplificata") return { refused: "simplified" };
  if (kind !== "FatturaElettronica") return { refused: tree.damaged ? "damaged" : "not-invoices" };
  if (tree.damaged) return { refused: "damaged" };
  const lines: InvoiceLine[] = [];
  const faults: InvoiceFault[] = [];
  const supplier = supplierOf(at(tree.root, "FatturaElettronicaHeader", "CedentePrestatore"));
  for (const [index, body] of all(tree.root, "FatturaElettronicaBody").entries()) {
    const read = bodyLines(body, index + 1, supplier);
    lines.push(...read.lines);
    faults.push(...read.faults);
    if (lines.length > MOST_LINES) return { refused: "too-large" };
  }
  return lines.length + faults.length === 0 ? { refused: "not-invoices" } : { lines, faults };
}

function bodyLines(body: XmlElement, line: number, supplier: string) {
  const general = at(body, "DatiGenerali", "DatiGeneraliDocumento");
  const number = said(general, "Numero");
  const issued = parseIsoDate(said(general, "Data").slice(0, 10));
  const credit = CREDIT.has(said(general, "TipoDocumento"));
  const payable = payableOf(body, credit);
  const corrects = credit ? said(at(body, "DatiGenerali", "DatiFattureCollegate"), "IdDocumento") : "";
  const faults: InvoiceFault[] = [];
  if (number === "") faults.push({ line, column: "number" });
  if (supplier === "") faults.push({ line, column: "supplier" });
  if (issued === null) faults.push({ line, column: "issued" });
  if (payable === null) faults.push({ line, column: "amount" });
  if (faults.length > 0 || issued === null || payable === null) return { lines: [], faults };
  const lines = instalmentsOf(body, payable, issued).map(
    (one): InvoiceLine => ({ line, number, supplier, issued, corrects, ...one }),
  );
  return { lines, faults };
}

/** Name and VAT number; of a natural person the VAT number alone, which with number and day tells the invoice. */
function supplierOf(supplier: XmlElement | null): string {
  const facts = at(supplier, "DatiAnagrafici");
  const vat = at(facts, "IdFiscaleIVA");
  const code = `${said(vat, "IdPaese").replace("IT", "")}${said(vat, "IdCodice")}`;
  const name = said(at(facts, "Anagrafica"), "Denominazione");
  return [name.slice(0, 200), code].filter((part) => part !== "").join(" ");
}

/** Attachments, and the lines of what was sold, are not read. */
function isIdle(element: XmlElement): boolean {
  const name = localOf(element);
  return name === "Allegati" || name === "DettaglioLinee";
}

/** A signed file is DER (a sequence of long form), or the same in base64. */
function isSigned(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  if (first === 0x30 && second >= 0x80) return true;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, 64)).trimStart();
  return start.startsWith("MII") || start.startsWith("-----BEGIN PKCS7");
}
