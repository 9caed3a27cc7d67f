import { bare } from '../../language/bare.ts';
import { isAscii } from '../../language/letters.ts';
import { sameName } from '../../language/name-spellings.ts';
import { phraseAt } from '../../language/phrases.ts';
import type { Word } from '../../language/words.ts';
import type { Passage } from '../passage/passage.ts';
import { sameNamed } from '../rules/names.ts';
import { tellsMore } from '../statement/senses.ts';
import type { Statement } from '../statement/statement.ts';
import { outside } from './deeds.ts';
import { type Mention, type Mentions, sameMention } from './mentions.ts';

/** What all words of a side are known by as names. */
const rootsIn = ({ roots }: Statement): ReadonlySet<string> => ([...roots].every(isAscii) ? roots : new Set([...roots].map(bare)));

/** The senses between two words of a side. */
const between = (side: Statement, from: number, to: number): readonly string[] =>
  side.senses.slice(from, to).filter((sense) => sense !== '');

/** True where the one who acts follows: "was beaten [by] Engel"; but "[by] fans in Engel". */
function opensAgent({ words, lexicon }: Statement, { first }: Mention): boolean {
  for (let at = first - 1; at >= first - 3; at--) {
    const key = words[at]?.key ?? '';
    if (lexicon.agentOpeners.has(key)) return true;
    if (lexicon.deeds.outside.has(key)) return false;
  }
  return false;
}

// Words before a name in which it is told whose it is: "[its rival, the maker] Orvane".
const OWN = 6;

/** "is suing [its rival] Orvane": what the second of two names is to the first; null where nothing says so, or the deed comes from it: "from its rival". */
function ownBefore({ words, senses, lexicon }: Statement, { first }: Mention, from: number): string | null {
  for (let k = first - 1; k > Math.max(from, first - 1 - OWN); k--) {
    if (!lexicon.possessives.has(words[k]?.key ?? '')) continue;
    if (lexicon.converse.has(words[k - 1]?.key ?? '')) return null;
    // "sold its [mill to] Orvane"
    if (words.slice(k + 1, first).some(({ key }) => lexicon.deeds.outside.has(key))) return null;
    return senses.slice(k + 1, first).find((sense) => sense !== '') ?? null;
  }
  return null;
}

// Words between two names that say what one does to the other.
const DEED = 8;

/** True for two names between which no clause and no quotation begins. */
const together = ({ words, lexicon }: Statement, [one, other]: readonly [Mention, Mention]): boolean =>
  words.slice(one.past, other.first).every(({ key, text }) => !lexicon.joints.has(key) && !/^["“”„«»‘’:]$/.test(text));

/** True for a name in the genitive: what follows is its own. */
const belongs = (side: Statement, { past }: Mention): boolean => /'s?$|s’$/.test(side.words[past - 1]?.key ?? '');

/** The ending of a name's case; the vowels that follow its own, and what parts two vowels, say nothing: Gücü'[nü], Ovaspor'[u]. */
function caseOf({ words, lexicon }: Statement, { past }: Mention): string {
  const { key } = words[past - 1] as Word;
  const ending = key.slice(lexicon.nameRoot(key).length).replace(/^'[yn]?/, '');
  return ending.replace(/[ıiuü]/g, 'i').replace(/[ae]/g, 'a');
}

/** Where the verb comes last: `[Gölspor, Kıyıspor'u] yendi` / `[Kıyıspor, Gölspor'a] yenildi`, in which no name took the other's place. */
function sameVerbs({ a, b, lexicon }: Passage, x: Mention, y: Mention, told = false): boolean {
  if (!lexicon.verbLast) return true;
  const after = ({ senses, clauses }: Statement, { past }: Mention): readonly string[] =>
    senses.filter((sense, i) => i >= past && tellsMore(sense) && clauses[i] === clauses[past]);
  const [one, other] = [after(a, x), after(b, y)];
  return (!told && (one.length === 0 || other.length === 0)) || one.some((sense) => other.includes(sense));
}

/** "Fenzi arriverà [a] Praga" / "[a] Praga arriverà Fenzi": one preposition before a name on both sides, so that it took nobody's place. */
function staysOpened({ a, b, lexicon }: Passage, x: Mention, y: Mention): boolean {
  const [one, other] = [a.words[x.first - 1]?.key ?? '', b.words[y.first - 1]?.key ?? ''];
  return one === other && lexicon.deeds.outside.has(one) && !lexicon.agentOpeners.has(one);
}

/** `[Engel] beat [Marsh]` / `[Marsh] beat [Engel]`: two names that changed places around the same words, in the same voice. */
export function exchangedNames(
  passage: Passage,
  { a: inA, b: inB }: Mentions,
): readonly { readonly a: readonly [Mention, Mention]; readonly b: readonly [Mention, Mention] }[] {
  const found: { a: readonly [Mention, Mention]; b: readonly [Mention, Mention] }[] = [];
  const neighbours = (all: readonly Mention[]): readonly (readonly [Mention, Mention])[] =>
    all.slice(1).map((second, i): [Mention, Mention] => [all[i] as Mention, second]);
  for (const a of neighbours(inA)) {
    if (a[0].sentence !== a[1].sentence || sameMention(a[0], a[1])) continue;
    const deed = between(passage.a, a[0].past, a[1].first);
    const own = ownBefore(passage.a, a[1], a[0].past);
    const last = passage.lexicon.verbLast;
    if ((deed.length === 0 && !last) || (deed.length > DEED && own === null)) continue;
    const b = neighbours(inB).find(
      ([one, other]) =>
        sameMention(one, a[1]) &&
        sameMention(other, a[0]) &&
        one.sentence === other.sentence &&
        passage.answers(a[0].sentence, one.sentence),
    );
    if (!b || opensAgent(passage.a, a[1]) !== opensAgent(passage.b, b[1])) continue;
    // "Ames demandó a Medina" / "a Medina la demandó Ames"
    if (outside(passage.a, a[0]) !== outside(passage.b, b[0])) continue;
    if (staysOpened(passage, a[1], b[0]) || staysOpened(passage, a[0], b[1])) continue;
    if (own !== null && own === ownBefore(passage.b, b[1], b[0].past) && together(passage.a, a) && together(passage.b, b)) {
      found.push({ a, b });
      continue;
    }
    // "Harbour Bank's chief, Lena Voss" / "Lena Voss, chief of Harbour Bank"
    if (belongs(passage.a, a[0]) !== belongs(passage.b, b[0])) continue;
    const there = between(passage.b, b[0].past, b[1].first);
    // "Ovaspor, Gölspor'u yendi" / "Gölspor, Ovaspor'u yendi": the cases tell who does it.
    if (last && deed.length + there.length === 0) {
      const sameCases = a.every((mention, i) => caseOf(passage.a, mention) === caseOf(passage.b, b[i] as Mention));
      if (sameCases && caseOf(passage.a, a[0]) !== caseOf(passage.a, a[1]) && sameVerbs(passage, a[1], b[1], true)) found.push({ a, b });
      continue;
    }
    const common = there.filter((sense) => deed.includes(sense)).length;
    if (!sameVerbs(passage, a[1], b[1])) continue;
    if (there.length === 0 || there[0] !== deed[0] || 2 * common < Math.max(1, Math.min(there.length, deed.length))) continue;
    found.push({ a, b });
  }
  return found;
}

/** Whether a deed comes from the name behind "by": "[was] sued in May by Morrow", "[sued] by Morrow"; but "said it would, in the defeat by Morrow". */
function comesFrom(side: Statement, [one, other]: readonly [Mention, Mention], deed: string): boolean {
  const { passives } = side.lexicon.deeds;
  if (passives.size === 0 || side.words.slice(one.past, other.first).some(({ key }) => passives.has(key))) return true;
  return between(side, one.past, other.first).at(-1) === deed;
}

/** "Kestrel sued Morrow" / "Kestrel was sued by Morrow", "दीपा ने कैलाश पर" / "कैलाश ने दीपा पर": one deed by the one of two names, then by the other. */
export function turnedAbout(
  passage: Passage,
  { a: inA, b: inB }: Mentions,
): readonly { readonly a: readonly [Mention, Mention]; readonly b: readonly [Mention, Mention] }[] {
  const pairs = (all: readonly Mention[]): readonly (readonly [Mention, Mention])[] =>
    all.slice(1).flatMap((second, i): [Mention, Mention][] => {
      const first = all[i] as Mention;
      return first.sentence === second.sentence && !sameMention(first, second) ? [[first, second]] : [];
    });
  const { agentClosers } = passage.lexicon;
  /** Which of two names acts by the word after it; null where both or neither do. */
  const acting = (side: Statement, [first, second]: readonly [Mention, Mention]): Mention | null => {
    const marked = [first, second].filter(({ past }) => agentClosers.has(side.words[past]?.key ?? ''));
    return marked.length === 1 ? (marked[0] as Mention) : null;
  };
  return pairs(inA).flatMap((a) => {
    const b = pairs(inB).find(([one, other]) => {
      const straight = sameMention(one, a[0]) && sameMention(other, a[1]);
      const crossed = sameMention(one, a[1]) && sameMention(other, a[0]);
      if ((!straight && !crossed) || !passage.answers(a[0].sentence, one.sentence)) return false;
      const [x, y] = [acting(passage.a, a), acting(passage.b, [one, other])];
      if (x !== null && y !== null) return !sameMention(x, y);
      if (!straight || opensAgent(passage.a, a[1]) === opensAgent(passage.b, other)) return false;
      const deed = between(passage.a, a[0].past, a[1].first)[0];
      if (deed === undefined || deed !== between(passage.b, one.past, other.first)[0]) return false;
      return opensAgent(passage.b, other) ? comesFrom(passage.b, [one, other], deed) : comesFrom(passage.a, a, deed);
    });
    return b ? [{ a, b }] : [];
  });
}

// Part of both sentences that stands on the other side, where a place alone tells that one name took another's.
const KEPT = 0.4;

/** The words beside a name that say what it is of: the one before and the one after. */
const beside = (side: Statement, { first, past }: Mention): ReadonlySet<string> => {
  const found = new Set<string>();
  // завод «[Янтарь]» закрыли
  const quoted = side.lexicon.quotedNames && /^["«„“]$/.test(side.words[first - 1]?.text ?? '') ? 1 : 0;
  for (const i of [first - 1 - quoted, past + quoted]) if (side.senses[i]) found.add(side.senses[i] as string);
  return found;
};

/** "[Anna] Berg" / "[Eva] Berg", "[Social] Democratic Party" / "[Christian] Democratic Party": a first word that stands on one side alone, before one last. */
function otherFirstNames(passage: Passage, { a: inA, b: inB }: Mentions): readonly { readonly a: Mention; readonly b: Mention }[] {
  if (!inA.some(({ keys }) => keys.length > 1) || !inB.some(({ keys }) => keys.length > 1)) return [];
  const [there, here] = [rootsIn(passage.b), rootsIn(passage.a)];
  const [called, borne] = [(one: Mention): string => one.keys[0] as string, (one: Mention): string => one.keys.at(-1) as string];
  const full = (all: readonly Mention[], other: ReadonlySet<string>): readonly Mention[] =>
    all.filter((one) => one.keys.length > 1 && called(one).length > 2 && !other.has(called(one)));
  // "the [Jamaican] Brown" / "[Jamaica's] Brown"
  const ofOneNation = (x: string, y: string): boolean =>
    passage.lexicon.nationOf(x) !== null && passage.lexicon.nationOf(x) === passage.lexicon.nationOf(y);
  // "Harbour Board" / "Harbor Board", "Kiev Station" / "Kyiv Station"
  const sameWord = (x: string, y: string): boolean => passage.lexicon.sameSpelling(x, y) || sameName(x, y) || ofOneNation(x, y);
  const others = full(inB, here);
  const middle = (one: Mention): string => one.keys.slice(1).join(' ');
  // "[Saint Olav] Hospital" / "[Ulleval] Hospital": no word before the last stands on the other side.
  const whollyOther = (x: Mention, y: Mention): boolean => {
    const [one, other] = [x.keys.slice(0, -1), y.keys.slice(0, -1)];
    return !one.some((key) => there.has(key) || other.some((twin) => sameWord(key, twin))) && !other.some((key) => here.has(key));
  };
  return full(inA, there).flatMap((a) => {
    const facing = others.filter((b) => borne(a) === borne(b) && passage.answers(a.sentence, b.sentence));
    const alike = facing.filter((b) => a.keys.length === b.keys.length);
    const b = (alike.length > 0 ? alike : facing).length === 1 ? ((alike[0] ?? facing[0]) as Mention) : null;
    if (!b || sameWord(called(a), called(b)) || passage.lexicon.capitalNouns) return [];
    return (alike.length > 0 ? middle(a) === middle(b) : whollyOther(a, b)) ? [{ a, b }] : [];
  });
}

/**
 * Names that stand for each other in answering sentences and are not the same: each is nowhere on the other side, and they share a word
 * ("Iván Cárdenas" / "Iván Cáceres", "T-72" / "T-64") or what stands beside them.
 */
export function replacedNames(passage: Passage, mentions: Mentions): readonly { readonly a: Mention; readonly b: Mention }[] {
  const strange = (own: readonly Mention[], owner: Statement, others: readonly Mention[], other: Statement): readonly Mention[] => {
    if (own.length === 0) return [];
    const there = rootsIn(other);
    // "Uma [Venn] met Nadira Venn": the surname stands there, and it is another's.
    const anothers = ({ keys }: Mention): boolean => {
      const bearers = others.filter((one) => one.keys.includes(keys.at(-1) as string));
      return keys.length > 1 && bearers.length > 0 && bearers.every((one) => one.keys.length > 1 && !one.keys.includes(keys[0] as string));
    };
    // "the [Kenyan] runner" / "Kenya's": a country that the other side names too.
    const { nationOf } = other.lexicon;
    let nations: ReadonlySet<string | null> | null = null;
    const known = ({ keys }: Mention): boolean => {
      const nation = keys.length === 1 ? nationOf(keys[0] as string) : null;
      if (nation === null) return false;
      nations ??= new Set(others.flatMap((one) => one.keys.map(nationOf)));
      return nations.has(nation);
    };
    // "30 degrees Celsius", "30C": words of a figure name nobody.
    return own.filter(
      (one) =>
        (!there.has(one.keys.at(-1) as string) || anothers(one)) &&
        !known(one) &&
        !owner.facts.some((fact) => fact.start <= one.start && one.start < fact.end),
    );
  };
  const onlyA = strange(mentions.a, passage.a, mentions.b, passage.b);
  const onlyB = strange(mentions.b, passage.b, mentions.a, passage.a);
  const first = otherFirstNames(passage, mentions);
  const last = onlyA.flatMap((a) => {
    const run = (side: Statement, { first, past }: Mention): readonly Word[] =>
      side.words.slice(first, past).filter((word) => word.kind !== 'mark');
    // A name may go on in small letters: “Union européenne”, which is “UE”.
    const short = (side: Statement, { first }: Mention): string | null =>
      phraseAt(passage.lexicon.aliases, side.words, first)?.value ?? null;
    const isSame = (b: Mention): boolean =>
      sameNamed(run(passage.a, a), run(passage.b, b), passage.lexicon) ||
      (short(passage.a, a) !== null && short(passage.a, a) === short(passage.b, b));
    const facing = onlyB.filter((b) => passage.answers(a.sentence, b.sentence) && !isSame(b));
    const shares = (b: Mention): boolean =>
      b.keys.length > 1 && a.keys.length > 1 && (a.keys[0] === b.keys[0] || a.keys.at(-2) === b.keys.at(-2));
    // 王建国 / 王建军, 王建国 / 黄建国: names of one word, of which the family's or the given name is the same.
    const partly = (b: Mention): boolean => {
      const [one, other] = [a.keys[0] as string, b.keys[0] as string];
      if (!passage.lexicon.unspaced || a.keys.length + b.keys.length > 2 || Math.min(one.length, other.length) < 2) return false;
      return one[0] === other[0] || (one.length > 2 && one.slice(1) === other.slice(1));
    };
    const acts = ({ key }: Word): boolean => passage.lexicon.agentOpeners.has(key) || passage.lexicon.joints.has(key);
    // "near Westrey" / "near Varden": one place for another, where nothing else of the sentence is strange.
    const opened = (b: Mention): boolean => {
      const [one, other] = [passage.a.words[a.first - 1], passage.b.words[b.first - 1]];
      return (
        one !== undefined &&
        other !== undefined &&
        // "in Tillerby" / "of Oster": a word that opens the one who acts opens no place.
        (one.key === other.key || (!acts(one) && !acts(other) && passage.lexicon.functionWords.has(other.key))) &&
        // "ministro de Economía": an office's portfolio, and no name.
        !passage.lexicon.titles.has(passage.a.words[a.first - 2]?.key ?? '') &&
        passage.lexicon.functionWords.has(one.key) &&
        Math.min(passage.keptA[a.sentence] ?? 0, passage.keptB[b.sentence] ?? 0) >= KEPT
      );
    };
    const near = (b: Mention): boolean => {
      // Where every noun takes a capital, two nouns that stand for each other are no names.
      if (passage.lexicon.capitalNouns) return false;
      const [one, other] = [beside(passage.a, a), beside(passage.b, b)];
      return opened(b) || [...one].some((sense) => other.has(sense));
    };
    const named =
      facing.find(shares) ??
      facing.find(partly) ??
      (facing.length === 1 && onlyA.filter(({ sentence }) => sentence === a.sentence).length === 1 ? facing.find(near) : undefined);
    return named ? [{ a, b: named }] : [];
  });
  return [...last, ...first.filter(({ a }) => !last.some((one) => one.a === a))];
}
