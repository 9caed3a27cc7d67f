import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { articleToMarkdown, articleToText } from '../core/report/extracted.ts';
import { witnessReport } from '../core/report/index.ts';
import { whyNot } from '../host/why-not.ts';
import { writeWhole } from '../host/write-whole.ts';
import { decisionsOf } from './comparing.ts';
import { encodings } from './encodings.ts';
import { EXIT, type ExitCode, Refusal } from './exit-codes.ts';
import { type LoadedSource, readArticle } from './load.ts';
import { choose, parse } from './options.ts';
import { plainLine, print, tell } from './print.ts';

const ENDINGS = { text: 'txt', json: 'json', markdown: 'md' } as const;
type ExtractFormat = keyof typeof ENDINGS;

/** `stet extract SOURCE...`: a source that fails is named, and the others are still done. */
export async function extractCommand(args: readonly string[]): Promise<ExitCode> {
  const { values, positionals } = parse('extract', args, {
    format: { type: 'string', default: 'text' },
    output: { type: 'string', short: 'o' },
    keep: { type: 'string', multiple: true },
    drop: { type: 'string', multiple: true },
    encoding: { type: 'string' },
    item: { type: 'string' },
    quiet: { type: 'boolean' },
  });
  const format = choose('format', values.format, ['text', 'json', 'markdown'] as const);
  if (positionals.length === 0) throw new Refusal('extract wants at least one source; `stet extract --help` tells how');
  const decisions = decisionsOf(values.keep, values.drop);
  const encodingOf = await encodings(values.encoding === undefined ? [] : [values.encoding]);
  const chosen = values.item === undefined ? {} : { item: values.item };
  const folder = values.output;
  if (folder !== undefined) {
    await mkdir(folder, { recursive: true }).catch((error: unknown) => {
      throw new Refusal(`${folder}: cannot be made: ${whyNot(error)}`);
    });
  }
  const taken = new Set<string>();
  let failed = 0;
  for (const source of positionals) {
    try {
      const reading = await readArticle(source, 'A', { decisions, hashed: format === 'json', ...encodingOf('A'), ...chosen });
      tell(reading.messages, values.quiet);
      const content = formatted(reading, format);
      if (folder === undefined) await print(content);
      else await writeWhole(join(folder, fileName(source, ENDINGS[format], taken)), content);
    } catch (error) {
      failed++;
      process.stderr.write(plainLine(`stet: ${(error as Error).message}\n`));
    }
  }
  if (failed === 0) return EXIT.done;
  return failed === positionals.length ? EXIT.refused : EXIT.partly;
}

function formatted({ article }: LoadedSource, format: ExtractFormat): string {
  if (format === 'json') return `${JSON.stringify(witnessReport(article, 'base'), null, 2)}\n`;
  return format === 'markdown' ? articleToMarkdown(article) : articleToText(article);
}

/** `page.html` gives `page.html.json`; a second source of that name `page.html.2.json`. */
function fileName(source: string, ending: string, taken: Set<string>): string {
  const plain = source === '-' ? 'standard-input' : basename(source).replace(/[?#].*/, '') || 'index';
  for (let n = 1; ; n++) {
    const name = n === 1 ? `${plain}.${ending}` : `${plain}.${n}.${ending}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
