// Node runs no TypeScript here: bundles what a bench needs of core's public functions into out/bench.
import { build } from 'vite';

/** Bundles one entry and returns the module it exports. */
export async function bundle(entry, name) {
  const file = `${name}.mjs`;
  await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
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
