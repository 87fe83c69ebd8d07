import type { Register } from "../../core/register/column.ts";
import { READY_REGISTERS } from "../../core/register/ready/all.ts";
import type { ReadyRegister } from "../../core/register/ready/ready.ts";
import type { Actor } from "../actor.ts";
import { require } from "../guard.ts";
import type { Services } from "../services.ts";
import { bindingsOf } from "./bindings.ts";
import { definitionsOf, registersInUse } from "./in-use.ts";
import { rowsKept } from "./rows-kept.ts";
import { rowsSeen, unitsWithin } from "./scope.ts";

export interface RegisterCard {
  readonly register: Register;
  readonly definition: number;
  /** Rows that the actor may see. */
  readonly rows: number;
  /** Indicators counted from it. */
  readonly indicators: readonly string[];
}

export interface RegisterList {
  readonly inUse: readonly RegisterCard[];
  /** Ready ones that the body does not use. */
  readonly ready: readonly ReadyRegister[];
  /** Documents of those defined by the body and put away. */
  readonly away: readonly { readonly id: string; readonly number: number }[];
}

/** The registers of a body, and those that it could take into use. */
export async function listRegisters(services: Services, body: string, actor: Actor): Promise<RegisterList> {
  require(actor, "see-registers");
  return services.store.read(body, async (reader) => {
    const bindings = await bindingsOf(reader);
    const units = unitsWithin(actor, "see-registers");
    const inUse: RegisterCard[] = [];
    for (const one of await registersInUse(reader)) {
      const { register, definition } = one;
      const rows = rowsSeen(register, (await rowsKept(services.store, reader, one)).rows, units).length;
      const own = bindings.filter(({ document }) => document["register"] === register.id);
      const indicators = [...new Set(own.map(({ indicator }) => indicator))];
      inUse.push({ register, definition, rows, indicators });
    }
    const ready = READY_REGISTERS.filter(
      ({ document }) => !inUse.some(({ register }) => register.id === document.id),
    );
    const away = (await definitionsOf(reader))
      .filter(
        ({ content, subject }) => !content.inUse && !ready.some(({ document }) => document.id === subject),
      )
      .map(({ subject, number }) => ({ id: subject, number }));
    return { inUse, ready, away };
  });
}
