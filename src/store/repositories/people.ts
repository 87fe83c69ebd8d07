import { randomUUID } from "node:crypto";
import { canonicalJson } from "../../core/plan/hash.ts";
import type { BodyScope } from "../body-scope.ts";
import type { OneTimeLink, PeopleReader, PeopleWriter, Person, Role } from "../people.ts";
import { storable } from "../storable.ts";
import { Conflict } from "../store.ts";
import type { BodyTables, Flag } from "../tables.ts";
import type { Transaction } from "./transaction.ts";

type PersonRow = BodyTables["people"];

/** Failures at sign-in are looked at for minutes, and kept this many milliseconds. */
const FAILURES_KEPT = 86_400_000;

export function peopleReader(scope: BodyScope): PeopleReader {
  return {
    list: async () => (await scope.from("people").orderBy("name").orderBy("id").all()).map(personOf),
    byId: async (id) => {
      const row = await rowById(scope, id);
      return row && personOf(row);
    },
    byEmail: async (email) => {
      const row = await rowByEmail(scope, email);
      return row && personOf(row);
    },
    byIdentity: async (issuer, subject) => {
      const identity = scope.from("identities").where("issuer", "=", issuer).where("subject", "=", subject);
      const found = await identity.first();
      const row = found && (await rowById(scope, found.person));
      return row && personOf(row);
    },
    credentials: async (person) => {
      const row = await rowById(scope, person);
      if (row === null) return null;
      const identities = await scope.from("identities").where("person", "=", person).orderBy("issuer").all();
      return {
        person,
        password: row.password,
        identities: identities.map(({ issuer, subject }) => ({ issuer, subject })),
      };
    },
    failures: (key, since) => scope.from("failures").where("door", "=", key).where("at", ">=", since).count(),
    link: (hash, now) => linkByHash(scope, hash, now),
    lastSeen: async (person) => {
      const row = await rowById(scope, person);
      if (row === null || row.seen_at === null) return null;
      return { at: row.seen_at, sequence: row.seen_sequence ?? 0 };
    },
  };
}

export function peopleWriter(transaction: Transaction): PeopleWriter {
  const { scope, now, record } = transaction;

  async function present(id: string): Promise<PersonRow> {
    const row = await rowById(scope, id);
    if (row === null) throw new RangeError(`no person ${id}`);
    return row;
  }

  async function refuseTaken(email: string, by: string | null): Promise<void> {
    const other = await rowByEmail(scope, email);
    if (other !== null && other.id !== by) throw new Conflict({ by: other.name, at: other.created_at });
  }

  return {
    add: async ({ name, email, roles, units, demonstration }) => {
      await refuseTaken(email, null);
      const row: PersonRow = storable({
        id: randomUUID(),
        name,
        email: email.toLowerCase(),
        roles: canonicalJson(roles),
        units: canonicalJson(units),
        active: 1,
        demonstration: flag(demonstration),
        created_at: now,
        password: null,
        visit_at: null,
        visit_sequence: null,
        seen_at: null,
        seen_sequence: null,
        language: null,
      });
      await scope.insert("people", row);
      await record("person-added", row.id, { roles, units });
      return personOf(row);
    },
    change: async (id, { name, email, roles, units, active, language }) => {
      const before = await present(id);
      if (email !== undefined) await refuseTaken(email, id);
      const next: PersonRow = storable({
        ...before,
        ...(name === undefined ? {} : { name }),
        ...(email === undefined ? {} : { email: email.toLowerCase() }),
        ...(roles === undefined ? {} : { roles: canonicalJson(roles) }),
        ...(units === undefined ? {} : { units: canonicalJson(units) }),
        ...(active === undefined ? {} : { active: flag(active) }),
        ...(language === undefined ? {} : { language }),
      });
      const fields = CHANGEABLE.filter((field) => before[field] !== next[field]);
      const after = personOf(next);
      if (fields.length === 0) return after;
      await scope.update("people", { id }, next);
      // Names and addresses may have to be forgotten one day, and nothing is forgotten here: only what they may do stays.
      const rights = Object.fromEntries(
        fields.flatMap((field) => (RIGHTS.includes(field) ? [[field, after[field]]] : [])),
      );
      await record("person-changed", id, { fields, ...rights });
      return after;
    },
    setPassword: async (person, hash) => {
      await present(person);
      await scope.update("people", { id: person }, { password: hash });
      await record("password-set", person, { removed: hash === null });
    },
    linkIdentity: async (person, issuer, subject) => {
      await present(person);
      const owner = scope.from("identities").where("issuer", "=", issuer).where("subject", "=", subject);
      const found = await owner.first();
      if (found?.person === person) return;
      if (found !== null) throw new Conflict(null);
      await scope.insert("identities", { issuer, subject, person });
      await record("identity-linked", person, { issuer });
    },
    recordFailure: async (key) => {
      const old = new Date(Date.parse(now) - FAILURES_KEPT).toISOString();
      await scope.delete("failures", {}, ["at", old]);
      await scope.insert("failures", { id: randomUUID(), door: key, at: now });
    },
    clearFailures: (key) => scope.delete("failures", { door: key }),
    addLink: async (hash, { person, purpose, expires }) => {
      await present(person);
      // The newest is the only one that is good: one sent astray ends when another is made.
      await scope.delete("links", { person });
      await scope.insert("links", { hash, person, purpose, expires, used_at: null });
      await record("link-issued", person, { purpose, expires });
    },
    useLink: async (hash) => {
      const link = await linkByHash(scope, hash, now);
      if (link === null) return null;
      await scope.update("links", { hash }, { used_at: now });
      await record("link-used", link.person, { purpose: link.purpose });
      return link;
    },
    recordVisit: async (person, sequence) => {
      const { visit_at, visit_sequence } = await present(person);
      const next = {
        visit_at: now,
        visit_sequence: sequence,
        seen_at: visit_at,
        seen_sequence: visit_sequence,
      };
      await scope.update("people", { id: person }, next);
    },
  };
}

const CHANGEABLE = ["name", "email", "roles", "units", "active", "language"] as const;
/** Those that the trail keeps with their value. */
const RIGHTS: readonly string[] = ["roles", "units", "active"];

function flag(value: boolean): Flag {
  return value ? 1 : 0;
}

function rowById(scope: BodyScope, id: string): Promise<PersonRow | null> {
  return scope.from("people").where("id", "=", id).first();
}

function rowByEmail(scope: BodyScope, email: string): Promise<PersonRow | null> {
  return scope.from("people").where("email", "=", email.toLowerCase()).first();
}

async function linkByHash(scope: BodyScope, hash: string, now: string): Promise<OneTimeLink | null> {
  const row = await scope.from("links").where("hash", "=", hash).where("used_at", "=", null).first();
  if (row === null || row.expires <= now) return null;
  return { person: row.person, purpose: row.purpose, expires: row.expires };
}

function personOf(row: PersonRow): Person {
  return {
    id: row.id,
    name: row.name,
    email: row.email,
    roles: JSON.parse(row.roles) as readonly Role[],
    units: JSON.parse(row.units) as readonly string[],
    active: row.active === 1,
    demonstration: row.demonstration === 1,
    language: row.language === "it" || row.language === "en" ? row.language : null,
    createdAt: row.created_at,
    lastVisit: row.visit_at,
  };
}
