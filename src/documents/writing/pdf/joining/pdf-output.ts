import { deflateSync } from "node:zlib";

/** Objects that are packed into one stream. */
const PACKED = 400;
/** Of compression: tags are so much alike that more effort gains little. */
const LEVEL = 3;

/** What the table of objects tells of each: where it stands in the file, or in which stream and at which place there. */
type Entry = { readonly offset: number } | { readonly within: number; readonly index: number };

/**
 * A PDF being written: objects without a stream of their own lie packed together (ISO 32000-1, 7.5.7), which makes a
 * tagged document a fifth as long. The same objects in the same order give the same bytes.
 */
export class PdfOutput {
  private readonly chunks: Uint8Array[] = [];
  private readonly entries: (Entry | undefined)[] = [];
  private length = 0;
  private waiting: { readonly number: number; readonly said: string }[] = [];
  private last = 0;

  constructor() {
    this.put(Buffer.from("%PDF-1.7\n%\x80\x80\x80\x80\n", "latin1"));
  }

  /** A number for an object to come. */
  number(): number {
    this.last += 1;
    return this.last;
  }

  /** Adds an object: a text in PDF's own notation, one byte a letter. */
  add(number: number, said: string): void {
    this.waiting.push({ number, said: said.trim() });
    if (this.waiting.length === PACKED) this.pack();
  }

  /** Adds an object with a stream; its dictionary names the stream's length. */
  addStream(number: number, dictionary: string, stream: Uint8Array): void {
    this.entries[number] = { offset: this.length };
    this.put(Buffer.from(`${number} 0 obj\n${dictionary.trim()}\nstream\n`, "latin1"));
    this.put(stream);
    this.put(Buffer.from("\nendstream\nendobj\n", "latin1"));
  }

  /** The whole file. `trailer` are the entries that say where everything begins. */
  end(trailer: string): Uint8Array {
    this.pack();
    const number = this.number();
    const start = this.length;
    this.entries[number] = { offset: start };
    const table = deflateSync(this.table());
    const dictionary = `<< /Type /XRef /Size ${number + 1} /W [1 4 2] ${trailer} /Filter /FlateDecode /Length ${table.length} >>`;
    this.addStream(number, dictionary, table);
    this.put(Buffer.from(`startxref\n${start}\n%%EOF\n`, "latin1"));
    const file = new Uint8Array(this.length);
    let at = 0;
    for (const chunk of this.chunks) {
      file.set(chunk, at);
      at += chunk.length;
    }
    return file;
  }

  private pack(): void {
    if (this.waiting.length === 0) return;
    const number = this.number();
    let heads = "";
    let at = 0;
    for (const [index, object] of this.waiting.entries()) {
      heads += `${object.number} ${at} `;
      at += object.said.length + 1;
      this.entries[object.number] = { within: number, index };
    }
    const bodies = this.waiting.map(({ said }) => said).join("\n");
    const packed = deflateSync(Buffer.from(`${heads}\n${bodies}\n`, "latin1"), { level: LEVEL });
    const dictionary = `<< /Type /ObjStm /N ${this.waiting.length} /First ${heads.length + 1} /Filter /FlateDecode /Length ${packed.length} >>`;
    this.waiting = [];
    this.addStream(number, dictionary, packed);
  }

  /** Seven bytes an object: its kind, its place, and the second figure of its place (ISO 32000-1, 7.5.8.3). */
  private table(): Uint8Array {
    const table = Buffer.alloc(7 * (this.last + 1));
    // The first is free, as it always is.
    table.writeUInt16BE(0xffff, 5);
    for (let number = 1; number <= this.last; number += 1) {
      const entry = this.entries[number];
      if (entry === undefined) continue;
      table.writeUInt8("offset" in entry ? 1 : 2, 7 * number);
      table.writeUInt32BE("offset" in entry ? entry.offset : entry.within, 7 * number + 1);
      table.writeUInt16BE("offset" in entry ? 0 : entry.index, 7 * number + 5);
    }
    return table;
  }

  private put(bytes: Uint8Array): void {
    this.chunks.push(bytes);
    this.length += bytes.length;
  }
}
