import type { Reader } from "../../store/store.ts";

/** What stands in the place of a name: as Italian acts write it. */
export const OMITTED = "[omissis]";

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** What accounts are called that are an office's or an organ's: no person's name begins, or is, so. */
const OFFICE =
  /^(?:(?:ufficio|servizio|settore|area|direzione|divisione|unità|segreteria|sportello|nucleo|organismo|consiglio|giunta)(?![\p{L}\p{N}]).*|oiv|urp|ced|segretario generale|dirigente|amministratore|presidente|organo politico|responsabile(?: di unità)?)$/iu;

/** Takes the names and e-mails of people out of texts that are to be public. */
export interface Redaction {
  /** Two that are called alike take away the same. */
  readonly key: string;
  text(text: string): string;
}

/**
 * Everybody whom the body knows: those who may sign in now or once could. A name that is an office's ("Ufficio
 * programmazione") is nobody's: `offices` are those that the plan lists.
 */
export async function redactionOf(reader: Reader, offices: Iterable<string>): Promise<Redaction> {
  const people = await reader.people.list();
  return redaction(
    people.map(({ name }) => name),
    offices,
  );
}

/** Whole names in either order ("Anna Bianchi", "Bianchi Anna"), whatever the case and the blanks; all e-mail addresses. */
export function redaction(names: readonly string[], offices: Iterable<string> = []): Redaction {
  const known = new Set([...offices].map(folded));
  const persons = names.filter((name) => !known.has(folded(name)) && !isOffice(name));
  const taken = [...new Set(persons.flatMap(orders))]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern =
    taken.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${taken.map(asPattern).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return {
    key: taken.join("\n"),
    text: (text) => {
      const without = text.replace(EMAIL, OMITTED);
      return pattern === null ? without : without.replace(pattern, OMITTED);
    },
  };
}

/** "Ufficio programmazione (prova)" is an office, whatever stands in brackets after it. */
function isOffice(name: string): boolean {
  return OFFICE.test(folded(name).replace(/\s*\([^)]*\)$/, ""));
}

function folded(name: string): string {
  return name.trim().replace(/\s+/gu, " ").toLowerCase();
}

function orders(name: string): string[] {
  const parts = name.trim().split(/\s+/u);
  const [first, ...rest] = parts;
  return parts.length < 2 ? [name.trim()] : [parts.join(" "), [...rest, first].join(" ")];
}

function asPattern(name: string): string {
  return name
    .split(" ")
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&"))
    .join("\\s+");
}
