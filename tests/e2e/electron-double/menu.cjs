'use strict';
const { app } = require('./app.cjs');
const { BrowserWindow } = require('./browser-window.cjs');

const ROLES = { quit: () => app.quit(), close: (w) => w?.close(), reload: (w) => w?.webContents.reload(), toggledevtools: () => {} };
for (const r of ['copy', 'cut', 'paste', 'undo', 'redo', 'selectall'])
  ROLES[r] = (w) => w?.webContents.executeJavaScript(`document.execCommand('${r}')`);
class MenuItem {
  constructor(o) {
    Object.assign(this, {
      type: o.submenu ? 'submenu' : 'normal',
      label: o.label ?? o.role ?? '',
      enabled: true,
      visible: true,
      checked: false,
      ...o,
    });
    if (o.submenu && !(o.submenu instanceof Menu)) this.submenu = Menu.buildFromTemplate(o.submenu);
    const onClick = o.click;
    this.click = () => {
      if (!this.enabled) return;
      if (this.type === 'checkbox') this.checked = !this.checked;
      const w = BrowserWindow.getFocusedWindow();
      if (onClick) onClick(this, w, {});
      else if (o.role)
        (
          ROLES[o.role.toLowerCase()] ??
          (() => {
            throw new Error(`electron double: menu role ${o.role}`);
          })
        )(w);
    };
  }
}
class Menu {
  items = [];
  static #app = null;
  static buildFromTemplate(t) {
    const m = new Menu();
    for (const i of t) m.append(new MenuItem(i));
    return m;
  }
  static setApplicationMenu(m) {
    Menu.#app = m;
  }
  static getApplicationMenu() {
    return Menu.#app;
  }
  append(i) {
    this.items.push(i);
  }
  insert(n, i) {
    this.items.splice(n, 0, i);
  }
  getMenuItemById(id) {
    for (const i of this.items) {
      const f = i.id === id ? i : i.submenu?.getMenuItemById(id);
      if (f) return f;
    }
    return null;
  }
  popup() {
    Menu.lastPopup = this;
  }
  closePopup() {}
}

module.exports = { Menu, MenuItem };
