import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const IMPORT = /(?:^|\n)\s*(?:import|export)\b[^'";]*?\bfrom\s*'([^']+)'|\bimport\(\s*'([^']+)'\s*\)|(?:^|\n)import\s*'([^']+)'/g;

const sources = (folder: string): readonly string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.(ts|svelte)$/.test(path))
    .map((path) => join(folder, path));

interface Import {
  readonly file: string;
  readonly to: string;
}

/** Every import of the files under `folders`; relative ones as paths from the top folder. */
function importsOf(...folders: readonly string[]): readonly Import[] {
  return folders
    .flatMap((folder) => sources(folder))
    .flatMap((path) =>
      [...readFileSync(join(ROOT, path), 'utf8').matchAll(IMPORT)].map((m) => {
        const name = (m[1] ?? m[2] ?? m[3] ?? '').replace(/\?.*$/, '');
        const file = path.split(sep).join('/');
        return {
          file,
          to: name.startsWith('.')
            ? normalize(join(dirname(path), name))
                .split(sep)
                .join('/')
            : name,
        };
      }),
    );
}

const wrong = (imports: readonly Import[], allowed: (to: string) => boolean): readonly string[] =>
  imports.filter(({ to }) => !allowed(to)).map(({ file, to }) => `${file} imports ${to}`);
const within =
  (...folders: readonly string[]) =>
  (to: string) =>
    folders.some((f) => to === f || to.startsWith(`${f}/`));

describe('imports point one way', () => {
  const STAGES = [
    'model',
    'newsroom',
    'language',
    'read',
    'extract',
    'tokenize',
    'align',
    'diff',
    'compare',
    'account',
    'find',
    'witnesses',
    'report',
    'audit',
  ];

  it.each(STAGES)('the stage %s imports only stages before it', (stage) => {
    const earlier = within(...STAGES.slice(0, STAGES.indexOf(stage) + 1).map((s) => `core/${s}`));
    const found = importsOf(`core/${stage}`);
    expect(sources(`core/${stage}`).length).toBeGreaterThan(0);
    expect(wrong(found, (to) => !to.startsWith('core/') || earlier(to))).toEqual([]);
  });

  it('no import leads back to where it came from, types included', () => {
    const imports = new Map<string, string[]>();
    for (const { file, to } of importsOf('core', 'archive', 'cli', 'contract', 'electron', 'host', 'renderer', 'server')) {
      imports.set(file, [...(imports.get(file) ?? []), to]);
    }
    const done = new Set<string>();
    const way: string[] = [];
    const circles: string[] = [];
    const visit = (file: string): void => {
      if (way.includes(file)) circles.push([...way.slice(way.indexOf(file)), file].join(' -> '));
      if (done.has(file)) return;
      done.add(file);
      way.push(file);
      for (const to of imports.get(file) ?? []) visit(to);
      way.pop();
    };
    for (const file of imports.keys()) visit(file);
    expect(circles).toEqual([]);
  });

  it('core knows nothing of Node, Electron, Svelte or the other layers', () => {
    const LIBRARIES = new Set(
      'diff domhandler entities fflate franc-min htmlparser2 jschardet marked @exodus pdfjs-dist postal-mime'.split(' '),
    );
    expect(wrong(importsOf('core'), (to) => to.startsWith('core/') || LIBRARIES.has(to.split('/')[0] ?? ''))).toEqual([]);
  });

  it('the hosts take from core its model only: a source is parsed in the worker or the command line', () => {
    expect(
      wrong(importsOf('electron', 'server', 'contract', 'host'), (to) => !to.startsWith('core/') || to.startsWith('core/model/')),
    ).toEqual([]);
  });

  it('the archive takes from core the numbers of finding only, and no library but its two stores', () => {
    expect(
      wrong(
        importsOf('archive'),
        (to) => /^(?:node:|archive\/)/.test(to) || ['core/find/candidates.ts', 'host/why-not.ts', 'host/write-whole.ts'].includes(to),
      ),
    ).toEqual(['archive/pglite.ts imports @electric-sql/pglite', 'archive/postgres.ts imports pg']);
  });

  it('only the audit opens a store: nothing else pays for it', () => {
    const outside = importsOf('cli', 'server', 'host', 'electron', 'renderer', 'contract').filter(({ to }) => to.startsWith('archive/'));
    expect(outside.length).toBeGreaterThan(0);
    expect(outside.filter(({ file }) => !file.startsWith('cli/audit/'))).toEqual([]);
  });

  it('the renderer knows no Node and no Electron', () => {
    expect(wrong(importsOf('renderer'), (to) => !to.startsWith('node:') && !within('electron', 'server', 'host', 'cli')(to))).toEqual([]);
  });

  it('only main and preload import electron by value', () => {
    const files = new Set(
      importsOf('electron', 'server', 'host', 'contract', 'cli')
        .filter(({ to }) => to === 'electron')
        .map(({ file }) => file),
    );
    const byValue = [...files].filter((file) => /(^|\n)import (?!type)[^\n]*'electron'/.test(readFileSync(join(ROOT, file), 'utf8')));
    expect(byValue.filter((file) => !/^electron\//.test(file))).toEqual([]);
  });
});

describe('a name means one thing', () => {
  const DECLARED = /^\s*export (?:declare )?(?:abstract )?(?:type|interface|class|enum) (\w+)(?=[ <=])/gm;

  it('no two files declare a type of one name that others may import', () => {
    const names = new Map<string, string[]>();
    for (const path of ['core', 'archive', 'cli', 'contract', 'electron', 'host', 'renderer', 'server'].flatMap((layer) =>
      sources(layer),
    )) {
      for (const [, name = ''] of readFileSync(join(ROOT, path), 'utf8').matchAll(DECLARED)) {
        names.set(name, [...(names.get(name) ?? []), path.split(sep).join('/')]);
      }
    }
    expect(names.size).toBeGreaterThan(100);
    expect([...names].filter(([, files]) => files.length > 1).map(([name, files]) => `${name}: ${files.join(', ')}`)).toEqual([]);
  });
});

describe('what tests share', () => {
  it('a test that changes modules for itself is named so and runs alone: the others of a worker load each module once', () => {
    const CHANGES = /\bvi\.(?:mock|doMock|resetModules|stubGlobal)\(|from 'node:inspector/;
    const changing = sources('tests').filter((path) => path.endsWith('.test.ts') && CHANGES.test(readFileSync(join(ROOT, path), 'utf8')));
    expect(changing.length).toBeGreaterThan(3);
    expect(changing.filter((path) => !/\.(?:alone|dom)\.test\.ts$/.test(path) && !path.endsWith('borders.test.ts'))).toEqual([]);
  });
});
