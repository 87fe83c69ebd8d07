const LOCAL_HEADER = 0x04034b50;
const DIRECTORY_ENTRY = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
/** Sizes written after a part rather than before it: with or without a mark, of 32 or 64 bits. */
const SIZES_BEHIND: readonly number[] = [12, 16, 20, 24];

interface Part {
  readonly start: number;
  readonly end: number;
  readonly sizesBehind: boolean;
}

/**
 * Whether a zip is nothing but the parts that its directory lists, each under the same name before its bytes, then the
 * directory and its end. Programs that go by the directory and programs that read from the front find the same only then.
 */
export function isPlainZip(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfDirectory(view);
  if (end === null) return false;
  const directory = view.getUint32(end + 16, true);
  const parts = partsOf(bytes, view, directory, end);
  if (parts === null) return false;
  parts.sort((a, b) => a.start - b.start);
  return parts.every((part, index) => {
    const next = parts[index + 1]?.start ?? directory;
    const between = next - part.end;
    return (
      (index > 0 || part.start === 0) &&
      (between === 0 || (part.sizesBehind && SIZES_BEHIND.includes(between)))
    );
  });
}

/** Where the end record stands, if nothing but its comment follows it. */
function endOfDirectory(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= 0; at -= 1)
    if (view.getUint32(at, true) === END_OF_DIRECTORY)
      return at + 22 + view.getUint16(at + 20, true) === view.byteLength ? at : null;
  return null;
}

/** The parts that the directory lists; null where it is not whole, or a part is called otherwise in its own place. */
function partsOf(bytes: Uint8Array, view: DataView, directory: number, end: number): Part[] | null {
  const parts: Part[] = [];
  let at = directory;
  while (at + 46 <= end && view.getUint32(at, true) === DIRECTORY_ENTRY) {
    const nameLength = view.getUint16(at + 28, true);
    const start = view.getUint32(at + 42, true);
    if (start + 30 > directory || view.getUint32(start, true) !== LOCAL_HEADER) return null;
    const localLength = view.getUint16(start + 26, true);
    const name = bytes.subarray(at + 46, at + 46 + nameLength);
    const local = bytes.subarray(start + 30, start + 30 + localLength);
    if (localLength !== nameLength || !name.every((byte, index) => byte === local[index])) return null;
    const data = start + 30 + localLength + view.getUint16(start + 28, true);
    const sizesBehind = (view.getUint16(start + 6, true) & 8) !== 0;
    parts.push({ start, end: data + view.getUint32(at + 20, true), sizesBehind });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return at === end ? parts : null;
}
