import { column, DAY, NEEDED, NOTE, type ReadyRegister, UNIT } from "./ready.ts";

const TOTAL = { register: "tallies", what: "sum", column: "amount" } as const;

/** What another system has counted already: it is kept as that system gives it, not row by row again. */
export const TALLIES: readonly ReadyRegister[] = [
  {
    document: {
      id: "tallies",
      title: { it: "Conteggi e consistenze", en: "Counts and stocks" },
      description: {
        it: "Totali che un altro sistema dà già contati, una riga al giorno o al mese. Di una consistenza, come le imprese iscritte, la prima riga è quella di partenza e le altre sono le variazioni, con il segno.",
        en: "Totals that another system gives counted, one row a day or a month. Of a stock, such as firms registered, the first row is the opening one and the others are changes, with their sign.",
      },
      columns: [
        DAY,
        column("what", "text", "Che cosa", "What", NEEDED),
        column("amount", "number", "Quanti", "How many", NEEDED),
        column("system", "text", "Sistema", "System"),
        UNIT,
        NOTE,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      { title: { it: "Totale dell'anno", en: "Total of the year" }, rule: TOTAL },
      {
        title: { it: "Consistenza al giorno", en: "Stock on the day" },
        rule: { ...TOTAL, period: "so-far" },
      },
    ],
  },
];
