// Starts the app as if root did, which on this machine Electron itself may refuse.
process.getuid = () => 0;
const { join } = require('node:path');

require(join(__dirname, '../../out/main/main.cjs'));
