import type { Edit, EditKind } from '../model/index.ts';

/** A house style: the kinds of accidental edits that are folded away, with a count. A profile of one's own is one more of these. */
export interface Profile {
  readonly name: string;
  readonly fold: readonly EditKind[];
}

/** Built in: American headlines take capitals, British ones do not; `plain` folds glyphs and space only. */
export const PROFILES: Readonly<Record<'british' | 'american' | 'plain', Profile>> = {
  british: { name: 'British', fold: ['typography', 'punctuation', 'spelling', 'number-style'] },
  american: { name: 'American', fold: ['typography', 'punctuation', 'capitals', 'spelling', 'number-style'] },
  plain: { name: 'Plain', fold: ['typography'] },
};

/** True when a profile folds an edit. Nothing is ever folded inside a direct quotation, and nothing substantive at all. */
export function isFolded(edit: Edit, profile: Profile): boolean {
  return edit.class === 'accidental' && edit.quoted !== true && profile.fold.includes(edit.kind);
}
