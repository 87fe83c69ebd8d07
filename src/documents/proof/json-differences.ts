/** A place where two JSON values are not the same. */
export interface JsonDifference {
  readonly path: readonly (string | number)[];
  readonly stated: string | null;
  readonly found: string | null;
}

/** Most of one file that are told apart; beyond that they are only counted. */
const MOST = 1000;

/** Where `stated` is not `found`, and how many leaves were compared. Keys in the order of `found`, then those only stated. */
export function jsonDifferences(
  stated: unknown,
  found: unknown,
): {
  readonly differences: readonly JsonDifference[];
  readonly differing: number;
  readonly compared: number;
} {
  const differences: JsonDifference[] = [];
  let differing = 0;
  let compared = 0;
  const visit = (a: unknown, b: unknown, path: readonly (string | number)[]): void => {
    if (isBranch(a) && isBranch(b) && Array.isArray(a) === Array.isArray(b)) {
      const [mine, theirs] = [membersOf(a), membersOf(b)];
      for (const [key, value] of theirs) visit(mine.get(key), value, [...path, key]);
      for (const [key, value] of mine) if (!theirs.has(key)) visit(value, undefined, [...path, key]);
      return;
    }
    compared += 1;
    if (!isBranch(a) && !isBranch(b) && Object.is(a, b)) return;
    differing += 1;
    if (differences.length < MOST) differences.push({ path, stated: told(a), found: told(b) });
  };
  visit(stated, found, []);
  return { differences, differing, compared };
}

function isBranch(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function membersOf(value: object): ReadonlyMap<string | number, unknown> {
  if (Array.isArray(value)) return new Map(value.map((item, index) => [index, item]));
  return new Map(Object.entries(value).filter(([, item]) => item !== undefined));
}

const LONGEST = 200;

/** A value as a person compares it; null where there is none. */
function told(value: unknown): string | null {
  if (value === undefined) return null;
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
}
