// Command line tools that compare word by word, run as whole processes where they are installed.
import { spawnSync } from 'node:child_process';
import { walked } from './peers.mjs';

const [DEL, DEL_END, INS, INS_END] = ['\ue001', '\ue002', '\ue003', '\ue004'];
const marks = ['-w', DEL, '-x', DEL_END, '-y', INS, '-z', INS_END];

/** Output with the four marks in it, as parts. */
function marked(output) {
  const parts = [];
  let [inA, inB] = [true, true];
  for (const piece of output.split(/([\ue001-\ue004])/u)) {
    if (piece === DEL) inB = false;
    else if (piece === INS) inA = false;
    else if (piece === DEL_END || piece === INS_END) [inA, inB] = [true, true];
    else if (piece !== '') parts.push({ value: piece, inA, inB });
  }
  return parts;
}

const porcelain = (output) =>
  output
    .slice(output.indexOf('\n@@'))
    .split('\n')
    .slice(2)
    .filter((line) => /^[ +-]/.test(line))
    .map((line) => ({ value: line.slice(1), inA: line[0] !== '+', inB: line[0] !== '-' }));

export const TOOLS = {
  wdiff: { command: (a, b) => ['wdiff', ...marks, a, b], parts: marked },
  'dwdiff -P': { command: (a, b) => ['dwdiff', '-P', ...marks, a, b], parts: marked },
  'git --word-diff': {
    command: (a, b) => ['git', 'diff', '--no-index', '--word-diff=porcelain', '-U1000000', a, b],
    parts: porcelain,
  },
};

export const isInstalled = (tool) => spawnSync(tool.split(' ')[0], ['--version']).status === 0;

/** Processor time of the whole process in ms, and what it marks; null when it did not end in time. */
export function runTool(tool, fileA, fileB, texts, timeout) {
  const [command, ...args] = TOOLS[tool].command(fileA, fileB);
  const script = 'TIMEFORMAT="%U %S"; time "$@" 2>/dev/null';
  const { stdout, stderr, error } = spawnSync('bash', ['-c', script, '-', command, ...args], {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    timeout,
    env: { ...process.env, LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  if (error) return null;
  const [user, system] = stderr.trim().split('\n').at(-1).split(' ').map(Number);
  return { ms: (user + system) * 1000, ...walked(texts.a, texts.b, TOOLS[tool].parts(stdout)) };
}
