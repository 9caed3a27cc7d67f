import { bare } from '../../language/bare.ts';
import { isCapital } from '../../language/letters.ts';
import { phraseAt } from '../../language/phrases.ts';
import { type Word, withoutGenitive, wordFrom } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { quotationAt } from '../quotations/find.ts';
import { opensSentence } from '../statement/capitals.ts';
import { sentenceAt } from '../statement/sentences.ts';
import type { Statement } from '../statement/statement.ts';
import { isName, nameAt, nameBehind } from './holders.ts';
import { nationBeside } from './nations.ts';

/** An office as a text gives it: "former finance minister Goran Ilic". */
export interface Role {
  /** Half-open offsets of modifiers, portfolio and office, without the holder. */
  readonly start: number;
  readonly end: number;
  readonly sentence: number;
  /** The office: `minister`, `chair`. */
  readonly office: string;
  /** `former`, `acting`, `deputy`, `elect`. */
  readonly modifiers: ReadonlySet<string>;
  /** What the office is for: `finance`, `police`. */
  readonly portfolio: ReadonlySet<string>;
  /** True for a title that names no office by itself, as "chief", and where the holder stands far behind: only its modifiers count. */
  readonly loose: boolean;
  /** Code of the country that it is of: "[Norway's] energy minister"; null for none. */
  readonly nation: string | null;
  /** True for a listed office whose holder stands between commas behind what it is of: "secretário de Estado da Mobilidade, [Duarte Vilaverde]". */
  readonly behind: boolean;
  /** Words of the name of whoever holds it, without accents; empty where none stands beside it. */
  readonly holder: ReadonlySet<string>;
}

export interface RoleDifference {
  readonly a: Role;
  readonly b: Role;
  readonly how: 'modifier' | 'portfolio' | 'office';
}

// Words before an office that say which one it is: "former deputy finance minister".
const BEFORE = 4;
// Words after it in which a modifier may stand.
const AFTER = 4;
// Words before it in which a phrase may say that it was held once: 曾任[云州市财政局]局长.
const HELD = 5;

/** True for a word before an office that says which: "the [agriculture] minister", "[Agriculture] Minister Lenz"; not "[met] premier Holub". */
function names(side: Statement, k: number, i: number): boolean {
  const { words, lexicon } = side;
  if (k < i - 2 || lexicon.capitalNouns || lexicon.speech.has((words[k] as Word).key)) return false;
  if (isCapital((words[i] as Word).text))
    return isCapital((words[k] as Word).text) && (!isCapital(words[k - 1]?.text) || lexicon.officeModifiers.has(words[k - 1]?.key ?? ''));
  const before = words[k - 1]?.key ?? '';
  // "ex-[airline] chief"
  if (words[k - 1]?.text === '-' && lexicon.officeModifiers.has(words[k - 2]?.key ?? '')) return true;
  if (isCapital((words[k] as Word).text) && opensSentence(side, k)) return true;
  // "Ruritania's [health] minister", "[by] Queensland [transport] minister Strand"
  return (
    lexicon.nounOpeners.has(before) ||
    lexicon.officeModifiers.has(before) ||
    /'s?$/.test(before) ||
    (k === i - 1 && isName(words[k - 1], side) && isName(words[i + 1], side))
  );
}

/** "[former] Queensland transport minister": where the modifier stands before the place that an office is of; null for none. */
function modifierOver(side: Statement, from: number): number | null {
  let at = from;
  while (from - at < PLACE && isName(side.words[at], side)) at--;
  return at < from && side.lexicon.officeModifiers.has(side.words[at]?.key ?? '') ? at : null;
}
// Most words of such a place.
const PLACE = 3;

/** "[曾任]财政局局长", "विधायक [रह चुके]", "市長[を務めた]": a phrase beside an office says that it is held no more. */
function onceHeld({ words, lexicon }: Statement, first: number, last: number): boolean {
  const { before, after } = lexicon.onceHeld;
  if (after.size > 0 && words[last + 1] && phraseAt(after, words, last + 1)) return true;
  for (let k = first - 1; before.size > 0 && k >= first - HELD && words[k]?.kind === 'word'; k--) {
    if (phraseAt(before, words, k)) return true;
  }
  return false;
}

/** The offices of a side outside its quotations. Titles that name no office count as part of another: "chief" in "police chief" alone. */
export function rolesOf(side: Statement): readonly Role[] {
  const { words, lexicon } = side;
  const found: Role[] = [];
  words.forEach((word, i) => {
    if (word.kind !== 'word') return;
    const told = lexicon.officeIn(word.key);
    if (!told || (told.of && !isCapital(word.text)) || quotationAt(side.quotations, word.start)) return;
    const { office: key, modifier: prefixed, of: compound } = told;
    // "finance minister": the office is the last of its titles; a modifier or a loose title alone is none.
    const next = words[i + 1];
    if (next && lexicon.titles.has(next.key) && !lexicon.officeModifiers.has(next.key)) return;
    const modifiers = new Set<string>();
    const portfolio = new Set<string>(compound ? [compound] : []);
    let first = i;
    for (let k = i - 1; k >= 0 && i - k <= BEFORE + (words[first - 1]?.text === '-' ? 2 : 0); k--) {
      const before = words[k] as Word;
      if (before.text === '-') continue;
      const modifier = lexicon.officeModifiers.get(before.key);
      if (before.kind !== 'word' || (lexicon.functionWords.has(before.key) && !modifier) || /'s?$/.test(before.key)) break;
      if (modifier) modifiers.add(modifier);
      else if (lexicon.titles.has(before.key) || names(side, k, i))
        portfolio.add(lexicon.offices.get(before.key) ?? bare(lexicon.stem(before.key)));
      else {
        const over = isCapital(word.text) || lexicon.modifiersFollow ? null : modifierOver(side, k);
        if (over === null) break;
        modifiers.add(lexicon.officeModifiers.get((words[over] as Word).key) as string);
        k = over;
      }
      first = k;
    }
    if (prefixed) modifiers.add(prefixed);
    let last = i;
    if (words[i + 1]?.text === '-' && lexicon.officeModifiers.has(words[i + 2]?.key ?? '')) {
      modifiers.add(lexicon.officeModifiers.get(words[i + 2]?.key ?? '') as string);
      last = i + 2;
    }
    // "Premier ministre par intérim", "وزير الداخلية السابق": where a modifier follows what it is of.
    for (let k = last + 1; lexicon.modifiersFollow && k <= last + AFTER && words[k]?.kind === 'word'; k++) {
      const modifier = lexicon.officeModifiers.get((words[k] as Word).key);
      if (!modifier) continue;
      // "il giudice … all'[ex] assessore": it stands before another office.
      if (
        words[k + 1]?.text === '-' ||
        (lexicon.officeIn(words[k + 1]?.key ?? '') && !lexicon.officeModifiers.has(words[k + 1]?.key ?? ''))
      )
        break;
      modifiers.add(modifier);
      last = k;
    }
    if (onceHeld(side, first, last)) modifiers.add('former');
    // "prime minister", "chief executive officer": an office of two words or three
    const three = lexicon.offices.get(`${words[i - 2]?.key}_${words[i - 1]?.key}_${key}`);
    const two = three ?? lexicon.offices.get(`${words[i - 1]?.key}_${key}`);
    const parts = three !== undefined ? [words[i - 1], words[i - 2]] : two !== undefined ? [words[i - 1]] : [];
    first = Math.min(first, i - parts.length);
    for (const part of parts) portfolio.delete(lexicon.offices.get(part?.key ?? '') ?? bare(lexicon.stem(part?.key ?? '')));
    const plain = lexicon.looseTitles.has(key) && modifiers.size === 0 && portfolio.size === 0;
    const after = nameAt(side, last + 1, 1);
    const before = after.size > 0 ? after : nameAt(side, first - 1, -1);
    const behind = before.size > 0 ? new Set<string>() : nameBehind(side, last + 1);
    const holder = before.size > 0 ? before : behind;
    if ((plain || compound) && holder.size === 0) return;
    // "teniente de alcalde": an office that is another's holds the name no more surely than that one.
    const another = lexicon.functionWords.has(words[first - 1]?.key ?? '') && lexicon.titles.has(words[first - 2]?.key ?? '');
    // "l'adjoint au maire" is a deputy.
    const of = another && lexicon.modifiersFollow ? lexicon.officeModifiers.get((words[first - 2] as Word).key) : undefined;
    if (of) {
      modifiers.add(of);
      first -= 2;
    }
    const loose = plain || behind.size > 0 || (another && !of);
    found.push({
      start: (words[first] as Word).start,
      end: (words[last] as Word).end,
      sentence: sentenceAt(side.sentences, word.start),
      office: two ?? lexicon.offices.get(key) ?? lexicon.officeModifiers.get(key) ?? bare(lexicon.stem(key)),
      modifiers,
      portfolio,
      nation: nationBeside(side, i, last),
      loose,
      behind: behind.size > 0 && !plain && !lexicon.looseTitles.has(key) && lexicon.offices.has(key),
      holder,
    });
  });
  return found;
}

const equal = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === b.size && [...a].every((one) => b.has(one));
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one));

/** True where two offices are for different things: "agriculture minister" and "environment minister"; one that is not told is none. */
const otherwise = (a: Role, b: Role): boolean => a.portfolio.size > 0 && b.portfolio.size > 0 && !share(a.portfolio, b.portfolio);

/** "Norway's minister" / "the Swedish minister", of one holder. */
const ofOthers = (a: Role, b: Role): boolean => a.nation !== null && b.nation !== null && a.nation !== b.nation && a.holder.size > 0;

/** Whether two offices are one in other words, as far as either is told. */
const alike = (a: Role, b: Role): boolean =>
  a.office === b.office && equal(a.modifiers, b.modifiers) && !otherwise(a, b) && !ofOthers(a, b);

/** "Foreign minister Kalve left" / "Kalve's office said the [defence minister] had left": whoever is named beside an office without a holder holds it, where the base knows no such office. */
function calledBesides(a: Role, inA: readonly Role[], inB: readonly Role[], { b: side }: Passage): Role | null {
  if (a.loose || inB.some((b) => alike(a, b))) return null;
  const facing = inB.filter((b) => b.office === a.office && b.holder.size === 0 && !b.loose && !inA.some((one) => alike(one, b)));
  const [b] = facing;
  if (!b || facing.length > 1 || (a.portfolio.size > 0 && b.portfolio.size === 0 && a.modifiers.size === 0)) return null;
  // "is to run for mayor" names no holder's office, "the mayor" does.
  if (!side.lexicon.wholeOpeners.has(side.words[wordFrom(side.words, b.start) - 1]?.key ?? '')) return null;
  const named = side.words.some(
    (word) => sentenceAt(side.sentences, word.start) === b.sentence && a.holder.has(bare(withoutGenitive(word.key))),
  );
  return named ? b : null;
}

/** Offices that differ: of one holder, or of one office that each side names once and gives no holder. */
export function roleDifferences(passage: Passage): readonly RoleDifference[] {
  const [inA, inB] = [rolesOf(passage.a), rolesOf(passage.b)];
  if (inA.length === 0 || inB.length === 0) return [];
  const found: RoleDifference[] = [];
  const settled = new Set<string>();
  for (const a of inA) {
    const held = a.holder.size > 0;
    const candidates = inB.filter((b) =>
      held
        ? share(a.holder, b.holder) && !((a.loose || b.loose) && a.office !== b.office && !(a.behind && b.behind))
        : b.holder.size === 0 && a.office === b.office && passage.answers(a.sentence, b.sentence),
    );
    if (candidates.length === 0) {
      const b = held ? calledBesides(a, inA, inB, passage) : null;
      if (b) found.push({ a, b, how: equal(a.modifiers, b.modifiers) ? 'portfolio' : 'modifier' });
      continue;
    }
    // Given once as the base gives it, the office is the same.
    if (candidates.some((b) => alike(a, b))) continue;
    if (!held && (candidates.length > 1 || inA.filter((one) => one.office === a.office && one.holder.size === 0).length > 1)) continue;
    const b = candidates.find((one) => one.office === a.office) ?? (candidates[0] as Role);
    const key = [...a.holder].join(' ');
    if (held && settled.has(key)) continue;
    settled.add(key);
    if (a.office !== b.office) found.push({ a, b, how: 'office' });
    else if (!equal(a.modifiers, b.modifiers)) found.push({ a, b, how: 'modifier' });
    else if (ofOthers(a, b)) found.push({ a, b, how: 'portfolio' });
    else if (!a.loose && !b.loose && (held || passage.answers(a.sentence, b.sentence))) found.push({ a, b, how: 'portfolio' });
  }
  return found;
}
