'use strict';
const { spawn } = require('node:child_process');
const { EventEmitter } = require('node:events');
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');

// ---- Chromium over a pipe; the port is for Playwright, which reads "DevTools listening on" from stderr ----
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--disable-default-apps',
  '--disable-extensions',
  '--no-default-browser-check',
  '--no-startup-window',
  '--force-color-profile=srgb',
  '--mute-audio',
  '--disable-features=Translate,MediaRouter,OptimizationHints',
];
class Chromium extends EventEmitter {
  constructor() {
    super();
    this.setMaxListeners(0);
    this.profile = fs.mkdtempSync(path.join(os.tmpdir(), 'electron-double-'));
    const bin = process.env.STET_CHROMIUM ?? 'chromium';
    this.proc = spawn(bin, [...FLAGS, '--remote-debugging-pipe', '--remote-debugging-port=0', `--user-data-dir=${this.profile}`], {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
    });
    this.pending = new Map();
    this.next = 0;
    let buf = '';
    this.proc.stdio[4].setEncoding('utf8').on('data', (d) => {
      buf += d;
      for (let i; (i = buf.indexOf('\0')) >= 0; buf = buf.slice(i + 1)) this.message(JSON.parse(buf.slice(0, i)));
    });
    this.proc.stderr.setEncoding('utf8').on('data', (d) => {
      for (const l of d.split('\n'))
        if (l.startsWith('DevTools listening on') || process.env.ELECTRON_DOUBLE_DEBUG) process.stderr.write(`${l}\n`);
    });
    this.exited = new Promise((r) => this.proc.once('exit', r));
    this.proc.once('error', (e) => {
      process.stderr.write(`electron double: cannot start ${bin}: ${e.message}\n`);
      process.exit(1);
    });
  }
  message(m) {
    if (m.id !== undefined) {
      const p = this.pending.get(m.id);
      this.pending.delete(m.id);
      if (m.error) p.reject(new Error(`${p.method}: ${m.error.message}`));
      else p.resolve(m.result);
    } else this.emit(m.sessionId ?? 'browser', m.method, m.params);
  }
  send(method, params = {}, sessionId = undefined) {
    return new Promise((resolve, reject) => {
      const id = ++this.next;
      this.pending.set(id, { resolve, reject, method });
      this.proc.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
    });
  }
  async close() {
    await Promise.race([this.send('Browser.close').catch(() => {}), this.exited]);
    await this.exited;
    fs.rmSync(this.profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

module.exports = { chromium: new Chromium() };
