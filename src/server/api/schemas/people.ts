import { z } from "@hono/zod-openapi";
import { SCOPES } from "../../../store/keys.ts";
import { ROLES } from "../../../store/people.ts";

const By = z.object({ id: z.string(), name: z.string() });

export const PersonInputSchema = z
  .object({
    name: z.string().max(200),
    email: z.string().max(320),
    roles: z.array(z.enum(ROLES)),
    units: z.array(z.string()).default([]).openapi({ description: "Codes of the units headed" }),
  })
  .openapi("PersonInput");

export const PersonSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    roles: z.array(z.enum(ROLES)),
    units: z.array(z.string()),
    active: z.boolean(),
    demonstration: z.boolean(),
    createdAt: z.string(),
    lastVisit: z.string().nullable(),
  })
  .openapi("Person");

export const LinkSchema = z
  .object({
    path: z.string().openapi({ description: "Address on this server, good for one use" }),
    expires: z.string(),
  })
  .openapi("OneTimeLink");

export const SessionSchema = z
  .object({
    id: z.string(),
    person: By,
    createdAt: z.string(),
    lastUsedAt: z.string(),
    expires: z.string(),
    agent: z.string(),
    method: z.string(),
  })
  .openapi("Session");

export const KeyInputSchema = z
  .object({
    name: z.string().max(200),
    scopes: z.array(z.enum(SCOPES)),
    units: z
      .array(z.string())
      .default([])
      .openapi({ description: "Units it may measure for; empty for all" }),
    lastDay: z.iso.date().nullable().default(null),
  })
  .openapi("KeyInput");

export const KeySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    units: z.array(z.string()),
    createdAt: z.string(),
    createdBy: By,
    expires: z.string().nullable(),
    revokedAt: z.string().nullable(),
    lastUsedAt: z.string().nullable(),
  })
  .openapi("Key");

export const AuditEntrySchema = z
  .object({
    number: z.number().int(),
    at: z.string(),
    author: z.object({ kind: z.string(), id: z.string(), name: z.string() }),
    action: z.string(),
    subject: z.string().nullable(),
    details: z.record(z.string(), z.unknown()),
    previous: z.string(),
    hash: z.string(),
  })
  .openapi("AuditEntry");
