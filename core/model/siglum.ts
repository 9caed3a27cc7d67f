const LETTERS = 26;

/** The letter or letters of the `n`th source, from 0: A…Z, then AA, AB and so on, up to ZZ. */
export function siglumAt(n: number): string {
  const letter = String.fromCharCode(65 + (n % LETTERS));
  return n < LETTERS ? letter : `${String.fromCharCode(64 + Math.floor(n / LETTERS))}${letter}`;
}

/** How many sources have a siglum. */
export const SIGLA = LETTERS * (LETTERS + 1);

/** Orders sigla as they are given: B before AA. */
export const bySiglum = (x: string, y: string): number => x.length - y.length || (x < y ? -1 : x === y ? 0 : 1);
