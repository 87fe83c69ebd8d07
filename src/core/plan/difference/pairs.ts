/** Things of two plans brought together: pairs, and what only one plan has. */
export interface Pairing<T> {
  readonly pairs: readonly { readonly before: T; readonly after: T }[];
  readonly removed: readonly T[];
  readonly added: readonly T[];
}

/** What tells one thing from another. */
export interface Identity<T> {
  readonly id: (one: T) => string;
  /** The words that name it; empty where they say too little to know it again. */
  readonly words: (one: T) => string;
}

/**
 * Pairs by id where the words agree; then by words that only one thing on each side has (a renumbered plan); then by id
 * alone (a title rewritten). A renumbering, in which an id goes to something else, is so never read as two rewritings.
 */
export function pair<T>(before: readonly T[], after: readonly T[], identity: Identity<T>): Pairing<T> {
  const left = new Set(before);
  const right = new Set(after);
  const matched = new Map<T, T>();
  const match = (key: (one: T) => string): void => {
    const [olds, news] = [onlyOnes(left, key), onlyOnes(right, key)];
    for (const [name, old] of olds) {
      const now = news.get(name);
      if (now === undefined) continue;
      matched.set(old, now);
      left.delete(old);
      right.delete(now);
    }
  };
  const words = (one: T) => folded(identity.words(one));
  match((one) => `${identity.id(one)}\n${words(one)}`);
  match(words);
  match(identity.id);
  return {
    pairs: before.flatMap((old) => {
      const now = matched.get(old);
      return now === undefined ? [] : [{ before: old, after: now }];
    }),
    removed: [...left],
    added: [...right],
  };
}

/** By key, the things that no other shares it with; those without key are left out. */
function onlyOnes<T>(things: ReadonlySet<T>, key: (one: T) => string): Map<string, T> {
  const found = new Map<string, T | null>();
  for (const one of things) {
    const name = key(one);
    if (name !== "") found.set(name, found.has(name) ? null : one);
  }
  return new Map([...found].filter((entry): entry is [string, T] => entry[1] !== null));
}

function folded(text: string): string {
  return text
    .normalize("NFC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
