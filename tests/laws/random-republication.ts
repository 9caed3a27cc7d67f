import fc from 'fast-check';
import type { Article, Block } from '../../core/model/index.ts';

/** Words that raise a flag where they come or go. */
const TELLING = ['not', 'allegedly', '“never', 'again”', 'about', 'former', '12', 'on Friday', '“', 'she said'];

const HOWS = ['join', 'part sentences', 'part words', 'digits', 'cut', 'drop', 'move', 'add', 'send a sentence', 'swap words'] as const;

/** What a desk does to a story, before it is known to which: how, where, and two numbers more. */
export const editing = fc.array(fc.tuple(fc.constantFrom(...HOWS), fc.nat(999), fc.nat(999), fc.nat(999)), { minLength: 4, maxLength: 16 });
type Editing = typeof editing extends fc.Arbitrary<infer T> ? T : never;

/** A story as it was edited: paragraphs joined, parted in the middle of a quotation, moved and dropped, words and figures changed. */
export function edited({ blocks }: Article, steps: Editing): readonly Pick<Block, 'kind' | 'text' | 'links'>[] {
  const out = blocks.map(({ kind, text }) => ({ kind, text, links: [] }));
  for (const [how, where, x, y] of steps) {
    if (out.length < 2) break;
    const at = where % out.length;
    const block = out[at];
    if (!block) break;
    const words = block.text.split(' ');
    const sentences = block.text.split(/(?<=[.!?。][”"’»]?) /u);
    const put = (...texts: readonly string[]): void =>
      void out.splice(at, 1, ...texts.filter((text) => text.trim() !== '').map((text) => ({ ...block, text: text.trim() })));
    if (how === 'join') {
      const [next] = out.splice(at + 1, 1);
      put(`${block.text} ${next?.text ?? ''}`);
    } else if (how === 'part sentences')
      put(sentences.slice(0, x % sentences.length).join(' '), sentences.slice(x % sentences.length).join(' '));
    else if (how === 'part words') put(words.slice(0, x % words.length).join(' '), words.slice(x % words.length).join(' '));
    else if (how === 'digits') put(block.text.replace(/\d/g, (digit) => String((Number(digit) + 1 + (x % 8)) % 10)));
    else if (how === 'cut') put(words.toSpliced(x % words.length, 1 + (y % 3)).join(' '));
    else if (how === 'drop') put();
    else if (how === 'move') out.splice(x % out.length, 0, ...out.splice(at, 1));
    else if (how === 'add') put(words.toSpliced(x % words.length, 0, TELLING[y % TELLING.length] ?? '').join(' '));
    else if (how === 'send a sentence') {
      put(sentences.toSpliced(x % sentences.length, 1).join(' '));
      const other = out[y % out.length];
      if (other) out[y % out.length] = { ...other, text: `${other.text} ${sentences[x % sentences.length]}`.trim() };
    } else
      put(
        words
          .with(x % words.length, words[y % words.length] ?? '')
          .with(y % words.length, words[x % words.length] ?? '')
          .join(' '),
      );
  }
  return out.filter(({ text }) => text !== '');
}
