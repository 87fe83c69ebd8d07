import { attended, type Counting, held, published, reached, signed, stock, total } from "./counting.ts";
import { ARCHIVE, DATASETS, OPENING_HOURS, PROCEDURES } from "./particular.ts";

const RI = "Registro delle imprese";
const SUAP = "Portale SUAP";
const EXPORT_HELP = "Assistenza all'export";

const NEWS = [
  "bando voucher digitali",
  "orari degli uffici",
  "scadenza del diritto annuale",
  "corso per nuove imprese",
  "dati sulle imprese della provincia",
  "sportello qualità e certificazione",
  "fattura elettronica",
  "missione all'estero",
  "alternanza scuola-lavoro",
  "firma digitale e SPID",
  "prezzi all'ingrosso",
];
const TOURISM = [
  "Giornata del turismo culturale",
  "Laboratorio sull'accoglienza",
  "Visita ai luoghi della cultura",
  "Incontro con gli operatori",
  "Convegno sui cammini",
];
const SCHOOLS = ["Istituto tecnico", "Liceo", "Istituto professionale", "Istituto alberghiero"];

/** What the demonstration counts from registers. What is not here comes of activities, questionnaires, invoices or documents. */
export const COUNTINGS: readonly Counting[] = [
  stock({ indicator: "A.1/1" }, "Start-up innovative iscritte", RI, 72),
  attended({ indicator: "A.1/2" }, "Servizi per cultura e turismo", "initiative", 36, [
    "Sportello itinerante per il turismo",
    "Consulenza alle strutture ricettive",
    "Percorso per guide e accompagnatori",
    "Sportello per le imprese culturali",
  ]),
  signed({ indicator: "A.1.1.1/1" }, "Turismo e cultura", "Protocollo per l'accoglienza e i beni culturali", [
    "Fondazione culturale",
    "Associazione di albergatori",
    "Consorzio turistico",
  ]),
  attended({ indicator: "A.1.1.2/2" }, "Iniziative per turismo e cultura", "conference", 32, TOURISM),
  reached({ indicator: "A.1.2.1/2" }, "Assistenza allo start-up", "aspiring", 0),
  reached({ indicator: "A.1.2.2/1" }, "Sportello qualità e certificazione", "firm", 200),
  stock(
    { indicator: "A.1.3.1/1", quantity: "Sommatoria imprese iscritte al RASL" },
    "Imprese iscritte al RASL",
    "Registro alternanza scuola-lavoro",
    179,
  ),
  stock(
    { indicator: "A.1.3.1/1", quantity: "Sommatoria imprese iscritte al R.I." },
    "Imprese iscritte al R.I.",
    RI,
    72_400,
  ),
  signed(
    { indicator: "A.1.3.2/1" },
    "Rete dell'orientamento",
    "Adesione alla rete dell'orientamento",
    SCHOOLS,
  ),
  held({ indicator: "A.1.3.2/2" }, "Orientamento al lavoro", "seminar", [
    "Le professioni che si cercano",
    "Dalla scuola all'impresa",
    "Il registro dell'alternanza",
  ]),
  held(
    { indicator: "A.1.3.3/1", quantity: "Numero percorsi attivati nell'anno" },
    "Alternanza negli uffici",
    "course",
    [
      "Percorso al Registro imprese",
      "Percorso all'ufficio studi",
      "Percorso alla promozione",
      "Percorso ai servizi",
    ],
  ),
  total({ indicator: "A.2/1" }, "Procedimenti SUAP inviati per via telematica", SUAP),
  DATASETS,
  OPENING_HOURS,
  held({ indicator: "A.2.1.3/1" }, "Fatturazione elettronica", "seminar", [
    "La fattura elettronica in pratica",
    "Fattura elettronica: domande e risposte",
  ]),
  stock({ indicator: "A.2.1.3/2" }, "Utenti della fatturazione elettronica", "Piattaforma camerale", null),
  total({ indicator: "A.2.2.1/2" }, "Procedimenti SUAP gestiti", SUAP),
  stock({ indicator: "A.2.2.2/1" }, "Documenti nei fascicoli d'impresa", RI, 74_978),
  stock({ indicator: "A.2.2.2/2" }, "Utilizzatori del cassetto digitale", "Cassetto digitale", 400),
  held({ indicator: "A.2.3.1/1" }, "Punto impresa digitale", "seminar", [
    "Impresa 4.0 per piccole imprese",
    "Vendere in rete",
    "Quanto è digitale la tua impresa",
  ]),
  reached({ indicator: "A.2.3.1/3" }, "Self assessment digitale", "firm", 210),
  published({ indicator: "A.3.1.1/1" }, "post", "facebook", "Post", NEWS),
  published({ indicator: "A.3.1.1/2" }, "post", "twitter", "Tweet", NEWS),
  published({ indicator: "A.3.1.1/3" }, "newsletter", "posta elettronica", "Newsletter", NEWS),
  published({ indicator: "A.3.1.1/5" }, "news", "sito", "Notizia", NEWS),
  signed({ indicator: "A.3.2.1/2" }, "Progetti comunitari e nazionali", "Progetto finanziato", [
    "Partenariato transfrontaliero",
    "Rete di Camere",
  ]),
  reached({ indicator: "B.1/2" }, "Certificati, missioni e fiere", "firm", 230, [EXPORT_HELP]),
  reached({ indicator: "B.1.2.1/1" }, EXPORT_HELP, "firm", 230),
  held({ indicator: "B.1.2.2/1" }, "Formazione all'internazionalizzazione", "course", [
    "Documenti per esportare",
    "Pagamenti e garanzie",
    "Reti d'impresa per l'estero",
  ]),
  PROCEDURES,
  total(
    { indicator: "D.1.1.1/1", quantity: "Numero posizioni sensibilizzate al pagamento" },
    "Posizioni sensibilizzate al ravvedimento",
    "Diritto annuale",
  ),
  total(
    { indicator: "D.1.1.1/1", quantity: "Numero posizioni da sensibilizzare" },
    "Posizioni da sensibilizzare",
    "Diritto annuale",
  ),
  total(
    { indicator: "D.1.1.2/1" },
    "Imprese avvisate di un adempimento",
    "Piattaforma per la qualità dei dati",
  ),
  total({ indicator: "D.1.1.3/1", quantity: "Posizioni verificate" }, "Caselle PEC verificate", RI),
  total({ indicator: "D.1.1.3/1", quantity: "Posizioni da verificare" }, "Caselle PEC da verificare", RI),
  total({ indicator: "D.1.2.2/1" }, "Ordinanze emesse", "Gestione sanzioni"),
  ARCHIVE,
];
