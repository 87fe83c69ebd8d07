import type { PublicationHouse } from "./house.ts";

/** A public page or file as anybody gets it. */
export interface Visited {
  readonly path: string;
  readonly status: number;
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Views of one page under other addresses: folded trees, other languages, editions that were replaced. */
const OTHER_VIEWS = /[?&](?:closed|open|depth|view|lang|edition)=/;

/** Everything public that links lead to from the list of years, pages and files, each once. */
export async function crawled(house: PublicationHouse, body: string): Promise<readonly Visited[]> {
  const start = `/${body}/public`;
  const waiting = [start];
  const seen = new Set(waiting);
  const visited: Visited[] = [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const response = await house.app.request(path, { headers: { "accept-language": "it" } });
    const bytes = new Uint8Array(await response.arrayBuffer());
    const text = new TextDecoder().decode(bytes);
    visited.push({ path, status: response.status, bytes, text });
    if (!response.headers.get("content-type")?.startsWith("text/html")) continue;
    for (const [, href = ""] of text.matchAll(/ (?:href|action|data-recompute)="([^"]+)"/g)) {
      const next = href.replaceAll("&amp;", "&").split("#")[0] ?? "";
      if (!next.startsWith(start) || OTHER_VIEWS.test(next) || seen.has(next)) continue;
      seen.add(next);
      // A sum is asked for with what is to be summed.
      waiting.push(/\/recompute(?:\?|$)/.test(next) ? `${next}?of=body` : next);
    }
  }
  return visited;
}
