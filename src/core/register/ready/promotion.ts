import type { RuleDocument } from "../rule.ts";
import { column, DAY, NEEDED, NOTE, type ReadyRegister, THEME, TITLE, UNIT } from "./ready.ts";

/** What came out of one kind; of one channel where a condition on the channel is added. */
function ofKind(kind: string): RuleDocument {
  return {
    register: "communications",
    what: "count",
    where: [{ is: "one-of", column: "kind", values: [kind] }],
  };
}

/** What a chamber or a municipality does for firms and citizens, and whom it reaches. */
export const PROMOTION: readonly ReadyRegister[] = [
  {
    document: {
      id: "events",
      title: { it: "Eventi e iniziative", en: "Events and initiatives" },
      description: {
        it: "Seminari, convegni, sportelli, fiere, percorsi: una riga per evento.",
        en: "Seminars, conferences, help desks, fairs, courses: one row an event.",
      },
      columns: [
        DAY,
        TITLE,
        column("kind", "choice", "Tipo", "Kind", {
          choices: [
            { id: "seminar", title: { it: "seminario", en: "seminar" } },
            { id: "conference", title: { it: "convegno", en: "conference" } },
            { id: "course", title: { it: "percorso o corso", en: "course" } },
            { id: "fair", title: { it: "fiera", en: "fair" } },
            { id: "meeting", title: { it: "incontro", en: "meeting" } },
            { id: "initiative", title: { it: "altra iniziativa", en: "other initiative" } },
          ],
        }),
        THEME,
        UNIT,
        column("hours", "hours", "Ore", "Hours"),
        column("participants", "number", "Partecipanti", "Participants"),
        NOTE,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "Eventi dell'anno", en: "Events of the year" },
        rule: { register: "events", what: "count" },
      },
      {
        title: { it: "Partecipanti", en: "Participants" },
        rule: { register: "events", what: "sum", column: "participants" },
      },
      { title: { it: "Ore", en: "Hours" }, rule: { register: "events", what: "sum", column: "hours" } },
    ],
  },
  {
    document: {
      id: "reached",
      title: { it: "Persone e imprese raggiunte", en: "Persons and firms reached" },
      description: {
        it: "Chi ha avuto un servizio. Codice fiscale o partita IVA servono solo a contare ciascuno una volta, e si cancellano senza che i conti cambino.",
        en: "Who had a service. Tax code and VAT number only serve to count each once, and are erased without any count changing.",
      },
      columns: [
        DAY,
        column("person", "person", "Codice fiscale o partita IVA", "Tax code or VAT number", NEEDED),
        column("service", "text", "Servizio", "Service"),
        column("kind", "choice", "Chi è", "Who", {
          choices: [
            { id: "firm", title: { it: "impresa", en: "firm" } },
            { id: "start-up", title: { it: "start-up", en: "start-up" } },
            { id: "aspiring", title: { it: "aspirante imprenditore", en: "aspiring entrepreneur" } },
            { id: "student", title: { it: "studente", en: "student" } },
            { id: "other", title: { it: "altro", en: "other" } },
          ],
        }),
        UNIT,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "Persone e imprese, ciascuna una volta", en: "Persons and firms, each once" },
        rule: { register: "reached", what: "distinct", column: "person" },
      },
      {
        title: { it: "Imprese, ciascuna una volta", en: "Firms, each once" },
        rule: {
          register: "reached",
          what: "distinct",
          column: "person",
          where: [{ is: "one-of", column: "kind", values: ["firm", "start-up"] }],
        },
      },
      { title: { it: "Servizi dati", en: "Services given" }, rule: { register: "reached", what: "count" } },
    ],
  },
  {
    document: {
      id: "partnerships",
      title: { it: "Collaborazioni e protocolli", en: "Partnerships and agreements" },
      description: {
        it: "Accordi, protocolli e reti con altri enti: una riga per accordo.",
        en: "Agreements and networks with other bodies: one row an agreement.",
      },
      columns: [
        DAY,
        TITLE,
        column("partner", "text", "Con chi", "With whom", NEEDED),
        THEME,
        column("ends", "date", "Scade il", "Ends on", { planned: true }),
        UNIT,
        NOTE,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "Accordi firmati nell'anno", en: "Agreements signed in the year" },
        rule: { register: "partnerships", what: "count" },
      },
      {
        title: { it: "Partner diversi", en: "Different partners" },
        rule: { register: "partnerships", what: "distinct", column: "partner" },
      },
    ],
  },
  {
    document: {
      id: "communications",
      title: { it: "Comunicazione", en: "Communications" },
      description: {
        it: "Post, newsletter, comunicati stampa e notizie, per canale.",
        en: "Posts, newsletters, press releases and news, by channel.",
      },
      columns: [
        DAY,
        column("kind", "choice", "Che cos'è", "What it is", {
          ...NEEDED,
          choices: [
            { id: "post", title: { it: "post", en: "post" } },
            { id: "newsletter", title: { it: "newsletter", en: "newsletter" } },
            { id: "press-release", title: { it: "comunicato stampa", en: "press release" } },
            { id: "news", title: { it: "notizia", en: "news item" } },
          ],
        }),
        column("channel", "text", "Canale", "Channel"),
        TITLE,
        UNIT,
      ],
      day: "date",
      unit: "unit",
    },
    rules: [
      {
        title: { it: "Tutto quello che è uscito", en: "All that came out" },
        rule: { register: "communications", what: "count" },
      },
      { title: { it: "Post", en: "Posts" }, rule: ofKind("post") },
      { title: { it: "Newsletter", en: "Newsletters" }, rule: ofKind("newsletter") },
      { title: { it: "Comunicati stampa", en: "Press releases" }, rule: ofKind("press-release") },
      { title: { it: "Notizie", en: "News items" }, rule: ofKind("news") },
      {
        title: { it: "Canali usati", en: "Channels used" },
        rule: { register: "communications", what: "distinct", column: "channel" },
      },
    ],
  },
];
