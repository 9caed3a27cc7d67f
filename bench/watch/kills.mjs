// Whether `stet watch` loses or doubles a version when it is killed at any moment: node bench/watch/kills.mjs [--kills 1000] [--minutes 5]
// A page on this machine whose story changes now and then and whose advertisement changes always; each version has to be kept once, whole.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '1000' }, minutes: { type: 'string', default: '5' } },
});
const STET = fileURLToPath(new URL('../../out/cli/stet.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'stet-bench-watch-'));
const until = performance.now() + Number(values.minutes) * 60_000;

let version = 1;
let asked = 0;
const server = createServer((request, response) => {
  if (request.url === '/robots.txt') return response.writeHead(404).end();
  const filler = 'The council met again in the hall by the river, and nobody who was there wished to say what had been agreed. '.repeat(20);
  response.setHeader('content-type', 'text/html');
  return response.end(
    `<html lang="en"><body><aside>Advertisement ${++asked}</aside><article><h1>Version ${version} of the story</h1><p>${filler}</p><p>It was changed ${version} times.</p></article></body></html>`,
  );
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const address = `http://127.0.0.1:${server.address().port}/story`;
const env = { ...process.env, STET_ALLOW_PRIVATE: '1', STET_WATCH_PAUSE: '0' };
const args = [STET, 'watch', address, '--to', folder];
const history = () => {
  const { stdout, stderr, status } = spawnSync(process.execPath, [STET, 'history', folder, '--format', 'json'], { encoding: 'utf8', env });
  if (status !== 0) throw new Error(stderr);
  return JSON.parse(stdout).stories[0].updates.map(({ headline }) => Number(/\d+/.exec(headline)?.[0]));
};
/** Runs once to the end, or until it is killed; whether it was. */
function run(after) {
  return new Promise((done) => {
    const child = spawn(process.execPath, args, { stdio: 'ignore', env });
    const timer = after === null ? null : setTimeout(() => child.kill('SIGKILL'), after);
    child.once('close', (code, signal) => {
      clearTimeout(timer);
      done(signal === 'SIGKILL' ? 'killed' : code);
    });
  });
}

const begun = performance.now();
if ((await run(null)) !== 0) throw new Error('the first look failed');
const whole = performance.now() - begun;
let kills = 0;
while (kills < Number(values.kills) && performance.now() < until) {
  version++;
  // Killed some times at each version, most of them where it fetches and writes, then let through.
  for (let k = 0; k < 5; k++) if ((await run(whole * (0.3 + 0.8 * Math.random()))) === 'killed') kills++;
  if ((await run(null)) !== 0) throw new Error(`version ${version}: a look failed after kills`);
  const kept = history();
  const wanted = Array.from({ length: version }, (_, i) => i + 1);
  if (JSON.stringify(kept) !== JSON.stringify(wanted)) throw new Error(`after ${kills} kills there are ${kept}, of ${version} versions`);
}
console.log(`${kills} kills over ${version} versions: each is kept once and whole, none is lost`);
server.close();
rmSync(folder, { recursive: true, force: true });
