import { readFileSync } from "node:fs";
import { ConfigError } from "../../config-error.ts";
import { isLoopback } from "../../loopback.ts";

/** A provider of OpenID Connect that people may sign in with. */
export interface ProviderConfig {
  /** Stands in addresses: "1", "2". */
  readonly id: string;
  readonly issuer: string;
  readonly clientId: string;
  /** How the server proves at the token endpoint that it is the client. */
  readonly proof:
    | { readonly by: "secret"; readonly secret: string }
    | { readonly by: "private-key" /** PKCS#8, PEM. */; readonly pem: string };
  /** On the button: "Entra con SPID". */
  readonly label: string;
  readonly scope: string;
}

type Environment = Readonly<Record<string, string | undefined>>;

const MOST = 9;

/**
 * Reads TRAGUARDO_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET or _PRIVATE_KEY_FILE, _LABEL and _SCOPE; further providers have
 * a number at the end (TRAGUARDO_OIDC_ISSUER_2). Throws `ConfigError`.
 */
export function readProviders(environment: Environment): readonly ProviderConfig[] {
  return Array.from({ length: MOST }, (_, at) => at + 1).flatMap((number) => {
    const name = (part: string) => `TRAGUARDO_OIDC_${part}${number === 1 ? "" : `_${number}`}`;
    return environment[name("ISSUER")] ? [readProvider(String(number), name, environment)] : [];
  });
}

function readProvider(id: string, name: (part: string) => string, environment: Environment): ProviderConfig {
  const value = (part: string) => environment[name(part)] || null;
  const issuer = value("ISSUER") ?? "";
  if (!isSafe(issuer)) throw new ConfigError("config-oidc-issuer", { name: name("ISSUER"), value: issuer });
  const clientId = value("CLIENT_ID");
  if (clientId === null) throw new ConfigError("config-oidc-missing", { name: name("CLIENT_ID") });
  const [secret, file] = [value("CLIENT_SECRET"), value("PRIVATE_KEY_FILE")];
  if (secret === null && file === null)
    throw new ConfigError("config-oidc-proof", {
      name: name("CLIENT_SECRET"),
      other: name("PRIVATE_KEY_FILE"),
    });
  return {
    id,
    issuer,
    clientId,
    proof:
      file === null
        ? { by: "secret", secret: secret ?? "" }
        : { by: "private-key", pem: readKey(name("PRIVATE_KEY_FILE"), file) },
    label: value("LABEL") ?? new URL(issuer).hostname,
    scope: value("SCOPE") ?? "openid email profile",
  };
}

/** What is said to a provider over http can be read and changed on the way: only one on this machine may. */
function isSafe(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
}

function readKey(name: string, file: string): string {
  try {
    const pem = readFileSync(file, "utf8");
    if (pem.includes("-----BEGIN PRIVATE KEY-----")) return pem;
  } catch {
    // Told as a key that is none.
  }
  throw new ConfigError("config-oidc-key", { name, file });
}
