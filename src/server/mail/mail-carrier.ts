import type { Transporter } from "nodemailer";
import type { Carrier, Delivery } from "../../application/notices/deliver.ts";
import { letterOf, UnsendableAddress } from "./letter.ts";
import type { MailConfig } from "./mail-config.ts";

/** Milliseconds: to reach the mail server, to hear from it, and for one message from beginning to end. */
const PATIENCE = { connection: 15_000, silence: 30_000, message: 120_000 };

/** Longest that is kept of what a mail server says. */
const LONGEST_ERROR = 500;

/** Hands messages to the mail server of the configuration, a connection each: they are few, and go out one by one. */
export function mailCarrier(config: MailConfig): Carrier {
  let transport: Promise<Transporter> | null = null;
  return {
    send: async (message, signal) => {
      try {
        transport ??= openTransport(config);
        const limit = AbortSignal.any([signal, AbortSignal.timeout(PATIENCE.message)]);
        await (await transport).sendMail({ ...letterOf(message, config.from), signal: limit });
        return { kind: "accepted" };
      } catch (error) {
        return deliveryOf(error, config);
      }
    },
  };
}

async function openTransport(config: MailConfig): Promise<Transporter> {
  const { host, port, secure, starttls, credentials } = config;
  // Only servers that send mail take the time to load it.
  const { createTransport } = await import("nodemailer");
  return createTransport({
    host,
    port,
    secure,
    ...(starttls === "required" ? { requireTLS: true } : {}),
    ...(starttls === "never" ? { ignoreTLS: true } : {}),
    ...(credentials ? { auth: { user: credentials.user, pass: credentials.password } } : {}),
    connectionTimeout: PATIENCE.connection,
    greetingTimeout: PATIENCE.connection,
    dnsTimeout: PATIENCE.connection,
    socketTimeout: PATIENCE.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

/** As a mail server says it (RFC 5321, 4.2.3; RFC 3463, 3.2). */
const NO_ADDRESS = "553 5.1.3 Bad destination mailbox address syntax";

interface MailError {
  readonly message?: string;
  readonly code?: string;
  readonly response?: string;
  readonly responseCode?: number;
  readonly command?: string;
}

/**
 * What went wrong. Only what the server says of the recipient or of the message itself (5xx at RCPT TO or DATA, RFC 5321,
 * 4.2.1) is for ever: a password refused or a sender not allowed is put right by who runs the server.
 */
function deliveryOf(failure: unknown, config: MailConfig): Delivery {
  if (failure instanceof UnsendableAddress) return { kind: "refused", error: NO_ADDRESS };
  const { message = "", code = "", response, responseCode = 0, command = "" } = failure as MailError;
  const error = shown(response ?? (message === "" ? code : message), config);
  const ofMessage = /^(?:RCPT TO|DATA)/.test(command) || code === "EMESSAGE";
  if (responseCode >= 500 && ofMessage) return { kind: "refused", error };
  return { kind: "postponed", error, reached: ofMessage };
}

/** One line, without the secret, whatever the server says. */
function shown(text: string, { credentials }: MailConfig): string {
  const secrets = credentials === null ? [] : secretsOf(credentials);
  const clean = secrets.reduce((said, secret) => said.replaceAll(secret, "•••"), text);
  return clean
    .replace(/[\p{Cc}\s]+/gu, " ")
    .trim()
    .slice(0, LONGEST_ERROR);
}

function secretsOf({ user, password }: { readonly user: string; readonly password: string }): string[] {
  const encoded = (value: string) => Buffer.from(value).toString("base64");
  return [password, encoded(password), encoded(`\0${user}\0${password}`)].filter((one) => one.length > 3);
}
