import { isLetter } from '../language/letters.ts';
import type { Entry } from '../model/index.ts';
import { tokenize } from '../tokenize/index.ts';

// Scripts without spaces between words: Thai, Lao, Khmer, Chinese, Japanese.
const UNSPACED = /[\u0e00-\u0eff\u1780-\u17ff\u3000-\u9fff\uf900-\ufaff]/;

/** Words of a text. Between spaces stands one; only scripts without them have to be tokenized. */
export function count(text: string): number {
  if (UNSPACED.test(text)) return tokenize(text).filter((token) => token.kind !== 'punctuation' && token.kind !== 'break').length;
  let words = 0;
  for (const piece of text.split(/\s+/)) if ([...piece].some(isLetter)) words++;
  return words;
}

/** Words of an entry's sides that agree: in stretches without an edit, or with an accidental one. */
export function agreed(entry: Pick<Entry, 'segments'>): { readonly base: number; readonly witness: number } {
  let base = 0;
  let witness = 0;
  for (const { lemma, reading, edit } of entry.segments) {
    if (edit !== null && edit.class === 'substantive' && edit.kind !== 'link' && !edit.moved) continue;
    base += count(lemma);
    witness += count(reading);
  }
  return { base, witness };
}
