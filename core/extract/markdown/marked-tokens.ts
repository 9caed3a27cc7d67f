import { Lexer, Tokenizer } from 'marked';
import type { MarkdownToken } from './token.ts';

/** The blocks of any Markdown: CommonMark with tables, by marked. Line breaks are `\n`. */
export function markedTokens(text: string): readonly MarkdownToken[] {
  // marked's own emphasis rule is a Unicode expression that takes longer to compile than a clipping takes to read.
  class Plainer extends Tokenizer {
    override emStrong(src: string, _masked: string, before = '') {
      const match = /^(\*{1,3}|_{1,3})(?=\S)([\s\S]*?[^\s\\])\1(?![*_])/.exec(src);
      const [raw, mark = '', inner = ''] = match ?? [];
      // "snake_case" is no emphasis.
      if (raw === undefined || (mark[0] === '_' && (/\w/.test(before) || /^\w/.test(src.slice(raw.length))))) return undefined;
      const tokens = this.lexer.inlineTokens(inner);
      return mark.length === 1
        ? ({ type: 'em', raw, text: inner, tokens } as const)
        : ({ type: 'strong', raw, text: inner, tokens } as const);
    }
  }
  const lexer = new Lexer({ gfm: true, tokenizer: new Plainer() });
  lexer.blockTokens(text, lexer.tokens);
  // Most paragraphs hold nothing but words.
  for (const { src, tokens } of lexer.inlineQueue) {
    if (/[*_`[<&!\\~]|https?:|www\.|@| {2}\n/.test(src)) lexer.inlineTokens(src, tokens);
    else tokens.push({ type: 'text', raw: src, text: src, escaped: false });
  }
  return lexer.tokens as unknown as MarkdownToken[];
}
