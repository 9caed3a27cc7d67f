// Starts the app as a Mac's Finder does: the file is no argument, it comes as an event as soon as the app listens, and with it a click on the dock.
const { app } = require('electron');
const { join } = require('node:path');

const [file] = process.argv.splice(2, 1);
app.on('newListener', (name) => {
  if (name !== 'open-file') return;
  process.nextTick(() => {
    globalThis.openedWhenReady = app.isReady();
    app.emit('open-file', { preventDefault() {} }, file);
    app.emit('activate');
  });
});
require(join(__dirname, '../../out/main/main.cjs'));
