import { createHash } from "node:crypto";
import type { Request } from "./server.ts";

/** A minute: long enough for a crowd, short enough for what is withdrawn to be gone soon. */
const A_MINUTE = "public, max-age=60, must-revalidate";

export interface PublicContent {
  readonly content: string | Uint8Array<ArrayBuffer>;
  readonly type: string;
  /** Name under which it is to be kept; shown in the browser where it is left out. */
  readonly file?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Answers with what is the same for everybody: caches may keep it, and who has it already is told so. Pages differ by
 * language alone; data do not differ and may be read by programs of any site.
 */
export function answerPublic(c: Request, { content, type, file, headers = {} }: PublicContent): Response {
  const page = type.startsWith("text/html");
  const etag = `"${createHash("sha256").update(content).digest("base64url").slice(0, 27)}"`;
  // Choosing a language sets a cookie, which no cache may keep for others.
  const chosen = page && c.req.query("lang") !== undefined;
  c.header("ETag", etag);
  c.header("Cache-Control", chosen ? "private, no-cache" : A_MINUTE);
  c.header("Vary", page ? "Accept-Language, Cookie" : "Accept-Encoding");
  if (!page) c.header("Access-Control-Allow-Origin", "*");
  for (const [name, value] of Object.entries(headers)) c.header(name, value);
  if (isKept(c.req.header("if-none-match"), etag)) return c.body(null, 304);
  c.header("Content-Type", type);
  if (file !== undefined) c.header("Content-Disposition", `attachment; filename="${file}"`);
  return c.body(content);
}

/** Weak comparison (RFC 9110, 13.1.2): a proxy may have marked our tag as weak. */
function isKept(header: string | undefined, etag: string): boolean {
  return (header ?? "").split(",").some((one) => one.trim().replace(/^W\//, "") === etag);
}
