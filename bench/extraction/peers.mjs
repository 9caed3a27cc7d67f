// Extractors that others use, each from bytes to text as its own documentation says.
import { Readability } from '@mozilla/readability';
import { Defuddle } from 'defuddle/node';
import { parseHTML } from 'linkedom';

const decoded = (bytes) => {
  const text = new TextDecoder().decode(bytes);
  const declared = /<meta[^>]*charset\s*=\s*["']?([\w-]+)/i.exec(text.slice(0, 4000))?.[1];
  return declared && !/^utf-?8$/i.test(declared) ? new TextDecoder(declared).decode(bytes) : text;
};

// Both write to the console about what they cannot do.
for (const method of ['log', 'warn', 'error', 'debug']) {
  const own = console[method].bind(console);
  console[method] = (...args) =>
    typeof args[0] === 'string' && /^(?:Defuddle|Reader|Error|Could not|Failed)/.test(args[0]) ? undefined : own(...args);
}

const blockwise = (html) =>
  html
    .replace(/<\/(?:p|div|li|h\d|blockquote|tr|td|figcaption|dd|dt|pre)>|<br\s*\/?>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&');

export const PEERS = {
  'Readability on linkedom': (bytes) => {
    const { document } = parseHTML(decoded(bytes));
    return new Readability(document).parse()?.textContent ?? '';
  },
  'Defuddle on linkedom': async (bytes) => {
    const { document } = parseHTML(decoded(bytes));
    const { content } = await Defuddle(document, 'https://page.example/');
    return blockwise(content ?? '');
  },
};
