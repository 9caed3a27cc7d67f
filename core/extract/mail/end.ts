import { isProse } from '../../language/sentence.ts';
import { same } from '../fields.ts';
import { isPersonName } from '../furniture/byline.ts';
import type { Piece } from '../piece.ts';

/** Longest signature with the notices below it, in UTF-16 units, and its longest part that only begins with the sender's name. */
const LONGEST_SIGNATURE = 900;
const LONGEST_SIGNED = 250;

/** A sender as a person is named: "Weber, Ana" → "Ana Weber". */
export const personOf = (sender: string): string => sender.replace(/^([^,]{2,40}), ([^,]{2,40})$/, '$2 $1').trim();

/** Whether a sender is a person and no desk: names with a capital each, or a few letters of a script without capitals. */
export const isPerson = (sender: string): boolean =>
  isPersonName(sender) ||
  /^[\p{Script=Han}]{2,4}$/u.test(sender) ||
  /^[\p{Script=Arabic}\p{M}]+(?: [\p{Script=Arabic}\p{M}]+){1,3}$/u.test(sender);

/** Sets aside what a writer puts below every message: from "-- " or the sender's own name on, where no more than a few lines follow. */
export function withoutSignature(pieces: readonly Piece[], sender: string): Piece[] {
  const person = personOf(sender);
  const from = pieces.findIndex((it, i) => {
    if (it.kind !== 'paragraph' || i === 0 || !pieces.slice(0, i).some(({ kind }) => kind === 'paragraph')) return false;
    return /^-- ?(?:$|\S)/.test(it.text) || (person !== '' && (same(it.text, person) || isSigned(it.text, person)));
  });
  const length = from < 0 ? 0 : pieces.slice(from).reduce((sum, { kind, text }) => sum + (kind === null ? 0 : text.length), 0);
  if (from < 0 || length > LONGEST_SIGNATURE || pieces.slice(0, from).every(({ kind }) => kind !== 'paragraph')) return [...pieces];
  return pieces.map((it, i): Piece => (i >= from && it.kind !== null ? { ...it, kind: null, rule: 'signature' } : it));
}

/** "Ana Weber Coast Monitor 0555 4170": a name and how to call it, in lines that were run together. */
const isSigned = (text: string, person: string): boolean =>
  text.length <= LONGEST_SIGNED && text.startsWith(`${person} `) && /\d{3}|@/.test(text.slice(person.length));

/** Sets aside the message that is answered: lines behind ">" below the answer, with the line that says who wrote them. */
export function withoutQuoted(pieces: readonly Piece[]): Piece[] {
  const quoted = pieces.map((it) => /^>/.test(it.text));
  const told = pieces.some((it, i) => !quoted[i] && it.kind === 'paragraph' && isProse(it.text));
  if (!told) return [...pieces];
  return pieces.map((it, i): Piece => {
    const introduces = quoted[i + 1] === true && /[:：]$/.test(it.text) && /@|\d{1,2}[:.]\d{2}/.test(it.text);
    return (quoted[i] || introduces) && it.kind !== null ? { ...it, kind: null, rule: 'quoted-mail' } : it;
  });
}
