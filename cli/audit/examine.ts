import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { called } from '../../core/account/index.ts';
import { type AuditPair, attributed, type Finding, headOf, lettered, marksFile, pairOf, readMarks } from '../../core/audit/index.ts';
import { inCommon, isPair, type Possible, sourcesOf } from '../../core/find/index.ts';
import type { Article, Mark } from '../../core/model/index.ts';
import { fold, report } from '../../core/report/index.ts';
import { collate } from '../../core/story/collate.ts';
import { safeFileName } from '../../host/file-name.ts';
import { sha256 } from '../../host/sha256.ts';
import { deliver } from '../comparing.ts';
import type { AuditSettings, ExamineTask, FromHand } from './work.ts';

/** The folder of the reports, in the output folder. */
export const REPORTS = 'reports';

const hash = (text: string): string => sha256(Buffer.from(text));

/** Finds an article's sources among the candidates and compares it with each. What was found before and is still so is not done again. */
export async function examine(task: ExamineTask, { settings, created }: { settings: AuditSettings; created: string }): Promise<FromHand> {
  const { id, key } = task;
  const articleOf = (body: string): Article => called(JSON.parse(body) as Article, { outlets: settings.outlets ?? {} });
  const published: Possible = { key, article: articleOf(task.body) };
  const possible = task.candidates.map((one): Possible => ({ key: one.key, article: lettered(articleOf(one.body), 'A') }));
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
    const kept = marksOf(join(settings.folder, marksFile(file)));
    const made = report([comparison], { created, ...kept, ...(title === undefined ? {} : { title }) });
    await deliver(fold(made, { ignore: settings.ignore }), 'html', join(settings.folder, file));
    pairs.push(pairOf(source, { words, flags: flags[i] ?? [], place: i + 1, of: found.length, file }));
  }
  const finding: Finding = { published: headOf(key, published.article), pairs };
  return { id, over: true, examined: { id, basis, finding: JSON.stringify(finding) } };
}

/** What a person marked of a pair before, so that a report that is written anew still has it. */
function marksOf(path: string): { readonly marks?: readonly Mark[]; readonly reviewer?: string } {
  if (!existsSync(path)) return {};
  const kept = readMarks(readFileSync(path, 'utf8'));
  return kept === null ? {} : { marks: kept.marks, ...(kept.reviewer === '' ? {} : { reviewer: kept.reviewer }) };
}

const stands = ({ pairs }: Finding, folder: string): boolean => pairs.every(({ file }) => existsSync(join(folder, file)));

/** One name for a pair, whichever process writes it, and whatever else there is. */
function fileOf(published: string, source: string): string {
  const stem = safeFileName(basename(published), '.html')
    .slice(0, 60)
    .replace(/\.html$/, '');
  return `${REPORTS}/${stem.replaceAll(/[\s#%?]+/g, '-')}-${hash(`${published}\n${source}`).slice(0, 12)}.html`;
}
