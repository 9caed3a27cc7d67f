import type { Block, Comparison, Segment } from '../../core/model/index.ts';
import { type Report, report } from '../../core/report/index.ts';
import { article, OPTIONS } from './picture.ts';
import { HOSTILE } from './random-comparison.ts';

const CONTROLS = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i))
  .filter((c) => !/\s/.test(c))
  .join('');

/** Texts that try to leave their place: markup, quotes, braces, formulas, control and direction signs, half a surrogate pair, a word of 100 kB. */
export const ATTACKS: readonly string[] = [
  ...HOSTILE,
  '"><script>window.pwned=1</script>',
  "'-window.pwned=1-'",
  '<svg onload=window.pwned=1>',
  '</style><script>window.pwned=1</script>',
  '</textarea></title><script>window.pwned=1</script>',
  '<a href="javascript:window.pwned=1">x</a>',
  '=HYPERLINK("http://example.org","x")',
  "=cmd|' /C calc'!A0",
  '＝1+1',
  '\ud800',
  '\udc00x',
  '\uffff',
  '\u001b[2J\u001b]0;pwned\u0007',
  CONTROLS,
  '\u202e\u2066\u2067',
  '‏עברית‎ mixed العربية',
  'x'.repeat(100_000),
  '&#0;&#x1F;&unknown;',
  '{{constructor.constructor("x")()}}',
  '$' + '{1+1}',
  '%00%0a',
  '--- A.txt',
  '+++ B.txt',
];

/** A story that is nothing but attacks: every field that a source or a person fills holds one, and each attack is deleted, added, kept and replaced. */
export function hostileReport(attacks: readonly string[] = ATTACKS): Report {
  const segments = (attack: string): Segment[] => {
    const edit = (n: number) => ({
      id: `e${attacks.indexOf(attack) * 3 + n}`,
      class: 'substantive' as const,
      kind: 'wording' as const,
      rule: 'words',
    });
    return [
      { lemma: `kept ${attack} `, reading: `kept ${attack} `, edit: null },
      { lemma: attack, reading: `new ${attack}`, edit: edit(1) },
      { lemma: ` gone ${attack}`, reading: '', edit: edit(2) },
      { lemma: '', reading: ` come ${attack}`, edit: edit(3) },
    ];
  };
  const attack = '"><script>window.pwned=1</script>\u0007';
  const metadata = {
    outlet: attack,
    headline: attack,
    byline: attack,
    creditLine: attack,
    dateline: attack,
    published: attack,
    updated: attack,
    url: 'javascript:window.pwned=1',
  };
  const blocks = (siglum: string, side: 'lemma' | 'reading'): Block[] =>
    attacks.map((text, i) => ({
      id: `${siglum}${i + 1}`,
      kind: 'paragraph',
      text: segments(text)
        .map((s) => s[side])
        .join(''),
      origin: null,
      links: [{ start: 0, end: 4, href: 'javascript:window.pwned=1' }],
    }));
  const more = {
    metadata,
    setAside: [{ text: attack, rule: attack, origin: null, before: 0 }],
    messages: [{ severity: 'warning', rule: attack, reason: attack }],
  } as const;
  const comparison: Comparison = {
    base: article('A', blocks('A', 'lemma'), more),
    witness: article('B', blocks('B', 'reading'), { ...more, language: '"><script>', direction: 'rtl' }),
    entries: attacks.map((text, i) => ({
      id: `A${i + 1}=B${i + 1}`,
      relation: 'revised',
      moved: false,
      similarity: 0.5,
      base: [`A${i + 1}`],
      witness: [`B${i + 1}`],
      precise: true,
      segments: segments(text),
    })),
    flags: attacks.map((text, i) => ({
      id: `f${i + 1}`,
      kind: 'name-changed',
      entry: `A${i + 1}=B${i + 1}`,
      edits: [`e${i * 3 + 1}`],
      base: text,
      witness: text,
      reason: `${text} ${attack}`,
    })),
    messages: [],
  };
  const told = report([comparison], { ...OPTIONS, title: attack });
  const mark = { decided: 'query', note: attack } as const;
  return { ...told, flags: told.flags.map((flag) => ({ ...flag, mark })) };
}
