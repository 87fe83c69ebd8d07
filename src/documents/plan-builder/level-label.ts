import { type LevelRef, levelAt, levelOfAcronym } from "./level.ts";
import { LEVEL_LABEL_WORDS, REFERENCE_WORDS } from "./lexicon/level-words.ts";
import { fold, wordKey } from "./words.ts";

/** A label that announces a node of a level: of a column, or before a colon. */
export interface LevelLabel {
  readonly level: LevelRef;
  readonly part: "title" | "code" | "description";
  /** "Titolo obiettivo": the label says that the title follows. */
  readonly named: boolean;
  /** "Obiettivo strategico di riferimento": the node above, named from below. */
  readonly reference: boolean;
}

const PART =
  /^(?:(codice|cod\.?|n\.?|nr\.?|num\.?|id\.?)|(titolo|denominazione|nome)|(descrizione|descr\.?))\s*(?:del(?:l[ao']|l')?|di|d')?\s*/u;

/** Reads "Obiettivo operativo", "Cod. azione", "Descrizione obiettivo"; null for a text that says more. */
export function levelLabel(text: string): LevelLabel | null {
  if (text.length > 60) return null;
  const folded = fold(text).replace(/[*:]/g, " ").trim();
  const part = PART.exec(folded);
  const begin = part?.[0].length ?? 0;
  return (
    (begin > 0 ? labelAt(folded, begin, part) : null) ?? labelAt(folded, 0, null) ?? acronymLabel(folded)
  );
}

function labelAt(folded: string, at: number, part: RegExpExecArray | null): LevelLabel | null {
  const found = levelAt(folded, at);
  if (!found || (found.level.needsCode && found.end < 4)) return null;
  const rest = wordKey(folded.slice(found.end))
    .split(" ")
    .filter((word) => word !== "");
  // "Obiettivo 2022" heads a column of targets.
  const years = rest.filter((word) => /^(?:19|20)\d{2}$/.test(word));
  if (years.length > 0 && found.level.id === "objective") return null;
  if (
    rest.some((word) => !LEVEL_LABEL_WORDS.has(word) && !REFERENCE_WORDS.has(word) && !years.includes(word))
  )
    return null;
  const code = part?.[1] !== undefined || rest.some((word) => ["codice", "cod", "n"].includes(word));
  return {
    level: found.level,
    part: code ? "code" : part?.[3] !== undefined ? "description" : "title",
    named: part?.[2] !== undefined,
    reference: rest.some((word) => REFERENCE_WORDS.has(word)),
  };
}

function acronymLabel(folded: string): LevelLabel | null {
  if (!/^[a-z.]{2,5}$/.test(folded)) return null;
  const level = levelOfAcronym(folded.replace(/\./g, ""));
  return level ? { level, part: "title", named: false, reference: false } : null;
}
