/** Width and height of a self-contained SVG, from its viewBox, in its own units; a square where it has none. */
export function svgSize(svg: string): { readonly width: number; readonly height: number } {
  const box = /<svg\b[^>]*?\bviewBox\s*=\s*["']([^"']+)["']/i.exec(svg)?.[1] ?? "";
  const [, , width = 0, height = 0] = box
    .trim()
    .split(/[\s,]+/)
    .map(Number);
  return width > 0 && height > 0 ? { width, height } : { width: 100, height: 100 };
}

/** Largest width, in millimetres, at which the drawing fits into the room without being stretched. */
export function fittingWidth(svg: string, room: { readonly width: number; readonly height: number }): number {
  const { width, height } = svgSize(svg);
  return Math.min(room.width, (room.height * width) / height);
}
