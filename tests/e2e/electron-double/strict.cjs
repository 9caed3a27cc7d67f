'use strict';

/** An object that throws when anything it does not have is touched, so that a test cannot pass by silence. */
const strict = (name, o) =>
  new Proxy(o, {
    get(t, k, r) {
      if (k in t || typeof k === 'symbol' || k === 'then' || k === 'toJSON' || k === 'inspect' || k === 'constructor')
        return Reflect.get(t, k, r);
      throw new Error(`electron double: ${name}.${k} is not implemented`);
    },
  });

/** An event whose default can be prevented. */
const cancellable = (extra = {}) => ({
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true;
  },
  ...extra,
});

/** What the double saw, for tests: `globalThis.__electronDoubleLog`. */
const log = { requests: [], blocked: [], opened: [], preloadErrors: [], sandboxed: false };
globalThis.__electronDoubleLog = log;

/** A fault of the double, or of a listener in the app: ends at once and says why, where going on would leave a page that waits for ever. */
const fault = (e) => {
  process.stderr.write(`electron double: ${e.stack}\n`);
  process.exit(70);
};

module.exports = { strict, cancellable, fault, log, later: (f) => setImmediate(f) };
