/**
 * Where the Tab key stops in the texts: in one row at a time. The arrows go from row to row, to the same control of the next row that has one.
 */
export class Stops {
  /** Key of the row that had the focus last; null before. */
  key = $state<string | null>(null);

  readonly attach = (list: HTMLElement): (() => void) => {
    const focused = (event: FocusEvent): void => {
      this.key = (event.target as Element).closest<HTMLElement>('[data-key]')?.dataset['key'] ?? this.key;
    };
    const keyed = (event: KeyboardEvent): void => {
      const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
      const control = (event.target as Element).closest<HTMLElement>('button');
      if (step === undefined || !control?.closest('[data-key]') || control.closest('[aria-expanded="true"]')) return;
      event.preventDefault();
      const rows = [...list.querySelectorAll<HTMLElement>('[data-key]')].sort(
        (a, b) => Number(a.dataset['index']) - Number(b.dataset['index']),
      );
      const kind = (button: HTMLElement): string => `${button.dataset['stop']}`;
      for (let at = rows.indexOf(control.closest('[data-key]') as HTMLElement) + step; rows[at]; at += step) {
        const buttons = [...(rows[at]?.querySelectorAll<HTMLElement>('button') ?? [])];
        const next =
          buttons.find((button) => kind(button) === kind(control)) ?? (control.dataset['stop'] === undefined ? buttons[0] : undefined);
        if (!next) continue;
        next.focus();
        next.scrollIntoView({ block: 'nearest' });
        return;
      }
    };
    list.addEventListener('focusin', focused);
    list.addEventListener('keydown', keyed);
    return () => {
      list.removeEventListener('focusin', focused);
      list.removeEventListener('keydown', keyed);
    };
  };
}
