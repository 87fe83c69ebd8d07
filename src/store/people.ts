import type { Instant } from "./store.ts";

/** Roles of the law and of the program (domain, "The legal cycle"). The public has no row: it is who has not signed in. */
export const ROLES = [
  "programming-office",
  "head-of-unit",
  "manager",
  "secretary-general",
  "political-body",
  "evaluator",
  "administrator",
] as const;
export type Role = (typeof ROLES)[number];

export interface Person {
  readonly id: string;
  readonly name: string;
  /** Lower case; one person of a body has it. */
  readonly email: string;
  readonly roles: readonly Role[];
  /** Units that the person heads; those under them are included. */
  readonly units: readonly string[];
  readonly active: boolean;
  /** Made to show the program: may sign in without a password, in a demonstration body only. */
  readonly demonstration: boolean;
  /** The one that messages come in; null where the person has not chosen. */
  readonly language: "it" | "en" | null;
  readonly createdAt: Instant;
  readonly lastVisit: Instant | null;
}

/** What a person has to be recognised by: a password's scrypt hash, or identities at OIDC providers. */
export interface Credentials {
  readonly person: string;
  /** PHC string "$scrypt$..."; null where no password is set. */
  readonly password: string | null;
  readonly identities: readonly { readonly issuer: string; readonly subject: string }[];
}

/** A link that lets somebody in once: invitation, first password, forgotten password. */
export interface OneTimeLink {
  readonly person: string;
  readonly purpose: "invitation" | "password";
  readonly expires: Instant;
}

export interface PeopleReader {
  list(): Promise<readonly Person[]>;
  byId(id: string): Promise<Person | null>;
  byEmail(email: string): Promise<Person | null>;
  byIdentity(issuer: string, subject: string): Promise<Person | null>;
  credentials(person: string): Promise<Credentials | null>;
  /** Failures since `since` at sign-in for this key (hash of an e-mail or of an address). */
  failures(key: string, since: Instant): Promise<number>;
  /** Null where the token (its SHA-256) is unknown, used or expired. */
  link(hash: string, now: Instant): Promise<OneTimeLink | null>;
  /** What the person saw last: moment and ledger sequence of the visit before this one. */
  lastSeen(person: string): Promise<{ readonly at: Instant; readonly sequence: number } | null>;
}

export interface PeopleWriter {
  add(person: Pick<Person, "name" | "email" | "roles" | "units" | "demonstration">): Promise<Person>;
  /** Rejects with `Conflict` where the e-mail is another's. */
  change(
    id: string,
    next: Partial<Pick<Person, "name" | "email" | "roles" | "units" | "active" | "language">>,
  ): Promise<Person>;
  setPassword(person: string, hash: string | null): Promise<void>;
  linkIdentity(person: string, issuer: string, subject: string): Promise<void>;
  recordFailure(key: string): Promise<void>;
  clearFailures(key: string): Promise<void>;
  addLink(hash: string, link: OneTimeLink): Promise<void>;
  /** The link, once; null afterwards. */
  useLink(hash: string): Promise<OneTimeLink | null>;
  /** Keeps what a person has seen, for "what changed since my last visit". */
  recordVisit(person: string, sequence: number): Promise<void>;
}
