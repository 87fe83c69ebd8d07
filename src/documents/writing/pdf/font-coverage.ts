/**
 * The characters that a TrueType font has glyphs for, from its "cmap" table of format 4 (OpenType specification,
 * "cmap"): what stands in drawings is set by the drawing's own renderer, which would borrow glyphs from whatever fonts
 * the machine has.
 */
export function fontCoverage(font: Uint8Array): ReadonlySet<number> {
  const view = new DataView(font.buffer, font.byteOffset, font.byteLength);
  const covered = new Set<number>();
  const start = subtableOf(view);
  if (start === null) return covered;
  const segments = view.getUint16(start + 6) / 2;
  const ends = start + 14;
  const starts = ends + segments * 2 + 2;
  const deltas = starts + segments * 2;
  const offsets = deltas + segments * 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const first = view.getUint16(starts + segment * 2);
    const last = view.getUint16(ends + segment * 2);
    const delta = view.getUint16(deltas + segment * 2);
    const place = offsets + segment * 2;
    const offset = view.getUint16(place);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph =
        offset === 0 ? (code + delta) & 0xffff : view.getUint16(place + offset + (code - first) * 2);
      if (glyph !== 0) covered.add(code);
    }
  }
  return covered;
}

const CMAP = 0x636d6170;

function subtableOf(view: DataView): number | null {
  for (let table = 0; table < view.getUint16(4); table += 1) {
    const record = 12 + table * 16;
    if (view.getUint32(record) !== CMAP) continue;
    const cmap = view.getUint32(record + 8);
    for (let index = 0; index < view.getUint16(cmap + 2); index += 1) {
      const start = cmap + view.getUint32(cmap + 4 + index * 8 + 4);
      if (view.getUint16(start) === 4) return start;
    }
  }
  return null;
}
