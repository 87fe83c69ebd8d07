/** A year as addresses and forms have it, in four digits; undefined for everything else. */
export function yearIn(text: string | null | undefined): number | undefined {
  return /^\d{4}$/.test(text ?? "") ? Number(text) : undefined;
}
