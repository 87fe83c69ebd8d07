import { Agent, get } from "node:http";
import { text } from "node:stream/consumers";
import { generator } from "../forest/random.ts";

/** People who ask for pages, each at their own moments whatever the server does: nobody waits for another's answer. */
export interface Crowd {
  readonly address: string;
  readonly people: readonly {
    readonly headers: Readonly<Record<string, string>>;
    readonly paths: readonly string[];
  }[];
  /** Each asks about once in each of these. */
  readonly seconds: number;
}

/** Milliseconds of every request, from the moment it was due: to the first byte, and to the last. */
export interface CrowdResult {
  readonly first: readonly number[];
  readonly whole: readonly number[];
  /** Answers that were not 200. */
  readonly refused: number;
}

const crowd = JSON.parse(await text(process.stdin)) as Crowd;
const random = generator(2018);
const agent = new Agent({ keepAlive: true, maxSockets: crowd.people.length });
const first: number[] = [];
const whole: number[] = [];
let refused = 0;

const begin = performance.now() + 100;
const visits = crowd.people.flatMap(({ headers, paths }) => {
  const habit = random() * 1000;
  return Array.from({ length: crowd.seconds }, (_, second) => ({
    due: begin + second * 1000 + habit + (random() - 0.5) * 500,
    path: paths[Math.floor(random() * paths.length)] ?? "/",
    headers,
  }));
});
await Promise.all(visits.map(visit));
agent.destroy();
const result: CrowdResult = { first, whole, refused };
process.stdout.write(JSON.stringify(result));

function visit({ due, path, headers }: (typeof visits)[number]): Promise<void> {
  return new Promise((resolve, reject) => {
    setTimeout(
      () => {
        const ask = (): void => {
          const request = get(`${crowd.address}${path}`, { agent, headers }, (answer) => {
            first.push(performance.now() - due);
            if (answer.statusCode !== 200) refused += 1;
            answer.resume();
            answer.once("end", () => {
              whole.push(performance.now() - due);
              resolve();
            });
          });
          // A connection that the server closes as too long idle just when it is used again: browsers ask once more, too.
          request.once("error", (error) => (request.reusedSocket ? ask() : reject(error)));
        };
        ask();
      },
      Math.max(0, due - performance.now()),
    );
  });
}
