import type { Instant } from "./store.ts";

/** 0 or 1: neither engine's own truth value, so that one row reads the same from both. */
export type Flag = 0 | 1;
/** Canonical JSON. */
export type JsonText = string;
/** An exact number as "numerator/denominator" in lowest terms. */
export type NumberText = string;

interface Signed {
  readonly author_kind: "person" | "key" | "system";
  readonly author_id: string;
  readonly author_name: string;
}

/** A row of each table that belongs to a body, without its `body`: that column is the business of `BodyScope` alone. */
export interface BodyTables {
  readonly audit: Signed & {
    readonly number: number;
    readonly at: Instant;
    readonly action: string;
    readonly subject: string | null;
    readonly details: JsonText;
    readonly previous: string;
    readonly hash: string;
  };
  readonly plan_versions: {
    readonly number: number;
    readonly hash: string;
    readonly plan: JsonText;
    readonly arrangements: JsonText;
    readonly act_number: string;
    readonly act_date: string;
    readonly adopted_at: Instant;
    readonly adopted_by_id: string;
    readonly adopted_by_name: string;
    readonly source_hash: string | null;
    readonly source_name: string | null;
    readonly target_setters: JsonText;
  };
  readonly drafts: {
    readonly id: string;
    readonly revision: number;
    readonly state: "open" | "adopted" | "discarded";
    readonly plan: JsonText;
    readonly arrangements: JsonText;
    readonly target_setters: JsonText;
    readonly source_hash: string | null;
    readonly source_name: string | null;
    readonly base: string | null;
    readonly created_at: Instant;
    readonly created_by_id: string;
    readonly created_by_name: string;
    readonly changed_at: Instant;
    readonly changed_by_id: string;
    readonly changed_by_name: string;
  };
  readonly draft_changes: {
    readonly draft: string;
    readonly number: number;
    readonly at: Instant;
    readonly by_id: string;
    readonly by_name: string;
    readonly change: JsonText;
  };
  readonly ledger: Signed & {
    readonly sequence: number;
    readonly indicator: string;
    readonly quantity: string | null;
    readonly year: number;
    readonly unit: string | null;
    readonly observed_on: string;
    readonly kind: "number" | "date" | "boolean";
    /** "n/d", "YYYY-MM-DD", "true" or "false" by `kind`. */
    readonly value: string;
    readonly n: NumberText | null;
    readonly source: string;
    readonly recorded_on: string;
    readonly recorded_at: Instant;
    readonly corrects: number | null;
    readonly reason: string | null;
    readonly evidence: JsonText;
    readonly link: string | null;
    readonly basis: JsonText | null;
    readonly submission: string;
  };
  readonly validations: {
    readonly number: number;
    readonly sequence: number;
    readonly verdict: "confirmed" | "rejected";
    readonly reason: string;
    readonly at: Instant;
    readonly by_id: string;
    readonly by_name: string;
  };
  readonly evidence: {
    readonly hash: string;
    readonly name: string;
    readonly media_type: string;
    readonly size: number;
    readonly added_at: Instant;
    readonly added_by_id: string;
    readonly added_by_name: string;
  };
  readonly evidence_contents: { readonly hash: string; readonly bytes: Uint8Array };
  readonly sheet_cells: {
    /** Canonical JSON of the cell: its parts may be null, a key's may not. */
    readonly cell: JsonText;
    readonly text: string;
    readonly observed_on: string;
    readonly n: string;
    readonly source: string;
    readonly note: string;
    readonly evidence: JsonText;
    readonly revision: number;
    readonly saved_at: Instant;
    readonly saved_by_id: string;
    readonly saved_by_name: string;
  };
  readonly people: {
    readonly id: string;
    readonly name: string;
    readonly email: string;
    readonly roles: JsonText;
    readonly units: JsonText;
    readonly active: Flag;
    readonly demonstration: Flag;
    readonly created_at: Instant;
    readonly password: string | null;
    readonly visit_at: Instant | null;
    readonly visit_sequence: number | null;
    /** The visit before that. */
    readonly seen_at: Instant | null;
    readonly seen_sequence: number | null;
    /** "it" or "en"; null where the person has not chosen. */
    readonly language: string | null;
  };
  readonly identities: { readonly issuer: string; readonly subject: string; readonly person: string };
  readonly failures: { readonly id: string; readonly door: string; readonly at: Instant };
  readonly links: {
    readonly hash: string;
    readonly person: string;
    readonly purpose: "invitation" | "password";
    readonly expires: Instant;
    readonly used_at: Instant | null;
  };
  readonly sessions: {
    readonly hash: string;
    readonly id: string;
    readonly person: string;
    readonly created_at: Instant;
    readonly last_used_at: Instant;
    readonly expires: Instant;
    readonly revoked_at: Instant | null;
    readonly agent: string;
    readonly method: "password" | "oidc" | "link" | "demonstration";
  };
  readonly api_keys: {
    readonly id: string;
    readonly hash: string;
    readonly name: string;
    readonly scopes: JsonText;
    readonly units: JsonText;
    readonly created_at: Instant;
    readonly created_by_id: string;
    readonly created_by_name: string;
    readonly expires: Instant | null;
    readonly revoked_at: Instant | null;
    readonly last_used_at: Instant | null;
  };
  readonly answers: {
    readonly owner: string;
    readonly name: string;
    readonly request: string;
    readonly status: number;
    readonly answer: string;
    readonly kept_at: Instant;
  };
  readonly records: Signed & {
    readonly number: number;
    readonly kind: string;
    readonly subject: string;
    readonly content: JsonText;
    readonly at: Instant;
  };
  readonly outbox: {
    readonly id: string;
    readonly key: string;
    readonly recipient: string;
    readonly subject: string;
    readonly text: string;
    readonly calendar: string | null;
    readonly due: Instant;
    readonly created_at: Instant;
    readonly claimed_until: Instant | null;
    readonly sent_at: Instant | null;
    readonly attempts: number;
    readonly last_error: string;
    readonly abandoned_at: Instant | null;
    /** Languages of the text, the first one first: "it", "it, en"; null for Italian. */
    readonly language: string | null;
  };
  readonly register_rows: {
    readonly id: string;
    readonly register: string;
    readonly day: string | null;
    readonly unit: string | null;
    readonly cells: JsonText;
    readonly change: number;
    readonly removed: Flag;
    readonly saved_at: Instant;
    readonly saved_by_id: string;
    readonly saved_by_name: string;
  };
  readonly register_people: {
    readonly id: string;
    readonly fingerprint: string | null;
    readonly details: JsonText | null;
    readonly added_at: Instant;
    readonly erased_at: Instant | null;
  };
  readonly survey_tokens: { readonly hash: string; readonly survey: string; readonly used: Flag };
  readonly survey_urns: { readonly survey: string; readonly given: JsonText };
  readonly data_requests: {
    readonly id: string;
    readonly hash: string;
    readonly asked: JsonText;
    readonly recipient: string;
    readonly email: string | null;
    readonly link: string | null;
    readonly expires: Instant;
    readonly created_at: Instant;
    readonly created_by_id: string;
    readonly created_by_name: string;
    readonly answered_at: Instant | null;
    readonly answer: JsonText | null;
    readonly settled: "accepted" | "refused" | "withdrawn" | null;
    readonly settled_at: Instant | null;
    readonly settled_by_name: string | null;
    readonly reason: string | null;
    /** "it", "en" or "both"; null for Italian. */
    readonly language: string | null;
  };
  readonly feed_runs: {
    readonly id: string;
    readonly feed: string;
    readonly at: Instant;
    readonly outcome: "proposed" | "recorded" | "unchanged" | "failed";
    readonly value: string | null;
    readonly detail: string;
  };
  readonly feed_claims: {
    readonly feed: string;
    readonly slot: string;
    readonly claim: string;
    /** Null once the reading is done. */
    readonly claimed_until: Instant | null;
  };
  readonly feed_headers: {
    readonly feed: string;
    readonly name: string;
    readonly origin: string;
    readonly sealed: string;
    readonly kept_at: Instant;
    readonly kept_by_id: string;
    readonly kept_by_name: string;
  };
}

export type BodyTable = keyof BodyTables;

/** The tables of the installation: the only ones that more than one body can see. */
export interface SharedTables {
  readonly bodies: {
    readonly code: string;
    readonly name: string;
    readonly demonstration: Flag;
    readonly created_at: Instant;
  };
  readonly installation: { readonly name: string; readonly value: string; readonly expires: Instant | null };
}
