import ipaddr from "ipaddr.js";

/** Where pages may be fetched from besides the public web: `host:port`, the port `*` for any, as FETCH_ALLOW gives them. */
export type AllowList = readonly string[];

/** Public addresses by which a cloud's machines reach its own services. */
const CLOUD_SERVICES = new Set(["168.63.129.16"]);
/** Names that never mean a public site, whatever they resolve to. */
const PRIVATE_NAME = /(^|\.)(localhost|local|internal|intranet|lan|home\.arpa|localdomain|onion|metadata)$/;
const PUBLIC_PORTS = new Set(["", "80", "443"]);
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR("2000::/3");

/** Whether an IP address is on the public internet: not private, loopback, link-local, multicast, reserved, nor one that stands for such. */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const plain = ipaddr.process(address.replace(/%.*$/, "")); // an IPv4 address inside IPv6 is judged as IPv4
  if (plain.range() !== "unicast" || CLOUD_SERVICES.has(plain.toString())) return false;
  return plain instanceof ipaddr.IPv4 || plain.match(GLOBAL_UNICAST);
}

/** Whether a URL's host and port were allowed by name; such a place is not asked whether it is public. */
export function isAllowed(url: URL, allow: AllowList): boolean {
  const port = url.port || (url.protocol === "https:" ? "443" : "80");
  const host = bareHost(url);
  return allow.some((entry) => {
    const at = entry.lastIndexOf(":");
    const allowedPort = entry.slice(at + 1);
    return bareName(entry.slice(0, at)) === host && (allowedPort === "*" || allowedPort === port);
  });
}

/** Says why a URL may not be fetched before any name is looked up, or null. URL parsing has made one spelling of all literals. */
export function reasonToBlock(url: URL, allow: AllowList): string | null {
  if (url.protocol !== "http:" && url.protocol !== "https:")
    return "only http and https addresses are fetched";
  if (url.username !== "" || url.password !== "")
    return "an address with a user name or password is not fetched";
  if (isAllowed(url, allow)) return null;
  if (!PUBLIC_PORTS.has(url.port)) return `port ${url.port} is not fetched, only 80 and 443 are`;
  const host = bareHost(url);
  if (ipaddr.isValid(host)) return isPublicAddress(host) ? null : "the address is not on the public internet";
  return PRIVATE_NAME.test(host) || !host.includes(".") ? "the name is not one of the public internet" : null;
}

const bareHost = (url: URL) => bareName(url.hostname);
const bareName = (name: string) =>
  name
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "");
