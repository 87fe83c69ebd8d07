import { column, DAY, NEEDED, NOTE, type ReadyRegister, TITLE, UNIT } from "./ready.ts";

/** Data, papers and money. */
export const RESOURCES: readonly ReadyRegister[] = [
  {
    document: {
      id: "datasets",
      title: { it: "Dataset pubblicati", en: "Datasets published" },
      description: {
        it: "Insiemi di dati aperti, con il giorno in cui sono stati pubblicati.",
        en: "Open datasets, with the day of their publication.",
      },
      columns: [
        DAY,
        TITLE,
        column("address", "text", "Indirizzo", "Address"),
        column("withdrawn", "date", "Ritirato il", "Withdrawn on"),
        UNIT,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "Dataset in linea", en: "Datasets on line" },
        rule: {
          register: "datasets",
          what: "count",
          period: "so-far",
          where: [{ is: "empty", column: "withdrawn" }],
        },
      },
      {
        title: { it: "Pubblicati nell'anno", en: "Published in the year" },
        rule: { register: "datasets", what: "count" },
      },
    ],
  },
  {
    document: {
      id: "archive",
      title: { it: "Metri d'archivio", en: "Archive metres" },
      description: {
        it: "Metri lineari versati o presi (con il segno +) e scartati (con il segno −).",
        en: "Linear metres taken in (with +) and discarded (with −).",
      },
      columns: [
        DAY,
        column("what", "text", "Che cosa", "What", NEEDED),
        column("metres", "number", "Metri lineari", "Linear metres", NEEDED),
        UNIT,
        NOTE,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "Metri in archivio", en: "Metres in the archive" },
        rule: { register: "archive", what: "sum", column: "metres", period: "so-far" },
      },
      {
        title: { it: "Metri scartati nell'anno, con il segno −", en: "Metres discarded in the year, with −" },
        rule: {
          register: "archive",
          what: "sum",
          column: "metres",
          where: [{ is: "at-most", column: "metres", value: "0/1" }],
        },
      },
    ],
  },
  {
    document: {
      id: "invoices",
      title: { it: "Fatture", en: "Invoices" },
      description: {
        it: "Fatture ricevute, con scadenza e pagamento: da qui si calcola l'indice di tempestività dei pagamenti.",
        en: "Invoices received, with due day and payment: the index of timeliness of payments is computed from them.",
      },
      columns: [
        column("number", "text", "Numero", "Number", NEEDED),
        column("supplier", "text", "Fornitore", "Supplier", NEEDED),
        column("issued", "date", "Emessa il", "Issued on"),
        column("received", "date", "Ricevuta il", "Received on"),
        column("due", "date", "Scadenza", "Due on", { ...NEEDED, planned: true }),
        column("due-assumed", "yes-no", "Scadenza presunta", "Due day assumed"),
        column("paid", "date", "Pagata il", "Paid on"),
        column("amount", "money", "Importo", "Amount", NEEDED),
        column("disputed-from", "date", "Contestata dal", "Disputed from"),
        column("disputed-to", "date", "Contestata al", "Disputed to"),
        column("corrects", "text", "Nota di credito sulla fattura", "Credit note on invoice"),
        UNIT,
      ],
      day: "paid",
      unit: "unit",
    },
    rules: [
      { title: { it: "Fatture pagate", en: "Invoices paid" }, rule: { register: "invoices", what: "count" } },
      {
        title: { it: "Importo pagato", en: "Amount paid" },
        rule: { register: "invoices", what: "sum", column: "amount" },
      },
    ],
  },
];
