/** Most names that are offered instead of one that is not there. */
const MOST = 5;

/**
 * Codes like the one asked for, the likest first: the same but for case and signs, then those a slip or two away, then
 * those that begin alike ("A.1.9" beside "A.1.1"). Empty where none is like it.
 */
export function nearNames(asked: string, names: readonly string[]): readonly string[] {
  const wanted = folded(asked);
  const found = names.flatMap((name) => {
    const distance = likeness(wanted, folded(name));
    return distance === null ? [] : [{ name, distance }];
  });
  found.sort((a, b) => a.distance - b.distance);
  return found.slice(0, MOST).map(({ name }) => name);
}

/** 0 for the same, then slips counted; null for what is not alike. */
function likeness(a: string, b: string): number | null {
  if (a === b) return 0;
  const slips = distanceOf(a, b);
  if (slips <= Math.max(1, Math.floor(a.length / 4))) return slips;
  const stem = a.slice(0, -1);
  return stem.length >= 1 && b.startsWith(stem) ? 10 + b.length - stem.length : null;
}

function folded(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

/** Levenshtein's: letters put in, taken out or changed. */
function distanceOf(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
