import type { LinkIssued } from "../../application/people/link.ts";
import {
  addPerson,
  changePerson,
  findPerson,
  listPeople,
  listUnits,
  renewLink,
  setActive,
} from "../../application/people/people.ts";
import type { PersonInput } from "../../application/people/person-input.ts";
import { revokeSessionsOf } from "../../application/people/sessions.ts";
import { Problem } from "../../application/problem.ts";
import { personAddress } from "../../web/pages/administration/addresses.ts";
import type { Handover } from "../../web/pages/administration/LinkNotice.tsx";
import { PeoplePage } from "../../web/pages/administration/PeoplePage.tsx";
import { PersonPage } from "../../web/pages/administration/PersonPage.tsx";
import { done } from "../../web/pages/draft/addresses.ts";
import { contextOf, show } from "../page.tsx";
import type { Request, Routes, Server } from "../server.ts";
import { partsFor } from "./administration-parts.ts";
import { textIn, textsIn } from "./form-fields.ts";

/** What a page shows after something was asked of it. */
interface After {
  readonly typed?: PersonInput;
  readonly problem?: Problem;
  readonly handover?: Handover;
}

const NOBODY: PersonInput = { name: "", email: "", roles: [], units: [] };

/** The people of a body. */
export const peopleRoutes: Routes = (pages, server) => {
  const { services } = server;
  const person = "/administration/people/:id";

  pages.get("/administration/people", (c) => peoplePage(c, server, {}));

  pages.post("/administration/people", async (c) => {
    const { actor, body } = c.var;
    const typed = await typedPerson(c);
    try {
      const { person, link } = await addPerson(services, body.code, actor, typed);
      return await peoplePage(c, server, { handover: handoverOf(c, server, person.name, link) });
    } catch (error) {
      return peoplePage(c, server, { typed, problem: shown(error) });
    }
  });

  pages.get(person, (c) => personPage(c, server, {}));

  pages.post(person, async (c) => {
    const { actor, body } = c.var;
    const typed = await typedPerson(c);
    try {
      const { id } = await changePerson(services, body.code, actor, c.req.param("id"), typed);
      return c.redirect(done(personAddress(body.code, id), "notice-person-saved"), 303);
    } catch (error) {
      return personPage(c, server, { typed, problem: shown(error) });
    }
  });

  pages.post(`${person}/link`, async (c) => {
    const { actor, body } = c.var;
    const id = c.req.param("id") ?? "";
    const { name } = await findPerson(services, body.code, actor, id);
    const link = await renewLink(services, body.code, actor, id);
    return personPage(c, server, { handover: handoverOf(c, server, name, link) });
  });

  for (const [step, active] of [
    ["activate", true],
    ["deactivate", false],
  ] as const)
    pages.post(`${person}/${step}`, async (c) => {
      const { actor, body } = c.var;
      try {
        const { id } = await setActive(services, body.code, actor, c.req.param("id") ?? "", active);
        return c.redirect(done(personAddress(body.code, id), "notice-person-saved"), 303);
      } catch (error) {
        return personPage(c, server, { problem: shown(error) });
      }
    });

  pages.post(`${person}/end-sessions`, async (c) => {
    const { actor, body } = c.var;
    const id = c.req.param("id") ?? "";
    await revokeSessionsOf(services, body.code, actor, id);
    return c.redirect(done(personAddress(body.code, id), "notice-sessions-ended"), 303);
  });
};

/** What the page itself can say: the rest is the error page's. */
function shown(error: unknown): Problem {
  if (error instanceof Problem && (error.kind === "invalid-input" || error.kind === "conflict")) return error;
  throw error;
}

function statusOf({ problem }: After): 200 | 409 | 422 {
  return problem === undefined ? 200 : problem.kind === "conflict" ? 409 : 422;
}

async function typedPerson(c: Request): Promise<PersonInput> {
  const sent = await c.req.parseBody({ all: true });
  return {
    name: textIn(sent, "name"),
    email: textIn(sent, "email"),
    roles: textsIn(sent, "roles"),
    units: textsIn(sent, "units"),
  };
}

function handoverOf(c: Request, { config }: Server, name: string, { path, expires }: LinkIssued): Handover {
  return { name, href: `${config.publicAddress ?? new URL(c.req.url).origin}${path}`, expires };
}

async function peoplePage(c: Request, server: Server, after: After) {
  const { actor, body } = c.var;
  const page = (
    <PeoplePage
      context={contextOf(c, server)}
      parts={partsFor(actor)}
      people={await listPeople(server.services, body.code, actor)}
      units={await listUnits(server.services, body.code)}
      typed={after.typed ?? NOBODY}
      problem={after.problem ?? null}
      handover={after.handover ?? null}
    />
  );
  return show(c, page, statusOf(after));
}

async function personPage(c: Request, server: Server, after: After) {
  const { actor, body } = c.var;
  const person = await findPerson(server.services, body.code, actor, c.req.param("id") ?? "");
  const page = (
    <PersonPage
      context={contextOf(c, server)}
      parts={partsFor(actor)}
      person={person}
      units={await listUnits(server.services, body.code)}
      typed={after.typed ?? person}
      problem={after.problem ?? null}
      handover={after.handover ?? null}
    />
  );
  return show(c, page, statusOf(after));
}
