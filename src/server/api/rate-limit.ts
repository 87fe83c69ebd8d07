import { createMiddleware } from "hono/factory";
import { Problem } from "../../application/problem.ts";
import { clientAddress } from "../security/client-address.ts";
import type { Environment, Server } from "../server.ts";

/** Requests that one caller may make at once, and how many a second come back. */
export interface Allowance {
  readonly burst: number;
  readonly perSecond: number;
}

interface Bucket {
  left: number;
  /** Milliseconds. */
  at: number;
}

/** Callers remembered at most; the ones longest unheard of go first. */
const MOST_CALLERS = 10_000;

/** A bucket of requests for each caller that fills again at a steady pace. Each process counts for itself. */
export class RateLimiter {
  private readonly buckets = new Map<string, Bucket>();
  private readonly allowance: Allowance;

  constructor(allowance: Allowance) {
    this.allowance = allowance;
  }

  /** Takes one request at `now` (milliseconds). `wait` is the seconds until the next is allowed, 0 where this one is. */
  take(caller: string, now: number): { readonly left: number; readonly wait: number } {
    const { burst, perSecond } = this.allowance;
    const known = this.buckets.get(caller);
    const left = known ? Math.min(burst, known.left + ((now - known.at) / 1000) * perSecond) : burst;
    const allowed = left >= 1;
    this.buckets.delete(caller);
    this.buckets.set(caller, { left: allowed ? left - 1 : left, at: now });
    if (this.buckets.size > MOST_CALLERS) this.forgetOldest();
    return {
      left: Math.floor(allowed ? left - 1 : left),
      wait: allowed ? 0 : Math.ceil((1 - left) / perSecond),
    };
  }

  private forgetOldest(): void {
    const oldest = this.buckets.keys().next();
    if (!oldest.done) this.buckets.delete(oldest.value);
  }
}

/** Refuses what comes too fast from one address, telling when to go on. */
export function rateLimit(server: Server, allowance: Allowance) {
  const limiter = new RateLimiter(allowance);
  return createMiddleware<Environment>(async (c, next) => {
    const now = server.services.clock().getTime();
    const caller = clientAddress(c, server.config);
    const { left, wait } = limiter.take(caller, now);
    c.header("RateLimit-Limit", String(allowance.burst));
    c.header("RateLimit-Remaining", String(left));
    if (wait > 0) throw new Problem("too-many-requests", "problem-too-many-requests", { seconds: wait });
    await next();
  });
}
