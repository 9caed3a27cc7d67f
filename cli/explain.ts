import { align } from '../core/align/index.ts';
import { type Explanation, explain, type SideExplained } from '../core/compare/index.ts';
import type { Article } from '../core/model/index.ts';
import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { readArticle } from './load.ts';
import { choose, parse } from './options.ts';
import { print, tell } from './print.ts';

/** `stet explain BASE WITNESS`, `stet explain PAGE` */
export async function explainCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse('explain', args, {
    entry: { type: 'string' },
    format: { type: 'string', default: 'text' },
    quiet: { type: 'boolean' },
  });
  const format = choose('format', values.format, ['text', 'json'] as const);
  const [first, second, ...more] = positionals;
  if (first === undefined || more.length > 0)
    throw new Refusal('explain wants a base and a witness, or one page; `stet explain --help` tells more');
  const base = (await readArticle(first, 'A', { decisions: [], hashed: false })).article;
  tell(base.messages, values.quiet);
  if (second === undefined) {
    await print(format === 'json' ? json({ blocks: base.blocks, setAside: base.setAside }) : pageInWords(base));
    return EXIT.done;
  }
  const witness = (await readArticle(second, 'B', { decisions: [], hashed: false })).article;
  tell(witness.messages, values.quiet);
  const { pairings } = align(base, witness);
  const wanted = values.entry;
  if (wanted !== undefined && !pairings.some(({ id }) => id === wanted))
    throw new Refusal(`--entry: there is no entry "${wanted}"; entries are ${pairings.map(({ id }) => id).join(', ')}`);
  const told = explain(base, witness, pairings).filter(({ entry }) => wanted === undefined || entry === wanted);
  await print(format === 'json' ? json(told) : told.length === 0 ? 'Nothing differs there.\n' : told.map(inWords).join('\n'));
  return EXIT.done;
}

const json = (told: unknown): string => `${JSON.stringify(told, null, 2)}\n`;

function inWords({ entry, base, witness, places, differences, drafts }: Explanation): string {
  const list = (title: string, lines: readonly string[]): readonly string[] =>
    lines.length === 0 ? [] : [`  ${title}`, ...lines.map((line) => `    ${line}`)];
  const named = places.map(
    ({ lemma, reading, kind, rule, asked }) =>
      `[-${lemma}-]{+${reading}+}  ${kind}, by ${rule}${asked.length > 0 ? `  (asked: ${asked.join(', ')})` : ''}`,
  );
  return `${[
    entry,
    ...list('The base states', stated(base)),
    ...list('The witness states', stated(witness)),
    ...list('Places of variation', named),
    ...list('Differences in fact', differences),
    ...list(
      'Flags drafted',
      drafts.map(({ kind, reason, withdrawn }) => `${kind}${withdrawn ? ' (withdrawn)' : ''}: ${reason}`),
    ),
  ].join('\n')}\n`;
}

const stated = ({ facts, quotations, attributions }: SideExplained): readonly string[] => [
  ...facts.map(({ kind, value, words }) => `${kind} ${value}: “${words}”`),
  ...quotations.map((words) => `quotation: ${words}`),
  ...attributions.map(({ verb, speaker }) => `said by ${speaker ?? 'nobody named'}: “${verb}”`),
];

/** What was found in one source, piece by piece in the source's order: kept with its kind, or set aside with its rule. */
function pageInWords({ blocks, setAside }: Article): string {
  const lines: string[] = [];
  for (let at = 0; at <= blocks.length; at++) {
    for (const piece of setAside) if (piece.before === at) lines.push(`- ${piece.rule}: ${short(piece.text)}`);
    const block = blocks[at];
    if (block) lines.push(`${block.id} ${block.kind}: ${short(block.text)}`);
  }
  return `${lines.join('\n')}\n`;
}

const short = (text: string): string => (text.length > 120 ? `${text.slice(0, 118)}…` : text);
