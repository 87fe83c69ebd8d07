import type { Plan } from "../../core/plan/plan.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";

/** What stands in the place of a name: as Italian acts write it. */
export const OMITTED = "[omissis]";

const EMAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** What accounts are called that are an office's or an organ's: no person's name begins, or is, so. */
const OFFICE =
  /^(?:(?:ufficio|servizio|settore|area|direzione|divisione|unità|segreteria|sportello|nucleo|organismo|consiglio|giunta)(?![\p{L}\p{N}]).*|oiv|urp|ced|segretario generale|dirigente|amministratore|presidente|organo politico|responsabile(?: di unità)?)$/iu;

/** Takes the names and e-mail addresses of people out of texts that are to be public. */
export interface Redaction {
  /** Two that are called alike take away the same. */
  readonly key: string;
  text(text: string): string;
}

/** The e-mail addresses in a text, in lower case, each once. */
export function addressesIn(text: string): readonly string[] {
  return [...new Set(Array.from(text.matchAll(EMAIL), ([address]) => address.toLowerCase()))];
}

/** A text without its e-mail addresses. */
export function withoutAddresses(text: string): string {
  return text.replace(EMAIL, "");
}

/**
 * Everybody whom the body knows: those who may sign in now or once could. A name that is an office's ("Ufficio
 * programmazione") is nobody's: `offices` are those that the plan lists.
 */
export async function redactionOf(reader: Reader, offices: Iterable<string>): Promise<Redaction> {
  const people = await reader.people.list();
  const names = people.map(({ name }) => name);
  const personal = await personalAddresses(reader, offices);
  const confirmed = [...(await decidedAddresses(reader)).values()]
    .filter(({ content }) => content.institutional && !personal.has(content.address))
    .map(({ content }) => content.address);
  return redaction(names, offices, confirmed);
}

/** Names that are offices' in a plan, however they sound. */
export function officesOf({ units }: Pick<Plan, "units">): readonly string[] {
  return units.map(({ name }) => name);
}

/** What was last decided on each e-mail address. */
export async function decidedAddresses(
  reader: Reader,
): Promise<ReadonlyMap<string, CycleRecord<"public-address">>> {
  const decisions = await reader.records.list("public-address");
  return new Map(decisions.map((decision) => [decision.content.address, decision]));
}

/** The addresses of accounts that are people's: they are never public, whoever says so. */
export async function personalAddresses(
  reader: Reader,
  offices: Iterable<string>,
): Promise<ReadonlySet<string>> {
  const people = await reader.people.list();
  const persons = new Set(
    personsAmong(
      people.map(({ name }) => name),
      offices,
    ),
  );
  return new Set(people.filter(({ name }) => persons.has(name)).map(({ email }) => email.toLowerCase()));
}

function personsAmong(names: readonly string[], offices: Iterable<string>): readonly string[] {
  const known = new Set([...offices].map(folded));
  return names.filter((name) => !known.has(folded(name)) && !isOffice(name));
}

/**
 * Whole names in either order ("Anna Bianchi", "Bianchi Anna"), whatever the case and the blanks; e-mail addresses but
 * for those known to be offices'.
 */
export function redaction(
  names: readonly string[],
  offices: Iterable<string> = [],
  institutional: readonly string[] = [],
): Redaction {
  const kept = new Set(institutional.map((address) => address.toLowerCase()));
  const taken = [...new Set(personsAmong(names, offices).flatMap(orders))]
    .filter((name) => name.length > 2)
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
  const pattern =
    taken.length === 0
      ? null
      : new RegExp(`(?<![\\p{L}\\p{N}])(?:${taken.map(asPattern).join("|")})(?![\\p{L}\\p{N}])`, "giu");
  return {
    key: JSON.stringify([taken, [...kept].sort()]),
    text: (text) => {
      const without = text.replace(EMAIL, (address) => (kept.has(address.toLowerCase()) ? address : OMITTED));
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
