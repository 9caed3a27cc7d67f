import { describe, expect, it } from 'vitest';
import { isPublicAddress } from '../../host/address.ts';

describe('public addresses', () => {
  it.each([
    '8.8.8.8',
    '93.184.216.34',
    '172.32.0.1',
    '100.128.0.1',
    '192.169.0.1',
    '2606:4700::1111',
    '2a00:1450:4001::5e',
    '::ffff:8.8.8.8',
    '64:ff9b::8.8.8.8',
    '2002:808:808::1',
  ])('%s is public', (address) => expect(isPublicAddress(address)).toBe(true));
});

describe('addresses that are not public', () => {
  it.each([
    ['this machine', '127.0.0.1'],
    ['this machine, another spelling of the network', '127.255.0.9'],
    ['unspecified', '0.0.0.0'],
    ['private', '10.1.2.3'],
    ['private', '172.16.0.1'],
    ['private', '172.31.255.255'],
    ['private', '192.168.0.1'],
    ['carrier-grade NAT', '100.64.0.1'],
    ['link-local, where clouds keep their metadata', '169.254.169.254'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '203.0.113.9'],
    ['multicast', '224.0.0.1'],
    ['broadcast', '255.255.255.255'],
    ['this machine, IPv6', '::1'],
    ['unspecified, IPv6', '::'],
    ['mapped', '::ffff:127.0.0.1'],
    ['mapped, in hexadecimal', '::ffff:a00:1'],
    ['translated (NAT64)', '64:ff9b::10.0.0.1'],
    ['local translation', '64:ff9b:1::1'],
    ['6to4 around a private address', '2002:c0a8:0101::1'],
    ['Teredo', '2001:0:1::1'],
    ['unique local', 'fd00::1'],
    ['link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['multicast, IPv6', 'ff02::1'],
    ['documentation, IPv6', '2001:db8::1'],
    ['compatible with IPv4, long gone', '::7f00:1'],
    ['in brackets', '[::1]'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('%s: %s', (_why, address) => expect(isPublicAddress(address)).toBe(false));
});
