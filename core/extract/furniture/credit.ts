import { isAgency } from './agencies.ts';

const SOURCE =
  /^(?:source|quelle|quellen|fuente|fonte|bron|sources?|with (?:inputs?|reporting|files|additional reporting) (?:from|by)|mit material von|avec|con información de|agency|agencies|agenturen|বাসস|সূত্র)\s*[:—-]?\s+(?<names>.{2,60}?)\.?$/i;
const SIGN_OFF =
  /^\(?(?:additional )?(?:reporting|writing|editing|compiled|translated|rédigé|reportage|edited|written|bearbeitet|redigiert|edición|editado|reporte|reporting and writing|informó|production)\b(?: and \w+)? (?:by|von|par|por|de)\b/i;
const CONTRIBUTED =
  /^(?:the )?.{2,80}\b(?:contributed (?:reporting|to this (?:report|story|article))|hat zu diesem (?:bericht|artikel) beigetragen)\b/i;

/**
 * The agency a line credits, as printed without brackets and dashes: "AFP", "(Reuters)", "— AP", "Source: AFP", "The Associated Press
 * contributed to this report.", "Reporting by …; Editing by …" (the whole line). Null for any other line.
 */
export function readCredit(line: string): string | null {
  const text = line.trim();
  if (text.length > 600 || text === '') return null;
  if (SIGN_OFF.test(text)) return text.replace(/^\(|\)$/g, '');
  if (text.length > 140) return null;
  const bare = text.replace(/^[\s(–—\-/©[]+|[\s)\]/.]+$/g, '');
  if (isAgency(bare)) return bare;
  const names = SOURCE.exec(text)?.groups?.['names'];
  if (names && isAgency(names)) return names;
  return CONTRIBUTED.test(text) && agencyIn(text) ? (agencyIn(text) as string) : null;
}

/** A sign-off that names reporters and editors, not an agency: still a credit line, but no agency's name. */
export const isSignOff = (line: string): boolean => SIGN_OFF.test(line.trim());

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
