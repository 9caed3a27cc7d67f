/**
 * Index of the first item for which `holds` is true, found by halving: once true, it must stay true to the end of the list. The length of
 * the list where it holds for none. Steps: the logarithm of the length.
 */
export function firstWhere<T>(items: ArrayLike<T>, holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(items[middle] as T)) high = middle;
    else low = middle + 1;
  }
  return low;
}
