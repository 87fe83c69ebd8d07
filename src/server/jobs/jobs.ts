import type { Letterhead } from "../../application/notices/compose.ts";
import { type Carrier, deliverDue } from "../../application/notices/deliver.ts";
import { queueNotices } from "../../application/notices/queue.ts";
import { queueReminders } from "../../application/requests/remind.ts";
import type { Services } from "../../application/services.ts";
import type { Body } from "../../store/body.ts";
import { dayInRome } from "../../store/day-in-rome.ts";
import { type Every, type Loop, type Pass, startLoop } from "./loop.ts";

/** What is done without anybody asking: messages are queued on their day and sent. */
export type Jobs = Loop;

export interface JobsSetting {
  readonly services: Services;
  readonly head: Letterhead;
  /** Null where mail is not set up: messages are queued and wait. */
  readonly carrier: Carrier | null;
  readonly log: (line: string) => void;
  /** Calls `work` again and again until what it gives back is called; every minute where left out. */
  readonly every?: Every;
}

/** Starts the loop of a server. Any number of servers may run one on the same store: what one claims no other sends. */
export function startJobs(setting: JobsSetting): Jobs {
  return startLoop(new MessagePass(setting), setting.every);
}

/** One look at every body. */
class MessagePass implements Pass {
  stopping = false;
  readonly abandoned = new AbortController();
  readonly #setting: JobsSetting;
  /** How far each body's trail had come, and the day, when its outbox was brought up to date: nothing else changes what is right. */
  readonly #upToDate = new Map<string, string>();

  constructor(setting: JobsSetting) {
    this.#setting = setting;
  }

  async run(): Promise<void> {
    const { services, log } = this.#setting;
    try {
      for (const body of await services.store.bodies()) {
        if (this.stopping) return;
        await this.#queue(body);
        await this.#send(body);
      }
    } catch (error) {
      // The store may be away for a while: the next pass asks again.
      log(`messages: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  async #queue({ code }: Body): Promise<void> {
    const { services, head } = this.#setting;
    const today = dayInRome(services.clock().toISOString());
    const { number } = await services.store.read(code, ({ audit }) => audit.head());
    const state = `${number} ${today}`;
    if (this.#upToDate.get(code) === state) return;
    await queueNotices(services, code, head);
    await queueReminders(services, code, head);
    this.#upToDate.set(code, state);
  }

  async #send({ code, demonstration }: Body): Promise<void> {
    const { services, carrier, log } = this.#setting;
    // The people of a demonstration do not exist, and ".invalid" is nobody's.
    if (carrier === null || demonstration) return;
    const { sent, failed } = await deliverDue(services, code, carrier, {
      goesOn: () => !this.stopping,
      signal: this.abandoned.signal,
    });
    if (failed > 0) log(`messages: ${code}: ${sent} sent, ${failed} not sent`);
  }
}
