import type { Instant, Store } from "../../store/store.ts";
import { BodyExists } from "../../store/store.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { SETUP } from "./author.ts";
import {
  type Administrator,
  checkBody,
  checkFirstStart,
  checkNewAdministrator,
  type NewBodyInput,
} from "./first-start-input.ts";
import { hashPassword } from "./password.ts";
import { sameSeal, seal } from "./seal.ts";
import { beginSession, type SignedIn } from "./session.ts";
import type { Visit } from "./throttle.ts";
import { hashOf, newToken } from "./token.ts";

/** How long the link of the first start opens its page, in milliseconds. */
const A_DAY = 24 * 3600_000;

/** The path of the one-time link that creates the first body and its administrator; null where there is a body already. */
export async function createSetupLink({ store, clock }: Services): Promise<string | null> {
  if ((await store.bodies()).length > 0) return null;
  const random = newToken();
  const token = `${random}.${await seal(store, "setup", random)}`;
  await store.installation.setSetupToken(hashOf(token), until(clock()));
  return `/first-start/${token}`;
}

/** Whether the link may still open the page; using it is another matter. */
export async function isSetupLink({ store, clock }: Services, token: string): Promise<boolean> {
  const [random = "", seals = ""] = token.split(".");
  if (!sameSeal(seals, await seal(store, "setup", random))) return false;
  return (await store.bodies()).length === 0 && store.installation.setupPending(clock().toISOString());
}

/** Creates the body with its administrator, who is signed in. Throws `Problem` "first-start-link-used", or says what is wrong with the input, the link staying good. */
export async function startFirstBody(
  services: Services,
  token: string,
  input: NewBodyInput & Administrator,
  from: Visit,
): Promise<{ readonly body: string; readonly signedIn: SignedIn }> {
  const { store, clock } = services;
  const { body, administrator } = checkFirstStart(input);
  if (!(await isSetupLink(services, token))) throw usedLink();
  if (!(await store.installation.useSetupToken(hashOf(token), clock().toISOString()))) throw usedLink();
  await createBody(store, body);
  return { body: body.code, signedIn: await becomeAdministrator(services, body.code, administrator, from) };
}

/** Creates a further body, for who runs the installation. Resolves to the path of the link for its administrator. */
export async function addBody(services: Services, input: NewBodyInput): Promise<string> {
  const body = checkBody(input);
  await createBody(services.store, body);
  return administratorLink(services, body.code);
}

/** The path of a link that makes an administrator of who opens it, while the body has none: it works once by itself. */
export async function administratorLink({ store, clock }: Services, body: string): Promise<string> {
  const expires = until(clock());
  const token = Buffer.from(expires, "utf8").toString("base64url");
  return `/${encodeURIComponent(body)}/first-start/${token}.${await seal(store, `administrator ${body}`, token)}`;
}

/** Whether the link opens the page of the body's first administrator. */
export async function isAdministratorLink(services: Services, body: string, token: string): Promise<boolean> {
  const { store, clock } = services;
  const [expires = "", seals = ""] = token.split(".");
  if (!sameSeal(seals, await seal(store, `administrator ${body}`, expires))) return false;
  if (Buffer.from(expires, "base64url").toString("utf8") <= clock().toISOString()) return false;
  return store.read(body, async ({ people }) => !(await people.list()).some(isAdministrator));
}

export async function startAdministrator(
  services: Services,
  body: { readonly code: string; readonly name: string },
  token: string,
  input: Administrator,
  from: Visit,
): Promise<SignedIn> {
  if (!(await isAdministratorLink(services, body.code, token))) throw usedLink();
  return becomeAdministrator(services, body.code, checkNewAdministrator(input, body), from);
}

async function becomeAdministrator(
  services: Services,
  body: string,
  { name, email, password }: Administrator,
  from: Visit,
): Promise<SignedIn> {
  const hash = await hashPassword(password, services.passwordCost);
  return services.store.write(body, SETUP, async (writer) => {
    // Somebody may have been first while the password was hashed.
    if ((await writer.people.list()).some(isAdministrator)) throw usedLink();
    if (await writer.people.byEmail(email))
      throw new Problem("invalid-input", "people-input-wrong", {}, [
        { at: "email", message: "people-email-taken", params: {} },
      ]);
    const person = await writer.people.add({
      name,
      email,
      roles: ["administrator"],
      units: [],
      demonstration: false,
    });
    await writer.people.setPassword(person.id, hash);
    return beginSession(writer, person, "link", from);
  });
}

async function createBody(store: Store, body: { code: string; name: string }): Promise<void> {
  try {
    await store.createBody({ ...body, demonstration: false }, SETUP);
  } catch (error) {
    if (!(error instanceof BodyExists)) throw error;
    throw new Problem("invalid-input", "people-input-wrong", {}, [
      { at: "code", message: "body-code-taken", params: { code: body.code } },
    ]);
  }
}

function isAdministrator({ roles, active }: { roles: readonly string[]; active: boolean }): boolean {
  return active && roles.includes("administrator");
}

const usedLink = () => new Problem("not-found", "first-start-link-used");

function until(now: Date): Instant {
  return new Date(now.getTime() + A_DAY).toISOString();
}
