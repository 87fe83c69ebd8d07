import type { Config } from "../config.ts";
import type { Request } from "../server.ts";

/**
 * The network address that asks. Behind reverse proxies it is what the outermost of ours wrote into `X-Forwarded-For`:
 * anything further left was written by who asks, and proves nothing.
 */
export function clientAddress(c: Request, { proxies }: Pick<Config, "proxies">): string {
  const direct = c.env?.incoming?.socket?.remoteAddress ?? "unknown";
  if (proxies === 0) return direct;
  const hops = (c.req.header("x-forwarded-for") ?? "")
    .split(",")
    .map((hop) => hop.trim())
    .filter((hop) => hop !== "");
  return hops.at(-proxies) ?? hops[0] ?? direct;
}
