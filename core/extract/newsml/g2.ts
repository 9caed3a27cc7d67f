import { type Fields, isoOf } from '../fields.ts';
import type { Item } from '../reader.ts';
import { clean } from '../white-space.ts';
import { at, elements, textIn, within, type XmlElement } from '../xml.ts';
import { hasText, storyIn } from './content.ts';

/** The stories of a NewsML-G2 document: of each news item that carries its text inside. */
export function storiesOfG2(root: XmlElement): Item[] {
  const items = root.local === 'newsItem' ? [root] : within(root, 'newsItem');
  const fragment = root.local === 'contentSet' ? [root] : [];
  return [...items, ...fragment].flatMap((item) => {
    const content = contentOf(item);
    if (!content) return [];
    const fields = fieldsOf(item);
    return [{ title: clean(fields.headline ?? '') || 'untitled', date: isoOf(fields.published), extract: () => storyIn(content, fields) }];
  });
}

/** The first content of an item that has a story's text: markup before data. */
function contentOf(item: XmlElement): XmlElement | null {
  const set = item.local === 'contentSet' ? item : at(item, 'contentSet');
  const all = [...elements(set, 'inlineXML'), ...elements(set, 'inlineData')];
  const typed = all.filter(
    (one) => !/^(?:image|audio|video)\//i.test(one.attributes['contenttype'] ?? '') && one.attributes['encoding'] === undefined,
  );
  return typed.find(hasText) ?? null;
}

function fieldsOf(item: XmlElement): Fields {
  const meta = at(item, 'contentMeta');
  const own = at(item, 'itemMeta');
  const text = (element: XmlElement | null): string | null => (element ? textIn(element) : null);
  const name = (element: XmlElement | null): string | null =>
    text(at(element, 'name')) ?? /^[\w-]+:(.+)$/.exec(element?.attributes['qcode'] ?? '')?.[1] ?? element?.attributes['literal'] ?? null;
  const headlines = elements(meta, 'headline');
  const main = headlines.find((one) => /main|headline/i.test(one.attributes['role'] ?? '')) ?? headlines[0];
  const creators = elements(meta, 'creator')
    .map(name)
    .filter((one) => one !== null);
  const status = at(own, 'pubStatus')?.attributes['qcode'] ?? '';
  const notes = elements(own, 'edNote');
  return {
    headline: main ? textIn(main) : text(at(own, 'title')),
    decks: headlines.filter((one) => one !== main && /sub/i.test(one.attributes['role'] ?? '')).map(textIn),
    byline: text(at(meta, 'by')) || creators.join(', '),
    credit: text(at(meta, 'creditline')),
    dateline: text(at(meta, 'dateline')),
    outlet: name(at(own, 'provider')) ?? text(at(item, 'rightsInfo', 'copyrightHolder', 'name')),
    language: at(meta, 'language')?.attributes['tag'] ?? item.attributes['xml:lang'] ?? null,
    published: text(at(own, 'firstCreated')) ?? text(at(meta, 'contentCreated')) ?? text(at(own, 'versionCreated')),
    updated: text(at(meta, 'contentModified')) ?? text(at(own, 'versionCreated')),
    embargo: text(at(own, 'embargoed')),
    notes: [
      ['slug-line', text(at(meta, 'slugline'))],
      ['urgency', text(at(meta, 'urgency'))],
      ['version', item.attributes['version'] === undefined || item.attributes['version'] === '1' ? null : item.attributes['version']],
      ['status', /usable$/.test(status) ? null : status.replace(/^.*:/, '')],
      ...notes.map((one) => ['editors-note', textIn(one)] as const),
      ...elements(own, 'signal').map((one) => ['signal', name(one)] as const),
    ],
  };
}
