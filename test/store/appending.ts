import { openStore, type StoreLocation } from "../../src/store/open.ts";
import { ANNA, entry, LECCE } from "./sample.ts";

// A process of its own that appends submission after submission, of three entries each, and prints the last sequence of
// each once it is acknowledged; until it is killed.

const location = JSON.parse(process.argv[2] ?? "") as StoreLocation;
const store = await openStore(location, { hold: true, clock: () => new Date() });
for (;;) {
  const name = `${process.pid}-${performance.now()}`;
  const written = await store.write(LECCE, ANNA, ({ ledger }) =>
    ledger.append([1, 2, 3].map((part) => entry(`${name}/${part}`, String(part)))),
  );
  process.stdout.write(`${written.at(-1)?.sequence}\n`);
}
