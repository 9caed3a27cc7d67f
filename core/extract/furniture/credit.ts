import { endsSentence, isSmall } from '../../language/sentence.ts';
import { isAgency, isOrganisation } from '../../newsroom/agencies.ts';
import { isPersonName } from './byline.ts';

const SOURCE =
  /^(?:source|quelle|quellen|fuente|fonte|bron|sources?|with (?:inputs?|reporting|files|additional reporting) (?:from|by)|mit material von|avec|con información de|agency|agencies|agenturen|বাসস|সূত্র)\s*[:—-]?\s+(?<names>.{2,60}?)\.?$/i;
const SIGN_OFF =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated|rédigé|reportage|edited|written|bearbeitet|redigiert|edición|editado|reporte|reporting and writing|informó|production)\b(?: and \w+)? (?:by|von|par|por|de)\b/i;
/** "(إعداد ليلى منصور - تحرير كريم داود)": prepared by, edited by. */
const SIGN_OFF_ARABIC = /^\(?(?:إعداد|تغطية صحفية|تغطية|تحرير|شارك في التغطية)\s[^()]{3,120}\)?$/;
const CONTRIBUTED =
  /^(?:the )?(?<who>.{2,80}?) (?:also )?(?:contributed (?:reporting|to this (?:report|story|article))|hat zu diesem (?:bericht|artikel) beigetragen|a contribué à cet article|contribuyó a (?:este|esta) (?:informe|nota))\b/i;

/** The long expressions are asked only about lines that hold their words: compiling one takes longer than reading a story. */
const contributes = (text: string): boolean => /contribu|beigetragen/i.test(text);
const signsOff = (text: string): boolean =>
  (/^\(?[a-z]/i.test(text) && / (?:by|von|par|por|de)\b/i.test(text) && SIGN_OFF.test(text)) ||
  (text.length < 160 && SIGN_OFF_ARABIC.test(text));

/**
 * The agency a line credits, as printed without brackets and dashes: "AFP", "(Reuters)", "— AP", "Source: AFP", "The Associated Press
 * contributed to this report.", "Reporting by …; Editing by …" (the whole line). Null for any other line.
 */
export function readCredit(line: string): string | null {
  const text = line.trim();
  if (text.length > 600 || text === '') return null;
  if (signsOff(text)) return text.replace(/^\(|\)$/g, '');
  if (text.length > 140) return null;
  const bare = text.replace(/^[\s(–—\-/©[=]+|[\s)\]/.]+$/g, '');
  if (isAgency(bare)) return bare;
  const names = SOURCE.exec(text)?.groups?.['names'];
  if (names && isAgency(names)) return names;
  const who = contributes(text) ? CONTRIBUTED.exec(text)?.groups?.['who'] : undefined;
  if (who === undefined) return null;
  return agencyIn(who) ?? (isOrganisation(who) || !who.includes(' ') ? who : text);
}

/** A sign-off below a story: "— Allied Wire", "(Corran)" credit an agency, "– David Dunkley" names a person. Null for any other line. */
export function readSignature(line: string): { name: string; person: boolean } | null {
  const match = /^(?:[—–-]+\s*([^()—–]{2,40})|\(([^()]{2,40})\))$/.exec(line.trim());
  const name = (match?.[1] ?? match?.[2] ?? '').trim();
  if (name === '' || endsSentence(name) || isSmall(name[0] ?? '') || /\d/.test(name)) return null;
  if (isOrganisation(name) || (match?.[2] !== undefined && !name.includes(' '))) return { name, person: false };
  return isPersonName(name) ? { name, person: true } : null;
}

/** A sign-off that names reporters and editors, not an agency: still a credit line, but no agency's name. */
export const isSignOff = (line: string): boolean =>
  signsOff(line.trim()) ||
  (contributes(line) &&
    CONTRIBUTED.test(line) &&
    agencyIn(line) === null &&
    (readCredit(line) === line.trim() || / (?:in|and) /.test(line)));

/** A well-known agency's name anywhere in a short line; null when there is none. */
export function agencyIn(text: string): string | null {
  const words = text.split(/[\s,;()]+/);
  for (let size = 3; size >= 1; size--) {
    for (let i = 0; i + size <= words.length; i++) {
      const name = words
        .slice(i, i + size)
        .join(' ')
        .replace(/\.$/, '');
      if (isAgency(name)) return name;
    }
  }
  return null;
}
