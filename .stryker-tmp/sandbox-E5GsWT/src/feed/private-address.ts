/** First address and prefix length of the IPv4 networks that are not the public internet (IANA special-purpose registry). */
// @ts-nocheck

const PRIVATE_IPV4: readonly (readonly [string, number])[] = [
  ["0.0.0.0", 8],
  ["10.0.0.0", 8],
  ["100.64.0.0", 10],
  ["127.0.0.0", 8],
  ["169.254.0.0", 16],
  ["172.16.0.0", 12],
  ["192.0.0.0", 24],
  ["192.0.2.0", 24],
  ["192.88.99.0", 24],
  ["192.168.0.0", 16],
  ["198.18.0.0", 15],
  ["198.51.100.0", 24],
  ["203.0.113.0", 24],
  ["224.0.0.0", 3],
];

const numberOf = (address: string): number => address.split(".").reduce((sum, part) => sum * 256 + Number(part), 0);

const isPrivateIpv4 = (address: string): boolean =>
  PRIVATE_IPV4.some(([network, bits]) => {
    const size = 2 ** (32 - bits);
    return Math.floor(numberOf(address) / size) === Math.floor(numberOf(network) / size);
  });

/** The eight groups of an IPv6 address; null when it is none. */
function groupsOf(address: string): number[] | null {
  const [bare = ""] = address.split("%");
  const dotted = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(bare);
  const number = dotted ? numberOf(dotted[2] as string) : 0;
  const text = dotted ? `${dotted[1]}${(number >>> 16).toString(16)}:${(number & 0xffff).toString(16)}` : bare;
  const halves = text.split("::");
  if (halves.length > 2) return null;
  const [head = [], tail = []] = halves.map((half) =>
    half === "" ? [] : half.split(":").map((group) => Number.parseInt(group, 16)),
  );
  const zeros = halves.length === 2 ? 8 - head.length - tail.length : 0;
  const groups = [...head, ...Array.from({ length: Math.max(0, zeros) }, () => 0), ...tail];
  return groups.length === 8 && groups.every((group) => group >= 0 && group <= 0xffff) ? groups : null;
}

const ipv4Of = (high: number, low: number): string => [high >> 8, high & 255, low >> 8, low & 255].join(".");

function isPrivateIpv6(groups: readonly number[]): boolean {
  const [a, b, c, d, e, f, g, h] = groups as [number, number, number, number, number, number, number, number];
  const isZero = (...parts: number[]): boolean => parts.every((part) => part === 0);
  if (isZero(a, b, c, d, e) && (f === 0xffff || f === 0)) return f === 0 ? true : isPrivateIpv4(ipv4Of(g, h));
  if (a === 0x64 && b === 0xff9b) return isZero(c, d, e, f) ? isPrivateIpv4(ipv4Of(g, h)) : true;
  if (a === 0x2002) return isPrivateIpv4(ipv4Of(b, c));
  if (a === 0x2001 && (b < 0x200 || b === 0xdb8)) return true;
  return (a & 0xe000) !== 0x2000;
}

/**
 * Whether an IP address, as a URL or a resolver writes it, is anything but public unicast: loopback, private, link-local,
 * documentation, multicast, and IPv6 forms that carry such an IPv4 address. Null when the text is no IP address.
 */
export function isPrivateAddress(address: string): boolean | null {
  const bare = address.replace(/^\[|\]$/g, "");
  if (/^\d{1,3}(\.\d{1,3}){3}$/.test(bare)) return isPrivateIpv4(bare);
  if (!bare.includes(":")) return null;
  const groups = groupsOf(bare);
  return groups === null || isPrivateIpv6(groups);
}
