import { BODY_KINDS } from '../../model/index.ts';
import { cite, type RaiseEntry } from './draft.ts';

/** A paragraph that came or went between two articles under one agency's credit; without such a credit either may say what it likes. */
export const paragraphMoved: RaiseEntry = ({ side, came, agency }) => {
  const kind = side.blocks[0]?.kind;
  if (agency === null || kind === undefined || !BODY_KINDS.has(kind) || kind === 'crosshead' || kind === 'correction') return null;
  return came
    ? {
        kind: 'paragraph-added',
        reason: `The witness has a paragraph that the base has not, under the same credit, ${agency}: ${cite(side.text)}.`,
      }
    : {
        kind: 'paragraph-omitted',
        reason: `The base has a paragraph that the witness has not, under the same credit, ${agency}: ${cite(side.text)}.`,
      };
};
