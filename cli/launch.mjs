#!/usr/bin/env node
// The start of the command line: loads the bundles beside it with V8's code cache, which the build writes, so that a cold start compiles
// next to nothing. A cache of another Node is refused by V8, and the code is compiled as usual. It imports nothing: for each built-in module
// that an ES module imports, Node first lists its exports.
const { readFileSync, writeFileSync } = process.getBuiltinModule('node:fs');
const { createRequire } = process.getBuiltinModule('node:module');
const { dirname, join } = process.getBuiltinModule('node:path');
const { fileURLToPath, pathToFileURL } = process.getBuiltinModule('node:url');
const { Script } = process.getBuiltinModule('node:vm');

const requireBuiltin = createRequire(import.meta.url);
const modules = new Map();
const scripts = [];

function cacheOf(file) {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const code = `(function (exports, require, module, __import, __address) {${readFileSync(file, 'latin1')}\n})`;
  const script = new Script(code, { filename: file, cachedData: cacheOf(file) });
  scripts.push([script, file]);
  const require = (name) => (name.startsWith('./') ? load(join(dirname(file), name)) : requireBuiltin(name));
  script.runInThisContext()(module.exports, require, module, (specifier) => import(specifier), pathToFileURL(file).href);
  return module.exports;
}

if (process.env.STET_CODE_CACHE === 'write') {
  process.on('exit', () => {
    for (const [script, file] of scripts) writeFileSync(`${file}.cache`, script.createCachedData());
  });
}
load(join(dirname(fileURLToPath(import.meta.url)), 'main.cjs'));
