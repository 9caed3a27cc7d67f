import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import type { read as Read } from '../../core/extract/index.ts';

/** Core's reader as it runs in Node, bundled as the command line bundles it: Node by itself takes no data as a module. */
export async function readInNode(): Promise<typeof Read> {
  // A folder for each worker: two at once would empty each other's.
  const folder = `../../node_modules/.cache/stet-core-in-node/${process.env.TEST_PARALLEL_INDEX}`;
  const outDir = fileURLToPath(new URL(folder, import.meta.url));
  await build({
    root: fileURLToPath(new URL('../..', import.meta.url)),
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: { ssr: 'core/extract/index.ts', outDir, emptyOutDir: true, rolldownOptions: { output: { entryFileNames: 'core.mjs' } } },
  });
  return ((await import(`${outDir}/core.mjs`)) as { read: typeof Read }).read;
}
