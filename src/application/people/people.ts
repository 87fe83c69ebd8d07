import type { Unit } from "../../core/plan/plan.ts";
import type { Person } from "../../store/people.ts";
import type { Reader, Writer } from "../../store/store.ts";
import { type Actor, authorOf } from "../actor.ts";
import { require } from "../guard.ts";
import { Problem } from "../problem.ts";
import type { Services } from "../services.ts";
import { issueLink, type LinkIssued } from "./link.ts";
import { type PersonInput, readPerson } from "./person-input.ts";

/** The people of a body, by name. */
export async function listPeople(
  { store }: Services,
  body: string,
  actor: Actor,
): Promise<readonly Person[]> {
  require(actor, "see-people");
  const people = await store.read(body, (reader) => reader.people.list());
  return [...people].sort((a, b) => a.name.localeCompare(b.name, "it"));
}

/** Units that somebody may be put at the head of: those of the plan in force. */
export async function listUnits({ store }: Services, body: string): Promise<readonly Unit[]> {
  const version = await store.read(body, (reader) => reader.plans.current());
  return version?.plan.units ?? [];
}

export async function findPerson(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<Person> {
  require(actor, "see-people");
  return store.read(body, (reader) => known(reader, id));
}

/** Adds a person, with the link by which they choose their password. */
export async function addPerson(
  { store }: Services,
  body: string,
  actor: Actor,
  input: PersonInput,
): Promise<{ readonly person: Person; readonly link: LinkIssued }> {
  require(actor, "manage-people");
  return store.write(body, authorOf(actor), async (writer) => {
    const person = await writer.people.add({ ...(await readPerson(writer, input)), demonstration: false });
    return { person, link: await issueLink(writer, person, "invitation") };
  });
}

/** Changes name, e-mail, roles and units; what the person may do changes with their next request. */
export async function changePerson(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
  input: PersonInput,
): Promise<Person> {
  require(actor, "manage-people");
  return store.write(body, authorOf(actor), async (writer) => {
    await known(writer, id);
    const changed = await writer.people.change(id, await readPerson(writer, input, id));
    await keepAnAdministrator(writer);
    return changed;
  });
}

/** Lets a person in or keeps them out; out, their sessions end with their next request. */
export async function setActive(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
  active: boolean,
): Promise<Person> {
  require(actor, "manage-people");
  return store.write(body, authorOf(actor), async (writer) => {
    await known(writer, id);
    const changed = await writer.people.change(id, { active });
    await keepAnAdministrator(writer);
    if (!active) await writer.sessions.revokeAllOf(id);
    return changed;
  });
}

/** A new link for who never used theirs, or forgot the password: the old password stays good until then. */
export async function renewLink(
  { store }: Services,
  body: string,
  actor: Actor,
  id: string,
): Promise<LinkIssued> {
  require(actor, "manage-people");
  return store.write(body, authorOf(actor), async (writer) => {
    const person = await known(writer, id);
    if (!person.active) throw new Problem("conflict", "people-inactive", { name: person.name });
    if (person.demonstration) throw new Problem("conflict", "people-demonstration", { name: person.name });
    const credentials = await writer.people.credentials(id);
    return issueLink(writer, person, credentials?.password ? "password" : "invitation");
  });
}

async function known(reader: Reader, id: string): Promise<Person> {
  const person = await reader.people.byId(id);
  if (person === null) throw new Problem("not-found", "problem-not-found");
  return person;
}

/** A body without an administrator could never have one again: the change that would leave none is not made. */
async function keepAnAdministrator(writer: Writer): Promise<void> {
  const left = (await writer.people.list()).some(
    ({ active, roles }) => active && roles.includes("administrator"),
  );
  if (!left) throw new Problem("conflict", "people-last-administrator");
}
