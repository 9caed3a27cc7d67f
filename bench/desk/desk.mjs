// The desk's speed, in a browser or on a real Electron: `node bench/desk/desk.mjs [--host browser|electron]`.
const host = process.argv[process.argv.indexOf('--host') + 1];
await import(process.argv.includes('--host') && host === 'electron' ? './electron.mjs' : './browser.mjs');
