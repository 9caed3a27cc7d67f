import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The modules that end up in a bundle, by their path in the project; what is not bundled is imported under its own name. */
async function modulesOf(entry: string): Promise<{ bundled: string[]; imported: string[] }> {
  const built = (await build({
    root,
    configFile: false,
    logLevel: 'silent',
    publicDir: false,
    ssr: { noExternal: true, target: 'node' },
    build: {
      ssr: entry,
      write: false,
      rolldownOptions: { external: ['electron', /^node:/], output: { format: 'cjs', codeSplitting: false } },
    },
  })) as Rolldown.RolldownOutput;
  const [chunk] = built.output;
  const bundled = Object.keys(chunk.modules).filter((id) => !id.startsWith('\0'));
  return { bundled: bundled.map((id) => relative(root, id).replaceAll('\\', '/')), imported: chunk.imports };
}

describe("Electron's main process", () => {
  it('never parses a source: no stage of core is in it', async () => {
    const { bundled } = await modulesOf('electron/main.ts');
    expect(bundled.filter((path) => !/^(electron|host|contract|build\/icons)\//.test(path))).toEqual([]);
    expect(bundled).toContain('electron/ipc.ts');
  });
});

describe('the preload', () => {
  it('brings only the contract along and imports only Electron', async () => {
    const { bundled, imported } = await modulesOf('electron/preload.ts');
    expect(bundled.filter((path) => path !== 'electron/preload.ts' && !path.startsWith('contract/'))).toEqual([]);
    expect(imported).toEqual(['electron']);
  });
});

describe('the browser host', () => {
  it('parses no source either', async () => {
    const { bundled } = await modulesOf('server/index.ts');
    expect(bundled.filter((path) => !/^(server|host|contract)\//.test(path))).toEqual([]);
  });
});
