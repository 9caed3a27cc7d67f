import { afterEach, describe, expect, test, vi } from 'vitest';
import { toDocx } from '../../core/report/docx/docx.ts';
import { type Report, report } from '../../core/report/index.ts';
import { OPTIONS, picture, pictures, reportOf, withFlags } from './picture.ts';
import { part } from './readers/docx.ts';

const document = (told: Report): string => part(toDocx(told), 'word/document.xml');
const all = (xml: string, pattern: RegExp): string[] => [...xml.matchAll(pattern)].map(([, first = '']) => first);

describe('the Word document', () => {
  test('a substitution is a deletion and an insertion by the outlet', () => {
    const xml = document(reportOf('Orsel has sought to [foster|strengthen] ties.'));
    expect(xml).toMatch(
      /<w:del w:id="\d+" w:author="outlet-B.html" w:date="2025-03-12T09:30:00Z"><w:r><w:delText xml:space="preserve">foster</,
    );
    expect(xml).toMatch(
      /<w:ins w:id="\d+" w:author="outlet-B.html" w:date="2025-03-12T09:30:00Z"><w:r><w:t xml:space="preserve">strengthen</,
    );
  });

  test('house style has a reviewer of its own, but not inside a quotation', () => {
    const xml = document(reportOf('The [harbour|harbor|spelling] “[grey|gray|spelling!] sea”.'));
    expect(all(xml, /w:author="([^"]*)"[^>]*><w:r><w:delText/g)).toEqual(['outlet-B.html, house style', 'outlet-B.html']);
  });

  test('a merged pair deletes the paragraph mark, a split one inserts it', () => {
    const marks = (...entries: string[]): string[] => all(document(reportOf(...entries)), /<w:pPr><w:rPr><w:(ins|del|moveFrom|moveTo) /g);
    expect(marks('One.[¶| ]Two.')).toEqual(['del']);
    expect(marks('One.[ |¶]Two.')).toEqual(['ins']);
  });

  test('a moved paragraph is a pair of moves with one name', () => {
    const xml = document(reportOf('One.', 'Two.', '@1 Moved [up|down].', 'Three.'));
    expect(all(xml, /<w:moveFromRangeStart [^>]*w:name="([^"]*)"/g)).toEqual(['move1']);
    expect(all(xml, /<w:moveToRangeStart [^>]*w:name="([^"]*)"/g)).toEqual(['move1']);
    expect(xml).toMatch(/<w:ins [^>]*><w:r><w:t xml:space="preserve">down</);
  });

  test('two paragraphs moved together are one move, which holds their marks', () => {
    const xml = document(reportOf('One.', 'Two.', '@1 First.¶Second.', 'Three.'));
    expect(all(xml, /<w:move(From|To)RangeStart /g)).toEqual(['From', 'To']);
    expect(xml).toMatch(/First\.<.*Second\.<\/w:t><\/w:r><\/w:moveFrom><\/w:p><w:moveFromRangeEnd w:id="\d+"\/><w:p>/);
  });

  test('a phrase moved inside its paragraph is a pair of moves', () => {
    const comparison = picture('[On Monday, |]they met[| on Monday].');
    const edit = { id: 'e1', class: 'substantive', kind: 'wording', rule: 'moved-phrase', moved: true } as const;
    const entries = comparison.entries.map((entry) => ({ ...entry, segments: entry.segments.map((s) => (s.edit ? { ...s, edit } : s)) }));
    const xml = document(report([{ ...comparison, entries }], OPTIONS));
    expect(all(xml, /<w:move(From|To) /g)).toEqual(['From', 'To']);
  });

  test('every number of a change is its own', () => {
    const xml = document(reportOf('One.[¶| ]Two.', 'A [b|c] d.', '@1 Moved [up|down].', '+ New.', '- Gone.'));
    const ids = all(xml, /<w:(?:ins|del|moveFrom|moveTo|moveFromRangeStart|moveToRangeStart) w:id="(\d+)"/g);
    expect(ids.length).toBeGreaterThan(8);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('flags and notes are comments at their words', () => {
    const told = report(
      [withFlags(picture('It rose to [5|6|number] [now|today].'), { entry: 'A1=B1', edits: ['e1'], reason: 'The figure differs.' })],
      OPTIONS,
    );
    const mark = { decided: 'query', note: 'Ask the desk.' } as const;
    const noted = {
      ...told,
      entries: told.entries.map((entry) => ({
        ...entry,
        segments: entry.segments.map((s) => (s.edit?.id === 'e2' ? { ...s, edit: { ...s.edit, mark } } : s)),
      })),
    };
    const comments = part(toDocx(noted), 'word/comments.xml');
    expect(all(comments, /<w:t xml:space="preserve">([^<]*)</g)).toEqual([
      'Figure changed.',
      'The figure differs.',
      'Wording.',
      'Query: Ask the desk.',
    ]);
    const xml = document(noted);
    expect(all(xml, /<w:commentRangeStart w:id="0"\/>.*?(<w:delText[^>]*>[^<]*).*?<w:commentRangeEnd w:id="0"/g)[0]).toMatch(/5$/);
    expect(all(xml, /<w:commentReference w:id="(\d)"/g)).toEqual(['0', '1']);
  });

  test('a flag on the whole article is a comment at the heading', () => {
    const xml = document(report([withFlags(picture('One.'), { kind: 'credit-dropped' })], OPTIONS));
    expect(xml).toMatch(/>Text<\/w:t><\/w:r><w:r><w:rPr><w:rStyle w:val="CommentReference"\/>/);
  });

  test('several witnesses have a text each', () => {
    const xml = document(report(pictures(['One [was|is].'], ['One [was|were].']), OPTIONS));
    expect(all(xml, />(Text: [BC], [^<]*)</g)).toEqual(['Text: B, outlet-B.html', 'Text: C, outlet-C.html']);
  });

  test('headings are bold in scripts from right to left too, and letters of East Asia have a face of their language', () => {
    const styled = (language: string): string => {
      const comparison = picture('One [was|is].');
      return part(toDocx(report([{ ...comparison, witness: { ...comparison.witness, language } }], OPTIONS)), 'word/styles.xml');
    };
    const faces = (language: string): string[] => [...new Set(all(styled(language), /w:eastAsia="([^"]*)" w:cs/g))];
    expect(styled('he').match(/<w:b\/>(?!<w:bCs\/>)|<w:i\/>(?!<w:iCs\/>)/)).toBeNull();
    expect(['ja', 'zh', 'zh-Hant', 'ko', 'en'].map(faces)).toEqual([
      ['MS Mincho', 'Yu Gothic'],
      ['SimSun', 'Microsoft YaHei'],
      ['PMingLiU', 'Microsoft JhengHei'],
      ['Batang', 'Malgun Gothic'],
      ['Georgia', 'Arial'],
    ]);
  });

  test('what runs from right to left stands so: title, readings of flags, words of comments', () => {
    const comparison = withFlags(picture('قال الوزير [خمسة|ستة|number] فقط.'), {
      entry: 'A1=B1',
      edits: ['e1'],
      base: 'قال الوزير خمسة فقط.',
      witness: 'The minister said six.',
      reason: 'The figure differs: “خمسة” / “ستة”.',
    });
    const told = report([comparison], { ...OPTIONS, title: 'عناوين اليوم' });
    const noted = { ...told, flags: told.flags.map((flag) => ({ ...flag, mark: { decided: 'query', note: 'اسأل المحرر' } as const })) };
    const ways = (xml: string): [string, boolean][] =>
      all(xml, /(<w:p>.*?<\/w:p>)/g).map((one) => [all(one, /<w:t [^>]*>([^<]*)</g).join(''), one.includes('<w:bidi/>')]);
    const found = new Map(ways(document(noted)));
    expect(found.get('عناوين اليوم')).toBe(true);
    expect(found.get('A  قال الوزير خمسة فقط.')).toBe(true);
    expect(found.get('B  The minister said six.')).toBe(false);
    expect(found.get('Text')).toBe(false);
    const said = new Map(
      ways(
        part(
          toDocx({ ...noted, flags: noted.flags.map((flag) => ({ ...flag, mark: { decided: null, note: 'اسأل المحرر' } })) }),
          'word/comments.xml',
        ),
      ),
    );
    expect([...said].filter(([, way]) => way).map(([words]) => words)).toEqual(['اسأل المحرر']);
  });

  test('items of a list stand in a list', () => {
    const docx = toDocx(reportOf('list-item: Bring [boots|shoes].', 'A paragraph.'));
    expect(all(part(docx, 'word/document.xml'), /<w:pStyle w:val="(List\w+)"\/>/g)).toEqual(['ListBullet']);
    expect(part(docx, 'word/styles.xml')).toMatch(/w:styleId="ListBullet"><w:name w:val="List Bullet"\/>.*?<w:numPr><w:numId w:val="1"\/>/);
    expect(part(docx, 'word/numbering.xml')).toMatch(/<w:num w:numId="1">/);
    expect(part(docx, '[Content_Types].xml')).toContain('/word/numbering.xml');
    expect(part(docx, 'word/_rels/document.xml.rels')).toContain('Target="numbering.xml"');
  });

  describe('the same report is the same bytes', () => {
    afterEach(() => vi.unstubAllEnvs());
    test.each(['Pacific/Auckland', 'America/Los_Angeles', 'UTC'])('in %s', (zone) => {
      const here = toDocx(reportOf('One [was|is].'));
      vi.stubEnv('TZ', zone);
      expect(toDocx(reportOf('One [was|is].'))).toEqual(here);
    });
  });
});
