/**
 * What the parts of an invoice are called in lists that accounting programs export; the first is the register's own. Of
 * several days that mean the same the one that comes first here is read.
 */
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
    // The day that counts is that of the order's transmission to the treasurer (DPCM 22/9/2014, art. 9, comma 4).
    "data trasmissione mandato",
    "data trasmissione ordinativo",
    "data mandato",
    "data ordinativo",
    "data pagamento",
    "data pag",
    "pagamento",
    "data quietanza",
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
  corrects: [
    "nota di credito sulla fattura",
    "fattura collegata",
    "numero fattura collegata",
    "credit note on invoice",
  ],
  unit: ["unita", "unita organizzativa", "ufficio", "unit"],
};

const COLUMNS = new Map(
  Object.entries(NAMES).flatMap(([column, names]) => names.map((name) => [name, column] as const)),
);

/** Column of the register that a head means, or "vat" for the supplier's VAT number; null for what is not read. */
function columnMeant(head: string): string | null {
  return COLUMNS.get(plain(head)) ?? null;
}

function rankOf(head: string): number {
  return NAMES[columnMeant(head) ?? ""]?.indexOf(plain(head)) ?? 0;
}

function plain(head: string): string {
  return head
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .trim();
}

/** Of these one of several is read: the others are days of the same thing. */
const DAYS: ReadonlySet<string> = new Set(["issued", "received", "due", "paid"]);

/** Columns of a list by place; null for what is not read. Two that mean the same stay where nothing says which is right. */
export function columnsMeant(heads: readonly string[]): readonly (string | null)[] {
  const meant = heads.map((head) => ({ column: columnMeant(head), rank: rankOf(head) }));
  const better = (one: (typeof meant)[number], at: number): boolean =>
    meant.some((other, place) => place !== at && other.column === one.column && other.rank < one.rank);
  return meant.map((one, at) =>
    one.column !== null && DAYS.has(one.column) && better(one, at) ? null : one.column,
  );
}

/** Columns that a list must have. The due day can be the law's. */
export const NEEDED_COLUMNS = ["number", "supplier", "amount"] as const;
