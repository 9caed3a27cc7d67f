'use strict';
// Functions that are stringified into the page, one set per JavaScript world.
// The preload runs in an isolated world (as with contextIsolation: true); the two worlds share the DOM and nothing
// else, so what crosses contextBridge is copied through synchronous DOM events with string payloads.
const { makeCodec } = require('./codec.cjs');

/** One end of the world-to-world link; both worlds run this with opposite names. */
function makeLink(me, you, nonce) {
  let next = 0;
  const fns = new Map();
  const promises = new Map();
  const replies = new Map();
  const post = (m) => window.dispatchEvent(new CustomEvent(`eb-${nonce}-${you}`, { detail: JSON.stringify(m) }));
  const codec = makeCodec({
    fn: (f) => {
      const id = `${me}${next++}`;
      fns.set(id, f);
      return id;
    },
    proxyFn:
      (id) =>
      (...args) => {
        const call = next++;
        post({ k: 'call', call, id, args: codec.encode(args) });
        const r = replies.get(call);
        replies.delete(call);
        if (!r) throw new Error('electron double: the other world did not answer');
        if (r.err) throw codec.decode(r.err);
        return codec.decode(r.ok);
      },
    promise: (p) => {
      const id = `${me}${next++}`;
      p.then(
        (v) => post({ k: 'settle', id, ok: codec.encode(v) }),
        (e) => post({ k: 'settle', id, err: codec.encode(e) }),
      ).catch((e) => post({ k: 'settle', id, err: codec.encode(e) }));
      return id;
    },
    proxyPromise: (id) => new Promise((resolve, reject) => promises.set(id, { resolve, reject })),
  });
  const on = { expose: null };
  window.addEventListener(`eb-${nonce}-${me}`, (event) => {
    event.stopImmediatePropagation();
    const m = JSON.parse(event.detail);
    if (m.k === 'call') {
      let out;
      try {
        out = { ok: codec.encode(fns.get(m.id)(...codec.decode(m.args))) };
      } catch (e) {
        out = { err: codec.encode(e instanceof Error ? e : new Error(String(e))) };
      }
      post({ k: 'reply', call: m.call, ...out });
    } else if (m.k === 'reply') replies.set(m.call, m);
    else if (m.k === 'settle') {
      const p = promises.get(m.id);
      promises.delete(m.id);
      if (m.err) p.reject(codec.decode(m.err));
      else p.resolve(codec.decode(m.ok));
    } else if (m.k === 'expose') on.expose(m.key, codec.decode(m.api));
  });
  return { post, codec, on, fns };
}

function mainWorld(nonce) {
  const link = makeLink('main', 'iso', nonce);
  const freeze = (v) => {
    if (v && typeof v === 'object' && !ArrayBuffer.isView(v)) {
      Object.values(v).forEach(freeze);
      Object.freeze(v);
    }
    return v;
  };
  link.on.expose = (key, api) => Object.defineProperty(window, key, { value: freeze(api), enumerable: true });
  const ask = (url, frameName) => link.post({ k: 'call', call: -1, id: 'open', args: link.codec.encode([{ url, frameName }]) });
  window.open = (url = 'about:blank', name = '') => {
    ask(new URL(url, location.href).href, name);
    return null;
  };
  window.addEventListener('click', (e) => {
    const a = e.target instanceof Element ? e.target.closest('a[target=_blank]') : null;
    if (a && !e.defaultPrevented) {
      e.preventDefault();
      ask(a.href, '');
    }
  });
}

function preloadWorld(nonce, runPreload) {
  const link = makeLink('iso', 'main', nonce);
  const codec = makeCodec(null);
  const listeners = new Map();
  const pending = new Map();
  let next = 0;
  const toMain = (m) => globalThis.__electronDouble(JSON.stringify(m));
  globalThis.__electronReceive = (m) => {
    if (m.k === 'result') {
      const p = pending.get(m.id);
      pending.delete(m.id);
      if (m.error !== undefined) p.reject(new Error(m.error));
      else p.resolve(codec.decode(m.value));
    } else if (m.k === 'send')
      for (const f of [...(listeners.get(m.channel) ?? [])]) f({ senderId: 0, ports: [] }, ...codec.decode(m.args));
  };
  const on = (c, f) => {
    listeners.set(c, [...(listeners.get(c) ?? []), f]);
    return ipcRenderer;
  };
  const off = (c, f) => {
    listeners.set(
      c,
      (listeners.get(c) ?? []).filter((g) => g !== f && g.original !== f),
    );
    return ipcRenderer;
  };
  const ipcRenderer = {
    invoke: (channel, ...args) =>
      new Promise((resolve, reject) => {
        const id = next++;
        const encoded = codec.encode(args);
        pending.set(id, { resolve, reject });
        toMain({ k: 'invoke', id, channel, args: encoded });
      }),
    send: (channel, ...args) => toMain({ k: 'send', channel, args: codec.encode(args) }),
    sendSync: () => {
      throw new Error('electron double: sendSync is not supported');
    },
    on,
    addListener: on,
    off,
    removeListener: off,
    once: (c, f) => {
      const g = (...a) => {
        off(c, g);
        f(...a);
      };
      g.original = f;
      return on(c, g);
    },
    removeAllListeners: (c) => {
      listeners.delete(c);
      return ipcRenderer;
    },
  };
  const contextBridge = { exposeInMainWorld: (key, api) => link.post({ k: 'expose', key, api: link.codec.encode(api) }) };
  const webUtils = { getPathForFile: () => '' };
  const webFrame = { setZoomFactor: () => {}, getZoomFactor: () => 1 };
  const electron = { contextBridge, ipcRenderer, webUtils, webFrame };
  const sandboxRequire = (name) => {
    if (name === 'electron' || name === 'electron/renderer') return electron;
    throw new Error(`module not found: ${name}`); // what a sandboxed preload says of anything it may not load
  };
  link.fns.set('open', (detail) => toMain({ k: 'open', args: codec.encode([detail]) }));
  const process = Object.freeze({
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    platform: 'linux',
    arch: 'x64',
    env: {},
    versions: { electron: '0-double', chrome: '0', node: '0' },
    argv: [],
  });
  try {
    const module = { exports: {} };
    runPreload(sandboxRequire, process, module, module.exports); // a function literal: the page's CSP forbids eval
  } catch (e) {
    toMain({ k: 'preload-error', message: String((e && e.stack) || e) });
  }
}

module.exports = { makeCodec, makeLink, mainWorld, preloadWorld };
