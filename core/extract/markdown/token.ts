/** A block or inline part of Markdown: of marked's tokens, what is read here. */
export interface MarkdownToken {
  readonly type: string;
  readonly raw: string;
  readonly text?: string;
  readonly depth?: number;
  readonly ordered?: boolean;
  readonly href?: string;
  readonly tokens?: readonly MarkdownToken[];
  readonly items?: readonly MarkdownToken[];
  readonly header?: readonly MarkdownToken[];
  readonly rows?: readonly (readonly MarkdownToken[])[];
}
