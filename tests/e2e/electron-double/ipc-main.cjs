'use strict';
const { EventEmitter } = require('node:events');
const { strict } = require('./strict.cjs');

class IpcMain extends EventEmitter {
  handlers = new Map();
  handle(c, f) {
    if (this.handlers.has(c)) throw new Error(`Attempted to register a second handler for '${c}'`);
    this.handlers.set(c, f);
  }
  handleOnce(c, f) {
    this.handle(c, (...a) => {
      this.handlers.delete(c);
      return f(...a);
    });
  }
  removeHandler(c) {
    this.handlers.delete(c);
  }
}
const ipcMain = strict('ipcMain', new IpcMain());

module.exports = { ipcMain };
