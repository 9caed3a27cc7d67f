import { existsSync } from 'node:fs';

/** STET_CHROMIUM, else Debian's Chromium where it is installed, else the one Playwright installs (undefined). */
export const chromiumPath = process.env.STET_CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);

export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];
