/** Every form of a phrase in which a star stands for endings: "realizzat*" for -o -a -i -e, "superior*" for -e -i. */
export function endings(phrase: string): readonly string[] {
  const at = phrase.indexOf("*");
  if (at < 0) return [phrase];
  const stem = phrase.slice(0, at);
  const letters = stem.endsWith("t") || stem.endsWith("s") ? ["o", "a", "i", "e"] : ["e", "i"];
  return letters.flatMap((letter) => endings(stem + letter + phrase.slice(at + 1)));
}
