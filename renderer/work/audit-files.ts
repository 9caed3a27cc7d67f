import { type Failure, FIRST_READ, type Finding, findingsAmong, rank, rowsOf } from '../../core/audit/index.ts';
import { extractEach, read } from '../../core/extract/index.ts';
import type { Possible } from '../../core/find/index.ts';
import { collate } from '../../core/story/collate.ts';
import type { AuditAsk, AuditFile, Said } from './protocol.ts';

/** Answers an audit of files: what the command line finds in them, without a store. What cannot be read is listed, and the others go on. */
export async function auditFiles({ files, created }: AuditAsk, say: (answer: Said) => void): Promise<void> {
  const articles: Possible[] = [];
  const failures: Failure[] = [];
  for (const [i, file] of files.entries()) {
    try {
      articles.push(...(await articlesOf(file)));
    } catch (trouble) {
      failures.push({ key: file.key, reason: trouble instanceof Error ? trouble.message : String(trouble) });
    }
    say({ kind: 'audited', step: 'reading', done: i + 1, all: files.length });
  }
  const findings: Finding[] = [];
  let number = 0;
  for (const finding of findingsAmong(articles, collate, () => `reports/${++number}.html`)) {
    findings.push(finding);
    say({ kind: 'audited', step: 'comparing', done: findings.length, all: articles.length });
  }
  const pairs = rank(rowsOf(findings), FIRST_READ);
  const withSource = findings.filter((finding) => finding.pairs.length > 0).length;
  say({ kind: 'audit', index: { created, counts: { articles: findings.length, withSource, pairs: pairs.length }, pairs, failures } });
}

/** @throws Error in words why a file gives no article. */
async function articlesOf({ key, bytes }: AuditFile): Promise<readonly Possible[]> {
  const { source, messages } = await read({ name: key.slice(key.lastIndexOf('/') + 1), bytes }, 'B');
  const refused = messages.find(({ severity }) => severity === 'error');
  if (!source || refused) throw new Error(refused?.reason ?? 'it cannot be read');
  const found: Possible[] = [];
  let trouble: string | null = null;
  for await (const article of extractEach(source, 'B')) {
    const error = article.messages.find(({ severity }) => severity === 'error');
    trouble ??= error?.reason ?? null;
    const { item } = article.source;
    // The text of the page is not needed any more, and may be a hundred times the story.
    if (!error)
      found.push({ key: item === undefined ? key : `${key}#${item}`, article: { ...article, source: { ...article.source, text: '' } } });
  }
  if (found.length === 0) throw new Error(trouble ?? 'no article was found in it');
  return found;
}
