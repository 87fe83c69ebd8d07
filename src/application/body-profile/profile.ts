import type { BodyProfile } from "../../store/records/body-profile.ts";
import type { CycleRecord } from "../../store/records.ts";
import type { Reader } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { readEmail } from "../people/email.ts";
import { type Fault, Problem } from "../problem.ts";
import { officesOf, personalAddresses } from "../publication/redaction.ts";
import type { Services } from "../services.ts";

export type { BodyProfile };

/** There is one profile of a body. */
const SUBJECT = "profile";

export const NO_PROFILE: BodyProfile = { email: "", pec: "", website: "", ipa: "" };

/** The profile with the record that holds it; null where nobody has told any. */
export interface KnownProfile {
  readonly profile: BodyProfile;
  readonly record: CycleRecord<"body-profile"> | null;
}

/** How a body is reached and found. */
export async function bodyProfile(services: Services, body: string, actor: Actor): Promise<KnownProfile> {
  require(actor, "describe-body");
  return services.store.read(body, profileWithin);
}

/** The same within a read that has begun, for what everybody may know. */
export async function profileWithin(reader: Reader): Promise<KnownProfile> {
  const record = await reader.records.latest("body-profile", SUBJECT);
  return { profile: record?.content ?? NO_PROFILE, record };
}

/**
 * Tells how the body is reached: it stands in the catalogue of open data and on the public pages. `seen` is the number of
 * the record that its author saw, null for none; left out, nothing is compared.
 */
export async function describeBody(
  services: Services,
  body: string,
  actor: Actor,
  { seen, ...typed }: BodyProfile & { readonly seen?: number | null | undefined },
): Promise<CycleRecord<"body-profile">> {
  require(actor, "describe-body");
  return services.store.write(body, authorOf(actor), async (writer) => {
    const plan = (await writer.plans.current())?.plan;
    const personal = await personalAddresses(writer, plan ? officesOf(plan) : []);
    const { profile, faults } = readProfile(typed, personal);
    if (faults.length > 0) throw new Problem("invalid-input", "problem-invalid-input", {}, faults);
    return writer.records.add("body-profile", SUBJECT, profile, ...(seen === undefined ? [] : [seen]));
  });
}

/** What was typed as it is kept, and everything wrong with it. */
function readProfile(
  { email, pec, website, ipa }: BodyProfile,
  personal: ReadonlySet<string>,
): { readonly profile: BodyProfile; readonly faults: readonly Fault[] } {
  const faults: Fault[] = [];
  const fault = (at: keyof BodyProfile, message: string, value: string): string => {
    faults.push({ at, message, params: { value, address: value } });
    return "";
  };
  const mailbox = (at: "email" | "pec", typed: string): string => {
    if (typed.trim() === "") return "";
    const address = readEmail(typed);
    if (address === null) return fault(at, "profile-email-unreadable", typed.trim());
    return personal.has(address) ? fault(at, "publication-address-personal", address) : address;
  };
  const code = ipa.trim().toLowerCase();
  const profile = {
    email: mailbox("email", email),
    pec: mailbox("pec", pec),
    website: websiteOf(website) ?? fault("website", "profile-website-unreadable", website.trim()),
    ipa: code === "" || IPA.test(code) ? code : fault("ipa", "profile-ipa-unreadable", ipa.trim()),
  };
  return { profile, faults };
}

/** Codes of the index of public administrations. */
const IPA = /^[a-z0-9_-]{2,40}$/;

const LONGEST_ADDRESS = 500;

/** "www.ente.it" means "https://www.ente.it/"; null for what is no address of a site. */
function websiteOf(typed: string): string | null {
  const text = typed.trim();
  if (text === "") return "";
  const address = URL.parse(/^https?:\/\//i.test(text) ? text : `https://${text}`);
  if (address === null || !address.hostname.includes(".") || address.username + address.password !== "")
    return null;
  return /\s/.test(text) || address.href.length > LONGEST_ADDRESS ? null : address.href;
}
