import { type Header, headerRepeats } from "../../core/feed/header.ts";

/** Whether an answer, or what is told of it, holds the value of the header that was sent: as it is, in an address, or in JSON. */
export function repeatsHeader(header: Header, told: Uint8Array | string): boolean {
  const forms = headerRepeats(header, decodedBasic(header.value));
  if (typeof told !== "string") {
    const bytes = Buffer.from(told.buffer, told.byteOffset, told.byteLength);
    return forms.some((form) => bytes.includes(form));
  }
  // Hosts are written small.
  const low = told.toLowerCase();
  return forms.some((form) => low.includes(form.toLowerCase()));
}

/** What "Basic …" stands for (RFC 7617): a name and a password; the password alone is the secret. */
function decodedBasic(value: string): string | null {
  const [, encoded = ""] = /^Basic +([A-Za-z0-9+/=_-]+)$/i.exec(value) ?? [];
  const text = Buffer.from(encoded, "base64").toString("utf8");
  const at = text.indexOf(":");
  return at < 0 ? null : text.slice(at + 1);
}
