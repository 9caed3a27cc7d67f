import type { Reader } from '../reader.ts';

export const MARKDOWN: Reader = {
  name: 'Markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  endings: ['md', 'markdown', 'mdown'],
  binary: false,
  sniff: (text) => (!DATA.test(text) && looksLikeMarkdown(text.slice(0, 60_000)) ? 'likely' : null),
  load: async () => (await import('./markdown.ts')).extractMarkdown,
};

/** XML and JSON, whose strings may hold any marks. */
const DATA = /^\s*(?:<\?xml\s|\{\s*"|\[\s*\{\s*")/i;

/**
 * Marks that people write in Markdown and nobody types in plain copy. A heading, an image, a reference or front matter is enough;
 * a link or emphasis needs a second sign, for plain text quotes both now and then.
 */
function looksLikeMarkdown(text: string): boolean {
  if (/^\ufeff?---[ \t]*\r?\n(?:[\w-]+:.*\r?\n(?:[ \t]+.*\r?\n|- .*\r?\n)*)+---[ \t]*\r?\n/.test(text)) return true;
  // "# # #" ends a press release; "#tag" is a hashtag.
  if (/^#{1,6} +[^\s#]/m.test(text)) return true;
  if (/^\S.{2,150}\r?\n(?:={3,}|-{4,})[ \t]*$/m.test(text)) return true;
  let signs = 0;
  if (/!\[[^\]\n]*\]\([^)\s]+/.test(text)) signs += 2;
  const links = text.match(/\[[^\]\n]+\]\((?:https?:|#|\/|mailto:|\.)[^)\s]*\)/g)?.length ?? 0;
  signs += Math.min(2, links);
  if (/(?:^|[\s(])\*\*\S[^*\n]*\*\*/m.test(text)) signs++;
  if (/(?:^|[\s(])(?:\*[^\s*][^*\n]*\*|_[^\s_][^_\n]*_)(?=[\s.,;:!?)]|$)/m.test(text)) signs++;
  if (/^> +\S/m.test(text)) signs++;
  if (/^<https?:\/\/[^>\s]+>[ \t]*$/m.test(text)) signs++;
  if (/^\[\^?[\w-]+\]: +\S/m.test(text)) signs++;
  if (/^\|.+\|[ \t]*\r?\n\|[ :|-]+\|/m.test(text)) signs += 2;
  return signs >= 2;
}
