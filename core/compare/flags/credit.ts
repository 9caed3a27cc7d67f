import { isCapital, isLetter } from '../../language/letters.ts';
import type { Article } from '../../model/index.ts';
import { agencyNames, isAgency, isNamedOrganisation, namesOfHouse } from '../../newsroom/agencies.ts';
import type { RaiseWhole } from './draft.ts';

/** True when a text names something as a word of its own, in these letters or all in capitals. */
function namesWord(text: string, name: string): boolean {
  // Where words stand without spaces, a name has no borders.
  if (/^[\u3040-\u30ff\u3400-\u9fff]{2}/.test(name)) return text.includes(name);
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  // "Pan-Isles Press" signs "PAN-ISLES PRESS".
  const capitals = name.toUpperCase();
  return capitals !== name && namesWord(text, capitals);
}

/** True when a byline or credit names an agency. */
const namesAgency = (text: string): boolean => isAgency(text) || agencyNames().some((name) => namesWord(text, name));

/** The credit an article prints; null for none. */
function creditOf(article: Article): string | null {
  if (article.metadata.creditLine) return article.metadata.creditLine;
  const line = article.blocks.find((block) => block.kind === 'credit-line');
  if (line) return line.text;
  const byline = article.metadata.byline ?? article.blocks.find((block) => block.kind === 'byline')?.text ?? null;
  return byline !== null && namesAgency(byline) ? byline : null;
}

/** The agencies a credit names: `BSS/AFP` names two, `Reporting by X; Editing by Y` none but X and Y. */
const agenciesIn = (credit: string): readonly string[] =>
  credit
    .replace(/[()]/g, '')
    .split(/[/,;+&]| and | und | et | y | with /)
    .map((name) => name.trim())
    .filter((name) => [...name].some(isLetter));

const everything = (article: Article): string =>
  [
    ...article.blocks.map((block) => block.text),
    ...article.setAside.map((piece) => piece.text),
    article.metadata.creditLine ?? '',
    article.metadata.byline ?? '',
  ].join('\n');

/**
 * The names by which an article's agencies may be known elsewhere, short and in full: its credit's, and its outlet's, since an agency's own
 * copy is its outlet's too.
 */
const namesOf = (article: Article, credit: string): readonly string[] =>
  [...agenciesIn(credit), ...(article.metadata.outlet ? [article.metadata.outlet] : [])].flatMap(namesOfHouse);

/** "NW" stands for "Northern Wire". */
const initialsOf = (text: string): string =>
  text
    .split(/[\s-]+/)
    .filter(isCapital)
    .map((word) => word[0])
    .join('');

/** An agency that both articles credit or, in the witness, name; null for none. */
export function sharedAgency(base: Article, witness: Article): string | null {
  const credit = creditOf(base);
  if (credit === null) return null;
  const text = creditOf(witness) ?? everything(witness);
  return namesOf(base, credit).find((name) => namesWord(text, name)) ?? null;
}

/** The agency's credit that a witness prints; null where none or only its own outlet's name stands. */
function otherCredit(witness: Article): string | null {
  const line = witness.metadata.creditLine ?? witness.blocks.find((block) => block.kind === 'credit-line')?.text ?? null;
  if (line !== null && line !== witness.metadata.outlet) return line;
  const byline = witness.metadata.byline;
  return byline !== null && namesAgency(byline) ? byline : null;
}

/**
 * What became of the base's credit where the witness names none of its agencies in whatever place: dropped, or changed for another
 * agency's. Nothing where no agency is credited in the base, or a credit that is no agency's stands in the witness.
 */
export const creditChanged: RaiseWhole = ({ base, witness }) => {
  const credit = creditOf(base);
  if (credit === null) return [];
  const text = everything(witness);
  const initials = initialsOf(witness.metadata.byline ?? '');
  if (namesOf(base, credit).some((name) => namesWord(text, name) || (name.length > 1 && name === initials))) return [];
  const other = otherCredit(witness);
  const flag = { entry: null, edits: [], base: credit };
  if (other === null)
    return [
      {
        ...flag,
        kind: 'credit-dropped',
        witness: '',
        reason: `The base credits “${credit}”; no agency is credited anywhere in the witness.`,
      },
    ];
  const agencies = (text: string): boolean => isNamedOrganisation(text) || namesAgency(text);
  if (!agencies(other) || !agencies(credit)) return [];
  return [
    { ...flag, kind: 'credit-changed', witness: other, reason: `The base credits “${credit}”, the witness “${other}” and none of those.` },
  ];
};
