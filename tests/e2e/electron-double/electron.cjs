'use strict';
// A test double of Electron's main-process module. Each BrowserWindow is a Chromium target driven over CDP.
// Anything not written here throws when touched, so that a test cannot pass by silence.
const fs = require('node:fs');
const { pathToFileURL } = require('node:url');
const { app, becomeReady, root, shutdown } = require('./app.cjs');
const { BrowserWindow, webContents } = require('./browser-window.cjs');
const { chromium } = require('./chromium.cjs');
const { ipcMain } = require('./ipc-main.cjs');
const { Menu, MenuItem } = require('./menu.cjs');
const { clipboard, dialog, net, screen, shell } = require('./native.cjs');
const { protocol, session } = require('./session.cjs');
const { nativeTheme } = require('./theme.cjs');

/** Called by the launcher. */
async function start(entry, appDir, manifest, hold) {
  Object.assign(root, { manifest, dir: appDir });
  await Promise.all([import(pathToFileURL(entry).href), chromium.send('Browser.getVersion'), hold]);
  becomeReady();
}
process.on('SIGTERM', () => void shutdown(143));
process.on('exit', () => {
  try {
    chromium.proc.kill('SIGKILL');
    fs.rmSync(chromium.profile, { recursive: true, force: true });
  } catch {}
});

module.exports = {
  app,
  BrowserWindow,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  net,
  protocol,
  screen,
  session,
  shell,
  webContents,
};
Object.defineProperty(module.exports, '__double', { value: { start }, enumerable: false });
