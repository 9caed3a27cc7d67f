// Holds the app's start until Playwright is attached, and calls `__playwright_run`: what Playwright's own loader does where Playwright itself
// finds Electron. A window that is made while Playwright attaches is now and then never told of, and then nothing answers.
const { app } = require('electron');

process.argv.splice(process.argv.indexOf('-r'), 2);
const whenReady = app.whenReady.bind(app);
const attached = new Promise((go) => {
  globalThis.__playwright_run = () => go();
});
app.whenReady = () => attached.then(whenReady);
