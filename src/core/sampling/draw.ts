import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { seatsOf } from "./seats.ts";

/** Something that can be drawn, and the part of the whole that it belongs to. */
export interface Candidate {
  readonly id: string;
  readonly stratum: string;
}

/** Drawn, with the digest that drew it. */
export interface Drawn extends Candidate {
  readonly digest: string;
}

/**
 * Draws without replacement from a stated seed, so that anybody draws the same again by hand: of each candidate the
 * digest is taken, and the smallest digests are drawn. The order in which candidates are given does not matter; a
 * candidate given twice counts once. `size` is at most the number of candidates: a larger one draws them all.
 *
 * With `stratified`, each stratum gets its share of the size (`seatsOf`) and the smallest digests within each are drawn.
 * What is drawn comes in order of digest either way.
 */
export function drawSample(
  seed: string,
  candidates: readonly Candidate[],
  size: number,
  stratified = false,
): readonly Drawn[] {
  const distinct = [...new Map(candidates.map((one) => [one.id, one])).values()];
  const ranked = distinct.map((one) => ({ ...one, digest: digestOf(seed, one.id) })).sort(byDigest);
  if (!stratified) return ranked.slice(0, Math.max(0, size));
  const counts = new Map<string, number>();
  for (const { stratum } of ranked) counts.set(stratum, (counts.get(stratum) ?? 0) + 1);
  const left = new Map(seatsOf(counts, size));
  return ranked.filter(({ stratum }) => {
    const seats = left.get(stratum) ?? 0;
    left.set(stratum, seats - 1);
    return seats > 0;
  });
}

/**
 * SHA-256 (hexadecimal) of the seed in normal form C, a line feed and the id, all in UTF-8:
 * `printf '%s\n%s' "$SEED" "$ID" | sha256sum`.
 */
export function digestOf(seed: string, id: string): string {
  return bytesToHex(sha256(utf8ToBytes(`${seed.normalize("NFC")}\n${id}`)));
}

/** The command by which anybody takes that digest in a shell, whatever apostrophes the seed has. */
export function digestCommand(seed: string, id: string): string {
  const [quotedSeed, quotedId] = [seed.normalize("NFC"), id].map((text) => text.replaceAll("'", "'\\''"));
  return `printf '%s\\n%s' '${quotedSeed}' '${quotedId}' | sha256sum`;
}

function byDigest(a: Drawn, b: Drawn): number {
  return a.digest < b.digest ? -1 : a.digest > b.digest ? 1 : 0;
}
