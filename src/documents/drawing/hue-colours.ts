/**
 * Colours of the drawing where no style sheet reaches: a dark tone for the tab (white letters on it, AA) and the links, a
 * light one for the box. The same as `style/tree.css` has; the first is that of what stands above the areas.
 */
export const HUE_COLOURS: readonly { readonly dark: string; readonly light: string }[] = [
  { dark: "#17324d", light: "#ffffff" },
  { dark: "#0b5cad", light: "#edf4fc" },
  { dark: "#a84300", light: "#fdf2e9" },
  { dark: "#00706b", light: "#e8f5f4" },
  { dark: "#9c2275", light: "#fbeef6" },
  { dark: "#5f6600", light: "#f5f6e4" },
  { dark: "#5b3fb0", light: "#f2effc" },
  { dark: "#a3242c", light: "#fceeee" },
  { dark: "#3e5567", light: "#eff3f6" },
];

/** Inks of words and of the score bar; those of `style/tokens.css`. */
export const INK = { text: "#17324d", muted: "#455b71" } as const;
export const BAR = { rail: "#e8edf2", open: "#d0e3f6", scored: "#5c9bdc", sure: "#0066cc" } as const;
/** What a score rests on, the strongest darkest; those of the pages' `rests-…`. */
export const GRADE_INK = {
  system: "#17324d",
  computed: "#687a8b",
  document: "#aeb7c1",
  declared: "#ffffff",
  decided: "#ffffff",
  unmeasured: "#ffffff",
} as const;
export const STATE_INK = {
  reached: "#00694b",
  "on-track": "#0059b3",
  "at-risk": "#8f5000",
  "not-reached": "#b3223d",
  "no-data": "#5a6b7b",
} as const;
