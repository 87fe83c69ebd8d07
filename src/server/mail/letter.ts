import type { SendMailOptions } from "nodemailer";
import { readEmail } from "../../application/people/email.ts";
import type { OutgoingMessage } from "../../store/outbox.ts";
import type { MailConfig } from "./mail-config.ts";

/**
 * A message as it is handed over. Each part goes in by its own field, cleaned of what could end a header, so that no title
 * of a round and no name can add a header or a recipient. The Message-ID is the message's own: sent twice after a crash,
 * mail programs can tell that it is one. Automatic answers are asked not to come (RFC 3834, 5).
 */
export function letterOf(
  { id, to, subject, text, language, calendar }: OutgoingMessage,
  from: MailConfig["from"],
): SendMailOptions {
  const address = readEmail(to);
  if (address === null) throw new UnsendableAddress();
  const domain = from.address.slice(from.address.indexOf("@") + 1);
  return {
    from: { name: oneLine(from.name), address: from.address },
    to: { name: "", address },
    envelope: { from: from.address, to: address },
    subject: oneLine(subject),
    messageId: `<${oneLine(id)}@${domain}>`,
    headers: {
      "Auto-Submitted": "auto-generated",
      Precedence: "bulk",
      "X-Auto-Response-Suppress": "All",
      "Content-Language": oneLine(language),
    },
    // Of several parts each says its own language (RFC 3282); one alone is the message itself.
    ...(calendar === null
      ? { text }
      : {
          text: { content: text, headers: inLanguage(language) } as SendMailOptions["text"] & object,
          attachments: [{ ...calendarFile(calendar), headers: inLanguage(language) }],
        }),
  };
}

function inLanguage(language: string) {
  return { "Content-Language": oneLine(language) };
}

/** Not what an e-mail address looks like: no mail server needs to be asked. */
export class UnsendableAddress extends Error {
  override readonly name = "UnsendableAddress";
}

function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

function calendarFile(calendar: string) {
  const method = /^METHOD:([A-Z]+)\r?$/m.exec(calendar)?.[1];
  return {
    filename: "scadenza.ics",
    content: calendar,
    contentType: `text/calendar; charset=utf-8${method === undefined ? "" : `; method=${method}`}`,
    // Lines are folded by octets and end as the format says: nothing on the way may touch them.
    encoding: "utf-8" as const,
    contentTransferEncoding: "base64" as const,
  };
}
