export { collate } from '../../core/story/collate.ts';
export { witnessesOf } from '../../core/witnesses/index.ts';
export { transmission } from '../../tests/witnesses/transmission.ts';
