// The least that an app with a window is: what a bench of the desk is held against.
const { app, BrowserWindow } = require('electron');

app.setPath('userData', app.commandLine.getSwitchValue('user-data-dir'));
app.enableSandbox();
void app.whenReady().then(() => {
  const window = new BrowserWindow({ show: false, width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.once('ready-to-show', () => window.show());
  void window.loadFile('index.html');
});
