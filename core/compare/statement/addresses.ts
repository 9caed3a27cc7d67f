/** An address that is written out in a text, half-open. */
export interface WrittenAddress {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** "https://rain.example/list", "www.rain.example", "help@rain.example", "rain.example/list". */
const ADDRESS = /^(?:https?:\/\/\S+|www\.\S+|[^@\s]+@[\w-]+\.[\w.-]+|[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}(?:\/\S*)?)$/i;

/** The addresses that a text writes out, in order. */
export function addressesIn(text: string): readonly WrittenAddress[] {
  if (!/[.@](?<=[\p{L}\d].)[\p{L}\d]/u.test(text)) return [];
  return [...text.matchAll(/\S+/g)].flatMap(({ 0: chunk, index }) => {
    const lead = /^[^\p{L}\d]*/u.exec(chunk)?.[0].length ?? 0;
    let end = chunk.length;
    while (end > lead && !/[\p{L}\d/]/u.test(chunk[end - 1] as string)) end--;
    const word = chunk.slice(lead, end);
    return ADDRESS.test(word) ? [{ start: index + lead, end: index + lead + word.length, text: word }] : [];
  });
}
