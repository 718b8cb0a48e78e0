/** Addresses that are not of the public internet, in dotted form, and what each is. */
export const privateAddresses: readonly [address: string, what: string][] = [
  ["127.0.0.1", "loopback"],
  ["127.255.255.254", "the end of loopback"],
  ["0.0.0.0", "this host"],
  ["0.1.2.3", "this network"],
  ["10.0.0.1", "private"],
  ["172.16.0.1", "private"],
  ["172.31.255.254", "private"],
  ["192.168.0.1", "private"],
  ["169.254.0.1", "link-local"],
  ["169.254.169.254", "metadata of most clouds"],
  ["169.254.170.2", "metadata of containers"],
  ["168.63.129.16", "a cloud's own services"],
  ["100.64.0.1", "carrier-grade NAT"],
  ["100.100.100.200", "metadata of a cloud"],
  ["192.0.0.192", "metadata of a cloud"],
  ["192.0.2.1", "documentation"],
  ["192.88.99.1", "6to4 relays"],
  ["198.18.0.1", "benchmarks"],
  ["198.51.100.1", "documentation"],
  ["203.0.113.1", "documentation"],
  ["224.0.0.1", "multicast"],
  ["239.255.255.250", "multicast"],
  ["240.0.0.1", "reserved"],
  ["255.255.255.255", "broadcast"],
];

/** IPv6 addresses that stand for no IPv4 address. */
export const privateIpv6Addresses: readonly string[] = [
  "::",
  "::1",
  "0:0:0:0:0:0:0:1",
  "0000:0000:0000:0000:0000:0000:0000:0001",
  "fc00::1",
  "fd00::1",
  "fd00:ec2::254",
  "fe80::1",
  "febf::1",
  "fec0::1",
  "ff01::1",
  "ff02::fb",
  "100::1",
  "2001::1",
  "2001:2::1",
  "2001:10::1",
  "2001:db8::1",
  "3fff::1",
  "5f00::1",
  "64:ff9b:1::1",
  "4000::1",
];

type Spell = (bytes: readonly [number, number, number, number]) => string;

const hex = (value: number, width = 0) => value.toString(16).padStart(width, "0");
const whole: (bytes: Parameters<Spell>[0]) => number = ([a, b, c, d]) => ((a * 256 + b) * 256 + c) * 256 + d;
const groups: Spell = ([a, b, c, d]) => `${hex(a * 256 + b)}:${hex(c * 256 + d)}`;
const fullWidth = (text: string) =>
  text.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit)));

/** Every way of writing an IPv4 address into a URL that some client understands. */
export const spellings: Readonly<Record<string, Spell>> = {
  dotted: (bytes) => bytes.join("."),
  "dotted, with a trailing dot": (bytes) => `${bytes.join(".")}.`,
  decimal: (bytes) => String(whole(bytes)),
  "decimal, with a trailing dot": (bytes) => `${whole(bytes)}.`,
  hexadecimal: (bytes) => `0x${hex(whole(bytes), 8)}`,
  "hexadecimal in capitals": (bytes) => `0X${hex(whole(bytes), 8).toUpperCase()}`,
  octal: (bytes) => `0${whole(bytes).toString(8)}`,
  "octal parts": (bytes) => bytes.map((byte) => `0${byte.toString(8)}`).join("."),
  "octal parts with many zeros": (bytes) => bytes.map((byte) => `00000${byte.toString(8)}`).join("."),
  "hexadecimal parts": (bytes) => bytes.map((byte) => `0x${hex(byte)}`).join("."),
  "mixed parts": ([a, b, c, d]) => `0x${hex(a)}.${b}.0${c.toString(8)}.${d}`,
  "three parts": ([a, b, c, d]) => `${a}.${b}.${c * 256 + d}`,
  "two parts": ([a, b, c, d]) => `${a}.${(b * 256 + c) * 256 + d}`,
  "full-width digits": (bytes) => fullWidth(bytes.join(".")),
  "ideographic dots": (bytes) => bytes.join("。"),
  "percent-encoded": (bytes) => bytes.join(".").replace(/\d/g, (digit) => `%3${digit}`),
  "mapped into IPv6": (bytes) => `[::ffff:${bytes.join(".")}]`,
  "mapped into IPv6, in groups": (bytes) => `[::FFFF:${groups(bytes)}]`,
  "mapped into IPv6, written out": (bytes) => `[0:0:0:0:0:ffff:${groups(bytes)}]`,
  "compatible IPv6": (bytes) => `[::${bytes.join(".")}]`,
  translated: (bytes) => `[::ffff:0:${groups(bytes)}]`,
  NAT64: (bytes) => `[64:ff9b::${groups(bytes)}]`,
  "NAT64 of a network": (bytes) => `[64:ff9b:1::${groups(bytes)}]`,
  "6to4": (bytes) => `[2002:${groups(bytes)}::1]`,
  teredo: ([a, b, c, d]) => `[2001:0:808:808:0:0:${groups([255 - a, 255 - b, 255 - c, 255 - d])}]`,
};

/** The host part of a URL that means this address. */
export function spell(spelling: string, address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
  return spellings[spelling]?.([a, b, c, d]) ?? address;
}
