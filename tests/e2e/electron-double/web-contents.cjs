'use strict';
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { isQuitting, root } = require('./app.cjs');
const { chromium } = require('./chromium.cjs');
const { makeCodec } = require('./codec.cjs');
const { ipcMain } = require('./ipc-main.cjs');
const { inward, outward, session } = require('./session.cjs');
const { cancellable, fault, log } = require('./strict.cjs');
const { theme } = require('./theme.cjs');
const worlds = require('./worlds.cjs');

const codec = makeCodec(null);
let nextId = 1;
class WebContents extends EventEmitter {
  constructor(win, prefs) {
    super();
    this.id = nextId++;
    this.win = win;
    this.url = '';
    this.navigating = false;
    this.crashed = false;
    this.navigating = true;
    this.openHandler = () => ({ action: 'allow' });
    this.session = prefs.session ?? session.defaultSession;
    const wc = this;
    this.mainFrame = {
      get url() {
        return wc.url;
      },
      get origin() {
        return wc.url ? wc.url.split('/').slice(0, 3).join('/') : '';
      },
      parent: null,
      routingId: 1,
      processId: 1,
    };
    this.prefs = prefs;
    this.open = this._open(prefs);
    this.open.catch((e) => this._fault(e));
  }
  /** What is cut off by closing is no fault. */
  _fault(e) {
    if (!isQuitting() && !this.isDestroyed()) fault(e);
  }
  cdp(method, params) {
    return chromium.send(method, params, this.sessionId);
  }
  async _open({ preload, javascript }) {
    const { width, height } = this.win.bounds;
    const { targetId } = await chromium.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height });
    this.targetId = targetId;
    const { sessionId } = await chromium.send('Target.attachToTarget', { targetId, flatten: true });
    this.sessionId = sessionId;
    // A crashed target that has been replaced may still have something to say: its worlds have the numbers that the new one's have.
    chromium.on(sessionId, (m, p) => void (this.sessionId === sessionId && this._event(m, p).catch((e) => this._fault(e))));
    const nonce = `${process.pid}-${this.id}-${Math.random().toString(36).slice(2)}`;
    const shared = `${worlds.makeCodec}\n${worlds.makeLink}\n`;
    await Promise.all([
      this.cdp('Page.enable'),
      this.cdp('Runtime.enable'),
      this.cdp('Page.setLifecycleEventsEnabled', { enabled: true }),
      this.cdp('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      this.cdp('Runtime.addBinding', { name: '__electronDouble', executionContextName: 'electron-preload' }),
      this.cdp('Page.addScriptToEvaluateOnNewDocument', { source: `{${shared}(${worlds.mainWorld})(${JSON.stringify(nonce)});}` }),
      this.cdp('Emulation.setEmulatedMedia', { features: theme.features() }),
    ]);
    // Playwright holds a new target until it has prepared it too; a navigation begun before that is lost now and then.
    await this.cdp('Runtime.evaluate', { expression: '0' });
    if (javascript === false) await this.cdp('Emulation.setScriptExecutionDisabled', { value: true });
    if (preload) {
      if (!path.isAbsolute(preload)) throw new Error('preload script must have absolute path');
      const src = fs.readFileSync(preload, 'utf8');
      await this.cdp('Page.addScriptToEvaluateOnNewDocument', {
        worldName: 'electron-preload',
        source: `{${shared}(${worlds.preloadWorld})(${JSON.stringify(nonce)}, function (require, process, module, exports) {\n${src}\n});}\n//# sourceURL=${preload}`,
      });
    }
  }
  async _event(method, p) {
    if (
      method === 'Runtime.executionContextCreated' &&
      p.context.name === 'electron-preload' &&
      p.context.auxData.frameId === this.targetId
    )
      this.world = p.context.id;
    else if (method === 'Runtime.executionContextDestroyed' && p.executionContextId === this.world) this.world = undefined;
    else if (method === 'Page.frameNavigated' && !p.frame.parentId) {
      this.url = inward(p.frame.url);
      this.emit('did-navigate', {}, this.url);
    } else if (method === 'Page.lifecycleEvent' && p.frameId === this.targetId && this.url && this.url !== 'about:blank') {
      if (p.name === 'DOMContentLoaded') this.emit('dom-ready', {});
      if (p.name === 'load') {
        this.emit('did-finish-load');
        this.win.paintOnce();
      }
    } else if (method === 'Inspector.targetCrashed') {
      this.crashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    } else if (method === 'Runtime.bindingCalled' && p.name === '__electronDouble')
      await this._fromPage(JSON.parse(p.payload), p.executionContextId);
    else if (method === 'Fetch.requestPaused') await this._request(p);
  }
  async _fromPage(m, world) {
    const event = {
      sender: this.win.webContents,
      senderFrame: this.mainFrame,
      frameId: 1,
      processId: 1,
      reply: (c, ...a) => this.send(c, ...a),
    };
    if (m.k === 'open') {
      const [d] = codec.decode(m.args);
      const answer = this.openHandler({
        url: inward(d.url),
        frameName: d.frameName,
        disposition: 'foreground-tab',
        features: '',
        referrer: {},
      });
      if (answer.action !== 'deny') throw new Error('electron double: only { action: "deny" } is supported');
    } else if (m.k === 'preload-error') {
      log.preloadErrors.push(m.message);
      process.stderr.write(`Unable to load preload script: ${m.message}\n`);
      this.emit('preload-error', {}, '', new Error(m.message));
    } else if (m.k === 'send') ipcMain.emit(m.channel, event, ...codec.decode(m.args));
    else if (m.k === 'invoke') {
      const reply = { k: 'result', id: m.id };
      try {
        const h = ipcMain.handlers.get(m.channel);
        if (!h) throw new Error(`No handler registered for '${m.channel}'`);
        reply.value = codec.encode(await h(event, ...codec.decode(m.args)));
      } catch (e) {
        reply.error = `Error invoking remote method '${m.channel}': ${e}`;
      }
      await this._toPage(reply, world);
    }
  }
  async _toPage(m, world = this.world) {
    if (world === undefined) return;
    await this.cdp('Runtime.evaluate', { contextId: world, expression: `__electronReceive(${JSON.stringify(m)})` }).catch(() => {}); // gone with its page
  }
  async _request(p) {
    const url = inward(p.request.url);
    const isMain = p.resourceType === 'Document' && p.frameId === this.targetId;
    const fail = (why) => this.cdp('Fetch.failRequest', { requestId: p.requestId, errorReason: why }).catch(() => {});
    log.requests.push(url);
    if (p.resourceType === 'Document' && !(isMain && this.navigating)) {
      const e = cancellable({ url, isMainFrame: isMain, isSameDocument: false });
      this.emit('will-frame-navigate', e);
      if (isMain) this.emit('will-navigate', e, url);
      if (e.defaultPrevented) {
        log.blocked.push(url);
        return fail('Aborted');
      }
    }
    const details = {
      id: p.requestId,
      url,
      method: p.request.method,
      resourceType: isMain ? 'mainFrame' : p.resourceType.toLowerCase(),
      webContentsId: this.id,
      timestamp: Date.now(),
      referrer: '',
    };
    const { hooks } = this.session;
    if (hooks.onBeforeRequest) {
      const r = await new Promise((done) => hooks.onBeforeRequest(details, done));
      if (r.cancel) {
        log.blocked.push(url);
        return fail('BlockedByClient');
      }
    }
    const scheme = url.split(':')[0];
    const handler = this.session.handlers.get(scheme);
    if (!handler) {
      log.blocked.push(url);
      return fail('InternetDisconnected');
    } // the double never goes to the network
    const headers = new Headers(Object.entries(p.request.headers));
    const body = p.request.postDataEntries?.length
      ? Buffer.concat(p.request.postDataEntries.map((e) => Buffer.from(e.bytes ?? '', 'base64')))
      : undefined;
    let response;
    try {
      response = await handler(new Request(url, { method: p.request.method, headers, ...(body ? { body } : {}) }));
    } catch (e) {
      process.stderr.write(`electron double: protocol handler: ${e.stack}\n`);
      return fail('Failed');
    }
    if (response.type === 'error') return fail('Failed');
    let responseHeaders = [...response.headers].map(([name, value]) => ({ name, value }));
    if (hooks.onHeadersReceived) {
      const given = Object.fromEntries(responseHeaders.map((h) => [h.name, [h.value]]));
      const r = await new Promise((done) =>
        hooks.onHeadersReceived({ ...details, statusCode: response.status, responseHeaders: given }, done),
      );
      if (r.cancel) return fail('BlockedByClient');
      if (r.responseHeaders)
        responseHeaders = Object.entries(r.responseHeaders).flatMap(([name, vs]) => [vs].flat().map((value) => ({ name, value })));
    }
    await this.cdp('Fetch.fulfillRequest', {
      requestId: p.requestId,
      responseCode: response.status,
      responseHeaders,
      body: Buffer.from(await response.arrayBuffer()).toString('base64'),
    }).catch(() => {});
  }
  async navigate(url) {
    await this.open;
    await this._permissions(outward(url));
    await this._navigation('Page.navigate', { url: outward(url) }, url);
  }
  /** Until its load has ended, a navigation is the app's own: one that the page began is put to the app. */
  async _navigation(method, params, url) {
    this.navigating = true;
    const done = new Promise((resolve) => this.once('did-finish-load', resolve));
    try {
      const r = await this.cdp(method, params);
      if (r.errorText) {
        this.emit('did-fail-load', {}, -2, r.errorText, url, true);
        throw new Error(`${r.errorText} loading '${url}'`);
      }
      await done;
    } finally {
      this.navigating = false;
    }
  }
  /** Asks the app's handler for each permission, and lets Chromium answer the page as the app did. */
  async _permissions(url) {
    const { permission } = this.session.hooks;
    if (!permission || !url.startsWith('https:')) return;
    for (const name of ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read', 'clipboard-sanitized-write']) {
      const asked = { camera: 'media', microphone: 'media' }[name] ?? name;
      const details = { requestingUrl: inward(url), isMainFrame: true };
      const granted = await new Promise((done) => permission(this.win.webContents, asked, done, details));
      const descriptor = name === 'clipboard-sanitized-write' ? { name: 'clipboard-write' } : { name };
      const origin = new URL(url).origin;
      await chromium.send('Browser.setPermission', { permission: descriptor, setting: granted ? 'granted' : 'denied', origin });
    }
  }
  loadURL(url) {
    return this.navigate(url);
  }
  loadFile(file) {
    return this.navigate(pathToFileURL(path.resolve(root.dir, file)).href);
  }
  send(channel, ...args) {
    void this._toPage({ k: 'send', channel, args: codec.encode(args) });
  }
  getURL() {
    return this.url;
  }
  getTitle() {
    return this.win.getTitle();
  }
  isCrashed() {
    return this.crashed;
  }
  isDestroyed() {
    return this.win.isDestroyed();
  }
  isLoading() {
    return this.navigating;
  }
  setWindowOpenHandler(f) {
    this.openHandler = f;
  }
  forcefullyCrashRenderer() {
    void this.cdp('Page.crash').catch(() => {});
  }
  reload() {
    void (this.crashed ? this._revive() : this._navigation('Page.reload', {}, this.url)).catch((e) => this._fault(e));
  }
  /** A crashed target has lost what was injected into it: a new one takes its place, as Electron starts a new renderer. */
  async _revive() {
    const { url, targetId } = this;
    this.crashed = false;
    this.navigating = true;
    this.open = this._open(this.prefs);
    await this.navigate(url);
    await chromium.send('Target.closeTarget', { targetId });
  }
  openDevTools() {}
  setZoomFactor(f) {
    this.zoom = f;
    void this.cdp('Emulation.setPageScaleFactor', { pageScaleFactor: f });
  }
  getZoomFactor() {
    return this.zoom ?? 1;
  }
  setIgnoreMenuShortcuts() {}
  focus() {}
  close() {
    this.win.close();
  }
  async executeJavaScript(expression) {
    await this.open;
    const r = await this.cdp('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true });
    if (r.exceptionDetails) throw new Error(r.exceptionDetails.exception?.description ?? r.exceptionDetails.text);
    return r.result.value;
  }
  async insertCSS(css) {
    await this.executeJavaScript(`{const s=new CSSStyleSheet();s.replaceSync(${JSON.stringify(css)});document.adoptedStyleSheets.push(s)}`);
    return '';
  }
  async capturePage() {
    const { data } = await this.cdp('Page.captureScreenshot', { format: 'png' });
    return { toPNG: () => Buffer.from(data, 'base64'), isEmpty: () => false };
  }
  async printToPDF({
    landscape,
    displayHeaderFooter,
    printBackground,
    scale,
    pageSize = 'Letter',
    margins = {},
    pageRanges,
    headerTemplate,
    footerTemplate,
    preferCSSPageSize,
    generateTaggedPDF,
    generateDocumentOutline,
    ...rest
  } = {}) {
    if (Object.keys(rest).length) throw new Error(`electron double: printToPDF options ${Object.keys(rest)}`);
    const SIZES = { A3: [11.7, 16.54], A4: [8.27, 11.69], A5: [5.83, 8.27], Letter: [8.5, 11], Legal: [8.5, 14], Tabloid: [11, 17] };
    const [paperWidth, paperHeight] = typeof pageSize === 'string' ? SIZES[pageSize] : [pageSize.width, pageSize.height];
    const { top: marginTop, bottom: marginBottom, left: marginLeft, right: marginRight } = margins;
    const { data } = await this.cdp(
      'Page.printToPDF',
      JSON.parse(
        JSON.stringify({
          landscape,
          displayHeaderFooter,
          printBackground,
          scale,
          paperWidth,
          paperHeight,
          marginTop,
          marginBottom,
          marginLeft,
          marginRight,
          pageRanges,
          headerTemplate,
          footerTemplate,
          preferCSSPageSize,
          generateTaggedPDF,
          generateDocumentOutline,
        }),
      ),
    );
    return Buffer.from(data, 'base64');
  }
}

module.exports = { WebContents, newId: () => nextId++ };
