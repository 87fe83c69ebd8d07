import { signIn, type Visitor } from "./visitor.ts";

/** Each kind of page with the addresses of that kind that people ask for. */
export type Pages = ReadonlyMap<string, readonly string[]>;

/** The main pages of the demonstration; of nodes and indicators as many as the tree and the sheet lead to. */
export async function mainPages(body: string, visitor: Visitor): Promise<Pages> {
  const tree = `${body}/tree`;
  const sheet = `${body}/measurements?year=2018&show=all`;
  const linked = (html: string, below: string) => [
    ...new Set(
      [...html.matchAll(new RegExp(`href="(${body}/${below}/[^"?#]+)`, "g"))].map(([, to]) => to ?? ""),
    ),
  ];
  return new Map([
    ["dashboard", [body]],
    ["tree", [tree]],
    ["a node", linked(await visitor.page(tree), "nodes")],
    ["an indicator", linked(await visitor.page(sheet), "indicators")],
    ["measurement sheet", [`${body}/measurements`]],
    ["units", [`${body}/units`]],
  ]);
}

/** People signed in, each in a session of their own, in turn in the roles that may open all pages. */
export async function signInAll(address: string, body: string, count: number): Promise<readonly Visitor[]> {
  const roles = [0, 1, 2];
  const people: Visitor[] = [];
  for (let i = 0; i < count; i += 1) people.push(await signIn(address, body, roles[i % roles.length] ?? 0));
  return people;
}
