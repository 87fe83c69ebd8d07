import type { AddressInfo } from "node:net";
import { SMTPServer, type SMTPServerOptions } from "smtp-server";

/** A letter as it arrived. */
export interface Letter {
  /** What the envelope said. */
  readonly from: string;
  readonly to: readonly string[];
  /** Every byte, headers first. */
  readonly raw: string;
  readonly user: string | null;
}

export interface Mailbox {
  readonly port: number;
  readonly letters: Letter[];
  /** How often somebody named a recipient. */
  readonly asked: () => number;
  close(): Promise<void>;
}

export interface MailboxOptions {
  /** The password of the one user "traguardo"; without it nobody is asked to sign in. */
  readonly password?: string;
  /** What is answered to a recipient; null to take it. */
  readonly refuse?: (address: string) => { readonly code: number; readonly text: string } | null;
  readonly starttls?: boolean;
  /** Before a letter is taken. */
  readonly meanwhile?: () => Promise<void>;
}

/** A real mail server on a port of its own, which keeps what it is given. */
export async function openMailbox(options: MailboxOptions = {}): Promise<Mailbox> {
  const letters: Letter[] = [];
  let asked = 0;
  const setting: SMTPServerOptions = {
    authOptional: options.password === undefined,
    disabledCommands: [
      ...(options.password === undefined ? ["AUTH"] : []),
      ...(options.starttls === true ? [] : ["STARTTLS"]),
    ],
    allowInsecureAuth: true,
    disableReverseLookup: true,
    logger: false,
    closeTimeout: 200,
    onAuth: ({ username, password }, _session, callback) => {
      if (username === "traguardo" && password === options.password) callback(null, { user: username });
      // A careless server says the password back.
      else callback(Object.assign(new Error(`Invalid password ${password}`), { responseCode: 535 }));
    },
    onRcptTo: ({ address }, _session, callback) => {
      asked += 1;
      const refusal = options.refuse?.(address) ?? null;
      if (refusal === null) callback();
      else callback(Object.assign(new Error(refusal.text), { responseCode: refusal.code }));
    },
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on("data", (chunk: Buffer) => chunks.push(chunk));
      stream.on("end", async () => {
        await options.meanwhile?.();
        const { mailFrom, rcptTo } = session.envelope;
        letters.push({
          from: mailFrom === false ? "" : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString("utf8"),
          user: typeof session.user === "string" ? session.user : null,
        });
        callback();
      });
    },
  };
  const server = new SMTPServer(setting);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.server.address() as AddressInfo).port,
    letters,
    asked: () => asked,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
