import { isCapital, isLetter } from '../../language/letters.ts';
import type { Article } from '../../model/index.ts';

/** News agencies as they sign. One that a base names otherwise is known from its own credit line. */
const AGENCIES =
  'AFP,AP,Reuters,dpa,DPA,TASS,Xinhua,ANSA,EFE,UPI,PA,PTI,ANI,IANS,BSS,UNB,APA,ATS,Belga,ANP,TT,NTB,Ritzau,PAP,CTK,MTI,Interfax,RIA Novosti,Kyodo,Jiji,Yonhap,Bernama,Antara,AAP,MENA,WAM,SPA,Anadolu,Europa Press,Lusa,Agerpres,Tanjug,Hina,STA,SID,KNA,epd,Associated Press,Agence France-Presse,Press Association,Canadian Press,Bloomberg,Notimex,Télam,APTN,Ukrinform,Unian,BNS,LETA,SANA,IRNA,Wafa'.split(
    ',',
  );

/** True when a text names something as a word of its own. */
function names(text: string, name: string): boolean {
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
    if (!isLetter(text[at - 1]) && !isLetter(text[at + name.length])) return true;
  }
  // "Pan-Isles Press" signs "PAN-ISLES PRESS".
  const capitals = name.toUpperCase();
  return capitals !== name && names(text, capitals);
}

const namesAgency = (text: string): boolean => AGENCIES.some((agency) => names(text, agency));

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
    .split(/\s*(?:\/|,|;|\+|&| and | und | et | y | with )\s*/)
    .map((name) => name.trim())
    .filter((name) => [...name].some(isLetter));

const everything = (article: Article): string =>
  [
    ...article.blocks.map((block) => block.text),
    ...article.setAside.map((piece) => piece.text),
    article.metadata.creditLine ?? '',
    article.metadata.byline ?? '',
  ].join('\n');

/** The names by which an article's agencies may be known elsewhere: its credit's, and its outlet's, since an agency's own copy is its outlet's too. */
const namesOf = (article: Article, credit: string): readonly string[] => [
  ...agenciesIn(credit),
  ...(article.metadata.outlet ? [article.metadata.outlet] : []),
];

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
  return namesOf(base, credit).find((name) => names(text, name)) ?? null;
}

/** The base's credit when the witness names none of its agencies, in whatever place, and credits no other; null when it does. */
export function creditDropped(base: Article, witness: Article): string | null {
  const credit = creditOf(base);
  if (credit === null) return null;
  const other = witness.metadata.creditLine ?? witness.blocks.find((block) => block.kind === 'credit-line')?.text ?? null;
  if (other !== null && other !== witness.metadata.outlet) return null;
  const byline = witness.metadata.byline ?? '';
  if (namesAgency(byline) || agenciesIn(credit).some((name) => name.length > 1 && name === initialsOf(byline))) return null;
  const text = everything(witness);
  return namesOf(base, credit).some((name) => names(text, name)) ? null : credit;
}
