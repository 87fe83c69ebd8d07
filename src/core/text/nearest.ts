/** Edits (insert, delete, replace) between two short texts. */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replaced, (previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1));
    }
    previous = current;
  }
  return previous[b.length] ?? 0;
}

const LONGEST = 40;

/** The candidates most like what was typed, at most `count`, best first; none where nothing is near. For "did you mean". */
export function nearest(typed: string, candidates: Iterable<string>, count = 3): string[] {
  const wanted = typed.trim().toLowerCase().slice(0, LONGEST);
  const allowed = Math.max(1, Math.floor(wanted.length * 0.4));
  return [...candidates]
    .filter((candidate) => Math.abs(candidate.length - wanted.length) <= allowed)
    .map((candidate) => ({ candidate, far: distance(wanted, candidate.toLowerCase()) }))
    .filter(({ far }) => far <= allowed)
    .sort((a, b) => a.far - b.far)
    .slice(0, count)
    .map(({ candidate }) => candidate);
}
