/** Which branches of the tree are closed: all from a depth on, but for those opened or closed by hand. */
export interface Folding {
  /** Boxes at this depth and deeper hide what hangs from them; null for as deep as fits the page. */
  readonly depth: number | null;
  readonly closed: ReadonlySet<string>;
  readonly open: ReadonlySet<string>;
}

/** What decides whether a box hides what hangs from it. */
export interface Foldable {
  readonly key: string;
  readonly depth: number;
}

/** The most boxes that are shown unasked. */
const MOST = 150;

/** Reads `?depth=2&collapsed=A.1,B&open=C` (`collapsed` may come several times); what makes no sense is passed over. */
export function readFolding(query: URLSearchParams): Folding {
  const depth = /^[1-9]\d?$/.exec(query.get("depth") ?? "");
  return {
    depth: depth ? Number(depth[0]) : null,
    closed: keysOf(query.getAll("collapsed")),
    open: keysOf(query.getAll("open")),
  };
}

/** What else of an address goes along when a box is opened or closed: the moment that is shown. */
const KEPT: ReadonlySet<string> = new Set(["year", "as-of"]);

/** Writes a folding as the query of an address, in the place of the one that the query holds. */
export function writeFolding({ depth, closed, open }: Folding, query: URLSearchParams): string {
  const pairs = [...query].filter(([name]) => KEPT.has(name));
  const written = pairs.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`);
  if (depth !== null) written.push(`depth=${depth}`);
  if (closed.size > 0) written.push(`collapsed=${keysText(closed)}`);
  if (open.size > 0) written.push(`open=${keysText(open)}`);
  return written.length === 0 ? "?" : `?${written.join("&")}`;
}

/** The depth from which boxes are closed unasked, given how many stand at each depth; Infinity where all fit. */
export function depthThatFits(perDepth: readonly number[]): number {
  let shown = 0;
  for (const [depth, count] of perDepth.entries()) {
    shown += count;
    // The body and its areas are always shown.
    if (shown > MOST && depth > 1) return depth - 1;
  }
  return Number.POSITIVE_INFINITY;
}

export function isClosed({ key, depth }: Foldable, folding: Folding, limit: number): boolean {
  return folding.closed.has(key) || (depth >= limit && !folding.open.has(key));
}

/** The folding in which one box is the other way round. */
export function toggled(box: Foldable, folding: Folding, limit: number): Folding {
  const [closed, open] = [new Set(folding.closed), new Set(folding.open)];
  const wasClosed = isClosed(box, folding, limit);
  closed.delete(box.key);
  open.delete(box.key);
  if (wasClosed && box.depth >= limit) open.add(box.key);
  if (!wasClosed && box.depth < limit) closed.add(box.key);
  return { ...folding, closed, open };
}

/** Keys may hold commas, so each is escaped before they are joined. */
function keysText(keys: ReadonlySet<string>): string {
  return [...keys].map((key) => encodeURIComponent(key.replace(/[%,]/g, encodeURIComponent))).join(",");
}

function keysOf(texts: readonly string[]): ReadonlySet<string> {
  const keys = texts.flatMap((text) => text.split(",")).filter((key) => key !== "");
  return new Set(keys.map((key) => key.replace(/%(25|2C)/gi, (escaped) => decodeURIComponent(escaped))));
}
