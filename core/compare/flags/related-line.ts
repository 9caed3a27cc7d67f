import { cite, type RaiseEntry } from './draft.ts';

/** A line to a related article that came or went. Several in a row are a box of links, and part of the page. */
export const relatedLine: RaiseEntry = ({ side, came, besideLinks }) => {
  if (besideLinks || side.blocks[0]?.kind !== 'related-link') return null;
  return came
    ? { kind: 'link-added', reason: `A related-article line stands in the witness and not in the base: ${cite(side.text)}.` }
    : { kind: 'link-removed', reason: `A related-article line stands in the base and not in the witness: ${cite(side.text)}.` };
};
