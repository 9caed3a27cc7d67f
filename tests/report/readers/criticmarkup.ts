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
        /\\([\\`*_{}[\]()#+.!-])|&(?:(lt|gt|amp|quot)|#(\d+));/g,
        (_, sign?: string, name?: string, code?: string) => sign ?? (name ? NAMED[name] : String.fromCharCode(Number(code))) ?? '',
      ),
    );
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"' };
