import ipaddr from "ipaddr.js";
import { FeedFailure } from "../../application/feeds/outside.ts";
import { ALLOW, type Allowed } from "./feeds-config.ts";

/** Ports of the web: others only where the administrator names them. */
const WEB_PORTS: readonly number[] = [80, 443];
/** Public by its number, and yet the inside of a provider: Azure's own services answer there. */
const INSIDE = new Set(["168.63.129.16"]);
/** Global unicast (RFC 4291, IANA): whatever else IPv6 has is special. */
const GLOBAL: [ipaddr.IPv6, number] = ipaddr.IPv6.parseCIDR("2000::/3");

/** A place that may be asked, before its name is looked up. */
export interface Destination {
  readonly url: URL;
  readonly host: string;
  readonly port: number;
  /** Its name is on the administrator's list: whatever its address is. */
  readonly trusted: boolean;
}

/** Checks an address as it is written. Throws `FeedFailure`. */
export function destinationOf(address: string, allowed: readonly Allowed[]): Destination {
  if (!URL.canParse(address))
    throw new FeedFailure("feed-refused-address", { address: address.slice(0, 200) });
  const url = new URL(address);
  const { protocol, username, password } = url;
  if ((protocol !== "http:" && protocol !== "https:") || username !== "" || password !== "")
    throw new FeedFailure("feed-refused-address", { address: withoutSecrets(url) });
  const host = url.hostname
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")
    .toLowerCase();
  const port = url.port === "" ? (protocol === "https:" ? 443 : 80) : Number(url.port);
  const named = allowed.filter((one) => one.kind === "host" && one.host === host);
  const trusted = named.some((one) => opens(one, port));
  // A network may open a port too, but of which network a name is, is known only once it is looked up.
  const maybe = allowed.some((one) => one.kind === "network" && one.port === port);
  if (!trusted && !WEB_PORTS.includes(port) && !maybe)
    throw new FeedFailure("feed-refused-port", { host, port: String(port), name: ALLOW });
  return { url, host, port, trusted };
}

/** Checks an address that a name stands for, just before it is connected to. Throws `FeedFailure`. */
export function checkAddress(
  address: string,
  { host, port, trusted }: Destination,
  allowed: readonly Allowed[],
) {
  if (trusted) return;
  const parsed = bare(address);
  if (parsed === null) throw new FeedFailure("feed-unreachable", { host, reason: "address" });
  if (isOfOurs(address, { port, trusted }, allowed)) return;
  const params = { host, address: parsed.toString(), name: ALLOW };
  if (!isPublic(parsed)) throw new FeedFailure("feed-refused-private", params);
  if (!WEB_PORTS.includes(port))
    throw new FeedFailure("feed-refused-port", { host, port: String(port), name: ALLOW });
}

/** Whether the administrator has named it: its name, or a network that its address is of. */
export function isOfOurs(
  address: string,
  { port, trusted }: Pick<Destination, "port" | "trusted">,
  allowed: readonly Allowed[],
): boolean {
  const parsed = bare(address);
  return (
    trusted ||
    (parsed !== null &&
      allowed.some((one) => one.kind === "network" && opens(one, port) && contains(one.network, parsed)))
  );
}

function opens(one: Allowed, port: number): boolean {
  return one.port === null ? WEB_PORTS.includes(port) : one.port === port;
}

/** An IPv4 address within an IPv6 one is that address. Null for what is no address. */
function bare(address: string): ipaddr.IPv4 | ipaddr.IPv6 | null {
  const [plain = ""] = address.split("%");
  return ipaddr.isValid(plain) ? ipaddr.process(plain) : null;
}

function contains(
  [network, length]: readonly [ipaddr.IPv4 | ipaddr.IPv6, number],
  one: ipaddr.IPv4 | ipaddr.IPv6,
) {
  return network.kind() === one.kind() && one.match(network, length);
}

/** Nothing but what anybody on the internet could ask: no NAT64, no tunnels, nothing that stands for another address. */
export function isPublic(address: ipaddr.IPv4 | ipaddr.IPv6): boolean {
  if (address.range() !== "unicast") return false;
  if (address.kind() === "ipv4") return !INSIDE.has(address.toString());
  return address.match(GLOBAL[0], GLOBAL[1]);
}

function withoutSecrets(url: URL): string {
  const shown = new URL(url);
  shown.username = "";
  shown.password = "";
  return shown.href.slice(0, 200);
}
