'use strict';
const { EventEmitter } = require('node:events');
const { windows } = require('./app.cjs');
const { strict } = require('./strict.cjs');

class Theme extends EventEmitter {
  source = 'system';
  get themeSource() {
    return this.source;
  }
  set themeSource(s) {
    this.source = s;
    for (const w of windows)
      void w.webContents.open.then(() => w.webContents.cdp('Emulation.setEmulatedMedia', { features: this.features() }));
    this.emit('updated');
  }
  get shouldUseDarkColors() {
    return this.source === 'dark';
  }
  get shouldUseHighContrastColors() {
    return false;
  }
  features() {
    return [{ name: 'prefers-color-scheme', value: this.source === 'dark' ? 'dark' : 'light' }];
  }
}
const theme = new Theme();

module.exports = { theme, nativeTheme: strict('nativeTheme', theme) };
