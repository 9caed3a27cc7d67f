export { type Candidate, PrintIndex } from './candidates.ts';
export { type InCommon, inCommon, isPair } from './confirm.ts';
export { byDate, instantOf } from './date.ts';
export { type Fingerprints, fingerprintsOf } from './fingerprints.ts';
export { type Overlap, overlapOf, type Sequences, sequencesOf } from './overlap.ts';
export { type Chosen, type Possible, SHARE, sourcesOf } from './sources.ts';
export { storiesAmong } from './versions.ts';
