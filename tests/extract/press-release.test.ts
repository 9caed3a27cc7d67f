import { describe, expect, test } from 'vitest';
import { phraseRule } from '../../core/extract/furniture/phrases.ts';
import { type Placed, pdf } from './formats/pdf-file.ts';
import { HEADLINE, opened, PARAGRAPHS } from './formats/story.ts';
import { picture, reading } from './reading.ts';

const at = (y: number, text: string, size = 11, x = 50): Placed => ({ x, y, size, text });
const story = (from: number): Placed[] => PARAGRAPHS.map((text, i) => at(from - i * 26, text));

describe('what a house prints around a release to desks', () => {
  test('its label, whatever language it is of', () => {
    for (const line of [
      'MEDIA ADVISORY',
      'FOR IMMEDIATE PUBLICATION',
      'Medienmitteilung',
      'Pressemitteilung Nr. 14/2026',
      'Avis aux médias',
    ])
      expect(phraseRule(line)?.rule, line).toBe('press-label');
    for (const line of ['Boletín de prensa', 'Nota stampa', 'Aviso à imprensa', 'بلاغ صحفي', 'Пресс-релиз', 'Basın bülteni', '報道資料'])
      expect(phraseRule(line)?.rule, line).toBe('press-label');
    expect(phraseRule('The press release was wrong about the ferry.')).toBeNull();
    expect(phraseRule('Comunicado de prensa del ayuntamiento irrita a los vecinos')).toBeNull();
  });

  test('whom to ask, and what it must say of itself', () => {
    for (const line of [
      'For press enquiries: Tam Orr, 555 0100',
      'Medienkontakt: Rolf Amsler, Tel. 0555 40 40 40',
      'Contacts médias : Lise Aubin, 01 00 00 00 00',
      'Gabinete de prensa: Inés Rey, 555 010 020',
      'Contatti per i media: Ugo Sala, 555 0100',
      'Assessoria de imprensa: Rui Lobo, 555 0100',
    ])
      expect(phraseRule(line)?.rule, line).toBe('contact');
    expect(phraseRule('Tarn Bay Ferries Ltd. Registered office: 4 Quay Road, Tarn Bay')?.rule).toBe('legal-line');
  });

  test('a label set as large as the headline', async () => {
    const article = await opened(pdf([[at(780, 'Press notice', 30), at(745, HEADLINE, 16), ...story(700)]]), 'a.pdf');
    expect(article.metadata.headline).toBe(HEADLINE);
    expect(picture(article)).toContain('- above-headline: Press notice');
  });

  test('a house larger than the headline, with a label between them', async () => {
    const lines = [at(790, 'TARN BAY FERRIES', 24), at(765, 'NOT FOR RELEASE BEFORE NOON'), at(735, HEADLINE, 20), ...story(690)];
    const article = await opened(pdf([lines]), 'a.pdf');
    expect(article.metadata.headline).toBe(HEADLINE);
    expect(picture(article)).toContain('- masthead: TARN BAY FERRIES');
  });

  test('notes below the mark that ends it, and the address below a telephone', async () => {
    const lead = 'The ferries between the islands sail again on Tuesday, the operator said in the harbour office on Monday evening.';
    const more =
      'Crews took the offer by a narrow vote, and the boats were made ready at once for the first crossing at six in the morning.';
    const note =
      'Tarn Bay Ferries has carried people and goods between the islands since 1931 and runs nine boats on four lines all year round.';
    const ended = picture(await reading(`${HEADLINE}\n\n${lead}\n\n${more}\n\n- ENDS -\n\nNotes to editors\n\n${note}`));
    expect(ended.slice(1, 3)).toEqual([`paragraph: ${lead}`, `paragraph: ${more}`]);
    expect(ended).toContain(`- after-end-mark: ${note}`);
    const contact = 'Press contact: Tam Orr, 555 0100 22';
    const address = 'Tarn Bay Ferries, 4 Quay Road';
    const amid = picture(await reading(`${HEADLINE}\n\n${lead}\n\n${contact}\n\n${address}\n\n${more}\n\n${note}`));
    expect(amid).toEqual([
      `headline: ${HEADLINE}`,
      ...[lead, more, note].map((text) => `paragraph: ${text}`),
      `- contact: ${contact}`,
      `- contact: ${address}`,
    ]);
  });
});
