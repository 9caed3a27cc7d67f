import { endsNoSentence } from '../language/abbreviations.ts';
import { FULL_WIDTH_STOPS, STOPS } from '../language/stops.ts';
import type { Token } from '../model/index.ts';

const endsOne = ({ text, kind }: Token): boolean =>
  kind === 'break' || (text.length === 1 ? STOPS.includes(text) : text[0] === '.' && /^\.+$/.test(text));
const CLOSES = /^["'’”»›)\]}」』）】]$/u;

/**
 * Ends of the sentences of a block, as token indexes, half-open: the last one is `tokens.length`. Closing quotes and brackets belong to the
 * sentence they close. `He left. "Why?" she said.` → [He left.] ["Why?" she said.]
 */
export function sentences(tokens: readonly Token[], language: string | null = null): readonly number[] {
  const ends: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (!endsOne(token)) continue;
    let last = i;
    let close = tokens[last + 1];
    while (close && CLOSES.test(close.text) && (tokens[last] as Token).after === '') close = tokens[++last + 1];
    const next = tokens[last + 1];
    if (!next) break;
    if (token.kind !== 'break') {
      const fullWidth = FULL_WIDTH_STOPS.includes(token.text);
      if ((tokens[last] as Token).after === '' && !fullWidth) continue;
      if (startsLower(tokens, last + 1)) continue;
      if (token.text === '.' && last === i && endsNoSentence(tokens[i - 1], token, next, language)) continue;
    }
    ends.push(last + 1);
    i = last;
  }
  if (tokens.length > 0 && ends.at(-1) !== tokens.length) ends.push(tokens.length);
  return ends;
}

/** Whether the first word at or after `from` begins with a small letter: the sentence goes on. `"Why?" she said` */
function startsLower(tokens: readonly Token[], from: number): boolean {
  for (let i = from; i < Math.min(tokens.length, from + 3); i++) {
    const { kind, text } = tokens[i] as Token;
    if (kind === 'word') return /^\p{Ll}/u.test(text);
    if (kind === 'number') return false;
  }
  return false;
}
