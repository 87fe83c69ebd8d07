import type { Reader, Store, Writer } from "../../store/store.ts";
import { Problem } from "../problem.ts";
import { SIGN_IN } from "./author.ts";
import { hashOf } from "./token.ts";

/** Where somebody asks from. */
export interface Visit {
  /** Of the network: throttling counts by it; it is kept only as a hash. */
  readonly address: string;
  /** The browser as it names itself. */
  readonly agent: string;
}

/** How many failures in a quarter of an hour cost nothing, and how long one waits at most after that, in seconds. */
interface Patience {
  readonly free: number;
  readonly longest: number;
}

/** The longest wait is short, so that somebody who fails on purpose in another's name delays and never shuts out. */
const FOR_EMAIL: Patience = { free: 5, longest: 300 };
/** Many people of an office share one address. */
const FOR_ADDRESS: Patience = { free: 20, longest: 840 };

const WINDOW = 900;
const FIRST_WAIT = 15;

/** What failures are counted under: known and unknown e-mails alike. */
export interface ThrottleKeys {
  readonly email: string;
  readonly address: string;
}

export function throttleKeys(email: string, { address }: Visit): ThrottleKeys {
  return { email: hashOf(`email ${email}`), address: hashOf(`address ${address}`) };
}

/**
 * Lets a guess be made, or throws the `Problem` that says how long to wait. The guess counts as failed until
 * `forgetFailures` takes it back: guesses made at once, by several server processes too, are counted one after another
 * before any of them is weighed. A guess that was refused does not lengthen the wait.
 */
export async function takeTurn(store: Store, body: string, keys: ThrottleKeys): Promise<void> {
  await store.write(
    body,
    SIGN_IN,
    async (writer) => {
      const waits = [
        await waitFor(writer, keys.email, FOR_EMAIL),
        await waitFor(writer, keys.address, FOR_ADDRESS),
      ];
      const seconds = Math.max(...waits);
      if (seconds > 0)
        throw new Problem("too-many-requests", "sign-in-wait", { seconds, minutes: Math.ceil(seconds / 60) });
      await writer.people.recordFailure(keys.email);
    },
    { house: true },
  );
}

/** Counts a failure against the address it came from. */
export async function countAgainst(store: Store, body: string, { address }: ThrottleKeys): Promise<void> {
  await store.write(body, SIGN_IN, (writer) => writer.people.recordFailure(address), { house: true });
}

/** After a success the e-mail starts anew; the address does not, or one's own account would excuse guesses at others'. */
export async function forgetFailures(writer: Writer, { email }: ThrottleKeys): Promise<void> {
  await writer.people.clearFailures(email);
}

/** Seconds to wait; 0 where a guess may be made now. Doubles with every failure past the free ones. */
async function waitFor(
  writer: Reader & { now: string },
  key: string,
  { free, longest }: Patience,
): Promise<number> {
  const since = (seconds: number) => new Date(Date.parse(writer.now) - seconds * 1000).toISOString();
  const failures = await writer.people.failures(key, since(WINDOW));
  if (failures < free) return 0;
  const wait = Math.min(longest, FIRST_WAIT * 2 ** Math.min(failures - free, 10));
  return (await writer.people.failures(key, since(wait))) > 0 ? wait : 0;
}
