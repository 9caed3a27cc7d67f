import { fingerprintsOf, inCommon, isPair, type Possible, PrintIndex, sourcesOf } from '../find/index.ts';
import type { Article, Comparison } from '../model/index.ts';
import { attributed } from './attribute.ts';
import { pairOf } from './pair.ts';
import { type Finding, headOf } from './row.ts';

/** A base and a witness, compared. */
export type Collating = (base: Article, witness: Article) => Comparison;

/**
 * An audit that needs no store: of one collection against itself, one finding after the other, in the order given. What the command line finds over the
 * same articles it finds too. The articles bear the letter B; `fileOf` names a pair.
 */
export function* findingsAmong(
  articles: readonly Possible[],
  collate: Collating,
  fileOf: (published: string, source: string) => string,
): Generator<Finding> {
  const prints = articles.map(({ article }) => fingerprintsOf(article).prints);
  const index = new PrintIndex();
  for (const [i, own] of prints.entries()) index.add(i, own);
  for (const [i, published] of articles.entries()) {
    const possible = index.candidates(prints[i] ?? [], i).flatMap(({ id }) => articles[id] ?? []);
    const found = sourcesOf(published, possible, true).flatMap(({ key }) => {
      const source = possible.find((one) => one.key === key);
      if (!source) return [];
      const comparison = collate(lettered(source.article, 'A'), published.article);
      const words = inCommon(comparison);
      return isPair(words) ? [{ source, comparison, words }] : [];
    });
    const flags = attributed(found.map(({ comparison }) => comparison));
    const pairs = found.map(({ source, words }, k) =>
      pairOf(source, { words, flags: flags[k] ?? [], place: k + 1, of: found.length, file: fileOf(published.key, source.key) }),
    );
    yield { published: headOf(published.key, published.article), pairs };
  }
}

/** The article under another letter. */
export function lettered(article: Article, siglum: string): Article {
  if (article.siglum === siglum) return article;
  return {
    ...article,
    siglum,
    blocks: article.blocks.map((block) => ({ ...block, id: `${siglum}${block.id.slice(article.siglum.length)}` })),
  };
}
