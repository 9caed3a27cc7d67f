'use strict';
const { EventEmitter } = require('node:events');
const { app } = require('./app.cjs');
const { strict } = require('./strict.cjs');

/** Registered schemes and their privileges; shared by all sessions, as in Electron. */
const schemes = new Map();

// app://stet/ is https://stet.app.invalid/ in Chromium, which aborts a navigation to a scheme it does not know.
const SUFFIX = '.invalid';
const outward = (url) => {
  const u = new URL(url);
  const s = u.protocol.slice(0, -1);
  return schemes.has(s) ? `https://${u.host}.${s}${SUFFIX}${u.pathname}${u.search}${u.hash}` : url;
};
const inward = (url) => {
  if (url.startsWith('blob:https:')) return `blob:${inward(url.slice(5))}`;
  const m = /^https:\/\/(.+)\.([a-z][a-z0-9+-]*)\.invalid(?::443)?(\/.*)?$/.exec(url);
  return m && schemes.has(m[2]) ? `${m[2]}://${m[1]}${m[3] ?? '/'}` : url;
};

/** A session with hooks and protocol handlers of its own. */
class Session extends EventEmitter {
  hooks = { onBeforeRequest: null, onHeadersReceived: null, permission: null, permissionCheck: null };
  handlers = new Map();
  constructor() {
    super();
    const hook = (name) => (filterOrFn, fn) => {
      this.hooks[name] = fn ?? filterOrFn;
    };
    this.webRequest = strict('webRequest', { onBeforeRequest: hook('onBeforeRequest'), onHeadersReceived: hook('onHeadersReceived') });
    this.protocol = strict('protocol', {
      handle: (scheme, handler) => {
        if (!app.isReady()) throw new Error('protocol.handle before ready');
        const privileges = schemes.get(scheme);
        if (!privileges?.standard || !privileges.secure)
          throw new Error(`electron double: ${scheme} must be registered as standard and secure`);
        if (this.handlers.has(scheme)) throw new Error('The scheme has been registered');
        this.handlers.set(scheme, handler);
      },
      unhandle: (scheme) => {
        this.handlers.delete(scheme);
      },
      isProtocolHandled: (scheme) => this.handlers.has(scheme),
    });
  }
  setPermissionRequestHandler(f) {
    this.hooks.permission = f;
  }
  setPermissionCheckHandler(f) {
    this.hooks.permissionCheck = f;
  }
  setDevicePermissionHandler() {}
  setSpellCheckerEnabled() {}
  setSpellCheckerLanguages() {}
  async clearCache() {}
  async clearStorageData() {}
}

const sessions = new Map();
const fromPartition = (name) => {
  if (!sessions.has(name)) sessions.set(name, strict('session', new Session()));
  return sessions.get(name);
};
const session = strict('session module', { defaultSession: fromPartition(''), fromPartition });

const protocol = strict('protocol', {
  registerSchemesAsPrivileged(list) {
    if (app.isReady()) throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready');
    for (const s of list) schemes.set(s.scheme, s.privileges ?? {});
  },
  handle: (scheme, handler) => session.defaultSession.protocol.handle(scheme, handler),
  unhandle: (scheme) => session.defaultSession.protocol.unhandle(scheme),
  isProtocolHandled: (scheme) => session.defaultSession.protocol.isProtocolHandled(scheme),
});

module.exports = { session, protocol, outward, inward };
