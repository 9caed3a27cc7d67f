import { pageWords } from '../../language/page.ts';
import { endsSentence, wordCount } from '../../language/sentence.ts';
import { type Piece, setAside } from '../piece.ts';
import { bodily } from './running-text.ts';

/** Where houses ask to be followed or installed, by the names that all languages use. */
const PLATFORM =
  /\b(?:twitter|facebook|instagram|whats ?app|telegram|youtube|tiktok|linkedin|pinterest|threads|bluesky|mastodon|flipboard|google news|google play|google discover|play store|app store|apple news|apple podcasts|spotify|discord|viber|android|ios|iphone)\b/gi;
/** Addresses of a channel, a profile or a shop for programs; that of a single post is none. */
const CHANNEL =
  /^https?:\/\/(?:www\.|m\.)?(?:t\.me\/[\w+]+\/?$|wa\.me\/|chat\.whatsapp\.com\/|(?:www\.)?whatsapp\.com\/channel|apps\.apple\.com\/|itunes\.apple\.com\/|apple\.news\/|play\.google\.com\/store|news\.google\.com\/(?:publications|s\/)|flipboard\.com\/@|(?:twitter|x|facebook|instagram|pinterest|threads|bsky)\.(?:com|net|app)\/(?:profile\/)?@?[\w.]+\/?(?:\?|$)|tiktok\.com\/@[\w.]+\/?(?:\?|$)|linkedin\.com\/company\/|youtube\.com\/(?:@|c\/|channel\/|user\/)|open\.spotify\.com\/show)/i;

/** Longest such line, in UTF-16 units. */
const LONGEST = 320;
/** Longest line in which a house calls on its readers, in UTF-16 units. */
const LONGEST_CALL = 140;
/** Paragraphs at the end among which a house asks its readers to follow it. */
const AT_END = 3;
/** Shortest part of a house's name that is looked for. */
const SHORTEST_NAME = 4;

/**
 * Sets aside lines in which a house asks to be followed: they name the places where all houses are to be followed, and the house itself,
 * a handle or a link to its channel. Told without a word of any language; or they name one place, and bid readers follow in words that a
 * pack has. `outlet` is the house's name; null when it is not known.
 */
export function namePromotions(all: readonly Piece[], outlet: string | null): void {
  const body = all.filter((it) => bodily(it) || it.kind === 'crosshead');
  const names = outlet
    ? outlet
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter((one) => one.length >= SHORTEST_NAME)
    : [];
  body.forEach((it, i) => {
    if (it.kind === 'quotation' || it.text.length > LONGEST || /["“”„«»]/.test(it.text)) return;
    if (bidsFollow(it)) {
      setAside(it, 'promotion');
      return;
    }
    const platforms = new Set(it.text.toLowerCase().match(PLATFORM) ?? []).size;
    const line = it.text.toLowerCase();
    const own = names.length > 0 && names.every((name) => line.includes(name));
    // A channel alone says whose it is only beside the house's name.
    if (platforms === 0 && !own) return;
    const channels = it.links.filter(({ href }) => CHANNEL.test(href)).length;
    const handle = /(?:^|\s)@\w{3,}/.test(it.text);
    const set = it.emphasis >= it.text.length || (it.links.length > 0 && it.links.length === channels && !endsSentence(it.text));
    const last = i >= body.length - AT_END;
    const asks =
      (last || set) && (platforms >= 2 ? own || handle || channels > 0 : own && (channels > 0 || (platforms > 0 && /[!?]/.test(it.text))));
    // "Is there a story Sound News should be covering?", and the places that nobody names for any other purpose.
    const calls =
      last && it.text.length <= LONGEST_CALL && ((own && it.text.endsWith('?')) || /\bgoogle (?:news|discover)\b/i.test(it.text));
    // A link to the house's own channel and nothing else to say.
    const points = channels > 0 && own && wordCount(it.text) <= SHORT;
    if (asks || calls || points) setAside(it, 'promotion');
  });
}

/** Most words of a line that only points to a channel. */
const SHORT = 25;

let bids: { readonly begins: readonly string[]; readonly says: readonly string[]; readonly platforms: readonly string[] } | null = null;

/** "Follow the Courier on WhatsApp", "Google News'te Abone Ol": one place is named, and what to do there is said first or in no sentence. */
function bidsFollow({ text, kind }: Piece): boolean {
  if (text.length > LONGEST_CALL) return false;
  bids ??= {
    begins: pageWords((page) => page.follow?.begins, '|'),
    says: pageWords((page) => page.follow?.says, '|'),
    platforms: pageWords((page) => page.platforms, '|'),
  };
  const line = text.toLowerCase().replace(/^[^\p{L}\p{N}]+/u, '');
  if ((line.match(PLATFORM) ?? []).length === 0 && !bids.platforms.some((name) => line.includes(name))) return false;
  if (bids.begins.some((words) => line.startsWith(words) && !/^[\p{L}\p{M}]/u.test(line.slice(words.length)))) return true;
  return kind !== 'crosshead' && (!endsSentence(text) || text.endsWith('!')) && bids.says.some((words) => line.includes(words));
}
