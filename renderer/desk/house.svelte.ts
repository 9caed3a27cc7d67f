import { type House, isFolded, readHouse, USUAL_HOUSE, writeHouse } from '../../core/account/index.ts';
import type { Edit } from '../../core/model/index.ts';
import type { View } from './view.svelte.ts';

/** What the house prefers, kept among the settings as its file has it. */
export class Preferred {
  readonly #view: View;

  readonly house = $derived.by((): House => {
    const read = readHouse(this.#view.house);
    return 'house' in read ? read.house : USUAL_HOUSE;
  });

  constructor(view: View) {
    this.#view = view;
  }

  change(change: Partial<House>): void {
    this.#view.house = writeHouse({ ...this.house, ...change });
  }

  /** As it comes: nothing of the house's own. */
  forget(): void {
    this.#view.house = '';
  }

  /** House style: form alone, of the kinds that the house folds, and not inside a direct quotation. */
  readonly folds = $derived.by((): ((edit: Edit) => boolean) => {
    const { house } = this;
    return (edit) => isFolded(edit, house);
  });
}
