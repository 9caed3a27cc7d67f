import type { Source } from '../../model/index.ts';
import { headed } from '../headed.ts';
import { Package } from '../package.ts';
import { type Piece, piece } from '../piece.ts';
import { type Extracted, type Items, Unreadable } from '../reader.ts';
import type { TrackedSide } from '../tracked.ts';
import { clean } from '../white-space.ts';
import { at, elements, parseXml, textIn, within, type XmlElement } from '../xml.ts';
import { changesOf, paragraphsOf, stylesOf } from './paragraphs.ts';

/** Finds the story in an OpenDocument text (ODF 1.3); one with tracked changes holds two. */
export async function extractOdt(source: Source): Promise<Extracted | Items> {
  const files = new Package(source.bytes ?? new Uint8Array());
  const content = parseXml((await files.text('content.xml')) ?? '');
  if (/<manifest:encryption-data/.test((await files.text('META-INF/manifest.xml')) ?? ''))
    throw new Unreadable('encrypted', 'It is locked with a password; save it without one.');
  return storiesIn(content, parseXml((await files.text('styles.xml')) ?? ''));
}

/** Finds the story in an OpenDocument text that is one XML file. */
export function extractFlatOdf(source: Source): Extracted | Items {
  const root = parseXml(source.text);
  return storiesIn(root, root);
}

function storiesIn(root: XmlElement | null, common: XmlElement | null): Extracted | Items {
  const text = at(root, 'body', 'text');
  if (!text) throw new Unreadable('damaged', 'It is an OpenDocument without a text: it is damaged, or no text document; save it again.');
  const styles = stylesOf([common, root]);
  const changes = changesOf(text);
  const apart = asides(text, common);
  const read = (side: TrackedSide): Extracted => {
    const { pieces, found } = headed(paragraphsOf(text, side, styles, changes));
    return { pieces: [...pieces, ...apart], found };
  };
  if (changes.size === 0) return read('after');
  return {
    items: [
      { title: 'before the tracked changes', date: null, extract: () => read('before') },
      { title: 'with the tracked changes made', date: null, extract: () => read('after') },
    ],
  };
}

/** Notes, comments, frames and what is printed on every page: set aside, each under its rule. */
function asides(text: XmlElement, common: XmlElement | null): Piece[] {
  const lines = (holders: readonly XmlElement[], rule: string): Piece[] =>
    holders
      .flatMap((holder) => within(holder).filter((one) => one.local === 'p' || one.local === 'h'))
      .map((p) => clean(textIn(p)))
      .filter((line) => line !== '')
      .map((line) => piece(line, { kind: null, rule }));
  const pages = within(common ?? text, 'master-page').flatMap((page) =>
    elements(page).filter((one) => /^(?:header|footer)(?:-left|-first)?$/.test(one.local)),
  );
  return [
    ...lines(within(text, 'note-body'), 'footnote'),
    ...lines(within(text, 'annotation'), 'comment'),
    ...lines(within(text, 'text-box'), 'text-box'),
    ...lines(pages, 'running-head'),
  ];
}
