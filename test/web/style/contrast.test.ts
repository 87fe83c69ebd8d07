import { describe, expect, it } from "vitest";
import { textOf } from "../../house/source-files.ts";

const tokens = new Map(
  [...textOf("src/web/style/tokens.css").matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6});/g)].map((match) => [
    match[1] ?? "",
    match[2] ?? "",
  ]),
);

/** Relative luminance of a colour (WCAG 2.2): 0 black, 1 white. */
function luminance(name: string): number {
  const hex = (tokens.get(name) ?? "").slice(1).replace(/^(.)(.)(.)$/, "$1$1$2$2$3$3");
  const [red = Number.NaN, green = Number.NaN, blue = Number.NaN] = [0, 2, 4]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

describe("contrast (WCAG 2.2, 1.4.3 and 1.4.11)", () => {
  it.each([
    ["text", "paper"],
    ["ink", "ground"],
    ["muted", "paper"],
    ["muted", "ground"],
    ["blue", "paper"],
    ["blue", "ground"],
    ["blue", "blue-pale"],
    ["paper", "blue"],
    ["paper", "blue-deep"],
    ["paper", "blue-dark"],
    ["reached", "paper"],
    ["reached", "reached-pale"],
    ["on-track", "paper"],
    ["on-track", "blue-pale"],
    ["at-risk", "paper"],
    ["at-risk", "at-risk-pale"],
    ["not-reached", "paper"],
    ["not-reached", "not-reached-pale"],
    ["no-data", "paper"],
  ])("%s on %s can be read", (ink, ground) => {
    expect(contrast(ink, ground)).toBeGreaterThanOrEqual(4.5);
  });

  it.each([
    ["score-sure", "score-rail"],
    ["score-tick", "paper"],
    ["line-strong", "paper"],
  ])("%s stands out from %s", (shape, ground) => {
    expect(contrast(shape, ground)).toBeGreaterThanOrEqual(3);
  });
});
