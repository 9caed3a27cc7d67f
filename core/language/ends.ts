/**
 * The text without what it ends in, as far as `mark` holds of one letter after the other: ("Ann Lee, ", /[\s,]/) → "Ann Lee". An expression
 * that looks for such a run up to the end begins anew at every letter of every run before it. `mark` has no `g` and looks at one UTF-16 unit.
 */
export function withoutEnd(text: string, mark: RegExp): string {
  let end = text.length;
  while (end > 0 && mark.test(text[end - 1] as string)) end--;
  return text.slice(0, end);
}
