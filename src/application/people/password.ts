import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from "node:crypto";
import { Gate } from "./gate.ts";

/** What one guess costs: memory is 128 × 2^logN × r bytes, work grows with p (RFC 7914). */
export interface PasswordCost {
  readonly logN: number;
  readonly r: number;
  readonly p: number;
}

/** 128 MiB a guess: the first choice of the OWASP Password Storage Cheat Sheet for scrypt. */
export const PASSWORD_COST: PasswordCost = { logN: 17, r: 8, p: 1 };

const SALT_BYTES = 16;
const KEY_BYTES = 32;

/** Guesses weighed at once in one process: each holds its memory meanwhile. */
const gate = new Gate(2, 100);

/** What a password is compared with where there is none, so that an unknown e-mail takes as long as a known one. */
const NOBODY_SALT = Buffer.alloc(SALT_BYTES, 7);

interface Kept {
  readonly cost: PasswordCost;
  readonly salt: Buffer;
  readonly key: Buffer;
}

/** The PHC string "$scrypt$ln=17,r=8,p=1$<salt>$<key>". */
export async function hashPassword(password: string, cost: PasswordCost = PASSWORD_COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const key = await derive(password, salt, cost);
  const { logN, r, p } = cost;
  return `$scrypt$ln=${logN},r=${r},p=${p}$${unpadded(salt)}$${unpadded(key)}`;
}

/**
 * Whether the password is the one kept; `outdated` where it was kept at another cost than today's and should be hashed
 * anew. Null for `kept` takes the same time and never matches.
 */
export async function verifyPassword(
  password: string,
  kept: string | null,
  cost: PasswordCost = PASSWORD_COST,
): Promise<{ readonly matches: boolean; readonly outdated: boolean }> {
  const known = kept === null ? null : parse(kept);
  const { cost: used, salt, key } = known ?? { cost, salt: NOBODY_SALT, key: Buffer.alloc(KEY_BYTES) };
  // HMAC fills short keys up with zeros: to scrypt a password is the same with and without NULs at its end.
  const equal = timingSafeEqual(await derive(password, salt, used), key);
  const matches = equal && known !== null && !password.includes("\0");
  const outdated = used.logN !== cost.logN || used.r !== cost.r || used.p !== cost.p;
  return { matches, outdated };
}

function derive(password: string, salt: Buffer, { logN, r, p }: PasswordCost): Promise<Buffer> {
  const N = 2 ** logN;
  const options: ScryptOptions = { N, r, p, maxmem: 128 * r * (N + p) + 2 ** 20 };
  return gate.pass(
    () =>
      new Promise((resolve, reject) => {
        // The same password typed on two keyboards may come composed or not.
        scrypt(password.normalize("NFKC"), salt, KEY_BYTES, options, (error, key) =>
          error ? reject(error) : resolve(key),
        );
      }),
  );
}

/** Null for what is no PHC string of ours, or names a cost that no one would have chosen. */
function parse(phc: string): Kept | null {
  const match = /^\$scrypt\$ln=(\d{1,2}),r=(\d{1,2}),p=(\d{1,2})\$([\w+/]+)\$([\w+/]+)$/.exec(phc);
  if (!match) return null;
  const [, logN, r, p, salt = "", key = ""] = match;
  const bytes = Buffer.from(key, "base64");
  if (bytes.length !== KEY_BYTES || Number(logN) > 20) return null;
  const cost = { logN: Number(logN), r: Number(r), p: Number(p) };
  return { cost, salt: Buffer.from(salt, "base64"), key: bytes };
}

function unpadded(bytes: Buffer): string {
  return bytes.toString("base64").replace(/=+$/, "");
}
