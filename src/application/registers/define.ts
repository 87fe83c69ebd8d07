import { columnOf, type Register } from "../../core/register/column.ts";
import type { RegisterDocument } from "../../core/register/read-register.ts";
import { registerOf } from "../../core/register/read-register.ts";
import { ruleOf } from "../../core/register/read-rule.ts";
import { readyRegister } from "../../core/register/ready/all.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { type Fault, Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { bindingsOf } from "./bindings.ts";
import { registerInUse } from "./in-use.ts";
import { rowsKept } from "./rows-kept.ts";

/** Defines a register, or defines it anew; `seen` is the definition that was shown, null for none. */
export async function defineRegister(
  services: Services,
  body: string,
  actor: Actor,
  { document, seen }: { readonly document: unknown; readonly seen: number | null },
): Promise<CycleRecord<"register">> {
  require(actor, "define-registers");
  const { register, diagnostics } = registerOf(document);
  if (register === null) {
    const faults = diagnostics.map(({ code, params }): Fault => {
      const known = params as Fault["params"];
      return { at: String(known["path"] ?? "document"), message: code, params: known };
    });
    throw new Problem("invalid-input", "register-not-defined", { count: faults.length }, faults);
  }
  return services.store.write(body, authorOf(actor), async (writer) => {
    const faults = await unfit(services, writer, register);
    if (faults.length > 0)
      throw new Problem("invalid-input", "register-not-defined", { count: faults.length }, faults);
    return writer.records.add(
      "register",
      register.id,
      { document: document as Readonly<Record<string, unknown>>, inUse: true },
      seen,
    );
  });
}

/** Takes a ready register into use; one that was in use before comes back with its rows. */
export async function takeReady(
  services: Services,
  body: string,
  actor: Actor,
  id: string,
  patron: string | null = null,
): Promise<CycleRecord<"register">> {
  require(actor, "define-registers");
  const ready = readyRegister(id);
  if (ready === null) throw new Problem("not-found", "register-unknown", { register: id.slice(0, 60) });
  return services.store.write(body, authorOf(actor), async (writer) => {
    const before = await writer.records.latest("register", id);
    if (before?.content.inUse) throw new Problem("already-done", "register-in-use", { register: id });
    const document: RegisterDocument = { ...ready.document, patron };
    const { register } = registerOf(document);
    if (register === null) throw new Problem("invalid-input", "register-not-defined", { count: 1 });
    const kept = before?.content.document ?? { ...document };
    return writer.records.add("register", id, { document: kept, inUse: true }, before?.number ?? null);
  });
}

/** Puts a register away; its rows stay, and what is counted from it must be unbound first. */
export async function putAway(
  services: Services,
  body: string,
  actor: Actor,
  { register: id, seen }: { readonly register: string; readonly seen: number },
): Promise<CycleRecord<"register">> {
  require(actor, "define-registers");
  return services.store.write(body, authorOf(actor), async (writer) => {
    await registerInUse(writer, id);
    const bound = (await bindingsOf(writer)).filter(({ document }) => document["register"] === id);
    if (bound.length > 0)
      throw new Problem("already-done", "register-still-bound", {
        indicators: [...new Set(bound.map(({ indicator }) => indicator))],
      });
    const record = await writer.records.latest("register", id);
    const document = record?.content.document ?? {};
    return writer.records.add("register", id, { document, inUse: false }, seen);
  });
}

/** What rows or rules of the register would no longer fit: a column that is filled cannot go or hold something else. */
async function unfit(services: Services, writer: Writer, next: Register): Promise<readonly Fault[]> {
  const record = await writer.records.latest("register", next.id);
  const before = record && registerOf(record.content.document).register;
  if (!record || !before) return [];
  const inUse = { register: before, definition: record.number };
  const { rows } = await rowsKept(services.store, writer, inUse);
  const faults: Fault[] = [];
  for (const [at, { id, type, choices }] of before.columns.entries()) {
    const column = columnOf(next, id);
    const gone = choices.filter((one) => !column?.choices.some((other) => other.id === one.id));
    const lost = rows.some(({ values }) => {
      const value = values[at] ?? null;
      if (value === null) return false;
      return column?.type !== type || gone.some((one) => one.id === value);
    });
    if (lost) faults.push({ at: "columns", message: "register-column-filled", params: { column: id } });
  }
  for (const { indicator, document } of await bindingsOf(writer)) {
    if (document["register"] !== next.id || ruleOf(document, next).rule !== null) continue;
    faults.push({ at: "columns", message: "register-rule-broken", params: { indicator } });
  }
  return faults;
}
