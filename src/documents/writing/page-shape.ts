import type { Section } from "./report.ts";

export type PageShape = "portrait" | Section["page"];

/** Room for text and figures inside the margins, in millimetres: A4, A4 on its side, A3 on its side. */
export const ROOM: Readonly<Record<PageShape, { readonly width: number; readonly height: number }>> = {
  portrait: { width: 170, height: 225 },
  landscape: { width: 257, height: 145 },
  drawing: { width: 390, height: 240 },
};
