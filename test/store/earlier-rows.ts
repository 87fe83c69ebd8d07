import { createHash } from "node:crypto";
import { canonicalJson } from "../../src/core/plan/hash.ts";
import { LECCE } from "./sample.ts";

// Rows as a program of an earlier version wrote them: never brought up to date with the tables, which is the point.

const AT = "2025-01-01T00:00:00.000Z";
const plan = '{"id":"p","levels":[],"nodes":[],"period":null,"title":"","units":[]}';
const none = '{"responsible":{},"shared":[]}';
const BY = "'anna', 'Anna'";

/** The first entry of the body's trail, vouched for as it was then. */
export function earlierBodyCreated(): string {
  const details = { demonstration: false, name: "Lecce" };
  const previous = "0".repeat(64);
  const entry = {
    number: 1,
    at: AT,
    author: { kind: "system", id: "setup", name: "Avvio" },
    action: "body-created",
    subject: LECCE,
    details,
    previous,
  };
  const hash = createHash("sha256").update(canonicalJson(entry)).digest("hex");
  return `insert into bodies (code, name, demonstration, created_at) values ('${LECCE}', 'Lecce', 0, '${AT}');
    insert into audit (body, number, at, author_kind, author_id, author_name, action, subject, details, previous, hash)
    values ('${LECCE}', 1, '${AT}', 'system', 'setup', 'Avvio', 'body-created', '${LECCE}', '${canonicalJson(details)}', '${previous}', '${hash}')`;
}

/** Statements by the first version in which they could be written. */
export const EARLIER_ROWS: readonly { readonly since: number; readonly statement: string }[] = [
  {
    since: 2,
    statement: `insert into plan_versions (body, number, hash, plan, arrangements, act_number, act_date, adopted_at,
      adopted_by_id, adopted_by_name, source_hash, source_name, target_setters)
      values ('${LECCE}', 1, 'p', '${plan}', '${none}', '7', '2025-01-31', '${AT}', ${BY}, null, null, '{}')`,
  },
  {
    since: 2,
    statement: `insert into evidence (body, hash, name, media_type, size, added_at, added_by_id, added_by_name)
      values ('${LECCE}', 'h', 'f', 'text/plain', 1, '${AT}', ${BY});
      insert into evidence_contents (body, hash, bytes) values ('${LECCE}', 'h', BYTES)`,
  },
  {
    since: 2,
    statement: `insert into drafts (body, id, revision, state, plan, arrangements, target_setters, source_hash,
      source_name, base, created_at, created_by_id, created_by_name, changed_at, changed_by_id, changed_by_name)
      values ('${LECCE}', 'd', 2, 'open', '${plan}', '${none}', '{}', null, null, null, '${AT}', ${BY}, '${AT}', ${BY});
      insert into draft_changes (body, draft, number, at, by_id, by_name, change)
      values ('${LECCE}', 'd', 1, '${AT}', ${BY}, '{}')`,
  },
  {
    since: 3,
    statement: `insert into ledger (body, sequence, indicator, quantity, year, unit, observed_on, kind, value, n, source,
      recorded_on, recorded_at, author_kind, author_id, author_name, corrects, reason, evidence, link, submission)
      values ('${LECCE}', 1, 'A', null, 2024, null, '2024-12-31', 'number', '1/3', null, '', '2025-01-01', '${AT}',
        'person', ${BY}, null, null, '[]', null, 's');
      insert into validations (body, number, sequence, verdict, reason, at, by_id, by_name)
      values ('${LECCE}', 1, 1, 'confirmed', '', '${AT}', ${BY})`,
  },
  {
    since: 3,
    statement: `insert into sheet_cells (body, cell, text, observed_on, n, source, note, evidence, revision, saved_at,
      saved_by_id, saved_by_name)
      values ('${LECCE}', '{"indicator":"A","quantity":null,"unit":null,"year":2024}', '1', '', '', '', '', '[]', 1,
        '${AT}', ${BY})`,
  },
  {
    since: 4,
    statement: `insert into people (body, id, name, email, roles, units, active, demonstration, created_at)
      values ('${LECCE}', 'c', 'Carla', 'c@e.it', '["evaluator"]', '[]', 1, 0, '${AT}');
      insert into sessions (body, hash, id, person, created_at, last_used_at, expires, revoked_at, agent, method)
      values ('${LECCE}', 's', 's', 'c', '${AT}', '${AT}', '${AT}', null, '', 'oidc')`,
  },
  {
    since: 5,
    statement: `insert into api_keys (body, id, hash, name, scopes, units, created_at, created_by_id, created_by_name)
      values ('${LECCE}', 'k', 'k', 'K', '["read"]', '[]', '${AT}', ${BY})`,
  },
  {
    since: 6,
    statement: `insert into records (body, number, kind, subject, content, at, author_kind, author_id, author_name)
      values ('${LECCE}', 1, 'set-aside', '2024/A', '{}', '${AT}', 'person', ${BY});
      insert into outbox (body, id, key, recipient, subject, text, due, created_at, attempts, last_error)
      values ('${LECCE}', 'm', 'm', 'a@e.it', '', '', '${AT}', '${AT}', 0, '')`,
  },
  {
    since: 7,
    statement: `insert into register_rows (body, id, register, day, unit, cells, change, removed, saved_at, saved_by_id,
      saved_by_name) values ('${LECCE}', 'r', 'events', '2024-05-01', null, '{}', 1, 0, '${AT}', ${BY});
      insert into survey_urns (body, survey, given) values ('${LECCE}', 's', '{"closed":{"{}":1},"words":{}}');
      insert into data_requests (body, id, hash, asked, recipient, expires, created_at, created_by_id, created_by_name)
      values ('${LECCE}', 'q', 'q', '{}', 'Anagrafe', '${AT}', '${AT}', ${BY})`,
  },
  {
    since: 9,
    statement: `insert into feed_headers (body, feed, name, origin, sealed, kept_at, kept_by_id, kept_by_name)
      values ('${LECCE}', 'f', 'X-API-Key', 'https://dati.example.it', 's', '${AT}', ${BY})`,
  },
];
