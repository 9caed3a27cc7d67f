// A sentence ends at a full stop, question or exclamation mark (with closing marks) before a space and a capital, a figure or an opening
// mark; in scripts with their own full stop right after it; and at a paragraph mark.
const END = /[.!?…]+["'”’»)\]]*\s+(?=["'“‘«„¿¡([]*[\p{Lu}\p{Lo}\p{N}])|[。！？।॥؟]+["'”’»」』)\]]*\s*|\n\n/gu;
// "Dr. Rennie", "U.S. officials", "J. Smith", "No. 1" go on.
const ABBREVIATED =
  /(?:^|[\s("“‘'])(?:\p{Lu}|(?:\p{L}\.)+\p{L}|Mr|Mrs|Ms|Dr|Prof|Gen|Gov|Sen|Rep|Lt|Col|Sgt|St|No|Nr|vs|Jan|Feb|Aug|Sept?|Oct|Nov|Dec|Sr|Sra|M|Mme)$/u;

/** Offsets at which the sentences of a text begin, the first at 0. */
export function sentenceStarts(text: string): readonly number[] {
  const starts = [0];
  for (const end of text.matchAll(END)) {
    if (end[0].startsWith('.') && end[0].trim() === '.' && ABBREVIATED.test(text.slice(Math.max(0, end.index - 12), end.index))) continue;
    const next = end.index + end[0].length;
    if (next < text.length) starts.push(next);
  }
  return starts;
}

/** Index of the sentence that holds an offset. */
export function sentenceAt(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] as number) <= at) low = middle;
    else high = middle;
  }
  return low;
}
