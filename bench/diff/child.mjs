// One peer on one pair in a process of its own: first call, median of the next ones (processor time), peak memory; the ranges of the last go to a file.
//   node child.mjs PEER A.txt B.txt RANGES.json        PEER "reading" only reads both files
import { readFileSync, writeFileSync } from 'node:fs';
import { PEERS } from './peers.mjs';

const [peer, fileA, fileB, rangesFile] = process.argv.slice(2);
const [a, b] = [readFileSync(fileA, 'utf8'), readFileSync(fileB, 'utf8')];
/** Peak memory of this process in MB. On Linux from its own record: `resourceUsage` starts at its parent's. */
function peakMemory() {
  try {
    return Number(/VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) / 1024;
  } catch {
    return process.resourceUsage().maxRSS / 1024;
  }
}

const ENOUGH = 1500; // ms spent on a median
const MOST = 401; // calls

if (peer === 'reading') {
  process.stdout.write(JSON.stringify({ first: 0, median: 0, calls: 0, peak: peakMemory(), chars: a.length + b.length }));
} else {
  const compare = await PEERS[peer]();
  const used = () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  };
  const times = [];
  let ranges;
  let peak = 0;
  const started = used();
  while (times.length < MOST && (times.length < 3 || used() - started < ENOUGH)) {
    const from = used();
    ranges = compare(a, b);
    times.push(used() - from);
    // The memory of one call in a fresh process: later calls only add garbage.
    if (times.length === 1) peak = peakMemory();
    if (times[0] > 5000) break;
  }
  const [first, ...rest] = times;
  const median = (rest.length ? rest : times).toSorted((x, y) => x - y)[(rest.length || 1) >> 1];
  writeFileSync(rangesFile, JSON.stringify(ranges));
  process.stdout.write(JSON.stringify({ first, median, calls: times.length, peak }));
}
