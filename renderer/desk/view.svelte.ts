import type { Host, Settings } from '../../contract/index.ts';
import { type FormatName, formatOf } from '../../core/report/formats.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
/** Story text, in CSS pixels; the middle one is usual. */
export const TEXT_SIZES = [14, 15.5, 17, 19, 21, 24] as const;
const USUAL_SIZE = 2;

/** How the desk shows a story: what a person chose, remembered by the host between runs. */
export class View {
  mode = $state<'columns' | 'inline'>('columns');
  /** Unchanged paragraphs are folded. */
  changesOnly = $state(false);
  /** House-style edits are folded: counted, not marked. */
  houseFolded = $state(true);
  theme = $state<Settings['theme']>('system');
  contrast = $state(false);
  size = $state(USUAL_SIZE);
  panel = $state(true);
  /** In which a report was last saved. */
  format = $state<FormatName>('html');

  readonly textSize = $derived(TEXT_SIZES[this.size] ?? 17);

  readonly #host: Host;

  constructor(host: Host) {
    this.#host = host;
  }

  /** Takes up what was remembered. Anything it does not know is left as usual. */
  restore({ theme, desk }: Settings): void {
    this.theme = theme;
    this.mode = desk['view'] === 'inline' ? 'inline' : 'columns';
    this.changesOnly = desk['changes-only'] === true;
    this.houseFolded = desk['house-style-folded'] !== false;
    this.contrast = desk['contrast'] === true;
    this.panel = desk['apparatus'] !== false;
    const format = desk['export-format'];
    if (typeof format === 'string' && formatOf(format)) this.format = format as FormatName;
    const size = desk['text-size'];
    this.size = typeof size === 'number' && TEXT_SIZES[size] !== undefined ? size : USUAL_SIZE;
  }

  async remember(): Promise<void> {
    await this.#host.changeSettings({
      theme: this.theme,
      desk: {
        view: this.mode,
        'changes-only': this.changesOnly,
        'house-style-folded': this.houseFolded,
        contrast: this.contrast,
        apparatus: this.panel,
        'text-size': this.size,
        'export-format': this.format,
      },
    });
  }

  resize(step: 1 | -1 | 0): void {
    this.size = step === 0 ? USUAL_SIZE : Math.min(TEXT_SIZES.length - 1, Math.max(0, this.size + step));
  }
}
