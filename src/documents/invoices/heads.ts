/** What the parts of an invoice are called in lists that accounting programs export; the first is the register's own. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  number: [
    "numero",
    "n",
    "nr",
    "num",
    "numero fattura",
    "n fattura",
    "nr fattura",
    "num fattura",
    "fattura",
    "numero documento",
    "n documento",
    "n doc",
    "num doc",
    "documento",
    "invoice number",
    "number",
  ],
  supplier: [
    "fornitore",
    "denominazione",
    "denominazione fornitore",
    "ragione sociale",
    "ragione sociale fornitore",
    "creditore",
    "cedente",
    "cedente prestatore",
    "beneficiario",
    "supplier",
  ],
  vat: ["partita iva", "p iva", "piva", "p iva fornitore", "partita iva fornitore", "vat number"],
  issued: [
    "emessa il",
    "data fattura",
    "data documento",
    "data doc",
    "data emissione",
    "data",
    "invoice date",
    "issued on",
  ],
  received: [
    "ricevuta il",
    "data ricezione",
    "data ricezione sdi",
    "data arrivo",
    "data protocollo",
    "data registrazione",
    "received on",
  ],
  due: [
    "scadenza",
    "data scadenza",
    "data scadenza pagamento",
    "data scad",
    "scade il",
    "due on",
    "due date",
  ],
  "due-assumed": ["scadenza presunta", "due day assumed"],
  paid: [
    "pagata il",
    "data pagamento",
    "data pag",
    "data mandato",
    "data quietanza",
    "data trasmissione mandato",
    "pagamento",
    "paid on",
    "payment date",
  ],
  amount: [
    "importo",
    "importo dovuto",
    "importo pagato",
    "importo da pagare",
    "importo fattura",
    "importo mandato",
    "netto a pagare",
    "importo eur",
    "importo euro",
    "amount",
  ],
  "disputed-from": [
    "contestata dal",
    "sospesa dal",
    "inizio sospensione",
    "data inizio sospensione",
    "contestazione dal",
    "disputed from",
  ],
  "disputed-to": [
    "contestata al",
    "sospesa al",
    "fine sospensione",
    "data fine sospensione",
    "contestazione al",
    "disputed to",
  ],
  unit: ["unita", "unita organizzativa", "ufficio", "unit"],
};

const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.map((name) => [name, column] as const)),
);

/** Column of the register that a head means, or "vat" for the supplier's VAT number; null for what is not read. */
export function columnMeant(head: string): string | null {
  const plain = head
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
  return COLUMNS.get(plain) ?? null;
}

/** Columns that a list must have. The due day can be the law's. */
export const NEEDED_COLUMNS = ["number", "supplier", "amount"] as const;
