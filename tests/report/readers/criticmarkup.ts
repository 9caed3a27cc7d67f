/**
 * A small reader of CriticMarkup that knows nothing of Stet: the text with every mark rejected or accepted, as paragraphs.
 * Marks are found first, left to right; backslashes and references go last, as in the first Markdown: before other signs a backslash stays.
 */
export function readCriticMarkup(markup: string, decision: 'reject' | 'accept'): string[] {
  const reject = decision === 'reject';
  const text = markup
    .replace(/\{>>([\s\S]*?)<<\}/g, '')
    .replace(
      /\{--([\s\S]*?)--\}|\{\+\+([\s\S]*?)\+\+\}|\{~~([\s\S]*?)~>([\s\S]*?)~~\}/g,
      (_, del?: string, ins?: string, before?: string, after?: string) => (reject ? (del ?? before) : (ins ?? after)) ?? '',
    );
  return text
    .split('\n\n')
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) =>
      paragraph.replace(
        LINK_OR_SIGN,
        (found, place?: string, words?: string) => place ?? (words === undefined ? plain(found) : words.replace(SIGN, plain)),
      ),
    );
}

const SIGN = /\\[\\`*_{}[\]()#+.!-]|&(?:lt|gt|amp|quot|#\d+);/g;
const LINK_OR_SIGN = new RegExp(
  String.raw`<((?:https?:|ftp:|[\w.+-]+@)[^\s<>]+)>|\[((?:\\.|[^\]\\])+)\]\((?:https?|ftp|mailto):(?:\\.|[^)\\])+\)|${SIGN.source}`,
  'g',
);
const plain = (written: string): string => {
  if (written.startsWith('\\')) return written.slice(1);
  return NAMED[written.slice(1, -1)] ?? String.fromCharCode(Number(written.slice(2, -1)));
};

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
