import { byFirstLetter } from './data.ts';
import { withoutGenitive } from './words.ts';

/** An office that one word tells: "minister's", "exministra", "Verkehrsminister". */
export interface ToldOffice {
  readonly office: string;
  /** What stands before it in the word and qualifies it: `former`; null for none. */
  readonly modifier: string | null;
  /** What it is for, of a compound, which names it with a capital alone; null for none. */
  readonly of: string | null;
}

interface Known {
  readonly titles: ReadonlySet<string>;
  /** Word -> modifier of an office: "ex" -> former. */
  readonly officeModifiers: ReadonlyMap<string, string>;
  /** True where a title may close a compound: [Verkehrs]minister. */
  readonly compoundTitles: boolean;
}

type Prefixes = ReturnType<typeof byFirstLetter>;

/** "exministra", "vicesindaco", "副市长": an office with its modifier in one word. */
function prefixedOffice(key: string, { titles }: Known, prefixes: Prefixes): { readonly office: string; readonly modifier: string } | null {
  for (const [form, modifier] of prefixes.get(key[0] ?? '') ?? []) {
    if (key.length <= form.length || !key.startsWith(form)) continue;
    const office = key.slice(form.length);
    if (titles.has(office)) return { office, modifier };
  }
  return null;
}

// Letters of a title that may close a compound: "Chef" is in many words besides; and of what stands before it.
const CLOSING = 6;
const OPENING = 3;

/** "Verkehrsminister": an office of a compound, with what it is for. */
function compoundOffice(
  key: string,
  { titles, compoundTitles, officeModifiers }: Known,
): { readonly office: string; readonly of: string } | null {
  if (!compoundTitles || titles.has(key)) return null;
  for (let at = OPENING; at <= key.length - CLOSING; at++) {
    const office = key.slice(at);
    if (titles.has(office) && !officeModifiers.has(office)) return { office, of: key.slice(0, at).replace(/s$/, '') };
  }
  return null;
}

/** Makes what tells the office in a word; null for words without one. */
export function offices(known: Known): (word: string) => ToldOffice | null {
  const prefixes = byFirstLetter(known.officeModifiers);
  return (word) => {
    const key = withoutGenitive(word);
    const prefixed = prefixedOffice(key, known, prefixes);
    if (prefixed) return { ...prefixed, of: null };
    if (known.titles.has(key)) return { office: key, modifier: null, of: null };
    const compound = compoundOffice(key, known);
    return compound && { ...compound, modifier: null };
  };
}
