import { BlockList, isIP } from 'node:net';

/** The address written there, or null when it is none. */
export function addressIn(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/**
 * IPv4 ranges that are not the public internet: IANA's special-purpose registry (RFC 6890 and later), multicast and reserved space.
 * What stands behind them is the person's own machine, router or company network.
 */
const NOT_PUBLIC_4: readonly (readonly [string, number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
];

/** Inside 2000::/3, the part of IPv6 that is routed publicly: what is special all the same. */
const NOT_PUBLIC_6: readonly (readonly [string, number])[] = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['3fff::', 20],
];

const hex = (a: number, b: number): string => ((a << 8) | b).toString(16);

const closed = new BlockList();
const carriers = new BlockList();
const open6 = new BlockList();
open6.addSubnet('2000::', 3, 'ipv6');
carriers.addSubnet('::ffff:0:0', 96, 'ipv6');
carriers.addSubnet('64:ff9b::', 96, 'ipv6');
for (const [net, bits] of NOT_PUBLIC_4) {
  const [a = 0, b = 0, c = 0, d = 0] = net.split('.').map(Number);
  closed.addSubnet(net, bits, 'ipv4');
  // An IPv6 address can carry an IPv4 one: mapped, translated (NAT64), and 6to4.
  closed.addSubnet(`::ffff:${hex(a, b)}:${hex(c, d)}`, 96 + bits, 'ipv6');
  closed.addSubnet(`64:ff9b::${hex(a, b)}:${hex(c, d)}`, 96 + bits, 'ipv6');
  closed.addSubnet(`2002:${hex(a, b)}:${hex(c, d)}::`, 16 + bits, 'ipv6');
}
for (const [net, bits] of NOT_PUBLIC_6) closed.addSubnet(net, bits, 'ipv6');

/** Whether an IP address, written out, lies on the public internet. False for anything that is not an IP address. */
export function isPublicAddress(address: string): boolean {
  const bare = address.replace(/^\[|\]$/g, '').replace(/%.*/, '');
  const family = isIP(bare);
  if (family === 4) return !closed.check(bare, 'ipv4');
  if (family === 6) return !closed.check(bare, 'ipv6') && (open6.check(bare, 'ipv6') || carriers.check(bare, 'ipv6'));
  return false;
}
