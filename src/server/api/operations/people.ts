import { z } from "@hono/zod-openapi";
import {
  addPerson,
  changePerson,
  findPerson,
  listPeople,
  renewLink,
  setActive,
} from "../../../application/people/people.ts";
import type { Person } from "../../../store/people.ts";
import { type Operation, operation } from "../operation.ts";
import { LinkSchema, PersonInputSchema, PersonSchema } from "../schemas/people.ts";

const PERSON = z.object({ person: z.string() });
const TAG = "people";

/** People of a body, with their roles and units. */
export const peopleOperations: readonly Operation[] = [
  operation({
    id: "listPeople",
    method: "get",
    path: "/people",
    tag: TAG,
    summary: "Everybody, by name",
    permission: "see-people",
    answer: z.object({ items: z.array(PersonSchema) }),
    work: async ({ services, body, actor }) => ({
      body: { items: (await listPeople(services, body, actor)).map(personJson) },
    }),
  }),
  operation({
    id: "getPerson",
    method: "get",
    path: "/people/{person}",
    tag: TAG,
    summary: "One person",
    permission: "see-people",
    params: PERSON,
    answer: PersonSchema,
    work: async ({ services, body, actor, params }) => ({
      body: personJson(await findPerson(services, body, actor, params.person)),
    }),
  }),
  operation({
    id: "addPerson",
    method: "post",
    path: "/people",
    tag: TAG,
    summary: "Adds a person, with the link by which they choose their password",
    permission: "manage-people",
    input: PersonInputSchema,
    answer: z.object({ person: PersonSchema, link: LinkSchema }),
    status: 201,
    work: async ({ services, body, actor, input }) => {
      const { person, link } = await addPerson(services, body, actor, input);
      return { body: { person: personJson(person), link }, secret: true };
    },
  }),
  operation({
    id: "changePerson",
    method: "put",
    path: "/people/{person}",
    tag: TAG,
    summary: "Changes name, e-mail, roles and units",
    permission: "manage-people",
    params: PERSON,
    input: PersonInputSchema,
    answer: PersonSchema,
    work: async ({ services, body, actor, params, input }) => ({
      body: personJson(await changePerson(services, body, actor, params.person, input)),
    }),
  }),
  operation({
    id: "setPersonActive",
    method: "put",
    path: "/people/{person}/active",
    tag: TAG,
    summary: "Lets a person in, or keeps them out and ends their sessions",
    permission: "manage-people",
    params: PERSON,
    input: z.object({ active: z.boolean() }),
    answer: PersonSchema,
    work: async ({ services, body, actor, params, input }) => ({
      body: personJson(await setActive(services, body, actor, params.person, input.active)),
    }),
  }),
  operation({
    id: "renewLink",
    method: "post",
    path: "/people/{person}/link",
    tag: TAG,
    summary: "A new link to choose a password",
    permission: "manage-people",
    params: PERSON,
    answer: LinkSchema,
    status: 201,
    work: async ({ services, body, actor, params }) => ({
      body: await renewLink(services, body, actor, params.person),
      secret: true,
    }),
  }),
];

function personJson(person: Person): z.input<typeof PersonSchema> {
  const { id, name, email, roles, units, active, demonstration, createdAt, lastVisit } = person;
  return {
    id,
    name,
    email,
    roles: [...roles],
    units: [...units],
    active,
    demonstration,
    createdAt,
    lastVisit,
  };
}
