/**
 * Where each row of a long page stands, from heights that are measured where known and estimated elsewhere.
 * Offsets are kept in one running sum that is redone from the lowest row that changed.
 */
export class Heights {
  readonly #heights: Float64Array;
  readonly #tops: Float64Array;
  #dirty = 0;

  /** @param estimates the expected height of each row, in CSS pixels. */
  constructor(estimates: readonly number[]) {
    this.#heights = Float64Array.from(estimates);
    this.#tops = new Float64Array(estimates.length + 1);
  }

  get count(): number {
    return this.#heights.length;
  }

  get total(): number {
    return this.top(this.count);
  }

  height(row: number): number {
    return this.#heights[row] ?? 0;
  }

  /** Sets a measured height; false when it was already known to half a pixel. */
  measure(row: number, height: number): boolean {
    if (Math.abs(this.height(row) - height) < 0.5) return false;
    this.#heights[row] = height;
    this.#dirty = Math.min(this.#dirty, row);
    return true;
  }

  /** Distance of a row's upper edge from the top of the page; of `count`, the page's height. */
  top(row: number): number {
    for (let i = this.#dirty; i < this.count; i++) this.#tops[i + 1] = (this.#tops[i] ?? 0) + (this.#heights[i] ?? 0);
    this.#dirty = this.count;
    return this.#tops[Math.min(row, this.count)] ?? 0;
  }

  /** The row that stands at this distance from the top; the first or last when outside. */
  rowAt(distance: number): number {
    this.top(this.count);
    let low = 0;
    let high = this.count - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#tops[middle] ?? 0) <= distance) low = middle;
      else high = middle - 1;
    }
    return Math.max(0, low);
  }
}
