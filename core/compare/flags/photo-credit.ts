import { bare } from '../../language/bare.ts';
import { pageAlternatives } from '../../language/page.ts';
import type { Article } from '../../model/index.ts';
import type { RaiseWhole } from './draft.ts';

/** Whom a line or a caption names behind a label of pictures. */
interface PhotoCredit {
  /** The whole block. */
  readonly text: string;
  /** What stands before the label: the words under the picture, "" for a line of its own. */
  readonly caption: string;
  readonly named: string;
}

let label: RegExp | null = null;

/** "Photo: Ann Lee/ANC", "Text: I. Luque. Photograph: ANC": null where nobody is named so. */
function photoCreditOf(text: string): PhotoCredit | null {
  if (text.length > LONGEST || !/[:：©]/.test(text)) return null;
  label ??= new RegExp(`(?:^|[.!?…([|–—])\\s*(?:${pageAlternatives((page) => page.photo)})\\s*[:：©]\\s*([^|)\\]]{2,80})`, 'iu');
  const found = label.exec(text);
  const named = found?.[1]?.trim() ?? '';
  return found && named !== '' ? { text, caption: text.slice(0, found.index).trim(), named } : null;
}

/** Longest block, in UTF-16 units, that is taken for words under a picture. */
const LONGEST = 400;

const creditsOf = ({ blocks }: Article): readonly PhotoCredit[] => blocks.flatMap(({ text }) => photoCreditOf(text) ?? []);

/** The names of a credit, in letters alone. */
const partsOf = ({ named }: PhotoCredit): ReadonlySet<string> =>
  new Set(
    bare(named.toLowerCase())
      .split(/[/,;&+|]/)
      .map((part) => part.replace(/[^\p{L}\p{M}\d]+/gu, ' ').trim())
      .filter((part) => part !== ''),
  );

/** Whether two credits name the same, or one leaves out what the other has. */
function agree(a: PhotoCredit, b: PhotoCredit): boolean {
  const [x, y] = [partsOf(a), partsOf(b)];
  const within = (some: ReadonlySet<string>, all: ReadonlySet<string>): boolean => [...some].every((part) => all.has(part));
  return within(x, y) || within(y, x);
}

/**
 * The picture of both articles is another's: the same words stand under it, or each article has one picture and its credit stands alone. Two
 * articles with a picture each, and other words under it, have two pictures.
 */
export const photoCreditChanged: RaiseWhole = ({ base, witness }) => {
  const [inA, inB] = [creditsOf(base), creditsOf(witness)];
  const alone = inA.length === 1 && inB.length === 1;
  return inA.flatMap((one) => {
    const other = inB.find(({ caption }) => caption === one.caption);
    if (!other || (one.caption === '' && !alone) || agree(one, other)) return [];
    return [
      {
        kind: 'credit-changed' as const,
        entry: null,
        edits: [],
        base: one.text,
        witness: other.text,
        reason: `The picture is credited to “${one.named}” in the base, to “${other.named}” in the witness.`,
      },
    ];
  });
};
