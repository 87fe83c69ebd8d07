import type { RuleDocument } from "../rule.ts";
import { column, DAY, NEEDED, NOTE, type ReadyRegister, TITLE, UNIT } from "./ready.ts";

/** "Evase entro 5 giorni", as it is meant here or there: which procedures, and which days. */
function onTime(among: "closed" | "received", count: "calendar" | "working"): RuleDocument {
  const within = { is: "within", from: "received", to: "closed", days: 5, count } as const;
  const day = among === "closed" ? "closed" : "received";
  return { register: "procedures", what: "share", day, part: [within] };
}

/** What offices receive, handle, check and keep open. */
export const SERVICES: readonly ReadyRegister[] = [
  {
    document: {
      id: "procedures",
      title: { it: "Pratiche e procedimenti", en: "Procedures handled" },
      description: {
        it: "Ricevute ed evase: i giorni fra l'una e l'altra data si contano di calendario o lavorativi.",
        en: "Received and closed: the days from one to the other are counted by the calendar or as working days.",
      },
      columns: [
        column("received", "date", "Ricevuta il", "Received on", NEEDED),
        column("closed", "date", "Evasa il", "Closed on"),
        column("number", "text", "Protocollo", "Reference"),
        column("kind", "text", "Procedimento", "Procedure"),
        UNIT,
        NOTE,
      ],
      day: "received",
      unit: "unit",
    },
    rules: [
      {
        title: {
          it: "% evase entro 5 giorni di calendario, su quelle evase",
          en: "% closed within 5 calendar days, of those closed",
        },
        rule: onTime("closed", "calendar"),
      },
      {
        title: {
          it: "% evase entro 5 giorni lavorativi, su quelle evase",
          en: "% closed within 5 working days, of those closed",
        },
        rule: onTime("closed", "working"),
      },
      {
        title: {
          it: "% evase entro 5 giorni di calendario, su quelle ricevute",
          en: "% closed within 5 calendar days, of those received",
        },
        rule: onTime("received", "calendar"),
      },
      {
        title: {
          it: "% evase entro 5 giorni lavorativi, su quelle ricevute",
          en: "% closed within 5 working days, of those received",
        },
        rule: onTime("received", "working"),
      },
      {
        title: { it: "Giorni in media per evaderle", en: "Days to close them, on average" },
        rule: {
          register: "procedures",
          what: "days",
          day: "closed",
          span: { from: "received", to: "closed", count: "calendar" },
        },
      },
    ],
  },
  {
    document: {
      id: "positions",
      title: { it: "Posizioni da verificare", en: "Positions to verify" },
      description: {
        it: "Posizioni da verificare e, quando è fatta, la data della verifica.",
        en: "Positions to verify and, once done, the day of the check.",
      },
      columns: [
        column("listed", "date", "Da verificare dal", "To verify since", NEEDED),
        column("subject", "text", "Posizione", "Position", NEEDED),
        column("list", "text", "Elenco", "List"),
        column("verified", "date", "Verificata il", "Verified on"),
        column("outcome", "text", "Esito", "Outcome"),
        UNIT,
      ],
      day: "listed",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "% verificate", en: "% verified" },
        rule: { register: "positions", what: "share", part: [{ is: "filled", column: "verified" }] },
      },
      {
        title: { it: "Posizioni verificate nell'anno", en: "Positions verified in the year" },
        rule: { register: "positions", what: "count", day: "verified" },
      },
      {
        title: { it: "Posizioni da verificare", en: "Positions to verify" },
        rule: { register: "positions", what: "count" },
      },
    ],
  },
  {
    document: {
      id: "opening-hours",
      title: { it: "Ore di apertura", en: "Opening hours" },
      description: {
        it: "Ore di apertura al pubblico di uno sportello, una riga per giorno o settimana.",
        en: "Hours in which a desk is open to the public, one row a day or week.",
      },
      columns: [
        DAY,
        column("desk", "text", "Sportello", "Desk", NEEDED),
        column("hours", "hours", "Ore", "Hours", NEEDED),
        UNIT,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "Ore di apertura", en: "Opening hours" },
        rule: { register: "opening-hours", what: "sum", column: "hours" },
      },
      {
        title: { it: "Ore in media per riga", en: "Hours a row, on average" },
        rule: { register: "opening-hours", what: "mean", column: "hours" },
      },
    ],
  },
  {
    document: {
      id: "training",
      title: { it: "Formazione del personale", en: "Staff training" },
      description: {
        it: "Ore di formazione, una riga per corso o per persona.",
        en: "Hours of training, one row a course or a person.",
      },
      columns: [
        DAY,
        TITLE,
        column("hours", "hours", "Ore", "Hours", NEEDED),
        column("attendants", "number", "Partecipanti", "Attendants"),
        UNIT,
        NOTE,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "Ore di formazione", en: "Training hours" },
        rule: { register: "training", what: "sum", column: "hours" },
      },
      { title: { it: "Corsi", en: "Courses" }, rule: { register: "training", what: "count" } },
    ],
  },
];
