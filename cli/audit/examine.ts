import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type AuditPair, attributed, type Finding, headOf } from '../../core/audit/index.ts';
import { inCommon, isPair, type Possible, sourcesOf } from '../../core/find/index.ts';
import { type Article, FLAG_KINDS, type Flag } from '../../core/model/index.ts';
import { fold, report } from '../../core/report/index.ts';
import { collate } from '../../core/story/collate.ts';
import { safeFileName } from '../../host/file-name.ts';
import { sha256 } from '../../host/sha256.ts';
import { deliver } from '../comparing.ts';
import type { AuditSettings, ExamineTask, FromHand } from './work.ts';

/** The folder of the reports, in the output folder. */
export const REPORTS = 'reports';

/** Sentences of flags that the index keeps of a pair, and UTF-16 units of each. */
const MOST_REASONS = 12;
const LONGEST_REASON = 400;

const hash = (text: string): string => sha256(Buffer.from(text));

/** Finds an article's sources among the candidates and compares it with each. What was found before and is still so is not done again. */
export async function examine(task: ExamineTask, { settings, created }: { settings: AuditSettings; created: string }): Promise<FromHand> {
  const { id, key } = task;
  const published: Possible = { key, article: JSON.parse(task.body) as Article };
  const possible = task.candidates.map((one): Possible => ({ key: one.key, article: lettered(JSON.parse(one.body) as Article, 'A') }));
  const chosen = sourcesOf(published, possible, task.alone);
  const basis = hash(
    JSON.stringify([
      { ...settings, folder: '' },
      hash(task.body),
      chosen.map((one) => [one.key, hash(task.candidates.find((it) => it.key === one.key)?.body ?? '')]),
    ]),
  );
  if (basis === task.basis && task.finding !== null && stands(JSON.parse(task.finding) as Finding, settings.folder))
    return { id, over: true, examined: { id, basis, finding: task.finding } };

  const found = chosen.flatMap(({ key: name }) => {
    const source = possible.find((one) => one.key === name) as Possible;
    const comparison = collate(source.article, published.article);
    const words = inCommon(comparison);
    return isPair(words) ? [{ source, comparison, words }] : [];
  });
  const flags = attributed(found.map(({ comparison }) => comparison));
  const pairs: AuditPair[] = [];
  for (const [i, { source, comparison, words }] of found.entries()) {
    const file = fileOf(key, source.key);
    const title = published.article.metadata.headline ?? undefined;
    const made = report([comparison], { created, ...(title === undefined ? {} : { title }) });
    await deliver(fold(made, { ignore: settings.ignore }), 'html', join(settings.folder, file));
    const own = flags[i] ?? [];
    pairs.push({
      source: headOf(source.key, source.article),
      place: i + 1,
      of: found.length,
      words: words.witnessWords,
      taken: words.fromBase,
      sourceWords: words.baseWords,
      kept: words.kept,
      flags: countsOf(own),
      reasons: [...own]
        .sort((a, b) => FLAG_KINDS.indexOf(a.kind) - FLAG_KINDS.indexOf(b.kind))
        .slice(0, MOST_REASONS)
        .map(({ kind, reason }) => ({ kind, reason: reason.length > LONGEST_REASON ? `${reason.slice(0, LONGEST_REASON)}…` : reason })),
      file,
    });
  }
  const finding: Finding = { published: headOf(key, published.article), pairs };
  return { id, over: true, examined: { id, basis, finding: JSON.stringify(finding) } };
}

const stands = ({ pairs }: Finding, folder: string): boolean => pairs.every(({ file }) => existsSync(join(folder, file)));

function countsOf(flags: readonly Flag[]): AuditPair['flags'] {
  const counts: Partial<Record<Flag['kind'], number>> = {};
  for (const { kind } of flags) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** One name for a pair, whichever process writes it, and whatever else there is. */
function fileOf(published: string, source: string): string {
  const stem = safeFileName(basename(published), '.html')
    .slice(0, 60)
    .replace(/\.html$/, '');
  return `${REPORTS}/${stem.replaceAll(/[\s#%?]+/g, '-')}-${hash(`${published}\n${source}`).slice(0, 12)}.html`;
}

/** The article under another letter. */
function lettered(article: Article, siglum: string): Article {
  if (article.siglum === siglum) return article;
  return {
    ...article,
    siglum,
    blocks: article.blocks.map((block) => ({ ...block, id: `${siglum}${block.id.slice(article.siglum.length)}` })),
  };
}
