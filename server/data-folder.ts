import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

/** Where the browser host keeps drafts, recent stories and settings: where each system keeps a program's data (XDG on Linux). */
export function dataFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
  home: string = homedir(),
): string {
  if (platform === 'win32') return join(env.LOCALAPPDATA ?? join(home, 'AppData', 'Local'), 'Stet', 'browser');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Stet', 'browser');
  // The XDG specification: a relative path is invalid and counts as not set.
  const xdg = env.XDG_DATA_HOME ?? '';
  return join(isAbsolute(xdg) ? xdg : join(home, '.local', 'share'), 'stet');
}
