import { seal } from "../../../src/application/people/seal.ts";
import type { Role } from "../../../src/store/people.ts";
import type { Row } from "./expected.ts";
import { type Code, HEADED, type Holdings, type SignedIn, type TwoBodies } from "./two-bodies.ts";

/** A route's path with what a body holds put in the places of its parameters. */
export function filled(path: string, body: Code, { version, ...held }: Holdings): string {
  const known: Readonly<Record<string, string>> = {
    ...held,
    id: path.includes("/people/") ? held.person : path.includes("/keys/") ? held.key : held.session,
    hash: path.includes("/plans/") ? version : held.hash,
    body,
    kind: "forbidden",
    document: `monitoring-${held.round}`,
    file: "report.xlsx",
    year: "2018",
    section: "summary",
    provider: "nessuno",
    token: "nessuno",
    link: "nessuno",
  };
  return path.replace(/\/\*$/, "/nothing").replace(/:([a-z]+)/g, (_, name: string) => {
    const value = known[name];
    if (value === undefined) throw new Error(`nothing to put in place of :${name}`);
    return encodeURIComponent(value);
  });
}

/** Something that passes the schemas, so that what is refused is refused for what it names. */
const INPUTS: readonly [RegExp, unknown][] = [
  [/\/corrections$/, { value: "2", observedOn: "2018-09-30", source: "registro", reason: "Errore" }],
  [/\/validations$/, { verdict: "confirmed" }],
  [/\/changes$/, { revision: 1, edits: [{ kind: "set-title", node: "A.1", title: "Altro" }] }],
  [/\/adoption$/, { revision: 1, number: "9", date: "2018-10-01", errorsAccepted: 99 }],
  [/\/texts\/[^/]+$/, { text: "Va bene", seen: null }],
  [/\/reasons$/, { reasons: { "": "Errore" } }],
  [/\/active$/, { active: true }],
  [/\/registers\/[^/]+\/rows$/, { rows: [{ on: "1/9/2018", unit: HEADED }] }],
  [/\/registers\/[^/]+\/rows\/[^/]+$/, { cells: { on: "1/9/2018", unit: HEADED }, seen: 1 }],
  [/\/rounds\/[^/]+$/, { due: "2018-12-31" }],
  [/\/rounds\/[^/]+\/answers$/, { answers: [{ indicator: "A.1/1", light: "green" }] }],
  [/\/rounds\/[^/]+\/closing$/, { acknowledged: 77 }],
  [/\/surveys\/[^/]+\/(?:opening|closing)$/, { seen: 1 }],
  [/\/surveys\/[^/]+\/tokens$/, { count: 1 }],
  [/\/surveys\/[^/]+\/words\/removals$/, { question: "words", text: "Prova" }],
  [/\/surveys\/[^/]+\/invitations$/, { addresses: ["chi@example.it"] }],
  [/\/feeds\/[^/]+\/activation$/, { active: true, seen: 1 }],
  [/\/proposals\/[^/]+\/refusal$/, { reason: "Errore" }],
  [/\/withdrawal$/, { reason: "Errore" }],
  [/\/requests\/[^/]+\/acceptance$/, { seen: null }],
  [/\/requests\/[^/]+\/refusal$/, { reason: "Errore" }],
  [/\/people\/[^/]+$/, { name: "Altri", email: "altri@example.it", roles: ["manager"] }],
];

const FORMS: Readonly<Record<string, string>> = {
  revision: "1",
  value: "2",
  observed: "2018-09-30",
  source: "registro",
  reason: "Errore",
  verdict: "confirmed",
  number: "9",
  date: "2018-10-01",
};

let asked = 0;

/** An address of its own for each request: haste is another test's matter. */
export function fromElsewhere(): Record<string, string> {
  asked += 1;
  return { "x-forwarded-for": `10.${(asked >> 16) & 255}.${(asked >> 8) & 255}.${asked & 255}` };
}

export interface Asker {
  readonly headers: Readonly<Record<string, string>>;
  readonly csrf: string;
}

export async function askerOf(bodies: TwoBodies, body: Code, who: string, at: Code = body): Promise<Asker> {
  if (who === "public") return { headers: {}, csrf: await visitorSeal(bodies) };
  if (who.startsWith("key:"))
    return { headers: { authorization: `Bearer ${bodies.secret(body, who.slice(4))}` }, csrf: "" };
  return ofSession(await bodies.signIn(body, who as Role), body, at);
}

/** What a form carries that was fetched by who has not signed in, with the cookie that goes with it. */
export const VISITOR = "traguardo.form=visitatore";
const visitorSeal = ({ store }: TwoBodies) => seal(store, "form of a visitor", "visitatore");

/** A session's token under its own cookie, and as if it were another body's. */
function ofSession({ token, csrf }: SignedIn, body: Code, at: Code): Asker {
  const own = `traguardo-${body}=${token}`;
  return { headers: { cookie: at === body ? own : `${own}; traguardo-${at}=${token}` }, csrf };
}

export interface Options {
  /** With something that passes the schemas rather than nothing. */
  readonly full?: boolean;
}

export async function ask(
  bodies: TwoBodies,
  { method, path }: Pick<Row, "method" | "path">,
  { headers, csrf }: Asker,
  { full = false }: Options = {},
): Promise<Response> {
  const all: Record<string, string> = { ...fromElsewhere(), ...headers, "accept-language": "it" };
  all["cookie"] = headers["cookie"] ? `${headers["cookie"]}; ${VISITOR}` : VISITOR;
  if (method === "GET") return bodies.app.request(path, { headers: all });
  // Outside a body nobody is known: forms are a visitor's there.
  all["x-csrf-token"] = path.startsWith("/first-start/") ? await visitorSeal(bodies) : csrf;
  if (!path.startsWith("/api/"))
    return bodies.app.request(path, {
      method,
      headers: all,
      body: new URLSearchParams({
        unit: HEADED,
        "cell.unit": HEADED,
        ...(full || path.endsWith("/correct") ? FORMS : {}),
      }),
    });
  const input = full ? INPUTS.find(([form]) => form.test(path))?.[1] : {};
  const query = full && method === "DELETE" ? `?${path.includes("/drafts/") ? "revision" : "seen"}=1` : "";
  all["content-type"] = "application/json";
  return bodies.app.request(path + query, { method, headers: all, body: JSON.stringify(input ?? {}) });
}

/** Refused for who asks: told so, or sent to sign in. A wrong password is no refusal of the page that takes it. */
export function isDenied(response: Response, path: string): boolean {
  if (response.status === 401) return !path.endsWith("/sign-in");
  return response.status === 403 || /\/sign-in\?to=/.test(response.headers.get("location") ?? "");
}
