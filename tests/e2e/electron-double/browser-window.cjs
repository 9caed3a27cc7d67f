'use strict';
const { EventEmitter } = require('node:events');
const { app, isQuitting, windows } = require('./app.cjs');
const { chromium } = require('./chromium.cjs');
const { cancellable, later, strict } = require('./strict.cjs');
const { newId, WebContents } = require('./web-contents.cjs');

class BrowserWindow extends EventEmitter {
  constructor(o = {}) {
    super();
    if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
    const p = o.webPreferences ?? {};
    if (p.sandbox === false || p.contextIsolation === false || p.nodeIntegration === true || p.webSecurity === false)
      throw new Error(`electron double: insecure webPreferences ${JSON.stringify(p)}`);
    this.bounds = { x: o.x ?? 0, y: o.y ?? 0, width: o.width ?? 800, height: o.height ?? 600 };
    this.state = {
      visible: o.show !== false,
      title: o.title ?? app.name,
      destroyed: false,
      maximized: false,
      fullScreen: false,
      painted: false,
    };
    this.id = newId();
    windows.add(this);
    this.webContents = strict('webContents', new WebContents(this, p));
    app.emit('web-contents-created', {}, this.webContents);
    app.emit('browser-window-created', {}, this);
    return strict('BrowserWindow', this);
  }
  static getAllWindows() {
    return [...windows];
  }
  static getFocusedWindow() {
    return [...windows].at(-1) ?? null;
  }
  static fromWebContents(wc) {
    return [...windows].find((w) => w.webContents === wc) ?? null;
  }
  static fromId(id) {
    return [...windows].find((w) => w.id === id) ?? null;
  }
  paintOnce() {
    if (!this.state.painted) {
      this.state.painted = true;
      this.emit('ready-to-show');
    }
  }
  loadURL(u) {
    return this.webContents.loadURL(u);
  }
  loadFile(f) {
    return this.webContents.loadFile(f);
  }
  show() {
    this.state.visible = true;
    this.emit('show');
  }
  hide() {
    this.state.visible = false;
    this.emit('hide');
  }
  isVisible() {
    return this.state.visible;
  }
  focus() {
    this.emit('focus');
  }
  isFocused() {
    return true;
  }
  restore() {}
  minimize() {}
  isMinimized() {
    return false;
  }
  maximize() {
    this.state.maximized = true;
    this.emit('maximize');
  }
  unmaximize() {
    this.state.maximized = false;
    this.emit('unmaximize');
  }
  isMaximized() {
    return this.state.maximized;
  }
  setFullScreen(f) {
    this.state.fullScreen = f;
  }
  isFullScreen() {
    return this.state.fullScreen;
  }
  getBounds() {
    return { ...this.bounds };
  }
  getNormalBounds() {
    return { ...this.bounds };
  }
  setBounds(b) {
    Object.assign(this.bounds, b);
    this.emit('resize');
  }
  getTitle() {
    return this.state.title;
  }
  setTitle(t) {
    this.state.title = t;
  }
  setMenuBarVisibility() {}
  setMenu() {}
  setBackgroundColor() {}
  setDocumentEdited() {}
  setRepresentedFilename() {}
  setProgressBar() {}
  setIcon() {}
  moveTop() {}
  isDestroyed() {
    return this.state.destroyed;
  }
  close() {
    if (this.state.destroyed) return;
    const e = cancellable();
    this.emit('close', e);
    if (!e.defaultPrevented) this.destroy();
  }
  destroy() {
    if (this.state.destroyed) return;
    this.state.destroyed = true;
    windows.delete(this);
    for (const w of windows) if (w.id === this.id) windows.delete(w);
    void this.webContents.open.then(() => chromium.send('Target.closeTarget', { targetId: this.webContents.targetId })).catch(() => {});
    this.emit('closed');
    if (windows.size === 0 && !isQuitting())
      later(() => {
        if (!app.emit('window-all-closed')) app.quit();
      });
  }
}
const webContents = strict('webContents module', {
  getAllWebContents: () => [...windows].map((w) => w.webContents),
  fromId: (id) => [...windows].find((w) => w.webContents.id === id)?.webContents,
  fromDevToolsTargetId: (t) => [...windows].find((w) => w.webContents.targetId === t)?.webContents,
});

module.exports = { BrowserWindow, webContents };
