/** Stretches where both sides agree, in order, as triples: place in a, place in b, length. Grows as it is filled. */
export class Runs {
  private triples = new Int32Array(96);
  count = 0;

  /** Adds a run; one that goes on where the last one ends makes that longer. */
  add(a: number, b: number, length: number): void {
    if (length <= 0) return;
    const last = (this.count - 1) * 3;
    if (this.count > 0) {
      const end = this.triples[last + 2] as number;
      if (this.a(this.count - 1) + end === a && this.b(this.count - 1) + end === b) {
        this.triples[last + 2] = end + length;
        return;
      }
    }
    this.append(a, b, length);
  }

  /** Adds a run without joining it to the one before. */
  append(a: number, b: number, length: number): void {
    if (this.count * 3 === this.triples.length) {
      const grown = new Int32Array(this.triples.length * 2);
      grown.set(this.triples);
      this.triples = grown;
    }
    const at = this.count++ * 3;
    this.triples[at] = a;
    this.triples[at + 1] = b;
    this.triples[at + 2] = length;
  }

  a(k: number): number {
    return this.triples[k * 3] as number;
  }
  b(k: number): number {
    return this.triples[k * 3 + 1] as number;
  }
  length(k: number): number {
    return this.triples[k * 3 + 2] as number;
  }
}
