/** Scripts that one language of the news mostly uses, by their first and past-the-last code unit. Kana before Han: Japanese mixes both. */
const SCRIPTS: readonly (readonly [language: string, from: number, to: number])[] = [
  ['ja', 0x3040, 0x3100],
  ['ko', 0xac00, 0xd7b0],
  ['zh', 0x3400, 0xa000],
  ['th', 0xe00, 0xe80],
  ['lo', 0xe80, 0xf00],
  ['bo', 0xf00, 0x1000],
  ['my', 0x1000, 0x10a0],
  ['ka', 0x10a0, 0x1100],
  ['km', 0x1780, 0x1800],
  ['el', 0x370, 0x400],
  ['hy', 0x530, 0x590],
  ['he', 0x590, 0x600],
  ['pa', 0xa00, 0xa80],
  ['gu', 0xa80, 0xb00],
  ['or', 0xb00, 0xb80],
  ['ta', 0xb80, 0xc00],
  ['te', 0xc00, 0xc80],
  ['kn', 0xc80, 0xd00],
  ['ml', 0xd00, 0xd80],
  ['si', 0xd80, 0xe00],
];

/** How many letters a text has, how many of them run from right to left, and the language its script gives away (null: many share it). */
export function surveyScript(text: string): { letters: number; rightToLeft: number; language: string | null } {
  const counts = new Map<string, number>();
  let letters = 0;
  let rightToLeft = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x80) {
      if ((code | 32) >= 97 && (code | 32) <= 122) letters++;
      continue;
    }
    if (code < 0xc0 || (code >= 0x2000 && code < 0x2c00) || (code >= 0x3000 && code < 0x3040) || code >= 0xff00) continue;
    letters++;
    if ((code >= 0x590 && code < 0x900) || (code >= 0xfb1d && code < 0xfe00) || (code >= 0xfe70 && code < 0xfeff)) rightToLeft++;
    if (code < 0x370 || (code >= 0x400 && code < 0x530)) continue;
    const script = SCRIPTS.find(([, from, to]) => code >= from && code < to);
    if (script) counts.set(script[0], (counts.get(script[0]) ?? 0) + 1);
  }
  for (const [language] of SCRIPTS) {
    const share = (counts.get(language) ?? 0) / Math.max(1, letters);
    if (share > (language === 'ja' ? 0.1 : 0.4)) return { letters, rightToLeft, language };
  }
  return { letters, rightToLeft, language: null };
}
