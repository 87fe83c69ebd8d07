import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import Provider from "oidc-provider";

/** Who is at the provider's keyboard. */
export interface Account {
  readonly subject: string;
  readonly email: string;
  readonly verified: boolean;
}

export interface RealProvider {
  readonly issuer: string;
  /** Who signs in next. */
  account: Account;
  /** Goes where a browser would go from here, until it is sent back to `stop`. */
  follow(address: string, stop: string): Promise<string>;
  close(): Promise<void>;
}

interface Granting {
  readonly oidc: {
    readonly client: { readonly clientId: string };
    readonly session: { readonly accountId: string };
    readonly provider: {
      readonly Grant: new (of: unknown) => { addOIDCScope(scope: string): void; save(): Promise<void> };
    };
  };
}

/** A provider of OpenID Connect on a free port of this machine, which lets `account` in without asking. */
export async function realProvider(client: Record<string, unknown>): Promise<RealProvider> {
  let provider: Provider | null = null;
  let state: Account = { subject: "nobody", email: "nobody@ente.it", verified: true };
  const server = createServer((request, response) => {
    if (provider === null) return;
    if (request.url?.startsWith("/interaction/"))
      void provider.interactionFinished(request, response, { login: { accountId: state.subject } });
    else void provider.callback()(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  provider = new Provider(issuer, {
    clients: [client],
    cookies: { keys: ["a key of the tests"] },
    claims: { openid: ["sub"], email: ["email", "email_verified"], profile: ["name"] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, email: state.email, email_verified: state.verified }),
    }),
    loadExistingGrant: async ({ oidc }: Granting) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client.clientId,
        accountId: oidc.session.accountId,
      });
      grant.addOIDCScope("openid email profile");
      await grant.save();
      return grant;
    },
  });
  return {
    issuer,
    get account() {
      return state;
    },
    set account(next: Account) {
      state = next;
    },
    follow: (address, stop) => follow(address, stop),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

async function follow(address: string, stop: string): Promise<string> {
  const cookies = new Map<string, string>();
  let at = address;
  for (let step = 0; step < 10 && !at.startsWith(stop); step += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join("; ");
    const response = await fetch(at, { redirect: "manual", headers: { cookie } });
    for (const line of response.headers.getSetCookie()) {
      const pair = line.split(";")[0] ?? "";
      cookies.set(pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1));
    }
    const next = response.headers.get("location");
    if (next === null) throw new Error(`the provider answers ${response.status}: ${await response.text()}`);
    at = new URL(next, at).href;
  }
  return at;
}
