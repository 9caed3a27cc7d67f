// An archive of made-up stories: what agencies sent, what a house published of it, and which is of which with how many words.
import { LANGUAGES } from './languages.mjs';

/** Numbers from 0 to before 1, the same for a seed. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const VOCABULARY = 6000;

/** A writer in one language: sentences are lists of words; those of a sentence that stand as they stood carry `from`. */
function writer(language, next) {
  const pick = (list) => list[Math.floor(next() * list.length)];
  const words = Array.from({ length: VOCABULARY }, () => {
    const length = language.unspaced ? 2 : 2 + Math.floor(next() * 2);
    return Array.from({ length }, () => pick(language.syllables)).join('');
  });
  // Zipf: the word of rank r is r times rarer than the first.
  const word = () => (next() < 0.45 ? pick(language.small) : (words[Math.floor(VOCABULARY ** (0.2 + 0.8 * next())) - 1] ?? words[0]));
  const sentence = (event) => {
    const made = Array.from({ length: 10 + Math.floor(next() * 14) }, word);
    if (next() < 0.4) made.splice(Math.floor(next() * made.length), 0, pick(event.names));
    if (next() < 0.25) made.splice(Math.floor(next() * made.length), 0, String(Math.floor(next() * 900) + 10));
    if (next() < 0.12) made.push(...(language.unspaced ? [pick(language.turns)] : pick(language.turns).split(' ')));
    return { words: made, from: null, kept: 0 };
  };
  const event = () => {
    const names = Array.from({ length: 4 }, () => {
      const name = Array.from({ length: 3 }, () => pick(language.syllables)).join('');
      return name[0].toUpperCase() + name.slice(1);
    });
    const one = { names };
    return { ...one, quotation: { ...sentence(one), quoted: true } };
  };
  /** Paragraphs of one to three sentences, `length` words or so; of an event its quotation is in it. */
  const story = (about, length) => {
    const paragraphs = [];
    for (let count = 0; count < length; ) {
      const paragraph = Array.from({ length: 1 + Math.floor(next() * 3) }, () => sentence(about));
      if (paragraphs.length === 2) paragraph.push({ ...about.quotation });
      paragraphs.push(paragraph);
      count += paragraph.reduce((sum, one) => sum + one.words.length, 0);
    }
    return paragraphs;
  };
  return { event, story, sentence, word, pick };
}

const sizeOf = (paragraphs) => paragraphs.flat().reduce((sum, one) => sum + one.words.length, 0);

function textOf(paragraphs, language) {
  const between = language.unspaced ? '' : ' ';
  const spelt = ({ words, quoted }) => {
    const text = words.join(between);
    const full = language.unspaced ? '。' : '. ';
    const line = `${text[0].toUpperCase()}${text.slice(1)}`;
    return quoted ? `“${line}”${full}` : `${line}${full}`;
  };
  return paragraphs.map((paragraph) => paragraph.map(spelt).join('').trim()).join('\n\n');
}

/** What desks do. Each takes paragraphs whose sentences carry where they are from, and gives others. */
function desk(next, { word, sentence, pick }) {
  const touched = (one, odds) => {
    if (next() >= odds) return one;
    const words = [...one.words];
    const at = Math.floor(next() * words.length);
    const how = next();
    if (how < 0.5) words[at] = word();
    else if (how < 0.75 && words.length > 6) words.splice(at, 1);
    else words.splice(at, 0, word());
    return { ...one, words, kept: Math.max(0, one.kept - 1) };
  };
  const each = (paragraphs, change) => paragraphs.map((paragraph) => paragraph.map(change));
  const own = (about, count) => Array.from({ length: count }, () => [sentence(about), sentence(about)]);
  return {
    edited: (paragraphs) => each(paragraphs, (one) => touched(touched(one, 0.35), 0.15)),
    cut: (paragraphs) => paragraphs.slice(0, Math.max(2, Math.ceil(paragraphs.length * (0.33 + next() * 0.4)))),
    merged: (paragraphs) =>
      paragraphs.reduce((all, one) => {
        if (all.length > 0 && next() < 0.4) all[all.length - 1].push(...one);
        else all.push([...one]);
        return all;
      }, []),
    split: (paragraphs) => paragraphs.flatMap((one) => (one.length > 1 && next() < 0.4 ? [one.slice(0, 1), one.slice(1)] : [one])),
    led: (paragraphs, about) => [...own(about, 1 + Math.floor(next() * 2)), ...paragraphs.slice(1)],
    grown: (paragraphs, about) => [...paragraphs, ...own(about, 3 + Math.floor(next() * 4))],
    rewritten: (paragraphs, about) => paragraphs.flatMap((one) => (next() < 0.65 ? own(about, 1) : [one])),
    pick,
  };
}

/**
 * An archive of `count` stories on either side. Of the published ones three in ten are made of agency stories, one in ten is another story on an event that
 * the agencies have, the others are a house's own. `truth`: published name -> wire name -> share of the words of the side of which more is shared.
 */
export function archive(count, seed) {
  const next = random(seed);
  const wires = [];
  const published = [];
  const truth = new Map();
  const writers = LANGUAGES.map((language) => ({ language, writer: writer(language, next) }));
  const day = () => `2026-0${1 + Math.floor(next() * 9)}-${String(1 + Math.floor(next() * 28)).padStart(2, '0')}`;
  const named = (side, language) => `${side}-${language.tag}-${String(side === 'wire' ? wires.length : published.length).padStart(6, '0')}`;
  const put = (side, language, paragraphs, date) => {
    const name = named(side, language);
    (side === 'wire' ? wires : published).push({
      name,
      language: language.tag,
      date,
      words: sizeOf(paragraphs),
      text: textOf(paragraphs, language),
    });
    return name;
  };
  const mark = (paragraphs, from) => paragraphs.map((paragraph) => paragraph.map((one) => ({ ...one, from, kept: one.words.length })));
  const shareOf = (paragraphs, from, size) => {
    const kept = paragraphs.flat().reduce((sum, one) => sum + (one.from === from ? one.kept : 0), 0);
    return Math.max(kept / sizeOf(paragraphs), kept / size);
  };
  const sent = [];
  while (wires.length < count) {
    const { language, writer: by } = writers[wires.length % writers.length];
    const about = by.event();
    const paragraphs = by.story(about, 350 + next() * 300);
    const date = day();
    const name = put('wire', language, paragraphs, date);
    const versions = [{ name, size: sizeOf(paragraphs) }];
    // One in ten is sent again, corrected.
    if (next() < 0.1 && wires.length < count) {
      const again = paragraphs.map((paragraph, i) =>
        i === 1 ? paragraph.map((one) => ({ ...one, words: one.words.map((w) => (/^\d+$/.test(w) ? `${w}0` : w)) })) : paragraph,
      );
      versions.push({ name: put('wire', language, again, date), size: sizeOf(again) });
    }
    sent.push({ language, by, about, paragraphs, date, versions });
  }
  while (published.length < count) {
    const story = sent[Math.floor(next() * sent.length)];
    const { language, by, about, date } = story;
    const work = desk(next, by);
    const draw = next();
    if (draw >= 0.4) {
      put('published', language, by.story(by.event(), 350 + next() * 300), date);
      continue;
    }
    if (draw >= 0.3) {
      // Another story on the event: its names and its quotation, in other words.
      put('published', language, by.story(about, 350 + next() * 300), date);
      continue;
    }
    const sources = [story];
    let made = mark(story.paragraphs, story);
    const steps = [
      [],
      ['cut'],
      ['merged'],
      ['split', 'merged'],
      ['led'],
      ['cut', 'led'],
      ['grown'],
      ['cut', 'grown'],
      ['rewritten'],
      ['rewritten', 'grown'],
      ['two'],
    ];
    for (const step of by.pick(steps)) {
      if (step === 'two') {
        const other = by.pick(sent.filter((one) => one.language === language && one !== story));
        sources.push(other);
        const half = (all) => all.slice(0, Math.ceil(all.length / 2));
        made = [...half(made), ...half(mark(other.paragraphs, other))];
      } else made = work[step](made, about);
    }
    if (next() < 0.8) made = work.edited(made);
    const name = put('published', language, made, date);
    truth.set(
      name,
      sources.map((source) => ({
        versions: source.versions.map((one) => one.name),
        share: shareOf(made, source, source.versions[0].size),
      })),
    );
  }
  return { wires, published, truth };
}
