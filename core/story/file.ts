import { BLOCK_KINDS, type Mark, type PairingDecision, type ReadingDecision } from '../model/index.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { checksum } from './checksum.ts';
import { STORY_SCHEMA, STORY_VERSION, type Story, type StoryPairing, type StorySource } from './story.ts';

// What JSON has where a source without bytes stands, and nowhere else: inside a text its quotation marks would be escaped.
const NO_BYTES = '"bytes": ""';

/** How a file ends: with the sum of all that stands before. */
const ending = (sum: string): string => `,\n "checksum": "${sum}"\n}\n`;

/** The bytes of a `.stet` file: JSON, the sources in base 64, a checksum last. The same story gives the same bytes. */
export function writeStory(story: Story): Uint8Array {
  const sources = story.sources.map((source) => ({ ...source, bytes: '' }));
  const json = JSON.stringify({ schema: STORY_SCHEMA, ...story, sources }, null, 1).replace(/\n\}$/, '');
  // The sources never become a string: a draft of a long story is written while a person works.
  const pieces = json.split(NO_BYTES).flatMap((text, i) => {
    const source = story.sources[i];
    return source ? [utf8(`${text}"bytes": "`), lettersOf(source.bytes), utf8('"')] : [utf8(text)];
  });
  pieces.push(utf8(ending(checksum(...pieces))));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

// The bytes of a source never change, and a draft is written after every step of work.
const written = new WeakMap<Uint8Array, Uint8Array>();

function lettersOf(bytes: Uint8Array): Uint8Array {
  const known = written.get(bytes) ?? toBase64(bytes);
  written.set(bytes, known);
  return known;
}

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Whether a file ends with the sum of what it holds. */
function isWhole(bytes: Uint8Array): boolean {
  const length = bytes.length - ending('00000000').length;
  const end = utf8(ending(checksum(bytes.subarray(0, Math.max(0, length)))));
  return length >= 0 && end.every((byte, i) => bytes[length + i] === byte);
}

/**
 * The story in a `.stet` file. Nothing is guessed: a file that is damaged or from a newer Stet gives one clear line instead. Files of the first
 * schema had no checksum and are read as they are.
 * Whether the bytes still have their hash is for the caller to check, because hashing is a host's work.
 */
export function readStory(bytes: Uint8Array): { readonly story: Story } | { readonly reason: string } {
  let json: unknown;
  try {
    json = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return { reason: 'This is not a Stet story, or it was damaged: its text cannot be read. Open a copy that is whole.' };
  }
  if (!isObject(json) || typeof json['schema'] !== 'string' || !json['schema'].startsWith('stet-story/')) {
    return { reason: 'This is not a Stet story. To compare it, open it as a source instead.' };
  }
  const version = /^stet-story\/([1-9]\d{0,3})$/.exec(json['schema'])?.[1];
  if (version === undefined) return { reason: 'This story is damaged: what wrote it cannot be read. Open a copy that is whole.' };
  if (Number(version) > STORY_VERSION) {
    return { reason: `This story was saved by a newer Stet (${json['schema']}). Update Stet to open it; nothing was changed.` };
  }
  if ((Number(version) > 1 || 'checksum' in json) && !isWhole(bytes)) {
    return { reason: 'This story is damaged: it is not what was saved. Open a copy that is whole.' };
  }
  try {
    return { story: storyOf(json) };
  } catch (trouble) {
    if (!(trouble instanceof Damage)) throw trouble;
    return { reason: `This story is damaged: ${trouble.message}. Open a copy that is whole.` };
  }
}

class Damage extends Error {}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function object(value: unknown, place: string): Json {
  if (!isObject(value)) throw new Damage(`${place} is missing`);
  return value;
}

function text(value: unknown, place: string): string {
  if (typeof value !== 'string') throw new Damage(`${place} is missing`);
  return value;
}

function list<T>(value: unknown, place: string, one: (value: unknown, place: string) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Damage(`${place} is missing`);
  return value.map((each, i) => one(each, `${place} ${i + 1}`));
}

const optional = (value: unknown, place: string): string | null => (value === null || value === undefined ? null : text(value, place));

function storyOf(json: Json): Story {
  const sources = list(json['sources'], 'source', sourceOf);
  const sigla = new Set(sources.map((s) => s.siglum));
  const base = optional(json['base'], 'the base');
  if (sigla.size !== sources.length) throw new Damage('two sources have the same letter');
  if (base !== null && !sigla.has(base)) throw new Damage('its base is not among its sources');
  return {
    title: text(json['title'], 'the title'),
    base,
    sources,
    pairings: list(json['pairings'], 'pairing', pairingIn),
    marks: list(json['marks'], 'mark', markOf),
  };
}

function sourceOf(value: unknown, place: string): StorySource {
  const json = object(value, place);
  const bytes = fromBase64(text(json['bytes'], `the text of ${place}`));
  if (bytes === null) throw new Damage(`the text of ${place} cannot be read`);
  return {
    siglum: text(json['siglum'], `the letter of ${place}`),
    name: text(json['name'], `the name of ${place}`),
    bytes,
    sha256: text(json['sha256'], `the hash of ${place}`),
    mediaType: optional(json['mediaType'], `the media type of ${place}`),
    charset: optional(json['charset'], `the encoding of ${place}`),
    url: optional(json['url'], `the address of ${place}`),
    decisions: list(json['decisions'], `decision of ${place}`, readingOf),
    ...(json['item'] === undefined ? {} : { item: text(json['item'], `the chosen story of ${place}`) }),
  };
}

function readingOf(value: unknown, place: string): ReadingDecision {
  const json = object(value, place);
  const meant = text(json['text'], `the text of ${place}`);
  switch (json['action']) {
    case 'keep':
    case 'drop':
      return { action: json['action'], text: meant };
    case 'set-kind': {
      const kind = BLOCK_KINDS.find((known) => known === json['kind']);
      if (kind === undefined) throw new Damage(`${place} names a kind that Stet does not know`);
      return { action: 'set-kind', text: meant, kind };
    }
    case 'split':
      if (typeof json['at'] !== 'number') throw new Damage(`the place of ${place} is missing`);
      return { action: 'split', text: meant, at: json['at'] };
    case 'join':
      return { action: 'join', text: meant, next: text(json['next'], `the next text of ${place}`) };
    default:
      throw new Damage(`${place} is of a kind that Stet does not know`);
  }
}

function pairingIn(value: unknown, place: string): StoryPairing {
  const json = object(value, place);
  return {
    base: text(json['base'], `the base of ${place}`),
    witness: text(json['witness'], `the witness of ${place}`),
    decisions: list(json['decisions'], `decision of ${place}`, (each, at): PairingDecision => {
      const decision = object(each, at);
      if (decision['action'] !== 'link' && decision['action'] !== 'unlink') throw new Damage(`${at} is of a kind that Stet does not know`);
      return {
        action: decision['action'],
        base: list(decision['base'], `base text of ${at}`, text),
        witness: list(decision['witness'], `witness text of ${at}`, text),
      };
    }),
  };
}

function markOf(value: unknown, place: string): Mark {
  const json = object(value, place);
  const decided = json['decided'] ?? null;
  if (decided !== null && decided !== 'stet' && decided !== 'query' && decided !== 'fix')
    throw new Damage(`${place} is of a kind that Stet does not know`);
  const { witness } = json;
  return {
    target: text(json['target'], `the target of ${place}`),
    ...(witness === undefined ? {} : { witness: text(witness, `the witness of ${place}`) }),
    decided,
    note: text(json['note'], `the note of ${place}`),
  };
}
