import type { Source } from '../../model/index.ts';
import type { FoundMetadata } from '../furniture/furnish.ts';
import type { Piece } from '../piece.ts';
import { mendPageBreaks } from './page-breaks.ts';
import { paragraphsOf } from './paragraphs.ts';
import { storyInLines } from './story.ts';

/** Finds the story in plain text: pasted articles and wire copy, hard-wrapped or not. */
export const extractPlain = (source: Source): { pieces: Piece[]; found: FoundMetadata } =>
  storyInLines(mendPageBreaks(paragraphsOf(source.text)));
