import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Path of the page that Chromium brings along: beside the executable, on a Mac among the app's resources. */
export function chromiumLicences(executable: string, resources: string): string {
  const page = 'LICENSES.chromium.html';
  const beside = join(dirname(executable), page);
  return existsSync(beside) ? beside : join(resources, page);
}
