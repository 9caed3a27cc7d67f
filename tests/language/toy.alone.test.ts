import { expect, test, vi } from 'vitest';
import type { LanguageData, Pack } from '../../core/language/pack.ts';

// A language that nobody speaks: one pack in the public list is all that it takes.
const rules = (): LanguageData => ({
  hedges: { alleged: 'mabi' },
  limits: { about: 'loko' },
  negations: { not: 'nanu' },
  speech: { say: 'dira diras' },
  plainSpeech: 'say',
  clauseWords: 'ke',
  auxiliaries: '',
  speakerEnds: '',
  sources: 'segu',
  pronouns: '',
  titles: 'rexo',
  functionWords: 'ti to en',
  joints: 'u ke',
  cardinals: { unu: 1, dus: 2, tris: 3 },
  ordinals: {},
  magnitudes: { milu: 1000 },
  vague: {},
  fractions: {},
  numberJoints: '',
  thousands: '.',
  percent: { '%': '%, porcu' },
  units: { km: 'kimo' },
  currencies: {},
  doubtfulMonths: '',
  times: { yesterday: 'geru' },
  timeRelations: {},
  timeOpeners: 'en',
  aliases: {},
});
const TOY: Pack = {
  language: 'qtx',
  name: 'Toy',
  common: 'ti to en u ke kimo',
  light: 'ti to en u ke',
  months: 'primo sekuno terso karto kinto sesto setimo oktavo novemo desimo undesimo dudesimo',
  weekdays: 'lunu martu merku jovu venu sabu domu',
  abbreviations: 'sro',
  page: {
    lines: { 'advert-label': { whole: 'vendio' } },
    related: 'legu tamu|opino',
    readOn: 'legu',
    corrections: 'mendo',
    bylines: 'fara',
    updated: 'novigo',
    credited: 'fonu',
    contributed: 'hepo ti raporto',
    and: 'u',
    signOffs: { works: 'skribo|redakto', by: 'fara' },
    inCapitals: 'urgo',
    datesPage: 'publo',
    dates: { ordinals: 'mu', of: 'to', at: 'je' },
    zones: { qtt: '+05:00' },
  },
  rules,
};
vi.mock('../../core/language/packs.ts', async (original) => {
  const { PACKS } = await original<typeof import('../../core/language/packs.ts')>();
  return { PACKS: [...PACKS, TOY] };
});

const { collate } = await import('../../core/index.ts');
const { isLight } = await import('../../core/language/light.ts');
const { relatedLabel } = await import('../../core/extract/furniture/related-label.ts');
const { readCredit } = await import('../../core/extract/furniture/credit.ts');
const { datesIn } = await import('../../core/extract/furniture/date.ts');
const { readDateline } = await import('../../core/extract/furniture/dateline.ts');
const { reading } = await import('../extract/reading.ts');

const story = (...paragraphs: readonly string[]): string => `${paragraphs.join('\n\n')}\n`;
const LEAD = 'Ti rexo kanu to ponto en valo, u ti foro lumi en ti maro to kosta selo, u ti nava tora en ti porto to vento.';

test('a language in the list is told by its words, and its pages by theirs', async () => {
  const article = await reading(
    story('Ponto to valo', 'Fara Lena Marsh', 'Novigo 12 terso 2025', LEAD, 'vendio', 'Mendo: ti ponto kanu en karto, nanu kinto.'),
  );
  expect(article.language).toBe('qtx');
  expect(article.metadata.byline).toBe('Lena Marsh');
  expect(article.metadata.updated).toBe('2025-03-12');
  expect(article.blocks.map((block) => block.kind)).toContain('correction');
  expect(relatedLabel('Legu tamu: Ti foro lumi')).toBe('Legu tamu: '.length);
  expect(article.setAside.map(({ text, rule }) => [rule, text])).toContainEqual(['advert-label', 'vendio']);
});

test('its abbreviations end no sentence, and its facts are compared', async () => {
  const compared = async (base: string, witness: string): Promise<readonly string[]> => {
    const side = (text: string): string => story('Ponto to valo', LEAD, text, 'Ti foro lumi en ti maro to kosta selo.');
    const [a, b] = [await reading(side(base)), await reading(side(witness))];
    return collate(a, { ...b, siglum: 'B' }).flags.map((flag) => flag.kind);
  };
  expect(await compared('Ti sro. Balen kanu 12 kimo en terso.', 'Ti sro. Balen kanu 14 kimo en terso.')).toEqual(['figure-changed']);
  expect(await compared('Ti ponto lumi en terso to kosta.', 'Ti ponto lumi en karto to kosta.')).toEqual(['time-changed']);
  expect(await compared('Ti rexo mabi lumi ti ponto to selo.', 'Ti rexo lumi ti ponto to selo.')).toEqual(['hedge-dropped']);
  expect(await compared('Ti rexo nanu lumi ti ponto to selo.', 'Ti rexo lumi ti ponto to selo.')).toEqual(['negation-changed']);
  expect(await compared('Dus milu nava tora en ti porto.', '2.000 nava tora en ti porto.')).toEqual([]);
});

test('its light words count for little where they agree', () => {
  expect([isLight('ti'), isLight('ponto')]).toEqual([true, false]);
});

test('its credits, sign-offs, datelines and dates are read by its own words', async () => {
  expect(readCredit('Fonu: Reuters')).toBe('Reuters');
  expect(readCredit('AFP hepo ti raporto.')).toBe('AFP');
  expect(readCredit('Skribo u redakto fara Lena Marsh')).toBe('Skribo u redakto fara Lena Marsh');
  expect(readCredit('Skribo foro Lena Marsh')).toBeNull();
  expect(datesIn('12mu to terso to 2025, je 17:30 QTT').map(({ iso }) => iso)).toEqual(['2025-03-12T17:30+05:00']);
  expect(readDateline('SELO, terso 3mu - Ti ponto kanu en valo.')).not.toBeNull();
  expect(readDateline('URGO - Ti ponto kanu en valo.')).toBeNull();
  expect(readDateline('Publo 3 terso - Ti ponto kanu en valo.')).toBeNull();
  const article = await reading(story('Ponto to valo', LEAD, 'Legu tamu: Ti foro lumi en ti maro', 'Opino: ti foro lumi en ti maro', LEAD));
  expect(article.blocks.filter(({ kind }) => kind === 'related-link').map(({ text }) => text)).toEqual([
    'Legu tamu: Ti foro lumi en ti maro',
  ]);
});
