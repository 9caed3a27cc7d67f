'use strict';
const fs = require('node:fs');
const { fileURLToPath } = require('node:url');
const { log, strict } = require('./strict.cjs');

// ---- what a native shell would draw: scripted by the test through electronApp.evaluate, refused otherwise ----
const unscripted = (name) => async () => {
  throw new Error(`electron double: ${name} was not scripted by the test`);
};
const dialog = strict('dialog', Object.fromEntries(['showOpenDialog', 'showSaveDialog', 'showMessageBox'].map((n) => [n, unscripted(n)])));
dialog.showErrorBox = (t, c) => process.stderr.write(`dialog.showErrorBox: ${t}: ${c}\n`);
const shell = strict('shell', {
  openExternal: async (url) => {
    log.opened.push(url);
  },
  openPath: async (p) => {
    log.opened.push(p);
    return '';
  },
  showItemInFolder: (p) => {
    log.opened.push(p);
  },
  beep() {},
});
let clipboardText = '';
const clipboard = strict('clipboard', {
  writeText: (t) => {
    clipboardText = t;
  },
  readText: () => clipboardText,
  clear: () => {
    clipboardText = '';
  },
});
const net = strict('net', {
  fetch: async (u) =>
    String(u).startsWith('file:')
      ? new Response(fs.readFileSync(fileURLToPath(String(u))))
      : Promise.reject(new Error('electron double: no network')),
  isOnline: () => false,
});
const display = {
  id: 1,
  scaleFactor: 1,
  bounds: { x: 0, y: 0, width: 1920, height: 1080 },
  workArea: { x: 0, y: 0, width: 1920, height: 1040 },
  workAreaSize: { width: 1920, height: 1040 },
};
const screen = strict('screen', {
  getPrimaryDisplay: () => display,
  getAllDisplays: () => [display],
  getDisplayMatching: () => display,
  on() {},
});

module.exports = { clipboard, dialog, net, screen, shell };
