import { pageWords } from '../../language/page.ts';
import { cite, type RaiseEntry } from './draft.ts';

let updates: readonly string[] | null = null;

/** What a wire changed since it last sent the story: "(Adds quotes)". Nothing was wrong. */
function isUpdate(text: string): boolean {
  updates ??= pageWords((page) => page.updates, '|');
  const line = text.slice(0, 40).toLowerCase().replace(/^\(/, '');
  return updates.some((word) => line.startsWith(word) && !/^[\p{L}\p{N}_]/u.test(line.slice(word.length)));
}

/** A correction or editor's note that came or went. */
export const correctionMoved: RaiseEntry = ({ side, came }) => {
  if (side.blocks[0]?.kind !== 'correction' || isUpdate(side.text)) return null;
  return came
    ? { kind: 'correction-added', reason: `The witness carries a correction or editor's note that the base has not: ${cite(side.text)}.` }
    : {
        kind: 'correction-removed',
        reason: `The base carries a correction or editor's note that the witness has not: ${cite(side.text)}.`,
      };
};
