import type { Source } from '../../model/index.ts';
import { base64 } from '../mhtml/mhtml.ts';
import { type Extracted, type Items, Unreadable, type Within } from '../reader.ts';
import { elements, parseXml, textIn, type XmlElement } from '../xml.ts';
import { binaryPlist, type Plist } from './plist.ts';

/** Finds the story in the main page of a web archive that Safari saved, in the binary or the XML form of a property list. */
export function extractWebarchive(source: Source, within: Within): Promise<Extracted | Items> {
  const bytes = source.bytes ?? new Uint8Array();
  const list = bytes[0] === 0x62 ? binaryPlist(bytes) : xmlPlist(parseXml(new TextDecoder().decode(bytes)));
  const main = entry(list, 'WebMainResource');
  const data = entry(main, 'WebResourceData');
  const text = (name: string): string | null => {
    const value = entry(main, name);
    return typeof value === 'string' && value !== '' ? value : null;
  };
  if (!(data instanceof Uint8Array))
    throw new Unreadable('damaged', 'It is a web archive without a page: it is damaged; save the page again.');
  const [mediaType, charset, url] = [text('WebResourceMIMEType'), text('WebResourceTextEncodingName'), text('WebResourceURL')];
  return within({
    name: url ?? source.name,
    bytes: data,
    ...(mediaType === null ? {} : { mediaType }),
    ...(charset === null ? {} : { charset }),
    ...(url === null ? {} : { url }),
  });
}

const entry = (list: Plist | null, key: string): Plist | null => (list instanceof Map ? (list.get(key) ?? null) : null);

/** The two kinds of value that are wanted, and the dictionaries around them. */
function xmlPlist(root: XmlElement | null): Plist | null {
  const dictionary = elements(root, 'dict')[0] ?? null;
  return dictionary ? dictionaryOf(dictionary, 0) : null;
}

/** Deepest that dictionaries stand in dictionaries here: frames in frames go further, and are not wanted. */
const MAX_DEPTH = 3;

function dictionaryOf(dictionary: XmlElement, depth: number): Plist {
  const found = new Map<string, Plist>();
  const children = elements(dictionary);
  for (let i = 0; i + 1 < children.length; i += 2) {
    const [key, value] = [textIn(children[i]), children[i + 1] as XmlElement];
    if (value.local === 'dict' && depth < MAX_DEPTH) found.set(key, dictionaryOf(value, depth + 1));
    else if (value.local === 'data') found.set(key, base64(textIn(value)));
    else if (value.local === 'string') found.set(key, textIn(value));
  }
  return found;
}
