import { SIGLA } from '../core/model/index.ts';
import { FORMAT_NAMES, fold, type Report } from '../core/report/index.ts';
import { compareSources, decisionsOf, deliver, preferred } from './comparing.ts';
import { encodings } from './encodings.ts';
import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { items } from './items.ts';
import { choose, parse } from './options.ts';
import { tell } from './print.ts';

/** `stet compare BASE WITNESS...` */
export async function compareCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse('compare', args, {
    format: { type: 'string', default: 'text' },
    output: { type: 'string', short: 'o' },
    only: { type: 'string' },
    ignore: { type: 'string', multiple: true },
    'house-style': { type: 'string' },
    keep: { type: 'string', multiple: true },
    drop: { type: 'string', multiple: true },
    encoding: { type: 'string', multiple: true },
    item: { type: 'string', multiple: true },
    title: { type: 'string' },
    'exit-code': { type: 'boolean' },
    quiet: { type: 'boolean' },
  });
  const format = choose('format', values.format, FORMAT_NAMES);
  const only = values.only === undefined ? undefined : choose('only', values.only, ['substantive', 'flags'] as const);
  const { ignore, ...names } = preferred(values.ignore ?? [], values['house-style']);
  if (positionals.length === 0) throw new Refusal('compare wants a base and at least one witness; `stet compare --help` tells how');
  if (positionals.length > SIGLA) throw new Refusal(`compare takes at most ${SIGLA} sources, not ${positionals.length}`);
  if (positionals.filter((p) => p === '-').length > 1) throw new Refusal('-: standard input can be one source only');

  const { compared, messages } = await compareSources(positionals, {
    decisions: decisionsOf(values.keep, values.drop),
    hashed: format === 'json',
    encodingOf: await encodings(values.encoding),
    itemOf: items(values.item),
    ...names,
    ...(values.title === undefined ? {} : { title: values.title }),
  });
  tell(messages, values.quiet);
  const shown = fold(compared, { ignore, ...(only ? { only } : {}) });
  await deliver(shown, format, values.output);
  return values['exit-code'] && differs(shown) ? EXIT.different : EXIT.done;
}

const differs = (shown: Report): boolean =>
  shown.flags.length > 0 || shown.entries.some((entry) => entry.moved || entry.segments.some((s) => s.edit !== null && !s.edit.folded));
