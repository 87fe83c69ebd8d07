/** What a request shows to be let in: "Authorization", "X-API-Key". */
export interface Header {
  readonly name: string;
  readonly value: string;
}

/** Field names of HTTP (RFC 9110, 5.1). */
const NAME = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]{1,60}$/;
/** Visible characters, blanks between them: nothing that could end a header. */
const VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;
/** Shorter ones could be guessed, and could not be told from other text where an answer repeats them. */
const SHORTEST = 8;
const LONGEST = 2000;

/** Those that say where a request goes, how it travels or what it carries: they are the connection's own. */
const REFUSED = new Set([
  "accept",
  "accept-charset",
  "accept-encoding",
  "connection",
  "cookie",
  "cookie2",
  "date",
  "expect",
  "forwarded",
  "host",
  "http2-settings",
  "keep-alive",
  "max-forwards",
  "metadata",
  "metadata-flavor",
  "origin",
  "range",
  "referer",
  "set-cookie",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
  "user-agent",
  "via",
  "x-http-method",
  "x-http-method-override",
  "x-method-override",
  "x-original-url",
  "x-rewrite-url",
]);
const REFUSED_BEGINNINGS = ["content-", "if-", "proxy-", "sec-", "x-aws-", "x-forwarded-"];

/** What is wrong with a header, as message ids; empty where it can be sent. */
export function headerTroubles({ name, value }: Header): readonly ["name" | "value", string][] {
  const found: ["name" | "value", string][] = [];
  const low = name.toLowerCase();
  if (!NAME.test(name)) found.push(["name", "feed-header-name"]);
  else if (REFUSED.has(low) || REFUSED_BEGINNINGS.some((one) => low.startsWith(one)))
    found.push(["name", "feed-header-refused"]);
  if (value.length > LONGEST || !VALUE.test(value)) found.push(["value", "feed-header-value"]);
  else if (value.length < SHORTEST) found.push(["value", "feed-header-short"]);
  return found;
}

/** Whether a text holds the secret, as it is or as it would be written in an address or in JSON. */
export function headerRepeats({ value }: Header, decodedBasic: string | null): readonly string[] {
  const [, token = ""] = /^\S+ +(\S.*)$/.exec(value) ?? [];
  const plain = [value, token, decodedBasic ?? ""].filter((text) => text.length >= SHORTEST);
  const written = plain.flatMap((text) => [
    text,
    encodeURIComponent(text),
    JSON.stringify(text).slice(1, -1),
  ]);
  return [...new Set(written)];
}
