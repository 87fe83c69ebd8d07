import type { AuditReader, AuditWriter } from "./audit.ts";
import type { Body, NewBody } from "./body.ts";
import type { DataRequestReader, DataRequestWriter } from "./data-requests.ts";
import type { DraftReader, DraftWriter } from "./drafts.ts";
import type { EvidenceReader, EvidenceWriter } from "./evidence.ts";
import type { FeedReader, FeedWriter } from "./feeds.ts";
import type { KeyReader, KeyWriter } from "./keys.ts";
import type { LedgerReader, LedgerWriter } from "./ledger.ts";
import type { OutboxReader, OutboxWriter } from "./outbox.ts";
import type { PeopleReader, PeopleWriter } from "./people.ts";
import type { PlanReader, PlanWriter } from "./plans.ts";
import type { RecordReader, RecordWriter } from "./records.ts";
import type { RegisterReader, RegisterWriter } from "./registers.ts";
import type { SessionReader, SessionWriter } from "./sessions.ts";
import type { SheetReader, SheetWriter } from "./sheets.ts";
import type { SurveyReader, SurveyWriter } from "./surveys.ts";

/** A moment in UTC, ISO 8601 with milliseconds and "Z". */
export type Instant = string;

/** Who does something: a person, another system by its API key, or the program itself (first start, demonstration). */
export interface Author {
  readonly kind: "person" | "key" | "system";
  /** Id of the person or key; the program's own part for "system" ("setup"). */
  readonly id: string;
  /** As it was at that moment: a person who changes name later does not change what was signed. */
  readonly name: string;
}

/**
 * What one body's part of the store shows, as of one moment: everything read within one `read` belongs together.
 * No method takes a body: a reader sees the rows of its own and no others.
 */
export interface Reader {
  readonly body: Body;
  readonly plans: PlanReader;
  readonly drafts: DraftReader;
  readonly ledger: LedgerReader;
  readonly sheets: SheetReader;
  readonly evidence: EvidenceReader;
  readonly people: PeopleReader;
  readonly sessions: SessionReader;
  readonly keys: KeyReader;
  readonly records: RecordReader;
  readonly outbox: OutboxReader;
  readonly feeds: FeedReader;
  readonly requests: DataRequestReader;
  readonly surveys: SurveyReader;
  readonly registers: RegisterReader;
  readonly audit: AuditReader;
}

/** A reader that may also write: exists only inside `Store.write`, so that a write outside a transaction does not compile. */
export interface Writer extends Reader {
  /** The moment of this transaction: the recording time of everything it writes. */
  readonly now: Instant;
  readonly author: Author;
  readonly plans: PlanReader & PlanWriter;
  readonly drafts: DraftReader & DraftWriter;
  readonly ledger: LedgerReader & LedgerWriter;
  readonly sheets: SheetReader & SheetWriter;
  readonly evidence: EvidenceReader & EvidenceWriter;
  readonly people: PeopleReader & PeopleWriter;
  readonly sessions: SessionReader & SessionWriter;
  readonly keys: KeyReader & KeyWriter;
  readonly records: RecordReader & RecordWriter;
  readonly outbox: OutboxReader & OutboxWriter;
  readonly feeds: FeedReader & FeedWriter;
  readonly requests: DataRequestReader & DataRequestWriter;
  readonly surveys: SurveyReader & SurveyWriter;
  readonly registers: RegisterReader & RegisterWriter;
  readonly audit: AuditReader & AuditWriter;
}

/**
 * All bodies of an installation. One SQLite file or one PostgreSQL database; what it does is the same on both.
 * A transaction whose work throws leaves nothing behind. Rejects with `UnknownBody` where the body is not there and with
 * `StoreBusy` where a lock could not be had in time; both can be asked again.
 */
export interface Store {
  readonly engine: "sqlite" | "postgresql";
  bodies(): Promise<readonly Body[]>;
  /** Null where there is no such body. */
  findBody(code: string): Promise<Body | null>;
  /** Rejects with `BodyExists` where the code is taken. The creation is the first entry of the body's audit trail. */
  createBody(body: NewBody, author: Author): Promise<Body>;
  read<T>(body: string, work: (reader: Reader) => Promise<T>): Promise<T>;
  /**
   * Serialised per body. What it resolves to has reached the disk. Every write must leave an entry in the audit trail,
   * but for those that only keep the house (`house: true`): a session's last use, throttling, drafts of a sheet.
   */
  write<T>(
    body: string,
    author: Author,
    work: (writer: Writer) => Promise<T>,
    options?: { readonly house?: boolean },
  ): Promise<T>;
  readonly installation: InstallationStore;
  close(): Promise<void>;
}

/** What belongs to the installation and to no body: the one-time link of the first start, failures at doors that no body owns. */
export interface InstallationStore {
  /** The token is kept only as its SHA-256. Replaces an earlier unused one. */
  setSetupToken(hash: string, expires: Instant): Promise<void>;
  /** True once, for the right token before it expires. */
  useSetupToken(hash: string, now: Instant): Promise<boolean>;
  setupPending(now: Instant): Promise<boolean>;
  /** A random secret of the installation (hexadecimal, 32 bytes), made at first start: signs cookies and forms. */
  secret(): Promise<string>;
}

export class UnknownBody extends Error {
  override readonly name = "UnknownBody";
}
export class BodyExists extends Error {
  override readonly name = "BodyExists";
}
export class StoreBusy extends Error {
  override readonly name = "StoreBusy";
}
/** The data are held by another server, or are of a later version of the program, or cannot be opened. `reason` is a message id. */
export class StoreUnavailable extends Error {
  override readonly name = "StoreUnavailable";
  readonly reason: "store-locked" | "store-newer" | "store-unreachable" | "store-damaged";
  readonly params: Readonly<Record<string, string | number>>;
  constructor(reason: StoreUnavailable["reason"], params: Readonly<Record<string, string | number>> = {}) {
    super(reason);
    this.reason = reason;
    this.params = params;
  }
}
/** What was changed is no longer what was seen: somebody else was first. Nothing was written. */
export class Conflict extends Error {
  override readonly name = "Conflict";
  /** What stands now, for the message. */
  readonly current: { readonly by: string; readonly at: Instant } | null;
  constructor(current: Conflict["current"]) {
    super("conflict");
    this.current = current;
  }
}
