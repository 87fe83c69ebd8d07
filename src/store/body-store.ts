import { randomBytes } from "node:crypto";
import type { Body, NewBody } from "./body.ts";
import { BodyScope } from "./body-scope.ts";
import type { Database, Engine } from "./database.ts";
import { auditReader, auditWriter } from "./repositories/audit.ts";
import { dataRequestReader, dataRequestWriter } from "./repositories/data-requests.ts";
import { draftReader, draftWriter } from "./repositories/drafts.ts";
import { evidenceReader, evidenceWriter } from "./repositories/evidence.ts";
import { feedReader, feedWriter } from "./repositories/feeds.ts";
import { keyReader, keyWriter } from "./repositories/keys.ts";
import { ledgerReader, ledgerWriter } from "./repositories/ledger.ts";
import { outboxReader, outboxWriter } from "./repositories/outbox.ts";
import { peopleReader, peopleWriter } from "./repositories/people.ts";
import { planReader, planWriter } from "./repositories/plans.ts";
import { recordReader, recordWriter } from "./repositories/records.ts";
import { registerReader, registerWriter } from "./repositories/registers.ts";
import { sessionReader, sessionWriter } from "./repositories/sessions.ts";
import { sheetReader, sheetWriter } from "./repositories/sheets.ts";
import { surveyReader, surveyWriter } from "./repositories/surveys.ts";
import type { Transaction } from "./repositories/transaction.ts";
import { storable } from "./storable.ts";
import {
  type Author,
  BodyExists,
  type InstallationStore,
  type Instant,
  type Reader,
  type Store,
  UnknownBody,
  type Writer,
} from "./store.ts";
import type { SharedTables } from "./tables.ts";

/** The store over an engine: transactions, and within each the parts of one body. */
export function bodyStore(engine: Engine, clock: () => Date): Store {
  const now = (): Instant => clock().toISOString();
  return {
    engine: engine.name,
    bodies: () =>
      engine.read(null, async (database) =>
        (await database.selectFrom("bodies").selectAll().orderBy("code").execute()).map(bodyOf),
      ),
    findBody: (code) => engine.read(null, (database) => bodyByCode(database, code)),
    createBody: (body, author) =>
      engine.write(body.code, (database) => createBody(database, body, author, now())),
    read: (code, work) =>
      engine.read(code, async (database) => {
        const body = await presentBody(database, code);
        const scope = new BodyScope(database, code);
        try {
          return await work(readerOf(scope, body, now()));
        } finally {
          scope.end();
        }
      }),
    write: (code, author, work, { house = false } = {}) =>
      engine.write(code, async (database) => {
        const body = await presentBody(database, code);
        const scope = new BodyScope(database, code);
        try {
          const { writer, audited } = writerOf(scope, body, now(), author);
          const result = await work(writer);
          if (scope.changed && !house && !audited())
            throw new Error("a write left no entry in the audit trail");
          return result;
        } finally {
          scope.end();
        }
      }),
    installation: installationOf(engine),
    close: () => engine.close(),
  };
}

function bodyOf(row: Record<string, unknown>): Body {
  const { code, name, demonstration, created_at } = row as unknown as SharedTables["bodies"];
  return { code, name, demonstration: demonstration === 1, createdAt: created_at };
}

async function bodyByCode(database: Database, code: string): Promise<Body | null> {
  const row = await database.selectFrom("bodies").selectAll().where("code", "=", code).executeTakeFirst();
  return row === undefined ? null : bodyOf(row);
}

async function presentBody(database: Database, code: string): Promise<Body> {
  const body = await bodyByCode(database, code);
  if (body === null) throw new UnknownBody(code);
  return body;
}

async function createBody(
  database: Database,
  { code, name, demonstration }: NewBody,
  author: Author,
  now: Instant,
): Promise<Body> {
  if ((await bodyByCode(database, code)) !== null) throw new BodyExists(code);
  const row: SharedTables["bodies"] = { code, name, demonstration: demonstration ? 1 : 0, created_at: now };
  await database
    .insertInto("bodies")
    .values(storable({ ...row }))
    .execute();
  const trail = auditWriter(new BodyScope(database, code), now, author);
  await trail.record("body-created", code, { name, demonstration });
  return presentBody(database, code);
}

function readerOf(scope: BodyScope, body: Body, now: Instant): Reader {
  return {
    body,
    plans: planReader(scope),
    drafts: draftReader(scope),
    ledger: ledgerReader(scope),
    sheets: sheetReader(scope),
    evidence: evidenceReader(scope),
    people: peopleReader(scope),
    sessions: sessionReader(scope),
    keys: keyReader(scope, now),
    records: recordReader(scope),
    outbox: outboxReader(scope),
    feeds: feedReader(scope),
    requests: dataRequestReader(scope),
    surveys: surveyReader(scope),
    registers: registerReader(scope),
    audit: auditReader(scope),
  };
}

function writerOf(
  scope: BodyScope,
  body: Body,
  now: Instant,
  author: Author,
): { readonly writer: Writer; readonly audited: () => boolean } {
  let entries = 0;
  const trail = auditWriter(scope, now, author);
  const record: Transaction["record"] = (...entry) => {
    entries += 1;
    return trail.record(...entry);
  };
  const transaction: Transaction = { scope, now, author, record };
  const reader = readerOf(scope, body, now);
  const writer: Writer = {
    body,
    now,
    author,
    plans: { ...reader.plans, ...planWriter(transaction) },
    drafts: { ...reader.drafts, ...draftWriter(transaction) },
    ledger: { ...reader.ledger, ...ledgerWriter(transaction) },
    sheets: { ...reader.sheets, ...sheetWriter(transaction) },
    evidence: { ...reader.evidence, ...evidenceWriter(transaction) },
    people: { ...reader.people, ...peopleWriter(transaction) },
    sessions: { ...reader.sessions, ...sessionWriter(transaction) },
    keys: { ...reader.keys, ...keyWriter(transaction) },
    records: { ...reader.records, ...recordWriter(transaction) },
    outbox: { ...reader.outbox, ...outboxWriter(transaction) },
    feeds: { ...reader.feeds, ...feedWriter(transaction) },
    requests: { ...reader.requests, ...dataRequestWriter(transaction) },
    surveys: { ...reader.surveys, ...surveyWriter(transaction) },
    registers: { ...reader.registers, ...registerWriter(transaction) },
    audit: { ...reader.audit, record },
  };
  return { writer, audited: () => entries > 0 };
}

const SETUP = "setup-token";
const SECRET = "secret";

function installationOf(engine: Engine): InstallationStore {
  const pending = async (database: Database, now: Instant): Promise<string | null> => {
    const row = await database
      .selectFrom("installation")
      .selectAll()
      .where("name", "=", SETUP)
      .where("expires", ">", now)
      .executeTakeFirst();
    return row === undefined ? null : String(row["value"]);
  };
  const remove = (database: Database, name: string) =>
    database.deleteFrom("installation").where("name", "=", name).execute();
  const put = async (database: Database, row: SharedTables["installation"]) => {
    await remove(database, row.name);
    await database
      .insertInto("installation")
      .values({ ...row })
      .execute();
  };
  const secret = async (database: Database): Promise<string | null> => {
    const found = database.selectFrom("installation").selectAll().where("name", "=", SECRET);
    const row = await found.executeTakeFirst();
    return row === undefined ? null : String(row["value"]);
  };
  return {
    setSetupToken: (hash, expires) =>
      engine.write(null, (database) => put(database, { name: SETUP, value: hash, expires })),
    useSetupToken: (hash, now) =>
      engine.write(null, async (database) => {
        if ((await pending(database, now)) !== hash) return false;
        await remove(database, SETUP);
        return true;
      }),
    setupPending: (now) => engine.read(null, async (database) => (await pending(database, now)) !== null),
    secret: async () =>
      (await engine.read(null, secret)) ??
      engine.write(null, async (database) => {
        const there = await secret(database);
        if (there !== null) return there;
        const made = randomBytes(32).toString("hex");
        await put(database, { name: SECRET, value: made, expires: null });
        return made;
      }),
  };
}
