import { endingsOf } from '../../core/extract/readers.ts';
import { Answers } from './answers.ts';
import type { Answer, Ask } from './protocol.ts';

postMessage({ ask: 0, kind: 'kinds', endings: endingsOf() } satisfies Answer);
const answers = new Answers((answer) => postMessage(answer));
addEventListener('message', ({ data }: MessageEvent<Ask>) => void answers.hear(data));
