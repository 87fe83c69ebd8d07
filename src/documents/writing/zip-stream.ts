import { unzipSync, Zip, ZipDeflate, ZipPassThrough } from "fflate";

/** Midday of the first day that a ZIP can hold (MS-DOS dates begin in 1980), by the clock of the machine, as ZIP has it. */
const THEN = new Date(1980, 0, 1, 12);
/** Letters that are packed at once. */
const CHUNK = 1 << 16;
const ENCODER = new TextEncoder();

/**
 * A ZIP written part by part, each packed as its text comes, so that no long part is ever whole in memory. The same
 * content gives the same bytes: parts in the order in which they are given, all with the same time.
 */
export class ZipStream {
  private readonly packed: Uint8Array[] = [];
  private readonly zip: Zip;

  constructor() {
    this.zip = new Zip((error, data) => {
      if (error) throw error;
      this.packed.push(data);
    });
  }

  /** A part of text, given in pieces. */
  text(path: string, pieces: Iterable<string>): void {
    const part = new ZipDeflate(path, { level: 6 });
    this.begin(part);
    let waiting: string[] = [];
    let length = 0;
    for (const piece of pieces) {
      waiting.push(piece);
      length += piece.length;
      if (length < CHUNK) continue;
      part.push(ENCODER.encode(waiting.join("")));
      waiting = [];
      length = 0;
    }
    part.push(ENCODER.encode(waiting.join("")), true);
  }

  /** A part that is there already. Pictures are packed in themselves. */
  bytes(path: string, content: Uint8Array): void {
    const part = path.endsWith(".png") ? new ZipPassThrough(path) : new ZipDeflate(path, { level: 6 });
    this.begin(part);
    part.push(content, true);
  }

  end(): Uint8Array {
    this.zip.end();
    const whole = new Uint8Array(this.packed.reduce((total, { length }) => total + length, 0));
    let at = 0;
    for (const piece of this.packed) {
      whole.set(piece, at);
      at += piece.length;
    }
    return whole;
  }

  private begin(part: ZipDeflate | ZipPassThrough): void {
    part.mtime = THEN;
    this.zip.add(part);
  }
}

const PROPERTIES = "docProps/core.xml";

/**
 * An Office file packed again so that the same content gives the same bytes: all of one time, its properties of the
 * document's day. `mend` changes the XML of its sheets on the way.
 */
export function repacked(
  bytes: Uint8Array,
  date: string,
  mend: (path: string, xml: string) => string,
): Uint8Array {
  const zip = new ZipStream();
  for (const [path, content] of Object.entries(unzipSync(bytes)))
    if (path.startsWith("xl/worksheets/") && path.endsWith(".xml"))
      zip.text(path, [mend(path, new TextDecoder().decode(content))]);
    else addParts(zip, [[path, content]], date);
  return zip.end();
}

/** Parts of an Office file, its properties with the document's own day. */
export function addParts(zip: ZipStream, parts: Iterable<[string, Uint8Array]>, date: string): void {
  for (const [path, content] of parts)
    if (path === PROPERTIES) zip.text(path, [dated(new TextDecoder().decode(content), date)]);
    else if (!path.endsWith("/")) zip.bytes(path, content);
}

/** The dates of the core properties (ISO 29500-2, 11) become the document's own. */
function dated(xml: string, date: string): string {
  return xml.replace(
    /(<dcterms:(created|modified)\b[^>]*>)[^<]*(<\/dcterms:\2>)/g,
    (_, open: string, __: string, close: string) => `${open}${date}T00:00:00Z${close}`,
  );
}
