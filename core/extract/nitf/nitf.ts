import type { Source } from '../../model/index.ts';
import { type Fields, withFields } from '../fields.ts';
import { type ElementMeanings, piecesIn } from '../marked-up.ts';
import type { Piece } from '../piece.ts';
import { type Extracted, Unreadable } from '../reader.ts';
import { at, elements, parseXml, textIn, within, type XmlElement } from '../xml.ts';

const block = (...names: string[]): ElementMeanings => Object.fromEntries(names.map((name) => [name, 'block' as const]));
const unseen = (...names: string[]): ElementMeanings => Object.fromEntries(names.map((name) => [name, 'unseen' as const]));

/** NITF 3.6: what may stand in a story's body. */
const NITF_BODY: ElementMeanings = {
  ...block(
    'body',
    'body.content',
    'block',
    'p',
    'ol',
    'ul',
    'dl',
    'media',
    'table',
    'thead',
    'tbody',
    'tfoot',
    'nitf-table',
    'pre',
    'datasource',
  ),
  ...unseen('media-reference', 'media-metadata', 'media-object', 'custom-table', 'nitf-table-metadata', 'alt-code', 'object', 'head', 'hr'),
  hl1: { kind: 'headline', level: 1 },
  hl2: { kind: 'crosshead', level: 2 },
  li: { kind: 'list-item' },
  dt: { kind: 'list-item' },
  dd: { kind: 'list-item' },
  bq: { kind: 'quotation' },
  'media-caption': { kind: 'caption' },
  'media-producer': { kind: 'caption' },
  caption: { kind: 'caption' },
  note: { rule: 'editors-note' },
  fn: { rule: 'footnote' },
  tagline: 'block',
  tr: 'row',
  br: 'break',
};

/** Finds the story in a NITF document (News Industry Text Format). */
export function extractNitf(source: Source): Extracted {
  const root = parseXml(source.text);
  if (root?.local !== 'nitf')
    throw new Unreadable('no-reader', 'It is XML, but no kind of news item that is known; save the article as a web page.');
  return storyOfNitf(root, {});
}

/** The story of a `nitf` element; what its own head does not say is taken from `around`, the envelope it came in. */
export function storyOfNitf(nitf: XmlElement, around: Fields): Extracted {
  const head = at(nitf, 'head');
  const data = at(head, 'docdata');
  const top = at(nitf, 'body', 'body.head');
  const content = at(nitf, 'body', 'body.content') ?? at(nitf, 'body') ?? nitf;
  const hedline = at(top, 'hedline');
  const attribute = (element: XmlElement | null, name: string): string | null => element?.attributes[name] ?? null;
  const meta = (name: string): string | null =>
    elements(head, 'meta').find((one) => one.attributes['name']?.toLowerCase() === name)?.attributes['content'] ?? null;
  const text = (element: XmlElement | null): string | null => (element ? textIn(element) : null);
  const published = elements(head, 'pubdata')[0];
  const body: Piece[] = [
    ...elements(at(top, 'abstract'), 'p').flatMap((p) => piecesIn(p, NITF_BODY).map((it): Piece => ({ ...it, kind: 'deck' }))),
    ...piecesIn(content, NITF_BODY),
    ...piecesIn(at(nitf, 'body', 'body.end') ?? EMPTY, NITF_BODY),
  ];
  return withFields(
    {
      ...around,
      headline: text(at(hedline, 'hl1')) || around.headline || text(at(head, 'title')),
      decks: elements(hedline, 'hl2').map(textIn),
      byline: elements(top, 'byline').map(bylineOf).join(', ') || around.byline,
      dateline: text(at(top, 'dateline')) || around.dateline,
      credit: around.credit,
      outlet: around.outlet || text(at(top, 'distributor')) || attribute(at(data, 'doc.copyright'), 'holder'),
      language: attribute(nitf, 'xml:lang') ?? attribute(nitf, 'baselang') ?? around.language,
      published: attribute(at(data, 'date.issue'), 'norm') ?? attribute(published ?? null, 'date.publication') ?? around.published,
      embargo: laterThan(attribute(at(data, 'date.release'), 'norm'), attribute(at(data, 'date.issue'), 'norm')) ?? around.embargo,
      notes: [
        ...(around.notes ?? []),
        [
          'slug-line',
          within(data ?? EMPTY, 'keyword')
            .map((one) => one.attributes['key'] ?? '')
            .join(', '),
        ],
        ['urgency', attribute(at(data, 'urgency'), 'ed-urg')],
        ['editors-note', attribute(at(data, 'ed-msg'), 'info')],
        ['version', attribute(at(data, 'du-key'), 'version')],
        ['correction-signal', attribute(at(data, 'correction'), 'info')],
        ['slug-line', meta('slug')],
        ['section-line', attribute(at(head, 'tobject'), 'tobject.type')],
        ...elements(top, 'note').map((one) => ['editors-note', textIn(one)] as const),
        ['copyright', text(at(top, 'rights'))],
      ],
    },
    body,
  );
}

/** A byline; its title (the writer's office or house) is parted from the name where no mark parts them. */
function bylineOf(byline: XmlElement): string {
  const title = textIn(at(byline, 'byttl')).trim();
  const whole = textIn(byline).trim();
  const name = whole.endsWith(title) ? whole.slice(0, whole.length - title.length).trimEnd() : '';
  if (title === '' || name === '' || /[,;:(–—-]$/.test(name)) return whole;
  return `${name}${/[\u3040-\u9fff]$/.test(name) ? ' ' : ', '}${title}`;
}

const EMPTY: XmlElement = { name: '', local: '', attributes: {}, children: [], start: 0, end: 0 };

/** A release after the issue holds a story back; one before it says nothing. */
const laterThan = (release: string | null, issue: string | null): string | null =>
  release !== null && issue !== null && release.replace(/\D/g, '') > issue.replace(/\D/g, '') ? release : null;
