import { mkdir } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { fetchPage } from '../../host/fetch-page.ts';
import { VisitedHost } from '../../host/visits.ts';
import { sweepParts } from '../../host/write-whole.ts';
import { EXIT, type ExitCode, Refusal } from '../exit-codes.ts';
import { parse } from '../options.ts';
import { plainLine } from '../print.ts';
import { toldAddress } from '../told-address.ts';
import { addressesIn, folderOf } from './kept.ts';
import { look } from './look.ts';

/** Milliseconds after which a host that failed is asked again, where there is no `--every`. */
const USUAL = 30 * 60 * 1000;
/** No oftener than this, in milliseconds. */
const LEAST = 60 * 1000;

/** `stet watch [ADDRESS...] --to FOLDER [--every 30m]` */
export async function watchCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse('watch', args, { to: { type: 'string' }, every: { type: 'string' }, quiet: { type: 'boolean' } });
  if (values.to === undefined) throw new Refusal('say with --to FOLDER where the versions are kept');
  const root = values.to;
  const every = values.every === undefined ? null : spell(values.every);
  const wrong = positionals.find((address) => !/^https?:\/\//i.test(address) || !URL.canParse(address));
  if (wrong !== undefined) throw new Refusal(`${toldAddress(wrong)}: is no address; give one that begins with https:// or http://`);
  await mkdir(root, { recursive: true }).catch((error: Error) => {
    throw new Refusal(`${root}: cannot be made: ${error.message}`);
  });
  const addresses = positionals.length > 0 ? [...new Set(positionals)] : [...(await addressesIn(root)).keys()];
  if (addresses.length === 0) throw new Refusal(`${root} has no versions yet; name the addresses to watch`);

  const hosts = new Map<string, { readonly host: VisitedHost; readonly addresses: string[] }>();
  for (const address of addresses) {
    await sweepParts(folderOf(root, address));
    const { origin } = new URL(address);
    const known = hosts.get(origin) ?? { host: new VisitedHost(fetchPage, pause()), addresses: [] };
    hosts.set(origin, known);
    known.addresses.push(address);
  }
  const options = { allowPrivate: process.env.STET_ALLOW_PRIVATE === '1' };
  for (;;) {
    const begun = Date.now();
    let failed = 0;
    // Hosts side by side, the addresses of one host one after the other.
    await Promise.all(
      [...hosts.values()].map(async ({ host, addresses: own }) => {
        for (const address of own) {
          if (host.resting) continue;
          const { outcome, says } = await look(address, root, host, every ?? USUAL, options);
          if (outcome === 'failed' || outcome === 'forbidden') failed++;
          if (values.quiet && outcome === 'same') continue;
          const out = outcome === 'failed' || outcome === 'forbidden' ? process.stderr : process.stdout;
          out.write(plainLine(`${new Date().toISOString().slice(0, 16)}  ${toldAddress(address)}: ${says}\n`));
        }
      }),
    );
    if (every === null) return failed > 0 ? EXIT.partly : EXIT.done;
    await wait(Math.max(0, begun + every - Date.now()));
  }
}

/** Milliseconds between two requests to one host. A test on this machine may shorten them. */
function pause(): number | undefined {
  const told = process.env.STET_ALLOW_PRIVATE === '1' ? process.env.STET_WATCH_PAUSE : undefined;
  return told === undefined ? undefined : Number(told);
}

/** `30m`, `2h`, `1d` in milliseconds. */
function spell(told: string): number {
  const [, number, unit = 'm'] = /^(\d{1,5})([mhd])?$/.exec(told) ?? [];
  const every = Number(number) * { m: 60_000, h: 3_600_000, d: 86_400_000 }[unit as 'm' | 'h' | 'd'];
  if (!(every >= LEAST)) throw new Refusal(`--every: "${told}" is no time; give minutes, hours or days, as 30m, 2h or 1d`);
  return every;
}
