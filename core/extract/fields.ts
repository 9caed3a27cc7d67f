import { withoutEnd } from '../language/ends.ts';
import { endsSentence, isProse, wordCount } from '../language/sentence.ts';
import type { BlockKind, Message } from '../model/index.ts';
import { readByline } from './furniture/byline.ts';
import { readCredit } from './furniture/credit.ts';
import { isoDate } from './furniture/date.ts';
import { readDateline } from './furniture/dateline.ts';
import { furnish } from './furniture/furnish.ts';
import { bodily } from './furniture/running-text.ts';
import { type Piece, piece } from './piece.ts';
import type { Extracted } from './reader.ts';
import { clean } from './white-space.ts';

/** What a format that names its fields says of a story. Texts may be blank or hold line breaks: they are cleaned here. */
export interface Fields {
  readonly headline?: string | null | undefined;
  readonly decks?: readonly string[];
  readonly byline?: string | null | undefined;
  readonly credit?: string | null | undefined;
  readonly dateline?: string | null | undefined;
  readonly correction?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly language?: string | null | undefined;
  /** Any common form of a date. */
  readonly published?: string | null | undefined;
  readonly updated?: string | null | undefined;
  readonly embargo?: string | null | undefined;
  /** What only desks and machines read, with the rule under which it is set aside: a slug, a priority, a version, a note to editors. */
  readonly notes?: readonly (readonly [rule: string, text: string | null | undefined])[];
}

/** A date in ISO 8601, also from the basic form that news formats use: "20210516T080625Z" → "2021-05-16T08:06Z". Null for none. */
export const isoOf = (value: string | null | undefined): string | null => (value ? isoDate(value.trim()) : null);

/** The story that a body and the fields around it make: what the fields say counts, where they are silent the words are asked. */
export function withFields(fields: Fields, body: readonly Piece[], messages: readonly Message[] = []): Extracted {
  const headline = clean(fields.headline ?? '');
  const line = (text: string | null | undefined, kind: BlockKind): Piece[] => {
    const cleaned = clean(text ?? '');
    return cleaned === '' ? [] : [piece(cleaned, { kind, rule: 'field' })];
  };
  const top = [
    ...line(headline, 'headline'),
    ...(fields.decks ?? []).flatMap((deck) => line(deck, 'deck')),
    ...line(fields.byline, 'byline'),
    ...line(fields.correction, 'correction'),
  ];
  const unlike = body.map((it): Piece => {
    const repeats = headline !== '' && (it.level > 0 || it.kind === 'headline') && same(it.text, headline);
    return repeats
      ? { ...it, kind: null, rule: 'repeated-headline' }
      : it.kind === 'headline' && headline !== ''
        ? { ...it, kind: 'crosshead' }
        : it;
  });
  const { pieces, found } = furnish([...top, ...withHeadings(withoutLabels(unlike))]);
  const dateline = clean(fields.dateline ?? '');
  const credit = clean(fields.credit ?? '');
  const lead = pieces.findIndex((it) => bodily(it));
  const placed = [
    ...(dateline === '' || found.dateline ? [] : datelinePieces(dateline)),
    ...(found.creditLine ? [] : line(credit, 'credit-line')),
  ];
  const single = placed.filter((it, i) => it.kind !== 'credit-line' || placed.findIndex((other) => other.kind === 'credit-line') === i);
  const at = lead < 0 ? pieces.length : lead;
  const notes = (fields.notes ?? []).flatMap(([rule, text]) => {
    const cleaned = clean(text ?? '');
    return cleaned === '' ? [] : [piece(cleaned, { kind: null, rule })];
  });
  const embargo = isoOf(fields.embargo);
  return {
    pieces: [...notes, ...pieces.slice(0, at), ...single, ...pieces.slice(at)],
    found: {
      ...found,
      dateline: found.dateline ?? single.find((it) => it.kind === 'dateline')?.text ?? null,
      creditLine: found.creditLine ?? single.find((it) => it.kind === 'credit-line')?.text ?? null,
      outlet: clean(fields.outlet ?? '') || (found.outlet ?? null),
      published: isoOf(fields.published) ?? found.published ?? null,
      updated: isoOf(fields.updated) ?? found.updated ?? null,
      url: /^https?:/i.test(fields.url ?? '') ? (fields.url ?? null) : (found.url ?? null),
    },
    language: fields.language ?? null,
    messages: [
      ...messages,
      ...(embargo ? [{ severity: 'note', rule: 'embargo', reason: `It is under embargo until ${embargo}.` } satisfies Message] : []),
    ],
  };
}

/** "Gaza City, May 16 (AFP) -" → a dateline and a credit line; anything else is a dateline as it stands. */
function datelinePieces(text: string): Piece[] {
  const bare = withoutEnd(text.trimEnd(), /[-–—]/).trimEnd();
  const whole = `${bare} - It is so, officials said on the day after.`;
  const parsed = readDateline(whole);
  if (!parsed?.place || !parsed.credit) return [piece(bare, { kind: 'dateline', rule: 'field' })];
  return [
    piece(clean(whole.slice(...parsed.place)), { kind: 'dateline', rule: 'field' }),
    piece(clean(whole.slice(...parsed.credit)), { kind: 'credit-line', rule: 'field' }),
  ];
}

/** Most words of a label above a story. */
const LABEL_WORDS = 3;

/** "Litteratur TT" above the first paragraph: the section and the agency, which the fields have said already. */
function withoutLabels(body: readonly Piece[]): Piece[] {
  const lead = body.findIndex((it) => bodily(it) && isProse(it.text));
  return body.map((it, i): Piece => {
    const label =
      i < lead && it.kind === 'paragraph' && it.links.length === 0 && wordCount(it.text) <= LABEL_WORDS && !endsSentence(it.text);
    return label && !readByline(it.text) && !readCredit(it.text) ? { ...it, kind: null, rule: 'section-line' } : it;
  });
}

/** Most words of a paragraph that is a heading because all of it is bold. */
const HEADING_WORDS = 10;

/** "<p><b>Where the money went</b></p>" below the first paragraph is a heading in all but name. */
function withHeadings(body: readonly Piece[]): Piece[] {
  const lead = body.findIndex((it) => bodily(it) && isProse(it.text));
  return body.map((it, i): Piece => {
    const heads =
      i > lead &&
      lead >= 0 &&
      it.kind === 'paragraph' &&
      it.opens === it.text.length &&
      it.links.length === 0 &&
      wordCount(it.text) <= HEADING_WORDS &&
      /[\p{L}\p{M}\p{N}]$/u.test(it.text);
    return heads ? { ...it, kind: 'crosshead', rule: 'bold' } : it;
  });
}

/** Whether two lines say the same, whatever marks stand between their words. */
export const same = (a: string, b: string): boolean =>
  a.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '') === b.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
