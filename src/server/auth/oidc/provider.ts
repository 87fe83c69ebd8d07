import { createPrivateKey } from "node:crypto";
import {
  allowInsecureRequests,
  authorizationCodeGrant,
  buildAuthorizationUrl,
  ClientSecretBasic,
  type Configuration,
  calculatePKCECodeChallenge,
  discovery,
  fetchUserInfo,
  PrivateKeyJwt,
  randomNonce,
  randomPKCECodeVerifier,
  randomState,
} from "openid-client";
import type { VouchedFor } from "../../../application/people/identity.ts";
import type { Errand } from "./errand.ts";
import type { ProviderConfig } from "./provider-config.ts";

/** Seconds that a provider may take to answer. */
const PATIENCE = 8;

/** What a provider said, or did not say: a reason of ours for each. */
export class ProviderFailure extends Error {
  override readonly name = "ProviderFailure";
  readonly reason: "unreachable" | "refused" | "answer";
  constructor(reason: ProviderFailure["reason"], cause: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

const configurations = new WeakMap<ProviderConfig, Promise<Configuration>>();

/** The provider's own description, asked for once; after a failure it is asked for again. */
function connect(provider: ProviderConfig): Promise<Configuration> {
  const known = configurations.get(provider) ?? discover(provider);
  configurations.set(provider, known);
  known.catch(() => configurations.delete(provider));
  return known;
}

async function discover(provider: ProviderConfig): Promise<Configuration> {
  const { issuer, clientId, proof } = provider;
  const authentication =
    proof.by === "secret" ? ClientSecretBasic(proof.secret) : PrivateKeyJwt(await importKey(proof.pem));
  const address = new URL(issuer);
  try {
    return await discovery(address, clientId, undefined, authentication, {
      timeout: PATIENCE,
      execute: address.protocol === "http:" ? [allowInsecureRequests] : [],
    });
  } catch (error) {
    throw new ProviderFailure("unreachable", error);
  }
}

/** RSA keys sign with RS256, those on the P-256 curve with ES256: what providers of SPID and CIE take. */
async function importKey(pem: string): Promise<CryptoKey> {
  const key = createPrivateKey(pem);
  const der = key.export({ format: "der", type: "pkcs8" });
  const algorithm =
    key.asymmetricKeyType === "ec"
      ? { name: "ECDSA", namedCurve: "P-256" }
      : { name: "RSASSA-PKCS1-v1_5", hash: "SHA-256" };
  return crypto.subtle.importKey("pkcs8", der, algorithm, false, ["sign"]);
}

/** Where to send the browser, and what to remember meanwhile. Rejects with `ProviderFailure`. */
export async function beginAt(
  provider: ProviderConfig,
  redirect: string,
): Promise<{ readonly address: URL; readonly secrets: Pick<Errand, "state" | "nonce" | "verifier"> }> {
  const configuration = await connect(provider);
  const secrets = { state: randomState(), nonce: randomNonce(), verifier: randomPKCECodeVerifier() };
  const address = buildAuthorizationUrl(configuration, {
    redirect_uri: redirect,
    scope: provider.scope,
    state: secrets.state,
    nonce: secrets.nonce,
    code_challenge: await calculatePKCECodeChallenge(secrets.verifier),
    code_challenge_method: "S256",
  });
  return { address, secrets };
}

/** Whom the provider vouches for, from the address at which the browser came back. Rejects with `ProviderFailure`. */
export async function finishAt(
  provider: ProviderConfig,
  cameBackAt: URL,
  errand: Errand,
): Promise<VouchedFor> {
  if (cameBackAt.searchParams.has("error"))
    throw new ProviderFailure("refused", cameBackAt.searchParams.get("error"));
  const configuration = await connect(provider);
  try {
    const tokens = await authorizationCodeGrant(configuration, cameBackAt, {
      expectedState: errand.state,
      expectedNonce: errand.nonce,
      pkceCodeVerifier: errand.verifier,
      idTokenExpected: true,
    });
    const claims = tokens.claims();
    if (claims === undefined) throw new Error("no identity token");
    // Many providers keep the e-mail for the userinfo endpoint.
    const told =
      claims["email"] === undefined && configuration.serverMetadata().userinfo_endpoint
        ? await fetchUserInfo(configuration, tokens.access_token, claims.sub)
        : claims;
    const { email, email_verified: verified } = told as { email?: unknown; email_verified?: unknown };
    return {
      issuer: claims.iss,
      subject: claims.sub,
      verifiedEmail: typeof email === "string" && verified === true ? email : null,
    };
  } catch (error) {
    throw new ProviderFailure(isNetwork(error) ? "unreachable" : "answer", error);
  }
}

function isNetwork(error: unknown): boolean {
  return error instanceof Error && (error.name === "TimeoutError" || error instanceof TypeError);
}
