import {
  type Article,
  classOf,
  type Entry,
  type Flag,
  type Message,
  PARAGRAPH_BREAK,
  type Pairing,
  type Segment,
  type Token,
} from '../model/index.ts';
import { tokenize } from '../tokenize/index.ts';
import { diff } from './diff.ts';
import { presentable } from './presentable.ts';

/** The tokens of one side of an entry: its blocks' tokens with a paragraph break between blocks. */
export function tokensOf(article: Article, ids: readonly string[]): readonly Token[] {
  const texts = ids.map((id) => article.blocks.find((b) => b.id === id)?.text ?? '');
  return texts.flatMap((text, i) => (i === 0 ? [] : [PARAGRAPH_BREAK]).concat(tokenize(text, article.language)));
}

const spell = (tokens: readonly Token[], from: number, to: number): string =>
  tokens.slice(from, to).reduce((text, token) => text + token.text + token.after, '');

/** Compares the words of aligned blocks: diff, then presentable, then classify; then the flags. */
export function compare(
  base: Article,
  witness: Article,
  pairings: readonly Pairing[],
): { entries: readonly Entry[]; flags: readonly Flag[]; messages: readonly Message[] } {
  let n = 0;
  const entries = pairings.map((pairing): Entry => {
    const a = tokensOf(base, pairing.base);
    const b = tokensOf(witness, pairing.witness);
    const { changes } = diff(a, b);
    const segments: Segment[] = [];
    let i = 0;
    let j = 0;
    const agree = (toA: number, toB: number): void => {
      const lemma = spell(a, i, toA);
      const reading = spell(b, j, toB);
      if (lemma === '' && reading === '') return;
      const edit = lemma === reading ? null : { id: `e${++n}`, class: classOf('typography'), kind: 'typography' as const, rule: 'form' };
      segments.push({ lemma, reading, edit });
    };
    for (const c of presentable(changes, a, b, base.language)) {
      agree(c.fromA, c.fromB);
      segments.push({
        lemma: spell(a, c.fromA, c.toA),
        reading: spell(b, c.fromB, c.toB),
        edit: { id: `e${++n}`, class: classOf('wording'), kind: 'wording', rule: 'words' },
      });
      i = c.toA;
      j = c.toB;
    }
    agree(a.length, b.length);
    return { ...pairing, segments };
  });
  return { entries, flags: [], messages: [] };
}
