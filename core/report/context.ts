import type { EntryReport } from './report.ts';

/** An edit's words on one side with what stands around them. */
export interface InContext {
  readonly before: string;
  /** "" where the side has no words here. */
  readonly words: string;
  readonly after: string;
}

// Letters on either side: three or four words, enough to find the place again.
const AROUND = 24;
// Longer ones are whole sentences or paragraphs, which the text shows: their two ends tell which.
const WHOLE = 240;
const [HEAD, TAIL] = [150, 60];

/** An edit on its two sides. */
export type Contexts = Readonly<Record<'base' | 'witness', InContext>>;

/**
 * Every edit of some entries by its id, in a few words of its paragraph on either side.
 *
 *     "…Orsel has sought to" [foster] "ties with the…"
 */
export function contextsOf(entries: readonly EntryReport[]): ReadonlyMap<string, Contexts> {
  const found = new Map<string, Record<'base' | 'witness', InContext>>();
  for (const { segments } of entries) {
    const sides = { base: segments.map(({ lemma }) => lemma), witness: segments.map(({ reading }) => reading) };
    segments.forEach(({ edit }, i) => {
      if (!edit) return;
      const at = (side: 'base' | 'witness'): InContext => ({
        before: ending(sides[side], i),
        words: ends(sides[side][i] ?? ''),
        after: beginning(sides[side], i + 1),
      });
      const known = found.get(edit.id);
      // A phrase that moved has words at one of its two places on each side.
      if (!known) found.set(edit.id, { base: at('base'), witness: at('witness') });
      else for (const side of ['base', 'witness'] as const) if (known[side].words === '' && sides[side][i] !== '') known[side] = at(side);
    });
  }
  return found;
}

/** The last letters before a place of some texts, from the beginning of a word. */
function ending(texts: readonly string[], end: number): string {
  let text = '';
  for (let i = end - 1; i >= 0 && text.length <= AROUND; i--) text = texts[i] + text;
  const paragraph = text.slice(text.lastIndexOf('\n\n') + 1).replace(/^\n/, '');
  if (paragraph.length <= AROUND) return paragraph;
  const kept = paragraph.slice(-AROUND);
  return `…${whole(kept.slice(kept.trimEnd().indexOf(' ') + 1))}`;
}

/** The first letters from a place of some texts on, to the end of a word. */
function beginning(texts: readonly string[], start: number): string {
  let text = '';
  for (let i = start; i < texts.length && text.length <= AROUND; i++) text += texts[i];
  const paragraph = text.split('\n\n', 1)[0] ?? '';
  if (paragraph.length <= AROUND) return paragraph;
  const kept = paragraph.slice(0, AROUND);
  const border = kept.lastIndexOf(' ');
  return `${whole(border > 0 ? kept.slice(0, border) : kept)}…`;
}

const ends = (words: string): string =>
  words.length <= WHOLE ? words : `${whole(words.slice(0, HEAD)).trimEnd()} … ${whole(words.slice(-TAIL)).trimStart()}`;

/** Without the half of a letter that a cut may leave. */
const whole = (text: string): string => text.replace(/^[\uDC00-\uDFFF]|[\uD800-\uDBFF]$/g, '');
