import type { Source } from '../../model/index.ts';
import { type Extracted, type Items, Unreadable } from '../reader.ts';
import { parseXml, within, type XmlElement } from '../xml.ts';
import { storiesOfG2 } from './g2.ts';
import { storiesOfNewsml1 } from './one.ts';

/** What a NewsML-G2 item without a story is. */
const OTHERS: Readonly<Record<string, string>> = {
  packageItem: 'a package that only points to its stories',
  conceptItem: 'a concept (a person, a place, an event)',
  knowledgeItem: 'a list of concepts',
  planningItem: 'a plan of coverage',
  catalogItem: 'a catalogue',
};

/** Finds the stories in a NewsML document, of version 1 or G2. */
export function extractNewsml(source: Source): Extracted | Items | Promise<Extracted> {
  const root = parseXml(source.text);
  if (!root) throw new Unreadable('damaged', 'It is NewsML without an element: it is damaged; ask for it again.');
  const items = root.local === 'NewsML' ? storiesOfNewsml1(root) : storiesOfG2(root);
  const only = items[0];
  if (only && items.length === 1) return only.extract();
  if (items.length > 1) return { items };
  throw new Unreadable('no-text', `It is NewsML with no text of a story inside: ${whatElse(root)}; open the item that holds the text.`);
}

/** What a news item says that it is, by IPTC's codes for the nature of an item. */
const NATURES: Readonly<Record<string, string>> = {
  text: 'its text is missing or kept elsewhere',
  picture: 'a picture',
  graphic: 'a graphic',
  animation: 'an animation',
  audio: 'a sound',
  video: 'a video',
  composite: 'a composition of other items',
};

function whatElse(root: XmlElement): string {
  const other = OTHERS[root.local] ?? Object.entries(OTHERS).find(([name]) => within(root, name).length > 0)?.[1];
  if (other) return other;
  // A table of results, a list of events: data that is marked up, and no prose.
  if (within(root, 'inlineXML').some((one) => within(one).length > 0)) return 'data (results, events, prices)';
  const nature = within(root, 'itemClass').map(
    (one) => /[:/](\w+)$/.exec(one.attributes['qcode'] ?? one.attributes['uri'] ?? '')?.[1] ?? '',
  );
  return NATURES[nature[0] ?? ''] ?? 'a picture, a sound or a video, or text that is kept elsewhere';
}
