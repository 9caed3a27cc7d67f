import type { Reader } from '../reader.ts';

export const MARKDOWN: Reader = {
  name: 'Markdown',
  mediaTypes: ['text/markdown', 'text/x-markdown'],
  endings: ['md', 'markdown', 'mdown'],
  binary: false,
  sniff: (text) => (!DATA.test(text) && looksLikeMarkdown(text.slice(0, 60_000)) ? 'likely' : null),
  load: async () => (await import('./markdown.ts')).extractMarkdown,
};

/** Web pages, XML and JSON, whose strings may hold any marks. */
const DATA = /^\s*(?:<!doctype\s|<html[\s>]|<\?xml\s|\{\s*"|\[\s*\{\s*")/i;

/**
 * Marks that people write in Markdown and nobody types in plain copy. A heading, an image, a reference or front matter is enough;
 * a link or emphasis needs a second sign, for plain text quotes both now and then.
 */
function looksLikeMarkdown(text: string): boolean {
  if (hasFrontMatter(text)) return true;
  if (hasHeading(text)) return true;
  if (/^\S.{2,150}\r?\n(?:={3,}|-{4,})[ \t]*$/m.test(text)) return true;
  let signs = 0;
  if (/!\[[^\]\n]*\]\([^)\s]+/.test(text)) signs += 2;
  const links = text.match(/\[[^[\]\n]+\]\((?:https?:|#|\/|mailto:|\.)[^()[\]\s]*[()]/g)?.length ?? 0;
  signs += Math.min(2, links);
  if (/(?:^|[\s(])\*\*\S[^*\n]*\*\*/m.test(text)) signs++;
  if (/(?:^|[\s(])(?:\*[^\s*][^*\n]*\*|_[^\s_][^_\n]*_)(?=[\s.,;:!?)]|$)/m.test(text)) signs++;
  if (/^> +\S/m.test(text)) signs++;
  if (/^<https?:\/\/[^>\s]+>[ \t]*$/m.test(text)) signs++;
  if (/^\[\^?[\w-]+\]: +\S/m.test(text)) signs++;
  if (/^\|.+\|[ \t]*\r?\n\|[ :|-]+\|/m.test(text)) signs += 2;
  return signs >= 2;
}

/** Most lines of front matter that are looked at. */
const FRONT_LINES = 400;

/** Lines of keys and values between two lines of three dashes at the very start. */
function hasFrontMatter(text: string): boolean {
  if (!/^\ufeff?---[ \t]*\r?\n/.test(text)) return false;
  const lines = text.split(/\r?\n/, FRONT_LINES);
  const end = lines.findIndex((line, i) => i > 0 && /^---[ \t]*$/.test(line));
  return end > 1 && /^[\w-]+:/.test(lines[1] ?? '') && lines.slice(1, end).every((line) => /^(?:[\w-]+:|[ \t]+\S|- |#|\s*$)/.test(line));
}

/** Length of a line, in UTF-16 units, that is a paragraph. */
const PARAGRAPH = 60;

/**
 * A heading over the text, or one with a paragraph under it. "# # #" ends a press release, "#tag" is a hashtag, and "# dpa-Notizblock" over a
 * list closes wire copy.
 */
function hasHeading(text: string): boolean {
  if (!/^#{1,6} +[^\s#]/m.test(text)) return false;
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== '');
  const heads = lines.flatMap((line, i) => (/^#{1,6} +[^\s#]/.test(line) ? [i] : []));
  const lead = lines.findIndex((line) => line.length > PARAGRAPH && !line.startsWith('#'));
  return heads.some(
    (at) => lead < 0 || at < lead || ((lines[at + 1]?.length ?? 0) > PARAGRAPH && !/^\s*(?:[-*+>|]|\d+[.)])\s/.test(lines[at + 1] ?? '')),
  );
}
