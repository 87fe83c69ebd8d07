/** One part of a letter (RFC 2045): its headers by lower-case name, and its content with the transfer encoding undone. */
export interface Part {
  readonly headers: ReadonlyMap<string, string>;
  readonly content: string;
}

/** The letter's own headers with their encoded words read (RFC 2047), and its parts; a letter of one part is its own. */
export function readLetter(raw: string): {
  readonly headers: Part["headers"];
  readonly parts: readonly Part[];
} {
  const whole = partOf(raw);
  const boundary = /boundary="?([^";]+)"?/.exec(whole.headers.get("content-type") ?? "")?.[1];
  if (boundary === undefined) return { headers: whole.headers, parts: [whole] };
  const between = bodyOf(raw).split(`--${boundary}`).slice(1, -1);
  return { headers: whole.headers, parts: between.map((text) => partOf(text.replace(/^\r\n/, ""))) };
}

function bodyOf(text: string): string {
  return text.slice(text.indexOf("\r\n\r\n") + 4);
}

function partOf(text: string): Part {
  const head = text.slice(0, text.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  const headers = new Map<string, string>();
  for (const line of head.split("\r\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    if (headers.has(name)) throw new Error(`two headers ${name}`);
    headers.set(name, readWords(line.slice(colon + 1).trim()));
  }
  return { headers, content: decoded(bodyOf(text), headers.get("content-transfer-encoding") ?? "7bit") };
}

function decoded(body: string, encoding: string): string {
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  return readOctets(body.replace(/=\r\n/g, ""));
}

function readOctets(text: string): string {
  const bytes = text.replace(/=([\dA-F]{2})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}

function readWords(text: string): string {
  return text
    .replace(/(=\?[^?]+\?[QB]\?[^?]*\?=)\s+(?==\?)/gi, "$1")
    .replace(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_, kind: string, word: string) =>
      kind.toUpperCase() === "B"
        ? Buffer.from(word, "base64").toString("utf8")
        : readOctets(word.replaceAll("_", " ")),
    );
}
