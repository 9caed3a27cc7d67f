import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { analyse } from 'scslre';
import { parse as parseSvelte } from 'svelte/compiler';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';

/**
 * No regular expression takes more than linear time: it neither trades characters between two quantifiers, nor begins anew at each of a
 * run of characters to look for what stands behind the run. `scslre` proves it from the expression alone; it knows no length that a caller
 * has seen to, so none is taken on trust.
 */

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const LAYERS = ['core', 'cli', 'contract', 'host', 'electron', 'server', 'renderer', 'seeds'];

interface Expression {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

const sources = LAYERS.flatMap((layer) =>
  readdirSync(join(ROOT, layer), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(?:ts|svelte|mjs)$/.test(path))
    .map((path) => join(layer, path)),
);

interface Node {
  readonly type?: string;
  readonly start?: number;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: { readonly name?: string };
}

function nodesOf(node: unknown, found: Node[] = []): Node[] {
  if (node === null || typeof node !== 'object') return found;
  found.push(node);
  for (const [key, value] of Object.entries(node)) if (key !== 'regex') nodesOf(value, found);
  return found;
}

const treeOf = (path: string, text: string): unknown =>
  path.endsWith('.svelte')
    ? parseSvelte(text, { modern: true })
    : parseAst(text, { lang: path.endsWith('.ts') ? 'ts' : 'js', sourceType: 'module' });

const trees = sources.map((path) => {
  const text = readFileSync(join(ROOT, path), 'utf8');
  return { path, text, nodes: nodesOf(treeOf(path, text)) };
});

const literals: readonly Expression[] = trees.flatMap(({ path, text, nodes }) =>
  nodes.flatMap(({ regex, start = 0 }) =>
    regex ? [{ place: `${path}:${text.slice(0, start).split('\n').length}`, source: regex.pattern, flags: regex.flags }] : [],
  ),
);

/** Expressions that take more than linear time, with what is wrong in them. */
const slow = (all: readonly Expression[]): readonly string[] =>
  all.flatMap(({ place, source, flags }) =>
    analyse({ source, flags }).reports.map(
      ({ type, exponential }) => `${place} ${exponential ? 'exponential' : 'quadratic'} (${type}): /${source}/${flags}`,
    ),
  );

/** Files that make expressions while they run. */
const makers = trees
  .filter(({ nodes }) =>
    nodes.some(({ type, callee }) => (type === 'NewExpression' || type === 'CallExpression') && callee?.name === 'RegExp'),
  )
  .map(({ path }) => path);

/** Texts that between them have every maker at work. */
const TEXTS: readonly (readonly [name: string, text: string])[] = [
  [
    'wire.txt',
    'Bridge falls at dawn\n\nBy Mara Robe 46 minutes ago\n\nHARROW BRIDGE (AFP) — The bridge fell on 3 March 2025 at 17:40.\n\nThe bridge as it was. (archives)\n\nPhoto: Ann Lee\n\nRedação, com Lusa\n',
  ],
  ['page.html', '<article><h1>Bridge falls</h1><p>The bridge fell on Monday, officials said.</p><p>LM avec AFP</p></article>'],
  [
    'mail.txt',
    '-----Original Message-----\nFrom: Ann Lee\nSent: Monday, March 3, 2025\nTo: Desk\nSubject: Bridge falls\n\nThe bridge fell on Monday, officials said.\n',
  ],
  [
    'crawl.warc',
    'WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://example.org/a\r\nContent-Length: 84\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<p>The bridge fell at dawn on Monday.</p>\r\n\r\n',
  ],
];

/** What is made while the core is loaded and reads and compares those texts, with the file that made it. */
async function made(): Promise<readonly Expression[]> {
  const found: Expression[] = [];
  const own = globalThis.RegExp;
  const record = (args: readonly unknown[]): void => {
    const maker = new Error().stack?.split('\n')[3] ?? '';
    const at = /(?:core|cli|contract|host|electron|server|renderer|seeds)\/[\w./-]+\.ts/.exec(maker);
    if (at && typeof args[0] === 'string') found.push({ place: at[0], source: args[0], flags: String(args[1] ?? '') });
  };
  globalThis.RegExp = new Proxy(own, {
    construct: (target, args, as) => {
      record(args);
      return Reflect.construct(target, args, as) as object;
    },
    apply: (target, self, args) => {
      record(args);
      return Reflect.apply(target, self, args) as RegExp;
    },
  });
  try {
    const { read, extract, collate } = await import('../core/index.ts');
    const { isPageNumber, mayBePageNumber } = await import('../core/extract/page-number.ts');
    for (const isOne of [isPageNumber, mayBePageNumber]) isOne('Page 3 / 12');
    for (const [name, text] of TEXTS) {
      const { source } = await read({ name, bytes: new TextEncoder().encode(text) }, 'A');
      const article = source && (await extract(source, 'A'));
      if (article) collate(article, article);
    }
  } finally {
    globalThis.RegExp = own;
  }
  return found;
}

describe('no regular expression backtracks', () => {
  it('proves it of every one that is written out', () => {
    expect(literals.length).toBeGreaterThan(800);
    expect(slow(literals)).toEqual([]);
  });

  it('proves it of those that are made of words while they run', async () => {
    const all = await made();
    expect(new Set(all.map(({ place }) => place))).toEqual(new Set(makers));
    expect(slow(all)).toEqual([]);
  });

  it('tells those that do', () => {
    const wrong = ['(a+)+$', String.raw`^\s*(?:x\s*)?\s*y`, String.raw`[\s,]+$`, '<[^>]*>'];
    expect(wrong.filter((source) => slow([{ place: '', source, flags: '' }]).length === 0)).toEqual([]);
  });
});
