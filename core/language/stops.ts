/** Marks that end a sentence, of every script. */
export const STOPS = '.!?…‼⁇⁈⁉。！？｡．।॥؟۔።፧။';
/** Those that do so with no space after them. */
export const FULL_WIDTH_STOPS = '。！？｡';
