import { LEVEL_WORDS, UNNAMED_LEVEL } from "./lexicon/level-words.ts";

/** A level as the builder knows it while it reads. Two references with one key are one level of the plan. */
export interface LevelRef {
  readonly id: string;
  readonly label: string;
  /** Usual place in a tree; null for a level that only this document knows. */
  readonly rank: number | null;
  readonly needsCode: boolean;
}

interface Form {
  readonly pattern: RegExp;
  readonly length: number;
  readonly level: LevelRef;
}

const INDEX = buildIndex();
const BY_ID = new Map<string, LevelRef>();
for (const forms of INDEX.values())
  for (const { level } of forms) if (!level.needsCode || !BY_ID.has(level.id)) BY_ID.set(level.id, level);

function buildIndex(): Map<string, Form[]> {
  const index = new Map<string, Form[]>();
  for (const word of LEVEL_WORDS) {
    const level: LevelRef = {
      id: word.id,
      label: word.label,
      rank: word.rank,
      needsCode: word.needsCode ?? false,
    };
    for (const form of word.forms) {
      const first = /^[a-z]+/.exec(form)?.[0] ?? form;
      const bucket = index.get(first) ?? [];
      bucket.push({ pattern: formPattern(form), length: form.length, level });
      index.set(first, bucket);
    }
  }
  for (const forms of index.values()) forms.sort((a, b) => b.length - a.length);
  return index;
}

/** A full stop may be missing or have blanks after it; words that end in a vowel may carry the apostrophe of an accent. */
function formPattern(form: string): RegExp {
  const source = form
    .replace(/[-']/g, (mark) => (mark === "-" ? " ?- ?" : "' ?"))
    .replace(/\. ?/g, "(?:\\. ?| |(?![a-z]))")
    .replace(/ (?![?|])/g, " +");
  return new RegExp(`${source}'?(?![\\p{L}\\d'])`, "uy");
}

/** The level word that begins at `at` in a folded text, the longest that fits, or null. */
export function levelAt(
  folded: string,
  at: number,
): { readonly level: LevelRef; readonly end: number } | null {
  const first = /[a-z]+/y;
  first.lastIndex = at;
  const word = first.exec(folded)?.[0];
  if (word === undefined) return null;
  for (const form of INDEX.get(word) ?? []) {
    form.pattern.lastIndex = at;
    const match = form.pattern.exec(folded);
    if (match) return { level: form.level, end: at + match[0].trimEnd().length };
  }
  return null;
}

/** The lexicon's level of that id. */
export function levelById(id: string): LevelRef | null {
  return BY_ID.get(id) ?? null;
}

const ACRONYMS: readonly (readonly [string, string])[] = [
  ["as", "strategic-area"],
  ["os", "strategic-objective"],
  ["obs", "strategic-objective"],
  ["oo", "operational-objective"],
  ["oop", "operational-objective"],
  ["obo", "operational-objective"],
  ["og", "managerial-objective"],
  ["oe", "executive-objective"],
  ["osp", "specific-objective"],
  ["lm", "mandate-line"],
  ["ls", "strategic-line"],
  ["az", "action"],
];

/** The level that a code's letters stand for ("OS1", "OO 1.1"), or null. */
export function levelOfAcronym(code: string): LevelRef | null {
  const letters = /^\p{L}+/u.exec(code)?.[0].toLowerCase();
  const id = ACRONYMS.find(([acronym]) => acronym === letters)?.[1];
  return id === undefined ? null : levelById(id);
}

/** A level without a name of its own, told by the depth of its headings or the length of its codes. */
export function unnamedLevel(depth: number): LevelRef {
  return { id: `level-${depth}`, label: `${UNNAMED_LEVEL} ${depth}`, rank: null, needsCode: false };
}

/** True for what `unnamedLevel` makes. */
export function isUnnamed(level: Pick<LevelRef, "id" | "rank">): boolean {
  return level.rank === null && /^level-\d+$/.test(level.id);
}

/** A level that only this document knows: the id is a slug of its label. */
export function ownLevel(label: string): LevelRef {
  const id = label
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
  return { id: id || "level", label, rank: null, needsCode: false };
}
