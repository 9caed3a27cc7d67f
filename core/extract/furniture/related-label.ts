import { pageWords } from '../../language/page.ts';

/** By their first letters, the longest first. */
let related: Map<string, string[]> | null = null;

function relatedLabels(): Map<string, string[]> {
  if (related) return related;
  related = new Map();
  for (const label of [...pageWords((page) => page.related, '|')].sort((a, b) => b.length - a.length)) {
    const first = label[0] ?? '';
    related.set(first, [...(related.get(first) ?? []), label]);
  }
  return related;
}

/** Length of the label that introduces a link to another article ("Related article: ", "Lesen Sie auch: "); 0 when there is none. */
export function relatedLabel(text: string): number {
  const lead = /^[\s>»•–—*[(]*/.exec(text)?.[0].length ?? 0;
  const line = text.slice(lead, lead + 60).toLowerCase();
  for (const label of relatedLabels().get(line[0] ?? '') ?? []) {
    if (!line.startsWith(label)) continue;
    const rest = /^\s*(?:[:|»›>→–—-]+\s*|$)/.exec(text.slice(lead + label.length));
    if (rest) return lead + label.length + rest[0].length;
  }
  return 0;
}
