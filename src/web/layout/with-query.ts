/** The parameter that says what was just done: its notice is not to be told again. */
const TOLD_ONCE = "done";

/** A path with one parameter of its query set, the others kept: the language and the year change without losing the page. */
export function withQuery(path: string, name: string, value: string): string {
  const { address, query } = taken(path);
  query.set(name, value);
  query.delete(TOLD_ONCE);
  return `${address}?${query.toString()}`;
}

/** What a GET form of this page must carry along in hidden fields: the query's parameters but the one that it asks for. */
export function otherParameters(path: string, name: string): readonly (readonly [string, string])[] {
  return [...taken(path).query].filter(([key]) => key !== name && key !== TOLD_ONCE);
}

/** The path without its query. */
export function bare(path: string): string {
  return taken(path).address;
}

function taken(path: string): { address: string; query: URLSearchParams } {
  const [whole = ""] = path.split("#");
  const mark = whole.indexOf("?");
  return mark < 0
    ? { address: whole, query: new URLSearchParams() }
    : { address: whole.slice(0, mark), query: new URLSearchParams(whole.slice(mark + 1)) };
}
