import { defineConfig } from '@playwright/test';
import type { HostOption } from './app.ts';
import { chromiumFlags, chromiumPath } from './chromium.ts';
import { electronPath } from './electron-app.ts';

// Every spec runs twice: in Electron, where there is one (STET_ELECTRON names it, or it is installed), and in a browser.
// `*.electron.spec.ts` and `*.browser.spec.ts` are about one of the two.
export default defineConfig<HostOption>({
  testDir: '.',
  outputDir: '../../test-results',
  // Two cores that others use too: slowness is no fault.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  workers: 2,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  reporter: [['list']],
  use: {
    // A trace of every step makes the specs half as slow again: only where somebody looks for a fault.
    trace: process.env.STET_TRACE ? 'retain-on-failure' : 'off',
    launchOptions: { args: chromiumFlags, ...(chromiumPath === undefined ? {} : { executablePath: chromiumPath }) },
  },
  projects: [
    // What `pack` made, in the folder that STET_PACKAGED names.
    ...(process.env.STET_PACKAGED ? [{ name: 'packaged', testMatch: '**/*.packaged.spec.ts' }] : []),
    ...(electronPath === null
      ? []
      : [{ name: 'electron', testIgnore: ['**/*.browser.spec.ts', '**/*.packaged.spec.ts'], use: { hostKind: 'electron' as const } }]),
    { name: 'browser', testIgnore: ['**/*.electron.spec.ts', '**/*.packaged.spec.ts'], use: { hostKind: 'browser' } },
  ],
});
