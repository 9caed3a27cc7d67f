// Node runs no TypeScript here: bundles what a bench needs of core's public functions into out/bench.
// STET_ALTER="core/align/beads.ts:LONGEST=3" has a bench run with one threshold of the sources altered (thresholds.mjs does so for many).
import { resolve } from 'node:path';
import { build } from 'vite';
import { altering } from './altering.mjs';

/** Bundles one entry and returns the module it exports. */
export async function bundle(entry, name) {
  const file = `${name}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    plugins: process.env.STET_ALTER ? [altering(process.env.STET_ALTER, (file) => resolve(file))] : [],
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      outDir: `out/bench/${name}`,
      emptyOutDir: true,
      target: 'node20.19',
      minify: false,
      rolldownOptions: { external: [/^node:/], output: { format: 'es', entryFileNames: file, codeSplitting: false } },
    },
  });
  return new URL(`../out/bench/${name}/${file}`, import.meta.url).href;
}
