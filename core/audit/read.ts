import { FLAG_KINDS, type FlagKind } from '../model/index.ts';
import type { Failure } from './listing.ts';
import type { Ranked } from './rank.ts';
import type { ArticleHead, Reason } from './row.ts';

/** An audit as its `index.json` tells it. */
export interface AuditIndex {
  /** ISO 8601. */
  readonly created: string;
  readonly counts: { readonly articles: number; readonly withSource: number; readonly pairs: number };
  /** In the order of their ranks. */
  readonly pairs: readonly Ranked[];
  readonly failures: readonly Failure[];
}

const KINDS: ReadonlySet<string> = new Set(FLAG_KINDS);

/** An index from its JSON, with what is not of its schema left out; in words why it is none else. */
export function readIndex(text: string): AuditIndex | string {
  let all: Fields;
  try {
    all = fieldsOf(JSON.parse(text));
  } catch {
    return 'it is no index of an audit: it is no JSON; choose the folder that “stet audit” wrote';
  }
  const { schema } = all;
  if (typeof schema !== 'string' || !schema.startsWith('stet-audit/'))
    return 'it is no index of an audit; choose the folder that “stet audit” wrote';
  if (schema !== 'stet-audit/1') return 'it is an audit of a newer Stet; open it with that one';
  const counts = fieldsOf(all['counts']);
  return {
    created: words(all['created']),
    counts: { articles: number(counts['articles']), withSource: number(counts['withSource']), pairs: number(counts['pairs']) },
    pairs: listOf(all['pairs']).map(pairFrom),
    failures: listOf(all['failures']).map((one) => ({ key: words(fieldsOf(one)['key']), reason: words(fieldsOf(one)['reason']) })),
  };
}

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const words = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const number = (value: unknown): number => (typeof value === 'number' && Number.isFinite(value) ? value : 0);

function headFrom(value: unknown): ArticleHead {
  const { key, outlet, headline, date, credit, language } = fieldsOf(value);
  return {
    key: words(key),
    outlet: textOrNull(outlet),
    headline: textOrNull(headline),
    date: textOrNull(date),
    credit: textOrNull(credit),
    language: textOrNull(language),
  };
}

function reasonsFrom(value: unknown): readonly Reason[] {
  return listOf(value).flatMap((one) => {
    const { kind, reason } = fieldsOf(one);
    return typeof kind === 'string' && KINDS.has(kind) ? [{ kind: kind as FlagKind, reason: words(reason) }] : [];
  });
}

function pairFrom(value: unknown): Ranked {
  const one = fieldsOf(value);
  const flags = Object.entries(fieldsOf(one['flags'])).flatMap(([kind, n]) =>
    KINDS.has(kind) && number(n) > 0 ? [[kind, number(n)]] : [],
  );
  return {
    rank: number(one['rank']),
    line: one['line'] === null ? null : number(one['line']),
    published: headFrom(one['published']),
    source: headFrom(one['source']),
    place: number(one['place']),
    of: number(one['of']),
    words: number(one['words']),
    taken: number(one['taken']),
    sourceWords: number(one['sourceWords']),
    kept: number(one['kept']),
    flags: Object.fromEntries(flags) as Ranked['flags'],
    reasons: reasonsFrom(one['reasons']),
    because: reasonsFrom(one['because']),
    file: words(one['file']),
  };
}
