import type { Article } from '../../model/index.ts';

/** News agencies as they sign. One that a base names otherwise is known from its own credit line. */
const AGENCIES =
  "AFP|AP|Reuters|dpa|DPA|TASS|Xinhua|ANSA|EFE|UPI|PA|PTI|ANI|IANS|BSS|UNB|APA|ATS|Belga|ANP|TT|NTB|Ritzau|PAP|CTK|MTI|Interfax|RIA Novosti|Kyodo|Jiji|Yonhap|Bernama|Antara|AAP|MENA|WAM|SPA|Anadolu|Europa Press|Lusa|Agerpres|Tanjug|Hina|STA|SID|KNA|epd|Associated Press|Agence France-Presse|Press Association|The Canadian Press|Bloomberg|Notimex|Télam|Telam|APTN|Ukrinform|Unian|BNS|ETA|LETA|SANA|IRNA|Ma'an|Wafa";
const KNOWN = new RegExp(`(?<![\\p{L}\\p{N}])(?:${AGENCIES})(?![\\p{L}\\p{N}])`, 'u');

const names = (text: string, name: string): boolean => {
  const escaped = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, 'u').test(text);
};

/** The credit an article prints; null for none. */
export function creditOf(article: Article): string | null {
  if (article.metadata.creditLine) return article.metadata.creditLine;
  const line = article.blocks.find((block) => block.kind === 'credit-line');
  if (line) return line.text;
  const byline = article.metadata.byline ?? article.blocks.find((block) => block.kind === 'byline')?.text ?? null;
  return byline !== null && KNOWN.test(byline) ? byline : null;
}

/** The agencies a credit names: `BSS/AFP` names two, `Reporting by X; Editing by Y` none but X and Y. */
export const agenciesIn = (credit: string): readonly string[] =>
  credit
    .replace(/[()]/g, '')
    .split(/\s*(?:\/|,|;|\+|&| and | und | et | y | with )\s*/)
    .map((name) => name.trim())
    .filter((name) => /\p{L}/u.test(name));

const everything = (article: Article): string =>
  [
    ...article.blocks.map((block) => block.text),
    ...article.setAside.map((piece) => piece.text),
    article.metadata.creditLine ?? '',
    article.metadata.byline ?? '',
  ].join('\n');

/** An agency that both articles credit or, in the witness, name; null for none. */
export function sharedAgency(base: Article, witness: Article): string | null {
  const credit = creditOf(base);
  if (credit === null) return null;
  const other = creditOf(witness);
  const text = other ?? everything(witness);
  return agenciesIn(credit).find((name) => names(text, name)) ?? null;
}

/** True when the base credits an agency and the witness names none, in whatever place. */
export function creditDropped(base: Article, witness: Article): string | null {
  const credit = creditOf(base);
  if (credit === null) return null;
  const other = creditOf(witness);
  if (other !== null && (KNOWN.test(other) || agenciesIn(credit).some((name) => names(other, name)))) return null;
  const text = everything(witness);
  return agenciesIn(credit).some((name) => names(text, name)) ? null : credit;
}
