import { readEmail } from "../../application/people/email.ts";
import { ConfigError } from "../config-error.ts";
import { isLoopback } from "../loopback.ts";

/** How messages leave: a mail server, and who they are from. */
export interface MailConfig {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte (smtps). */
  readonly secure: boolean;
  /**
   * What becomes of a connection that begins without TLS: "required" gives up where the server offers none, "offered" takes
   * it where it is offered, "never" stays as it is.
   */
  readonly starttls: "required" | "offered" | "never";
  /** Null where the mail server asks for none. Never shown nor logged. */
  readonly credentials: { readonly user: string; readonly password: string } | null;
  readonly from: { readonly name: string; readonly address: string };
}

type Environment = Readonly<Record<string, string | undefined>>;

const URL_NAME = "TRAGUARDO_SMTP_URL";
const FROM_NAME = "TRAGUARDO_MAIL_FROM";

/** Null where neither is set. Throws `ConfigError`, which never carries what was set: it may hold a secret. */
export function readMailConfig(environment: Environment): MailConfig | null {
  const [text, from] = [environment[URL_NAME]?.trim() ?? "", environment[FROM_NAME]?.trim() ?? ""];
  if (text === "" && from === "") return null;
  if (text === "") throw new ConfigError("config-mail-missing", { name: URL_NAME, other: FROM_NAME });
  if (from === "") throw new ConfigError("config-mail-missing", { name: FROM_NAME, other: URL_NAME });
  return { ...readServer(text), from: readFrom(from) };
}

function readServer(text: string): Omit<MailConfig, "from"> {
  const wrong = () => new ConfigError("config-smtp", { name: URL_NAME });
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null || !/^smtps?:$/.test(url.protocol) || url.hostname === "" || !/^\/?$/.test(url.pathname))
    throw wrong();
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const secure = url.protocol === "smtps:";
  const asked = url.searchParams.get("starttls");
  if (asked !== null && asked !== "required" && asked !== "never") throw wrong();
  if ([...url.searchParams.keys()].some((key) => key !== "starttls")) throw wrong();
  const port = url.port === "" ? (secure ? 465 : 587) : Number(url.port);
  let credentials: MailConfig["credentials"] = null;
  try {
    const [user, password] = [decodeURIComponent(url.username), decodeURIComponent(url.password)];
    if (user !== "") credentials = { user, password };
  } catch {
    throw wrong();
  }
  return { host, port, secure, credentials, starttls: asked ?? usual(host, credentials !== null) };
}

/** A secret never travels in clear, but on this machine, where a mail server's certificate is mostly nobody's. */
function usual(host: string, withSecret: boolean): MailConfig["starttls"] {
  if (isLoopback(host)) return "never";
  return withSecret ? "required" : "offered";
}

/** "Traguardo <traguardo@ente.it>" or the address alone. */
function readFrom(text: string): MailConfig["from"] {
  const named = /^([^<>]*)<([^<>]+)>$/.exec(text);
  const name = (named?.[1] ?? "").trim().replace(/^"(.*)"$/, "$1");
  const address = readEmail(named?.[2] ?? text);
  // Nothing that could begin another header.
  if (address === null || /\p{Cc}/u.test(name))
    throw new ConfigError("config-mail-from", { name: FROM_NAME });
  return { name: name === "" ? "Traguardo" : name, address };
}
