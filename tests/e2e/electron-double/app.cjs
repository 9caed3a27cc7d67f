'use strict';
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { chromium } = require('./chromium.cjs');
const { cancellable, later, log, strict } = require('./strict.cjs');

/** Open windows, in the order they were made. */
const windows = new Set();
const root = { manifest: { name: 'electron-double', version: '0.0.0' }, dir: process.cwd() };
let ready = false;
let quitting = false;
let whenReady;
const readyPromise = new Promise((r) => {
  whenReady = r;
});
const paths = new Map();
const userData = process.argv.find((a) => a.startsWith('--user-data-dir='))?.slice(16) ?? path.join(chromium.profile, 'userData');
class App extends EventEmitter {
  isPackaged = false;
  get name() {
    return root.manifest.productName ?? root.manifest.name;
  }
  commandLine = strict('commandLine', {
    appendSwitch: () => {},
    appendArgument: () => {},
    hasSwitch: (s) => process.argv.some((a) => a === `--${s}` || a.startsWith(`--${s}=`)),
    getSwitchValue: (s) => process.argv.find((a) => a.startsWith(`--${s}=`))?.slice(s.length + 3) ?? '',
  });
  isReady() {
    return ready;
  }
  whenReady() {
    return readyPromise;
  }
  getName() {
    return this.name;
  }
  getVersion() {
    return root.manifest.version;
  }
  getAppPath() {
    return root.dir;
  }
  getLocale() {
    return 'en-GB';
  }
  getPreferredSystemLanguages() {
    return ['en-GB'];
  }
  getPath(name) {
    const d =
      paths.get(name) ??
      (name === 'userData' ? userData : name === 'temp' ? os.tmpdir() : name === 'exe' ? process.execPath : path.join(userData, name));
    if (name !== 'exe') fs.mkdirSync(d, { recursive: true });
    return d;
  }
  setPath(name, p) {
    paths.set(name, p);
  }
  setName() {}
  setAppUserModelId() {}
  setAboutPanelOptions() {}
  enableSandbox() {
    if (ready) throw new Error('app.enableSandbox() can only be called before app is ready');
    log.sandboxed = true;
  }
  disableHardwareAcceleration() {}
  addRecentDocument() {}
  clearRecentDocuments() {}
  focus() {}
  requestSingleInstanceLock(_passed) {
    return process.env.ELECTRON_DOUBLE_SECOND_INSTANCE !== '1';
  }
  releaseSingleInstanceLock() {}
  quit() {
    later(() => void this._quit());
  }
  exit(code = 0) {
    void shutdown(code);
  }
  async _quit() {
    if (quitting) return;
    const e = cancellable();
    this.emit('before-quit', e);
    if (e.defaultPrevented) return;
    quitting = true;
    for (const w of [...windows]) {
      w.close();
      if (!w.isDestroyed()) {
        quitting = false;
        return;
      }
    }
    const e2 = cancellable();
    this.emit('will-quit', e2);
    if (e2.defaultPrevented) {
      quitting = false;
      return;
    }
    this.emit('quit', {}, 0);
    await shutdown(0);
  }
}
const app = strict('app', new App());
async function shutdown(code) {
  await chromium.close();
  process.exit(code);
}

/** Called by the launcher when the app's main file has been run. */
function becomeReady() {
  app.emit('will-finish-launching');
  // As on a Mac, where a double click on a file starts the app: the file comes first of all, and a click on the dock while the app gets ready.
  const { ELECTRON_DOUBLE_FINDER: file } = process.env;
  if (file) app.emit('open-file', cancellable(), file);
  ready = true;
  app.emit('ready', {}, {});
  whenReady();
  if (file) later(() => app.emit('activate', {}, false));
}

module.exports = { app, root, windows, shutdown, becomeReady, isQuitting: () => quitting };
