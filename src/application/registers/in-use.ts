import type { Register } from "../../core/register/column.ts";
import { registerOf } from "../../core/register/read-register.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import { Problem } from "../problem.ts";

/** A register that the body keeps, with the record that defines it now. */
export interface RegisterInUse {
  readonly register: Register;
  /** Number of the record: a later definition has another. */
  readonly definition: number;
}

/** Every definition that holds or held, the latest of each register, in the order in which they were first taken up. */
export async function definitionsOf(reader: Reader): Promise<readonly CycleRecord<"register">[]> {
  const latest = new Map<string, CycleRecord<"register">>();
  for (const record of await reader.records.list("register")) latest.set(record.subject, record);
  return [...latest.values()];
}

export async function registersInUse(reader: Reader): Promise<readonly RegisterInUse[]> {
  return (await definitionsOf(reader)).flatMap((record) => inUse(record) ?? []);
}

/** Throws where the body keeps no such register. */
export async function registerInUse(reader: Reader, id: string): Promise<RegisterInUse> {
  const record = await reader.records.latest("register", id);
  const found = record && inUse(record);
  if (!found) throw new Problem("not-found", "register-unknown", { register: id.slice(0, 60) });
  return found;
}

function inUse({ content, number }: CycleRecord<"register">): RegisterInUse | null {
  const { register } = registerOf(content.document);
  return register && content.inUse ? { register, definition: number } : null;
}
