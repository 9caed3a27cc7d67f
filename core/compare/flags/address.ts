import { BODY_KINDS } from '../../model/index.ts';
import { touchedByEither } from '../differences/held.ts';
import { addressesIn, type WrittenAddress } from '../statement/addresses.ts';
import { type Draft, excerpt, type Raise } from './draft.ts';
import { target } from './link.ts';

/** What counts of an address. */
const told = ({ text }: WrittenAddress): string => target(text).toLowerCase();

/** Whether two addresses are one that was altered: the same house, or the same place in another. */
function akin(a: string, b: string): boolean {
  const [boxA, boxB] = [a.split('@'), b.split('@')];
  if (boxA.length === 2 && boxB.length === 2) return boxA.some((part, i) => part === boxB[i]);
  const [hostA = '', ...pathA] = a.split('/');
  const [hostB = '', ...pathB] = b.split('/');
  const nameOf = (host: string): string => host.split('.').at(-2) ?? '';
  return hostA === hostB || nameOf(hostA) === nameOf(hostB) || (pathA.length > 0 && pathA.join('/') === pathB.join('/'));
}

/** An address written out in both texts, that leads elsewhere in one: "rain.example/2025" / "rain.example/2026". */
export const addressChanged: Raise = ({ passage }) => {
  const { a, b } = passage;
  if (![...a.blocks, ...b.blocks].every(({ kind }) => BODY_KINDS.has(kind))) return [];
  const [inA, inB] = [addressesIn(a.text), addressesIn(b.text)];
  const here = new Set(inB.map(told));
  const there = new Set(inA.map(told));
  const went = inA.filter((one) => !here.has(told(one)));
  const came = inB.filter((one) => !there.has(told(one)));
  return went.flatMap((one): Draft[] => {
    const other = came.find((candidate) => akin(told(one), told(candidate)));
    if (!other) return [];
    return [
      {
        kind: 'link-changed',
        entry: passage.pairing.id,
        stretches: touchedByEither(passage.stretches, one, other),
        base: excerpt(a, one.start, one.end),
        witness: excerpt(b, other.start, other.end),
        reason: `The address differs: ${one.text} / ${other.text}.`,
      },
    ];
  });
};
