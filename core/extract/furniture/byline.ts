import { isAgency } from './agencies.ts';

/** A byline as printed, without "By"; the agency it names beside or instead of a person. */
export interface Byline {
  readonly byline: string | null;
  readonly credit: string | null;
}

const OPENERS =
  /^(?:by|von|text|text von|par|por|di|door|av|af|przez|autor(?:in)?|author|written by|reported by|redactie|redazione|texte|texto|লেখক|بقلم|كتب)\s*:?\s+/iu;
/** Words that no list of names holds: a sentence that happens to start with "By" ("By the time the rain stopped, …"). */
const SENTENCE =
  /(?<!\p{L})(?:the time|was|were|is|are|has|have|had|said|will|would|ist|sind|war|wird|hat|est|sont|fue|ha|che|que)(?!\p{L})/u;

/** Reads a line that names who wrote the article: "By Karin Holt, with TransAtlas", "Von Anna Weber (dpa)", "By AFP". Null for any other line. */
export function readByline(line: string): Byline | null {
  const text = line.trim();
  if (text.length > 160) return null;
  const opener = OPENERS.exec(text);
  if (!opener) return null;
  let rest = text.slice(opener[0].length).trim();
  if (/[.!?:]$/.test(rest) && !/\b(?:Jr|Sr|St)\.$/.test(rest)) return null;
  if (SENTENCE.test(rest)) return null;
  if (!/^[\p{Lu}\p{Lo}@"“(]/u.test(rest) && !isAgency(rest) && !/^(?:the|our|staff|de|van|von|al-|el-|d['’])/iu.test(rest)) return null;
  // What follows a bar, a dot or a date belongs to another line of the page: "Anna Weber | 11 March".
  rest = (rest.split(/\s+(?:\||•|·|–|—)\s+|\s{2,}/)[0] ?? '').replace(/[,\s]+$/, '');
  if (isAgency(rest)) return { byline: rest, credit: rest };
  let credit: string | null = null;
  const agency =
    /^(.*?)(?:,?\s+(?:with|for|of|in collaboration with|mit|avec|con)\s+|\s*[,(/|]\s*|\s+)((?:The )?[\p{L}][\p{L}\d ./-]*?)\)?$/iu;
  const signed = agency.exec(rest);
  const with_ = /^(.*?),?\s+(?:with|for|mit|avec|con)\s+(.+)$/iu.exec(rest);
  if (with_?.[1] && with_[2] && (isAgency(with_[2]) || /^[\p{Lu}][\p{L}]*\p{Lu}/u.test(with_[2]) || /agenc|press|wire/i.test(with_[2]))) {
    credit = with_[2];
    rest = with_[1];
  } else if (signed?.[1] && signed[2] && isAgency(signed[2])) {
    credit = signed[2].replace(/^the /i, '');
    rest = signed[1];
  }
  // "Fergus Laird, environment reporter": a role in small letters is not the name.
  rest = rest
    .replace(/,\s+(?:\p{Ll}[\p{L}'’-]*|BBC|CNN|Senior|Chief|Staff|Political|Correspondent|Reporter|Editor)(?:[\s,].*)?$/u, '')
    .replace(/[\s,(/-]+$/, '');
  return rest === '' || wordCount(rest) > 14 ? null : { byline: rest, credit };
}

const wordCount = (text: string): number => text.split(/\s+/).length;
