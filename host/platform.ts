import type { HostInfo } from '../contract/index.ts';

export const platform = (): HostInfo['platform'] =>
  process.platform === 'darwin' ? 'mac' : process.platform === 'win32' ? 'windows' : 'linux';
