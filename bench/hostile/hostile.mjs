// Damaged files of every kind: each must give an article or a message, soon and in little memory. A fault ends it, with its seed.
//   node --max-old-space-size=512 bench/hostile/hostile.mjs [--each N] [--kind ENDING]
import { bundle } from '../bundle.mjs';

const option = (name, other) => {
  const at = process.argv.indexOf(`--${name}`);
  return at < 0 ? other : process.argv[at + 1];
};
const each = Number(option('each', 10_000));
const kind = option('kind', '');
const { read, extract } = await import(await bundle('core/index.ts', 'core'));
const { SAMPLES, mutated, seeded } = await import(await bundle('tests/extract/formats/samples.ts', 'samples'));

let faults = 0;
for (const [name, bytes] of SAMPLES) {
  if (kind !== '' && !name.endsWith(kind)) continue;
  let [read_, refused, slowest, slow] = [0, 0, 0, 0];
  for (let seed = 1; seed <= each; seed++) {
    const damaged = mutated(bytes, seeded(seed));
    const started = performance.now();
    try {
      const { source, messages } = await read({ name, bytes: damaged }, 'A');
      let article = source ? await extract(source, 'A') : null;
      // Of several stories the last, which nothing has looked into yet.
      if (article?.stories) article = await extract({ ...source, item: String(article.stories.length) }, 'A');
      const error = [...messages, ...(article?.messages ?? [])].some(({ severity }) => severity === 'error');
      if (article && article.blocks.length > 0 && !error) read_++;
      else if (error) refused++;
      else throw new Error('neither an article nor a message');
    } catch (error) {
      faults++;
      console.error(`${name} seed ${seed}: ${error.stack}`);
      if (faults > 10) process.exit(1);
    }
    const took = performance.now() - started;
    if (took > 5000) slow++;
    slowest = Math.max(slowest, took);
  }
  console.log(
    `${name.padEnd(14)} ${String(read_).padStart(6)} read ${String(refused).padStart(6)} refused, slowest ${slowest.toFixed(0)} ms, ${slow} over 5 s, ${(process.memoryUsage().rss / 1048576).toFixed(0)} MB`,
  );
}
process.exitCode = faults > 0 ? 1 : 0;
