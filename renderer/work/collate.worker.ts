import { Answers } from './answers.ts';
import type { Ask } from './protocol.ts';

const answers = new Answers((answer) => postMessage(answer));
addEventListener('message', ({ data }: MessageEvent<Ask>) => void answers.hear(data));
