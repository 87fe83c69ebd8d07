/** The largest of many numbers, or `least`; safe where spreading them as arguments would not be. */
export function largest(numbers: Iterable<number>, least = 0): number {
  let most = least;
  for (const number of numbers) if (number > most) most = number;
  return most;
}

/** Adds many items to a list; safe where spreading them as arguments would not be. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
