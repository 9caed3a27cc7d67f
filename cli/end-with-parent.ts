import { Worker } from 'node:worker_threads';

// A thread: the process itself may be in the middle of a comparison, which hears nothing. Killed with its group: a browser may be printing for it.
const LOOK = `
const { parent, every, patience } = require('node:worker_threads').workerData;
const there = () => {
  if (process.ppid !== parent) return false;
  try { return process.kill(parent, 0); } catch (error) { return error.code === 'EPERM'; }
};
const end = () => {
  try { process.kill(process.platform === 'win32' ? process.pid : -process.pid, 'SIGKILL'); } catch { process.kill(process.pid, 'SIGKILL'); }
};
const look = setInterval(() => {
  if (there()) return;
  clearInterval(look);
  setTimeout(end, patience);
}, every);
`;

/** Milliseconds between looks, and those that a report has to be written to its end. */
const EVERY = 500;
const PATIENCE = 3000;

/** Ends this process, which was started as the head of a group, when the one that started it is gone, whatever it is at. */
export function endWithParent(): void {
  const workerData = { parent: process.ppid, every: EVERY, patience: PATIENCE };
  new Worker(LOOK, { eval: true, workerData, stdout: true, stderr: true }).unref();
}
