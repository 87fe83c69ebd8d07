import type { Store, Writer } from "../store/store.ts";

/** What was asked for under a key is done already: the write that was begun leaves nothing behind. */
export class AlreadyDone extends Error {
  override readonly name = "AlreadyDone";
}

/** The store, with something done first in every write. */
export function marking(store: Store, first: (writer: Writer) => Promise<void>): Store {
  const write: Store["write"] = (body, author, work, options) =>
    store.write(
      body,
      author,
      async (writer) => {
        await first(writer);
        return work(writer);
      },
      options,
    );
  return new Proxy(store, {
    get(target, name) {
      if (name === "write") return write;
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === "function" ? value.bind(target) : value;
    },
  });
}
