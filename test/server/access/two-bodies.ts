import { readFileSync } from "node:fs";
import { createKey } from "../../../src/application/people/keys.ts";
import { beginSession } from "../../../src/application/people/session.ts";
import { compilePlan } from "../../../src/core/evaluation/compile.ts";
import { ONE } from "../../../src/core/number/rational.ts";
import type { Plan } from "../../../src/core/plan/plan.ts";
import { importPlan } from "../../../src/documents/import-plan.ts";
import { sessionFormToken } from "../../../src/server/security/form-token.ts";
import { NO_ARRANGEMENTS } from "../../../src/store/arrangements.ts";
import { SCOPES } from "../../../src/store/keys.ts";
import { type Person, ROLES, type Role } from "../../../src/store/people.ts";
import type { Author } from "../../../src/store/store.ts";
import { EXAMPLE } from "../../example/documents.ts";
import { type TestServer, testServer } from "../support.ts";

export const [A, B] = ["cciaa_le", "cciaa_br"] as const;
export type Code = typeof A | typeof B;
/** The unit that the head of unit heads, in both bodies. */
export const HEADED = "U.3.1.1";

const SETUP: Author = { kind: "system", id: "setup", name: "Avvio" };

/** What a body holds, by the names that routes give to it. */
export interface Holdings {
  readonly node: string;
  readonly position: string;
  readonly unit: string;
  /** An entry for which the head of unit answers, and one that is somebody else's. */
  readonly sequence: string;
  readonly foreignSequence: string;
  readonly hash: string;
  readonly foreignHash: string;
  readonly version: string;
  readonly draft: string;
  /** Nobody is signed in as this person: what is done to it disturbs no other test. */
  readonly person: string;
  readonly session: string;
  readonly key: string;
  /** An open round, and a message that waits to be sent. */
  readonly round: string;
  readonly message: string;
  /** A questionnaire that is not open. */
  readonly survey: string;
  /** A feed that reads a file, and a reading of it. */
  readonly feed: string;
  readonly run: string;
  /** A register, and a row of the unit that the head of unit heads. */
  readonly register: string;
  readonly row: string;
  /** A datum asked of somebody, for which the head of unit answers. */
  readonly request: string;
}

export interface SignedIn {
  readonly cookie: string;
  readonly token: string;
  readonly csrf: string;
}

export interface TwoBodies extends TestServer {
  readonly holdings: Readonly<Record<Code, Holdings>>;
  signIn(body: Code, role: Role): Promise<SignedIn>;
  /** Secret of the body's key of one scope. */
  secret(body: Code, scope: string): string;
}

/** Stands in B's titles, names and sources: what a page must show as text. */
export const MARK = '<img src=x onerror="alert(1)">';

/** A plan with other codes, so that what is B's is nothing of A's. */
function renamed(plan: Plan): Plan {
  const other = (code: string): string => `Z${code}`;
  return {
    ...plan,
    nodes: plan.nodes.map((node) => ({
      ...node,
      id: other(node.id),
      code: node.code === null ? null : other(node.code),
      title: `${node.title} ${MARK}`,
      description: `${node.description} ${MARK}`,
      parent: node.parent === null ? null : other(node.parent),
      indicators: node.indicators.map((one) => ({
        ...one,
        id: other(one.id) as typeof one.id,
        name: `${one.name} ${MARK}`,
      })),
    })),
  };
}

/** Two bodies with a plan, people of every role, keys of every scope, entries, files, drafts. It is 15 October 2018. */
export async function openTwoBodies(): Promise<TwoBodies> {
  const server = await testServer({ now: "2018-10-15T08:00:00Z", proxies: 1 });
  const { plan } = await importPlan("piano.txt", readFileSync(EXAMPLE));
  const people = new Map<string, Person>();
  const secrets = new Map<string, string>();
  const fill = async (body: Code, own: Plan, more: number): Promise<Holdings> => {
    await server.store.createBody({ code: body, name: `Camera ${body} ${MARK}`, demonstration: true }, SETUP);
    const held = await server.store.write(body, SETUP, async (writer) => {
      for (const role of ROLES) {
        const units = role === "head-of-unit" ? [HEADED] : [];
        const email = `${role}@${body.replace("_", "-")}.example.it`;
        const added = { name: `${role} di ${body}`, email, roles: [role], units, demonstration: true };
        people.set(`${body} ${role}`, await writer.people.add(added));
      }
      const bystander = await writer.people.add({
        name: `Presente di ${body} ${MARK}`,
        email: `presente@${body.replace("_", "-")}.example.it`,
        roles: ["manager"],
        units: [],
        demonstration: true,
      });
      const { session } = await beginSession(writer, bystander, "demonstration", { agent: "", address: "" });
      const source = await writer.evidence.add({
        name: "piano.txt",
        mediaType: "text/plain",
        bytes: readFileSync(EXAMPLE),
      });
      const version = await writer.plans.adopt({
        plan: own,
        arrangements: NO_ARRANGEMENTS,
        act: { number: "7", date: "2018-01-31" },
        source: { hash: source.hash, name: source.name },
        targetSetters: {},
      });
      const heads = (units: readonly string[]) => units.includes(HEADED);
      const measured = compilePlan(own).nodes.flatMap(({ indicators }) => {
        const one = indicators.find(({ asked }) => asked[0]?.accepts[0] === "number");
        return one ? [{ node: one.node, key: one.key, quantity: one.asked[0]?.quantity ?? null }] : [];
      });
      const mine = measured.find(({ node }) => heads(node.units));
      const others = measured.find(({ node }) => node.units.length > 0 && !heads(node.units));
      if (!mine || !others) throw new Error("the plan has lost its units");
      const proof = async (name: string) =>
        writer.evidence.add({
          name,
          mediaType: "text/plain; charset=utf-8",
          bytes: new TextEncoder().encode(`${name} di ${body}`),
        });
      const files = [await proof("propria.txt"), await proof("altrui.txt")];
      const entryOf = ({ key, quantity }: typeof mine, file: number, day: number) => ({
        measurement: {
          indicator: key,
          quantity,
          year: 2018,
          unit: null,
          observedOn: `2018-09-${String(day).padStart(2, "0")}`,
          value: { kind: "number" as const, value: ONE },
          n: null,
          source: `registro ${MARK}`,
        },
        corrects: null,
        evidence: [files[file]].flatMap((one) => (one ? [{ hash: one.hash, name: one.name }] : [])),
        link: null,
        seen: null,
      });
      const entries = [
        ...(await writer.ledger.append([entryOf(mine, 0, 1)])),
        ...(await writer.ledger.append([entryOf(others, 1, 1)])),
      ];
      // One body's ledger is longer, so that some numbers are its alone.
      for (let n = 0; n < more; n++) {
        const cell = { indicator: mine.key, quantity: mine.quantity, year: 2018, unit: null };
        const seen = (await writer.ledger.latest(cell))?.sequence ?? null;
        entries.push(...(await writer.ledger.append([{ ...entryOf(mine, 0, 2 + n), seen }])));
      }
      const draft = await writer.drafts.create({
        plan: own,
        arrangements: NO_ARRANGEMENTS,
        source: { hash: source.hash, name: source.name },
        base: version.hash,
      });
      const round = await writer.records.add("round-opened", body === A ? "2018-09-30" : "2018-09-30-2", {
        title: `Monitoraggio di ${body} ${MARK}`,
        year: 2018,
        asOf: "2018-09-30",
        due: "2018-10-31",
        scope: { nodes: [], units: [] },
      });
      const message = await writer.outbox.add({
        key: "test/1",
        to: `presente@${body.replace("_", "-")}.example.it`,
        subject: `Messaggio di ${body} ${MARK}`,
        text: MARK,
        calendar: null,
        due: writer.now,
      });
      const register = await writer.records.add("register", `visits-${body.slice(-2)}`, {
        document: {
          id: `visits-${body.slice(-2)}`,
          title: `Visite di ${body} ${MARK}`,
          columns: [
            { id: "on", title: `Il ${MARK}`, type: "date" },
            { id: "unit", title: "Unità", type: "unit" },
          ],
          day: "on",
          unit: "unit",
        },
        inUse: true,
      });
      const [row] = await writer.registers.add([
        {
          register: register.subject,
          day: "2018-09-01",
          unit: HEADED,
          cells: { on: "2018-09-01", unit: HEADED },
        },
      ]);
      const feed = await writer.records.add("feed", `file-${body.slice(-2)}`, {
        document: {
          id: `file-${body.slice(-2)}`,
          name: `Flusso di ${body} ${MARK}`,
          indicator: own.nodes.flatMap(({ indicators }) => indicators)[0]?.id ?? "",
          from: { kind: "file", name: "dati.json", pick: { form: "json", path: "$.v" } },
          schedule: { every: "day", hour: 6 },
        },
        active: true,
      });
      const { id: run } = await writer.feeds.ran({
        feed: feed.subject,
        outcome: "failed",
        value: null,
        detail: JSON.stringify({ message: "feed-empty", params: {}, definition: feed.number }),
      });
      const survey = await writer.records.add("survey", `ask-${body.slice(-2)}`, {
        document: {
          id: `ask-${body.slice(-2)}`,
          title: `Domande di ${body} ${MARK}`,
          period: { from: "2018-01-01", to: "2018-12-31" },
          questions: [{ id: "again", kind: "yes-no", text: `Torneresti? ${MARK}` }],
        },
        state: "prepared",
      });
      const request = await writer.requests.create(
        { hash: `link of ${body}`, link: null, expires: "2018-12-01T00:00:00.000Z" },
        {
          asked: {
            ...{ indicator: mine.key, quantity: mine.quantity, year: 2018, unit: HEADED },
            question: `Quanti per ${body}? ${MARK}`,
            message: MARK,
            follows: null,
          },
          recipient: `Ente di ${body} ${MARK}`,
          email: null,
        },
      );
      return {
        request,
        survey,
        feed,
        run,
        mine,
        others,
        entries,
        files,
        version,
        draft,
        bystander,
        session,
        round,
        message,
        register,
        row,
      };
    });
    const administrator = people.get(`${body} administrator`);
    if (!administrator) throw new Error("no administrator");
    const actor = { kind: "person" as const, ...administrator };
    const keys = [];
    for (const [index, scope] of [...SCOPES, "read"].entries()) {
      const input = { name: `chiave ${index}`, scopes: [scope], units: [], lastDay: null };
      const made = await createKey(server.server.services, body, actor, input);
      if (!secrets.has(`${body} ${scope}`)) secrets.set(`${body} ${scope}`, made.secret);
      keys.push(made.key.id);
    }
    const last = held.entries.at(-1);
    return {
      node: held.mine.node.id,
      position: "1",
      unit: HEADED,
      sequence: String(more > 0 ? last?.sequence : held.entries[0]?.sequence),
      foreignSequence: String(held.entries[1]?.sequence),
      hash: held.files[0]?.hash ?? "",
      foreignHash: held.files[1]?.hash ?? "",
      version: held.version.hash,
      draft: held.draft.id,
      person: held.bystander.id,
      session: held.session.id,
      key: keys.at(-1) ?? "",
      round: held.round.subject,
      message: held.message?.id ?? "",
      survey: held.survey.subject,
      feed: held.feed.subject,
      run: held.run,
      register: held.register.subject,
      row: held.row?.id ?? "",
      request: held.request.id,
    };
  };
  const holdings = { [A]: await fill(A, plan, 0), [B]: await fill(B, renamed(plan), 3) };
  const signIn = async (body: Code, role: Role): Promise<SignedIn> => {
    const person = people.get(`${body} ${role}`);
    if (!person) throw new Error(`nobody is ${role} of ${body}`);
    const author = { kind: "person", id: person.id, name: person.name } as const;
    const { token } = await server.store.write(body, author, (writer) =>
      beginSession(writer, person, "demonstration", { agent: "prova", address: "127.0.0.1" }),
    );
    const csrf = await sessionFormToken(server.store, token);
    return { token, csrf, cookie: `traguardo-${body}=${token}` };
  };
  return {
    ...server,
    holdings,
    signIn,
    secret: (body, scope) => secrets.get(`${body} ${scope}`) ?? "",
  };
}
