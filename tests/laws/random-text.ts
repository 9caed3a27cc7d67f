import fc from 'fast-check';
import type { Article, Block, BlockKind } from '../../core/model/index.ts';

const WORDS: Readonly<Record<string, string>> = {
  en: "the a minister said police harbour harbor five 5 1,068 $35,000 10-year al-Sharaa U.S. don’t don't not allegedly yet on Tuesday March 11 percent % “united,” \"united\", Mr Dr. (AFP) — - … ‘so’ 'so' said. claimed",
  ar: 'في من إلى قال الوزير إن المدينة شهدت خمسة ٥ قتلى، «صعبة» لم تكن يوم الثلاثاء.',
  bn: 'আমরা বলেছি প্রধানমন্ত্রী ঢাকায় ১০ জন নিহত হয়েছেন। “ঠিক” না মঙ্গলবার',
  zh: '总统周二表示，经济增长了5%。“我们不会退让”他说；没有人受伤。',
  ja: '首相は火曜日、「合意は近い」と述べた。死者は5人、負傷者は１２人だった。',
  th: 'นายกรัฐมนตรีกล่าวว่าเศรษฐกิจขยายตัวร้อยละ5เมื่อวันอังคาร',
  odd: '👩‍👩‍👧 🇫🇷 e\u0301 é a\u0300\u0301 \u200d \u200b \ufeff \u202e x\u00a0y \ud83d \udc00 𝒜 ﬁ ß İ ı Ⅷ ½ #tag @name http://a.example/b?c=d a.b@c.example \\ < & > {++ ++}',
};

const word = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...(WORDS.en ?? '').split(' ')) },
  { weight: 3, arbitrary: fc.constantFrom(...['ar', 'bn', 'zh', 'ja', 'th', 'odd'].flatMap((script) => (WORDS[script] ?? '').split(' '))) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 4 }) },
);

/** A block's text: single spaces, no line break, nothing at the ends. */
export const blockText: fc.Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 14 })
  .map((words) => words.join(' ').replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');

const kind: fc.Arbitrary<BlockKind> = fc.oneof(
  { weight: 9, arbitrary: fc.constant<BlockKind>('paragraph') },
  {
    weight: 1,
    arbitrary: fc.constantFrom<BlockKind>(
      'headline',
      'byline',
      'credit-line',
      'dateline',
      'caption',
      'related-link',
      'quotation',
      'crosshead',
      'list-item',
      'correction',
    ),
  },
);

/** No reader gives a link that begins or ends inside a character. */
const whole = (text: string, at: number): number => (/[\udc00-\udfff]/.test(text[at] ?? '') ? at - 1 : at);

type Draft = Pick<Block, 'kind' | 'text' | 'links'>;
const draft: fc.Arbitrary<Draft> = fc.record({ kind, text: blockText }).chain(({ kind, text }) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant({ kind, text, links: [] }) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.nat(text.length), fc.nat(text.length)).map(([one, other]) => {
        const [x, y] = [whole(text, one), whole(text, other)];
        return { kind, text, links: x === y ? [] : [{ start: Math.min(x, y), end: Math.max(x, y), href: 'https://a.example/' }] };
      }),
    },
  ),
);

/** An article of these blocks, as extract would give it. */
export function articleOf(siglum: string, drafts: readonly Draft[], language: string | null = 'en'): Article {
  const text = drafts.map((d) => d.text).join('\n\n');
  return {
    siglum,
    source: { id: siglum, name: `${siglum}.txt`, mediaType: 'text/plain', encoding: 'utf-8', text, sha256: null, url: null },
    language,
    direction: 'ltr',
    blocks: drafts.map((d, i) => ({ ...d, id: `${siglum}${i + 1}`, origin: null })),
    setAside: [],
    metadata: { outlet: null, headline: null, byline: null, creditLine: null, dateline: null, published: null, updated: null, url: null },
    messages: [],
  };
}

export const drafts: fc.Arbitrary<readonly Draft[]> = fc.array(draft, { maxLength: 7 });

/** What an outlet may do to one paragraph on its way. */
const alteration = fc.constantFrom(
  'keep',
  'drop',
  'double',
  'swap-words',
  'cut-word',
  'add-word',
  'join-next',
  'split',
  'capitals',
  'curl',
  'to-front',
);

/** An article and a mutation of it. */
export const pair: fc.Arbitrary<readonly [readonly Draft[], readonly Draft[]]> = drafts.chain((base) =>
  fc
    .array(fc.tuple(alteration, fc.nat(20), blockText), { minLength: base.length, maxLength: base.length })
    .map((alterations) => [base, mutate(base, alterations)] as const),
);

function mutate(base: readonly Draft[], alterations: readonly (readonly [string, number, string])[]): readonly Draft[] {
  const out: Draft[] = [];
  base.forEach((block, i) => {
    const [how, at, fresh] = alterations[i] ?? ['keep', 0, ''];
    const words = block.text.split(' ');
    const n = at % words.length;
    const put = (text: string): void => {
      if (text.trim() !== '') out.push({ ...block, text: text.replace(/\s+/g, ' ').trim(), links: [] });
    };
    if (how === 'keep') out.push(block);
    else if (how === 'double') out.push(block, { ...block, text: fresh, links: [] });
    else if (how === 'swap-words') put(words.with(n, fresh).join(' '));
    else if (how === 'cut-word') put(words.toSpliced(n, 1).join(' '));
    else if (how === 'add-word') put(words.toSpliced(n, 0, fresh).join(' '));
    else if (how === 'join-next') put(`${block.text} ${base[i + 1]?.text ?? ''}`);
    else if (how === 'split') {
      put(words.slice(0, n).join(' '));
      put(words.slice(n).join(' '));
    } else if (how === 'capitals') put(block.text.toUpperCase());
    else if (how === 'curl') put(block.text.replace(/"/g, '“').replace(/'/g, '’'));
    else if (how === 'to-front') out.unshift(block);
  });
  return out;
}
