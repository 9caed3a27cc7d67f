export { align } from './align.ts';
export { alignSentences, type SentenceAlignment } from './sentences.ts';
