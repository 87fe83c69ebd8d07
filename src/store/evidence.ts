import type { Instant } from "./store.ts";

/** A file that proves something, named by the SHA-256 (hexadecimal) of its content. */
export interface EvidenceFile {
  readonly hash: string;
  /** As its sender called it, without folders. */
  readonly name: string;
  readonly mediaType: string;
  /** Bytes. */
  readonly size: number;
  readonly addedAt: Instant;
  readonly addedBy: { readonly id: string; readonly name: string };
}

export interface EvidenceReader {
  byHash(hash: string): Promise<EvidenceFile | null>;
  content(hash: string): Promise<Uint8Array | null>;
}

export interface EvidenceWriter {
  /** The same content twice is one file under its first name. Limits and types are checked by who calls. */
  add(file: {
    readonly name: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }): Promise<EvidenceFile>;
}
