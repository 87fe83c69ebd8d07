/**
 * Advance widths of Titillium Web in hundredths of an em, rounded up to the wider of its regular and semibold cuts, so
 * that a line measured here never runs out of its box whatever the weight.
 */
const WIDTHS: readonly (readonly [width: number, characters: string])[] = [
  [24, " '.:·’"],
  [28, "!,;I`ijl|ÌÍÎÏìíîï‘"],
  [32, "()J"],
  [36, "[]ft{}"],
  [40, '"r'],
  [44, "*-ªº“”"],
  [48, "/?L\\csxzç•"],
  [52, "aekvyàáâãäåèéêëýÿ"],
  [56, "0123456789#$%+<=>CEFSTYZ^bdghnopqu~°µÇÈÉÊË×Ýðñòóôõöøùúûüþ€"],
  [60, "AKPVX«»ÀÁÂÃÄÅÞß"],
  [64, "BGR_–"],
  [68, "DHOQUÐÒÓÔÕÖØÙÚÛÜ"],
  [72, "&NÑ"],
  [76, "…"],
  [80, "w"],
  [84, "mæ"],
  [88, "MÆ"],
  [92, "W"],
];

/** What a character outside the table takes: an em, as the widest scripts do. */
const UNKNOWN = 100;

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  WIDTHS.flatMap(([width, characters]) => [...characters].map((character) => [character, width] as const)),
);

/** Width of a text set in one line, in the units of `size` (the font size). */
export function textWidth(text: string, size: number): number {
  let hundredths = 0;
  for (const character of text) hundredths += WIDTH_OF.get(character) ?? UNKNOWN;
  return (hundredths * size) / 100;
}
