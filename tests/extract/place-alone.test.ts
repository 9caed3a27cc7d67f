import { describe, expect, test } from 'vitest';
import { readBoldPlace, readDateline } from '../../core/extract/furniture/dateline.ts';
import { pdf } from './formats/pdf-file.ts';
import { BODY, HEADLINE, opened } from './formats/story.ts';

const placeOf = (text: string): string | null => {
  const found = readDateline(text);
  return found?.place ? `${text.slice(...found.place)} | ${text.slice(found.rest)}` : null;
};

describe('a place that opens a lead alone', () => {
  test('before a stop and a dash, as Spanish wires print it', () => {
    expect(placeOf('Villa del Cerro.- Los vecinos cortaron la ruta.')).toBe('Villa del Cerro | Los vecinos cortaron la ruta.');
    expect(placeOf('Respuesta.- Los vecinos cortaron la ruta.')).toBeNull();
    expect(placeOf('Pregunta.- ¿Qué pasó en la ruta?')).toBeNull();
  });

  test('with a date and a stop, without a dash', () => {
    expect(placeOf('TARN BAY, June 9. Crews went back to work.')).toBe('TARN BAY, June 9 | Crews went back to work.');
    expect(placeOf('Lünstedt, 9. Juni. Die Fähren fahren wieder.')).toBe('Lünstedt, 9. Juni | Die Fähren fahren wieder.');
    expect(placeOf('Lünstedt, 9. Juni 2021. Die Fähren fahren wieder.')).toBe('Lünstedt, 9. Juni 2021 | Die Fähren fahren wieder.');
    expect(placeOf('Tarn Bay, which flooded on June 9. Crews went back to work.')).toBeNull();
  });

  test('before a dash, where the lead names it again', () => {
    expect(placeOf('القنطرة – أغلقت بلدية القنطرة السوق القديم.')).toBe('القنطرة | أغلقت بلدية القنطرة السوق القديم.');
    expect(placeOf('Tarn Bay – The council of Tarn Bay has shut two schools.')).toBe(
      'Tarn Bay | The council of Tarn Bay has shut two schools.',
    );
    expect(placeOf('القنطرة – أغلقت البلدية السوق القديم.')).toBeNull();
    expect(placeOf('Marta – The council of Tarn Bay has shut two schools.')).toBeNull();
    expect(placeOf('Tarn Bay – The port of Tarn Bay – has shut.')).toBeNull();
  });

  test('in bold, before a dash that is not', () => {
    const text = 'Тихоборск — Мост через реку закрыли.';
    expect(readBoldPlace(text, 9)).toEqual({ place: [0, 9], credit: null, rest: 12 });
    expect(readBoldPlace('Тихоборск — город на реке.', 9)).toBeNull();
    expect(readBoldPlace('Тихоборск закрыл мост.', 9)).toBeNull();
  });

  test('in another font than its line, in a PDF', async () => {
    const lines = [
      { x: 50, y: 700, size: 11, text: 'Tarn Bay.', bold: true as const },
      { x: 108, y: 700, size: 11, text: BODY[1] },
      ...BODY.slice(2, 5).map((text, i) => ({ x: 50, y: 670 - i * 30, size: 11, text })),
    ];
    const article = await opened(pdf([[{ x: 50, y: 745, size: 22, text: HEADLINE }, ...lines]]), 'a.pdf');
    expect(article.metadata.dateline).toBe('Tarn Bay');
    expect(article.blocks.find(({ kind }) => kind === 'paragraph')?.text.startsWith(BODY[1])).toBe(true);
  });
});
