/** Hebrew, Arabic, Syriac, Thaana and their neighbours, with their forms of presentation. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A sentence with what it cites from right to left set apart from its own direction, so that the marks and words around keep their places:
 * by FSI and PDI, or by the signs given. What it cites from left to right stays as it is.
 *
 *     The figure differs: “١٢” / “١٣”.  ->  The figure differs: ⁨“١٢”⁩ / ⁨“١٣”⁩.
 */
export const isolated = (sentence: string, open = '\u2068', close = '\u2069'): string =>
  sentence.replace(/“[^“”]*”/g, (cited) => (RIGHT_TO_LEFT.test(cited) ? open + cited + close : cited));

/** True where a text runs from right to left: by its first letter, as `dir="auto"` has it. */
export const runsFromRight = (text: string): boolean => RIGHT_TO_LEFT.test(/\p{L}/u.exec(text)?.[0] ?? '');
