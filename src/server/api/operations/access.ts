import { z } from "@hono/zod-openapi";
import { bodyProfile, describeBody } from "../../../application/body-profile/profile.ts";
import { createKey, listKeys, revokeKey } from "../../../application/people/keys.ts";
import { listSessions, revokeSession, revokeSessionsOf } from "../../../application/people/sessions.ts";
import { auditTrail, verifyTrail } from "../../../application/people/trail.ts";
import type { ApiKey } from "../../../store/keys.ts";
import { type Operation, operation } from "../operation.ts";
import { AuditEntrySchema, KeyInputSchema, KeySchema, SessionSchema } from "../schemas/people.ts";

const TAG = "access";
const Done = z.object({ done: z.boolean() });

const Profile = z.object({
  email: z.string().max(320).default(""),
  pec: z.string().max(320).default(""),
  website: z.string().max(500).default(""),
  ipa: z.string().max(40).default("").openapi({
    description: "Code in the index of public administrations, where it is not the body's code",
  }),
});
const ProfileSchema = Profile.extend({
  number: z.number().int().nullable().openapi({ description: "Place in the register of the body's acts" }),
}).openapi("BodyProfile");

/** Sessions, API keys and the audit trail. */
export const accessOperations: readonly Operation[] = [
  operation({
    id: "getProfile",
    method: "get",
    path: "/profile",
    tag: TAG,
    summary: "How the public reaches the body",
    permission: "describe-body",
    answer: ProfileSchema,
    work: async ({ services, body, actor }) => {
      const { profile, record } = await bodyProfile(services, body, actor);
      return { body: { ...profile, number: record?.number ?? null } };
    },
  }),
  operation({
    id: "describeBody",
    method: "put",
    path: "/profile",
    tag: TAG,
    summary: "Says how the public reaches the body: it stands in the catalogue of open data",
    permission: "describe-body",
    input: Profile.extend({ seen: z.number().int().nullable().optional() }),
    answer: ProfileSchema,
    work: async ({ services, body, actor, input }) => {
      const { number, content } = await describeBody(services, body, actor, input);
      return { body: { ...content, number } };
    },
  }),
  operation({
    id: "listSessions",
    method: "get",
    path: "/sessions",
    tag: TAG,
    summary: "Who is signed in, last used first",
    permission: "manage-sessions",
    answer: z.object({ items: z.array(SessionSchema) }),
    work: async ({ services, body, actor }) => {
      const open = await listSessions(services, body, actor);
      const items = open.map(({ session, person: { id, name } }) => {
        const { createdAt, lastUsedAt, expires, agent, method } = session;
        return { id: session.id, person: { id, name }, createdAt, lastUsedAt, expires, agent, method };
      });
      return { body: { items } };
    },
  }),
  operation({
    id: "revokeSession",
    method: "delete",
    path: "/sessions/{session}",
    tag: TAG,
    summary: "Ends a session: its next request is nobody's",
    permission: "manage-sessions",
    params: z.object({ session: z.string() }),
    answer: Done,
    work: async ({ services, body, actor, params }) => {
      await revokeSession(services, body, actor, params.session);
      return { body: { done: true } };
    },
  }),
  operation({
    id: "revokeSessionsOf",
    method: "delete",
    path: "/people/{person}/sessions",
    tag: TAG,
    summary: "Ends all sessions of a person",
    permission: "manage-sessions",
    params: z.object({ person: z.string() }),
    answer: z.object({ ended: z.number().int() }),
    work: async ({ services, body, actor, params }) => ({
      body: { ended: await revokeSessionsOf(services, body, actor, params.person) },
    }),
  }),
  operation({
    id: "listKeys",
    method: "get",
    path: "/keys",
    tag: TAG,
    summary: "API keys, without their secrets",
    permission: "manage-keys",
    answer: z.object({ items: z.array(KeySchema) }),
    work: async ({ services, body, actor }) => ({
      body: { items: (await listKeys(services, body, actor)).map(keyJson) },
    }),
  }),
  operation({
    id: "createKey",
    method: "post",
    path: "/keys",
    tag: TAG,
    summary: "Creates an API key; its secret is shown here and never again",
    permission: "manage-keys",
    input: KeyInputSchema,
    answer: z.object({ key: KeySchema, secret: z.string() }),
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const { key, secret } = await createKey(services, body, actor, input);
      return { body: { key: keyJson(key), secret }, secret: true };
    },
  }),
  operation({
    id: "revokeKey",
    method: "delete",
    path: "/keys/{key}",
    tag: TAG,
    summary: "Revokes an API key",
    permission: "manage-keys",
    params: z.object({ key: z.string() }),
    answer: Done,
    work: async ({ services, body, actor, params }) => {
      await revokeKey(services, body, actor, params.key);
      return { body: { done: true } };
    },
  }),
  operation({
    id: "listAudit",
    method: "get",
    path: "/audit",
    tag: TAG,
    summary: "The audit trail, the last entry first; `after` is the number to go on before",
    permission: "see-audit",
    query: z.object({ after: z.coerce.number().int().min(1).optional() }),
    answer: z.object({ total: z.number().int(), items: z.array(AuditEntrySchema) }),
    work: async ({ services, body, actor, query }) => {
      const { entries, total } = await auditTrail(services, body, actor, query.after);
      const last = entries.at(-1)?.number ?? 1;
      return {
        body: { total, items: entries.map((entry) => ({ ...entry, details: { ...entry.details } })) },
        next: last > 1 ? last : null,
      };
    },
  }),
  operation({
    id: "verifyAudit",
    method: "get",
    path: "/audit/verification",
    tag: TAG,
    summary: "Walks the whole chain; no faults where everything holds",
    permission: "see-audit",
    answer: z.object({
      entries: z.number().int(),
      faults: z.array(z.object({ number: z.number().int(), fault: z.string() })),
    }),
    work: async ({ services, body, actor }) => {
      const { entries, faults } = await verifyTrail(services, body, actor);
      return { body: { entries, faults: [...faults] } };
    },
  }),
];

function keyJson(key: ApiKey): z.input<typeof KeySchema> {
  const { id, name, createdAt, createdBy, expires, revokedAt, lastUsedAt } = key;
  return {
    id,
    name,
    scopes: [...key.scopes],
    units: [...key.units],
    createdAt,
    createdBy,
    expires,
    revokedAt,
    lastUsedAt,
  };
}
