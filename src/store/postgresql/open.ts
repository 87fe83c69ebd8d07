import { bodyStore } from "../body-store.ts";
import { migrate } from "../migrate.ts";
import type { OpenOptions } from "../open.ts";
import { type Store, StoreUnavailable } from "../store.ts";
import { PostgresqlEngine } from "./engine.ts";
import { translated } from "./failure.ts";

/** Opens the store of a database; other servers may have it open as well. */
export async function openPostgresql(url: string, { clock }: OpenOptions): Promise<Store> {
  const engine = new PostgresqlEngine(url);
  try {
    await migrate(engine);
    await engine.bindRole();
    return bodyStore(engine, clock);
  } catch (error) {
    await engine.close();
    const told = translated(error);
    throw told instanceof StoreUnavailable
      ? new StoreUnavailable(told.reason, { ...told.params, place: placeOf(url) })
      : told;
  }
}

/** The address without its password. */
export function placeOf(url: string): string {
  return url.replace(/(\/\/[^/?#:@]*):[^/?#@]*@/, "$1@");
}
