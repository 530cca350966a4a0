import { networkInterfaces } from 'node:os';

/** Private networks first: they are what a room has. */
function rank(address: string): number {
  if (address.startsWith('192.168.')) return 0;
  if (address.startsWith('10.')) return 1;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3;
}

/** Addresses (IPv4) under which others on the network can reach this computer, the likeliest first. */
export function networkAddresses(found = networkInterfaces()): string[] {
  return Object.values(found)
    .flatMap((addresses) => addresses ?? [])
    .filter(({ family, internal, address }) => {
      // What a computer gives itself when it finds no network.
      return family === 'IPv4' && !internal && !address.startsWith('169.254.');
    })
    .map(({ address }) => address)
    .sort((one, other) => rank(one) - rank(other));
}
