/** Adds items to a list, however many: `push(...items)` makes each an argument, and some hundred thousand of them overflow the stack. */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}
