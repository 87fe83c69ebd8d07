import type { Random } from "../../independent/random.ts";

/** A plan to write in many layouts; everything that the importer must give back. */
export interface WrittenPlan {
  readonly years: readonly number[];
  readonly levels: readonly string[];
  readonly units: readonly WrittenUnit[];
  readonly nodes: readonly WrittenNode[];
}

export interface WrittenUnit {
  readonly code: string | null;
  readonly name: string;
}

export interface WrittenNode {
  readonly level: number;
  readonly code: string | null;
  readonly title: string;
  readonly parent: WrittenNode | null;
  readonly units: readonly WrittenUnit[];
  readonly indicators: readonly WrittenIndicator[];
}

export interface WrittenIndicator {
  readonly name: string;
  readonly dimension: string;
  readonly formula: string;
  readonly weight: number;
  readonly baseline: string;
  readonly targets: readonly string[];
}

const LEVELS: readonly (readonly string[])[] = [
  ["Area strategica", "Obiettivo strategico", "Obiettivo operativo", "Azione"],
  ["Missione", "Programma", "Obiettivo gestionale", "Fase"],
  ["Linea di mandato", "Obiettivo strategico", "Obiettivo operativo", "Attività"],
  ["Priorità politica", "Obiettivo specifico", "Obiettivo annuale"],
  ["Ambito strategico", "Obiettivo strategico", "Progetto", "Intervento"],
  ["Asse", "Linea strategica", "Obiettivo esecutivo"],
  ["Indirizzo strategico", "Macro-obiettivo", "Obiettivo di struttura"],
  ["Obiettivo strategico", "Obiettivo operativo"],
  ["Priorità strategica", "Obiettivo generale", "Obiettivo specifico", "Piano d'azione"],
];

const SUBJECTS = [
  "imprese",
  "servizi digitali",
  "biblioteche",
  "archivi",
  "scuole",
  "strade",
  "uffici",
  "sportelli",
  "dati aperti",
  "mercati",
  "laboratori",
  "giovani",
  "famiglie",
  "musei",
  "procedimenti",
  "impianti",
];
const VERBS = [
  "Rafforzare",
  "Semplificare",
  "Promuovere",
  "Ridurre",
  "Qualificare",
  "Aprire",
  "Valorizzare",
  "Riorganizzare",
];
const TAILS = [
  "del territorio",
  "e dell'ente",
  "nelle aree interne",
  "per i cittadini",
  "(prima fase)",
  "a misura d'utente",
  "2.0",
  "con i comuni, le scuole e le imprese",
  "della costa",
];
const COUNTED = [
  "pratiche evase",
  "utenti serviti",
  "corsi svolti",
  "accordi attivi",
  "visitatori",
  "domande accolte",
  "istanze online",
  "interventi eseguiti",
  "controlli svolti",
];
const OUT_OF = [
  "pratiche ricevute",
  "utenti totali",
  "corsi programmati",
  "accordi previsti",
  "domande presentate",
  "interventi previsti",
];
const UNIT_NAMES = [
  "Affari generali",
  "Ragioneria e bilancio",
  "Lavori pubblici",
  "Promozione",
  "Registro imprese",
  "Servizi sociali",
  "Sistemi informativi",
  "Biblioteca",
  "Personale",
  "Regolazione del mercato",
  "Protesti, sanzioni e marchi",
  "Sportello unico - edilizia e SUAP",
  "Polizia locale e protezione civile",
];
const DIMENSIONS = ["Efficacia", "Efficienza", "Qualità", "Impatto"];

/** Three to twelve nodes a level at most: small enough to read when something differs. */
export function writtenPlan(random: Random): WrittenPlan {
  const first = random.integer(2018, 2025);
  const years = Array.from({ length: random.pick([1, 3]) }, (_, index) => first + index);
  const levels = random.pick(LEVELS);
  const units = writtenUnits(random);
  const codes = codeStyle(random, levels);
  const nodes: WrittenNode[] = [];
  const used = new Set<string>();
  const grow = (parent: WrittenNode | null, level: number, path: readonly number[]) => {
    const count = level === 0 ? 2 : random.integer(1, 3);
    for (let index = 1; index <= count; index += 1) {
      const here = [...path, index];
      const leaf = level === levels.length - 1;
      const node: WrittenNode = {
        level,
        ...named(
          codes(level, here),
          fresh(used, () => title(random)),
        ),
        parent,
        units: level === 0 ? [] : sample(random, units, random.integer(1, 3)),
        indicators: leaf || random.chance(0.5) ? indicators(random, used, years) : [],
      };
      nodes.push(node);
      if (!leaf) grow(node, level + 1, here);
    }
  };
  grow(null, 0, []);
  return { years, levels, units, nodes };
}

/** Without a code a figure at the beginning would be one. */
function named(code: string | null, text: string): Pick<WrittenNode, "code" | "title"> {
  return { code, title: code === null ? text.replace(/^\d+ n/, "N") : text };
}

function fresh(used: Set<string>, make: () => string): string {
  let text = make();
  for (let turn = 2; used.has(text); turn += 1) text = `${make()} ${turn}`;
  used.add(text);
  return text;
}

/** Titles and names that use the words of levels, labels and codes for their own ends. */
const HARD_TITLES = [
  "Progetto Scuola sicura",
  "5 nuovi sportelli per i cittadini",
  "Digitale: servizi online e identità",
  "Turismo - cultura e mercati esteri",
  "Misura M1C1 del PNRR (cloud)",
  "PIANO DEI FABBISOGNI E FORMAZIONE",
  "Obiettivo zero carta",
  "Azioni positive e pari opportunità",
  "L'ente che ascolta",
  "Fase di avvio del nuovo protocollo",
  "Servizi 4.0, dati e I.A.",
  "Target Italia: promuovere l'export",
  "Attività ispettiva: +20% di controlli",
];
const HARD_NAMES = [
  "Peso dei rifiuti raccolti",
  "Stato di avanzamento dei lavori",
  "Tipologie di servizi attivati",
  "Indicatore di tempestività dei pagamenti",
  "Target raggiunti dal servizio",
  "Formula dei prezzi applicata",
  "Numero di accessi: totale annuo",
  "Rapporto domande/posti - corsi base",
  "Valore medio della pratica",
  "Responsabili formati",
  "Obiettivi conclusi nei termini",
  "Azioni concluse (fase 2)",
  "% di pratiche online",
  "N. interventi 2.0",
];

function title(random: Random): string {
  if (random.chance(0.15)) return random.pick(HARD_TITLES);
  return `${random.pick(VERBS)} ${random.pick(SUBJECTS)} ${random.pick(TAILS)}`;
}

function indicators(random: Random, used: Set<string>, years: readonly number[]): WrittenIndicator[] {
  const count = random.integer(1, 3);
  const weights = count === 1 ? [100] : count === 2 ? [60, 40] : [50, 30, 20];
  return weights.map((weight) => indicator(random, used, years, weight));
}

function indicator(
  random: Random,
  used: Set<string>,
  years: readonly number[],
  weight: number,
): WrittenIndicator {
  const counted = random.pick(COUNTED);
  const outOf = random.pick(OUT_OF);
  const kind = random.pick(["count", "ratio", "trend", "date"] as const);
  const [formula, baseline, target] = {
    count: [`Numero ${counted}`, String(random.integer(10, 90)), (step: number) => `>= ${20 + step}`],
    ratio: [
      `${capital(counted)} / ${capital(outOf)} * 100`,
      `${random.integer(10, 90)},5%`,
      (step: number) => `≥ ${60 + step}%`,
    ],
    trend: [
      `(Numero ${counted} (t) - Numero ${counted} (t-1)) / Numero ${counted} (t-1) * 100`,
      `1.${random.integer(100, 999)}`,
      (step: number) => `>= +${5 + step}%`,
    ],
    date: ["Data di approvazione", "-", (step: number) => `entro il 30/11/${(years[0] ?? 0) + step}`],
  }[kind] as [string, string, (step: number) => string];
  return {
    name: fresh(used, () =>
      random.chance(0.2) ? random.pick(HARD_NAMES) : `${capital(counted)} ${random.pick(TAILS)}`,
    ),
    dimension: random.pick(DIMENSIONS),
    formula,
    weight,
    baseline,
    targets: years.map((_, step) => target(step)),
  };
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function writtenUnits(random: Random): WrittenUnit[] {
  const style = random.pick<(index: number) => string | null>([
    (index) => `S. ${1 + (index % 3)}.${1 + Math.floor(index / 3)}`,
    (index) => `SERV. ${index + 1}`,
    (index) => `U.O. ${index + 1}`,
    (index) => `CDR ${String(index + 1).padStart(2, "0")}`,
    (index) => `${1 + (index % 3)}.${1 + Math.floor(index / 3)}`,
    (index) => `SETT. ${["I", "II", "III", "IV", "V", "VI", "VII"][index] ?? "VIII"}`,
    () => null,
  ]);
  const noun = random.pick(["Settore", "Ufficio", "Servizio"]);
  return sample(random, UNIT_NAMES, 6).map((name, index) => {
    const code = style(index);
    return code === null ? { code, name: `${noun} ${name}` } : { code, name };
  });
}

type CodeOf = (level: number, path: readonly number[]) => string | null;

function codeStyle(random: Random, levels: readonly string[]): CodeOf {
  const letters = "ABCDEFG";
  return random.pick<CodeOf>([
    (_, path) => path.map((part, index) => (index === 0 ? letters.charAt(part - 1) : String(part))).join("."),
    (_, path) => path.join("."),
    (_, path) => path.map((part) => String(part).padStart(2, "0")).join("."),
    (level, path) => `${initials(levels[level] ?? "")}${path.join(".")}`,
    (_, path) =>
      path
        .map((part, index) => (index === 0 ? (["I", "II", "III"][part - 1] ?? "IV") : String(part)))
        .join("."),
    (level, path) => (level === levels.length - 1 && path[path.length - 1] === 2 ? null : path.join(".")),
  ]);
}

function initials(label: string): string {
  return label
    .split(/[\s-]/)
    .filter((word) => word.length > 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("")
    .slice(0, 2);
}

/** `count` different ones, in their order. */
export function sample<T>(random: Random, from: readonly T[], count: number): T[] {
  const left = [...from];
  while (left.length > count) left.splice(random.integer(0, left.length - 1), 1);
  return left;
}

export function shuffled<T>(random: Random, from: readonly T[]): T[] {
  return from
    .map((item) => ({ item, at: random.next() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item);
}
