/** Somebody signed in to the demonstration, and what their browser asks with. */
export interface Visitor {
  readonly headers: Readonly<Record<string, string>>;
  /** The HTML of a page; throws where it is not answered with 200. */
  page(path: string): Promise<string>;
}

/** Enters as the demonstration's person at that place of the sign-in page, as a browser without scripts does. */
export async function signIn(address: string, body: string, place: number): Promise<Visitor> {
  const form = await fetch(`${address}${body}/sign-in`, { headers: { "accept-language": "it" } });
  const html = await form.text();
  const csrf = /name="csrf" value="([^"]+)"/.exec(html)?.[1] ?? "";
  const people = [...html.matchAll(/name="person" value="([^"]+)"/g)].map(([, id]) => id ?? "");
  const before = cookies(form);
  const entered = await fetch(`${address}${body}/sign-in/as`, {
    method: "POST",
    headers: { cookie: before, "content-type": "application/x-www-form-urlencoded", origin: address },
    body: new URLSearchParams({ csrf, person: people[place] ?? "" }),
    redirect: "manual",
  });
  if (entered.status !== 303) throw new Error(`sign-in answered ${entered.status}`);
  const headers = {
    cookie: [before, cookies(entered)].filter(Boolean).join("; "),
    "accept-language": "it",
    "accept-encoding": "br, gzip",
  };
  return {
    headers,
    async page(path) {
      const answer = await fetch(`${address}${path}`, { headers, redirect: "manual" });
      if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`);
      return answer.text();
    },
  };
}

function cookies(answer: Response): string {
  return answer.headers
    .getSetCookie()
    .map((line) => line.split(";")[0] ?? "")
    .join("; ");
}
