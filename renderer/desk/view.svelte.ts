import { CHOICE_LIMIT, type Settings } from '../../contract/index.ts';
import { FORMATS, type FormatName } from '../../core/report/formats.ts';

export const THEMES = ['system', 'light', 'dark'] as const;
/** Story text, in CSS pixels; the middle one is usual. */
export const TEXT_SIZES = [14, 15.5, 17, 19, 21, 24] as const;
const USUAL_SIZE = 2;

/** Something a person chooses once and finds again: its name among the host's settings, and what was kept made into a value it can have. */
interface Setting<T extends string | number | boolean> {
  readonly name: string;
  /** Anything it does not know is the usual value. */
  readonly read: (kept: unknown) => T;
}

const flag = (name: string, usual: boolean): Setting<boolean> => ({ name, read: (kept) => (typeof kept === 'boolean' ? kept : usual) });
const oneOf = <const T extends string | number>(name: string, values: readonly T[], usual: NoInfer<T>): Setting<T> => ({
  name,
  read: (kept) => values.find((value) => value === kept) ?? usual,
});

/** Words that a person wrote. */
const words = (name: string, longest: number): Setting<string> => ({
  name,
  read: (kept) => (typeof kept === 'string' ? kept.slice(0, longest) : ''),
});

/** Every setting that is remembered. */
const SETTINGS = {
  mode: oneOf('view', ['columns', 'inline'], 'columns'),
  /** Unchanged paragraphs are folded. */
  changesOnly: flag('changes-only', false),
  /** House-style edits are folded: counted, not marked. */
  houseFolded: flag('house-style-folded', true),
  theme: oneOf('theme', THEMES, 'system'),
  contrast: flag('contrast', false),
  /** Index into `TEXT_SIZES`. */
  size: oneOf('text-size', [...TEXT_SIZES.keys()], USUAL_SIZE),
  panel: flag('apparatus', true),
  /** The addresses of an open story are asked for new versions now and then. Off until a person turns it on: nothing is fetched unasked. */
  checksVersions: flag('checks-versions', false),
  /** Who reviews: the name that stands on queries and reports; "" for none. */
  reviewer: words('reviewer', 100),
  /** What the house prefers, as its file has it; "" for nothing of its own. */
  house: words('house', CHOICE_LIMIT),
  /** In which a report was last saved. */
  format: oneOf<FormatName>(
    'export-format',
    FORMATS.map(({ name }) => name),
    'html',
  ),
};

type Choice<S> = S extends Setting<infer T> ? T : never;
/** How the desk shows a story: what a person chose, remembered by the host between runs. */
export type View = { -readonly [Field in keyof typeof SETTINGS]: Choice<(typeof SETTINGS)[Field]> };

/** The view as it was left. */
export function viewOf({ theme, desk }: Settings): View {
  const kept: Settings['desk'] = { ...desk, theme };
  const view = $state(Object.fromEntries(Object.entries(SETTINGS).map(([field, { name, read }]) => [field, read(kept[name])])) as View);
  return view;
}

/** The view as the host is to keep it. */
export function remembered(view: View): Settings {
  const fields = Object.entries(SETTINGS) as [keyof View, Setting<never>][];
  const desk = Object.fromEntries(fields.flatMap(([field, { name }]) => (field === 'theme' ? [] : [[name, view[field]]])));
  return { theme: view.theme, desk };
}

/** Of story text, in CSS pixels. */
export const textSize = (view: View): number => TEXT_SIZES[view.size] ?? TEXT_SIZES[USUAL_SIZE];

export function resize(view: View, step: 1 | -1 | 0): void {
  view.size = step === 0 ? USUAL_SIZE : Math.min(TEXT_SIZES.length - 1, Math.max(0, view.size + step));
}
