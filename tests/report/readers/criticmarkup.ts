/**
 * A small reader of CriticMarkup that knows nothing of Stet: the text with every mark rejected or accepted, as paragraphs.
 * Marks are found first, left to right; backslashes before punctuation go last, as in Markdown.
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
    .map((paragraph) => paragraph.replace(/\\([!-/:-@[-`{-~])/g, '$1'));
}
