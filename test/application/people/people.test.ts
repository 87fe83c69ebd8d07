import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  createDemonstrationPeople,
  demonstrationPeople,
  enterDemonstration,
} from "../../../src/application/people/demonstration.ts";
import { readEmail } from "../../../src/application/people/email.ts";
import {
  addBody,
  createSetupLink,
  startAdministrator,
  startFirstBody,
} from "../../../src/application/people/first-start.ts";
import { openLink, useLink } from "../../../src/application/people/link.ts";
import { hashPassword, verifyPassword } from "../../../src/application/people/password.ts";
import { passwordFault } from "../../../src/application/people/password-rules.ts";
import { addPerson, changePerson, renewLink, setActive } from "../../../src/application/people/people.ts";
import { readName } from "../../../src/application/people/person-name.ts";
import { signInWithPassword } from "../../../src/application/people/sign-in.ts";
import { Problem } from "../../../src/application/problem.ts";
import { openStore } from "../../../src/store/open.ts";
import type { Author } from "../../../src/store/store.ts";
import { ADMIN, BODY, CHEAP, cheap, houseWithPeople, MARIO, VISIT } from "../../server/auth/house.ts";
import { testServer } from "../../server/support.ts";

const SETUP: Author = { kind: "system", id: "setup", name: "Traguardo" };
const last = (path: string | null) => path?.split("/").at(-1) ?? "";

let house: Awaited<ReturnType<typeof houseWithPeople>>;
beforeEach(async () => {
  house = await houseWithPeople();
});
afterEach(() => house.site.close());

/** Message ids of what is wrong, the problem's own first. */
async function refusal(doing: Promise<unknown>): Promise<string[]> {
  try {
    await doing;
  } catch (error) {
    if (error instanceof Problem) return [error.id, ...error.faults.map(({ message }) => message)];
    throw error;
  }
  return [];
}

describe("passwords", () => {
  const around = {
    name: "Mario Rossi",
    email: "m.rossi@cciaa-lecce.it",
    body: { code: BODY, name: "Camera di commercio di Lecce" },
  };

  it.each([
    ["corta", "password-too-short"],
    ["x".repeat(257), "password-too-long"],
    ["aaaaaaaaaaaaaaa", "password-common"],
    ["abcabcabcabcabc", "password-common"],
    ["123456789012345", "password-common"],
    ["Passw0rd12345!", "password-common"],
    ["Benvenuto2024!", "password-common"],
    ["qwertyuiop123", "password-common"],
    ["il mio nome è rossi", "password-personal"],
    ["viva la bella lecce", "password-personal"],
    ["quattro lune\0sopra", "password-unseen"],
    ["quattro lune sopra il mare", null],
    ["739204618257", null],
    ["correggere ogni forchetta", null],
  ])("%j: %s", (password, expected) => {
    expect(passwordFault(password, around)?.message ?? null).toBe(expected);
  });

  it("are recognised however their letters were composed, and hashed anew when the cost grows", async () => {
    const kept = await hashPassword("perché così è", CHEAP);
    expect(kept).toMatch(/^\$scrypt\$ln=4,r=1,p=1\$/);
    expect(await verifyPassword("perché così è".normalize("NFD"), kept, CHEAP)).toEqual({
      matches: true,
      outdated: false,
    });
    expect(await verifyPassword("perché così è", kept, { ...CHEAP, logN: 5 })).toEqual({
      matches: true,
      outdated: true,
    });
    expect((await verifyPassword("perche cosi e", kept, CHEAP)).matches).toBe(false);
    expect((await verifyPassword("", null, CHEAP)).matches).toBe(false);
    expect((await verifyPassword("x", "$scrypt$ln=31,r=99,p=9$AA$AA", CHEAP)).matches).toBe(false);
  });

  it("kept at a lower cost are kept at today's after the next sign-in", async () => {
    const services = { ...house.services, passwordCost: { ...CHEAP, logN: 6 } };
    await signInWithPassword(services, BODY, MARIO, VISIT);
    const credentials = await house.site.store.read(BODY, ({ people }) => people.credentials(house.mario.id));
    expect(credentials?.password).toMatch(/^\$scrypt\$ln=6,/);
  });
});

describe("what is typed", () => {
  it.each([
    [" Mario.Rossi@Ente.IT ", "mario.rossi@ente.it"],
    ["mаrio@ente.it", null],
    ["\u212Aate@ente.it", null],
    ["mario@ente.it\r\nBcc: x@y.it", null],
    ["mario@@ente.it", null],
    [`${"a".repeat(65)}@ente.it`, null],
    ["mario", null],
  ])("e-mail %j: %s", (text, expected) => expect(readEmail(text)).toBe(expected));

  it.each([
    ["  Anna   D'Aquì ", "Anna D'Aquì"],
    ["Anna\r\nSet-Cookie: x", null],
    ["Anna\u202Eimmr", null],
    ["   ", null],
    ["x".repeat(121), null],
  ])("name %j: %s", (text, expected) => expect(readName(text)).toBe(expected));
});

describe("throttling", () => {
  it("counts over all server processes, guesses made at once too", async () => {
    const folder = mkdtempSync(join(tmpdir(), "traguardo-throttle-"));
    const clock = () => new Date("2018-10-01T08:30:00Z");
    const stores = [];
    for (let process = 0; process < 3; process += 1)
      stores.push(await openStore({ engine: "sqlite", folder }, { hold: false, clock }));
    const [first] = stores;
    if (!first) throw new Error("no store");
    await first.createBody({ code: BODY, name: "Ente", demonstration: false }, SETUP);
    const guesses = stores.flatMap((store) =>
      Array.from({ length: 4 }, () =>
        refusal(
          signInWithPassword(
            { ...house.services, store, clock, passwordCost: CHEAP },
            BODY,
            { email: "chi@ente.it", password: "sbagliata" },
            VISIT,
          ),
        ),
      ),
    );
    const told = (await Promise.all(guesses)).flat().sort();
    expect(told).toEqual([...Array(7).fill("sign-in-wait"), ...Array(5).fill("sign-in-wrong")]);
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true });
  });

  it("counts by address too: one password for many e-mails", async () => {
    const guess = (number: number) =>
      refusal(
        signInWithPassword(house.services, BODY, { email: `p${number}@ente.it`, password: "x" }, VISIT),
      );
    for (let number = 0; number < 20; number += 1) expect(await guess(number)).toEqual(["sign-in-wrong"]);
    expect(await guess(20)).toEqual(["sign-in-wait"]);
    const elsewhere = { ...VISIT, address: "192.0.2.9" };
    expect(await refusal(signInWithPassword(house.services, BODY, MARIO, elsewhere))).toEqual([]);
  });
});

describe("first start", () => {
  it("creates one body with its administrator by one link, for a day", async () => {
    const site = cheap(await testServer());
    const { services } = site.server;
    const old = last(await createSetupLink(services));
    const token = last(await createSetupLink(services));
    const input = { ...ADMIN, code: "ente_x", bodyName: "Ente X" };
    expect(await refusal(startFirstBody(services, old, input, VISIT))).toEqual(["first-start-link-used"]);
    expect(await refusal(startFirstBody(services, `${token}x`, input, VISIT))).toEqual([
      "first-start-link-used",
    ]);
    expect(
      await refusal(
        startFirstBody(services, token, { ...input, code: "api", name: "", password: "x" }, VISIT),
      ),
    ).toEqual(["people-input-wrong", "body-code-address", "people-name-missing", "password-too-short"]);
    const { signedIn } = await startFirstBody(services, token, input, VISIT);
    expect(signedIn.person.roles).toEqual(["administrator"]);
    expect(await refusal(startFirstBody(services, token, input, VISIT))).toEqual(["first-start-link-used"]);
    expect(await createSetupLink(services)).toBeNull();
    await site.close();
  });

  it("expires after a day", async () => {
    const site = cheap(await testServer());
    const token = last(await createSetupLink(site.server.services));
    site.setTime("2018-10-02T08:30:01Z");
    const input = { ...ADMIN, code: "ente_x", bodyName: "Ente X" };
    expect(await refusal(startFirstBody(site.server.services, token, input, VISIT))).toEqual([
      "first-start-link-used",
    ]);
    await site.close();
  });

  it("gives a further body its one administrator", async () => {
    const { services } = house;
    const token = last(await addBody(services, { code: "second", bodyName: "Secondo ente" }));
    const body = { code: "second", name: "Secondo ente" };
    expect(await refusal(startAdministrator(services, house.body, token, ADMIN, VISIT))).toEqual([
      "first-start-link-used",
    ]);
    await startAdministrator(services, body, token, ADMIN, VISIT);
    const next = { ...ADMIN, email: "other@ente.it" };
    expect(await refusal(startAdministrator(services, body, token, next, VISIT))).toEqual([
      "first-start-link-used",
    ]);
    expect(await refusal(addBody(services, { code: "SECOND", bodyName: "x" }))).toContain("body-code-taken");
  });
});

describe("people", () => {
  it("come in by a link that works once, for three days", async () => {
    const { services, administrator, body, mario } = house;
    const token = last((await renewLink(services, BODY, administrator, mario.id)).path);
    expect((await openLink(services, BODY, token)).purpose).toBe("password");
    expect(await refusal(useLink(services, body, token, "corta", VISIT))).toContain("password-too-short");
    await useLink(services, body, token, "cinque ponti di legno", VISIT);
    expect(await refusal(useLink(services, body, token, "cinque ponti di legno", VISIT))).toEqual([
      "link-used",
    ]);
    const late = last((await renewLink(services, BODY, administrator, mario.id)).path);
    house.site.setTime("2018-10-04T08:30:01Z");
    expect(await refusal(openLink(services, BODY, late))).toEqual(["link-used"]);
  });

  it("have one e-mail each, at least one role, and roles that exist", async () => {
    const { services, administrator } = house;
    const add = (input: object) =>
      refusal(
        addPerson(services, BODY, administrator, {
          name: "X Y",
          email: "x@ente.it",
          roles: ["manager"],
          units: [],
          ...input,
        }),
      );
    expect(await add({ email: MARIO.email.toUpperCase() })).toContain("people-email-taken");
    expect(await add({ roles: [] })).toContain("people-roles-missing");
    expect(await add({ roles: ["manager", "king"] })).toContain("people-roles-unknown");
    expect(await add({ units: ["Z"] })).toContain("people-units-unknown");
  });

  it("always include an administrator", async () => {
    const { services, administrator } = house;
    if (administrator.kind !== "person") throw new Error("a person");
    const { id } = administrator;
    const input = { name: ADMIN.name, email: ADMIN.email, roles: ["manager"], units: [] };
    expect(await refusal(setActive(services, BODY, administrator, id, false))).toEqual([
      "people-last-administrator",
    ]);
    expect(await refusal(changePerson(services, BODY, administrator, id, input))).toEqual([
      "people-last-administrator",
    ]);
    const still = await house.site.store.read(BODY, ({ people }) => people.byId(id));
    expect([still?.active, still?.roles]).toEqual([true, ["administrator"]]);
  });
});

describe("the demonstration", () => {
  it("has one person a role, whom one enters as without a password", async () => {
    const { store } = house.site;
    await store.createBody({ code: "demo", name: "Demo", demonstration: true }, SETUP);
    await store.write("demo", SETUP, (writer) => createDemonstrationPeople(writer));
    const people = await demonstrationPeople(house.services, "demo");
    expect(people.map(({ roles }) => roles.length)).toEqual([1, 1, 1, 1, 1, 1, 1]);
    expect(people.every(({ demonstration, name }) => demonstration && name.includes("dimostrazione"))).toBe(
      true,
    );
    const [one] = people;
    const { session } = await enterDemonstration(house.services, "demo", one?.id ?? "", VISIT);
    expect(session.method).toBe("demonstration");
  });

  it("is nowhere else", async () => {
    const { services, site, mario } = house;
    expect(
      await refusal(site.store.write(BODY, SETUP, (writer) => createDemonstrationPeople(writer))),
    ).toEqual(["demonstration-elsewhere"]);
    expect(await demonstrationPeople(services, BODY)).toEqual([]);
    expect(await refusal(enterDemonstration(services, BODY, mario.id, VISIT))).toEqual(["problem-not-found"]);
  });
});
