import { type IsoDate, parseIsoDate } from "../../core/period/iso-date.ts";
import { type ApiKey, SCOPES } from "../../store/keys.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { readName } from "./person-name.ts";
import { KEY_PREFIX } from "./recognise.ts";
import { hashOf, newToken } from "./token.ts";

export interface KeyInput {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Units for which it may measure; empty for all. */
  readonly units: readonly string[];
  /** Last day on which it opens anything; "" or null for ever. */
  readonly lastDay: string | null;
}

/** Keys of a body, the last created first. */
export async function listKeys({ store }: Services, body: string, actor: Actor): Promise<readonly ApiKey[]> {
  require(actor, "manage-keys");
  const keys = await store.read(body, (reader) => reader.keys.list());
  return [...keys].sort((a, b) => b.createdAt.localeCompare(a.createdAt));
}

/** Creates a key. `secret` is shown to who created it, once. */
export async function createKey(
  { store, clock }: Services,
  body: string,
  actor: Actor,
  input: KeyInput,
): Promise<{ readonly key: ApiKey; readonly secret: string }> {
  require(actor, "manage-keys");
  const name = readName(input.name);
  const scopes = SCOPES.filter((scope) => input.scopes.includes(scope));
  const lastDay = input.lastDay ? parseIsoDate(input.lastDay) : null;
  const faults = faultsOf(input, name, scopes.length, lastDay, clock());
  const secret = KEY_PREFIX + newToken();
  return store.write(body, authorOf(actor), async (writer) => {
    const version = await writer.plans.current();
    const known = version?.plan.units.map(({ code }) => code) ?? [];
    const foreign = input.units.filter((unit) => !known.includes(unit));
    if (foreign.length > 0) faults.push(fault("units", "people-units-unknown", { units: foreign }));
    // A form sent twice would make two keys, the first of which nobody has seen.
    const inUse = (await writer.keys.list()).some((key) => key.name === name && key.revokedAt === null);
    if (inUse) faults.push(fault("name", "key-name-taken"));
    if (name === null || faults.length > 0)
      throw new Problem("invalid-input", "people-input-wrong", {}, faults);
    const expires = lastDay === null ? null : endOf(lastDay);
    const key = await writer.keys.create(hashOf(secret), { name, scopes, units: input.units, expires });
    return { key, secret };
  });
}

export async function revokeKey({ store }: Services, body: string, actor: Actor, id: string): Promise<void> {
  require(actor, "manage-keys");
  await store.write(body, authorOf(actor), async (writer) => {
    if (!(await writer.keys.revoke(id))) throw new Problem("not-found", "key-revoked-already");
  });
}

function faultsOf(
  input: KeyInput,
  name: string | null,
  scopes: number,
  lastDay: IsoDate | null,
  now: Date,
): Fault[] {
  return [
    ...(name === null ? [fault("name", "key-name-missing")] : []),
    ...(scopes === 0 ? [fault("scopes", "key-scopes-missing")] : []),
    ...(input.lastDay && lastDay === null ? [fault("lastDay", "key-day-form")] : []),
    ...(lastDay !== null && endOf(lastDay) <= now.toISOString() ? [fault("lastDay", "key-day-past")] : []),
  ];
}

/** The day is over when it is over in UTC: at most two hours later than in Italy. */
function endOf(day: IsoDate): string {
  return new Date(Date.parse(`${day}T00:00:00.000Z`) + 24 * 3600_000).toISOString();
}

function fault(at: string, message: string, params: Fault["params"] = {}): Fault {
  return { at, message, params };
}
