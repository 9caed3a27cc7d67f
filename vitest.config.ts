import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** How long a test may take on a busy machine, in milliseconds: slow is not wrong. */
const testTimeout = 30_000;

const CONSUMERS = 'tests/*/consumers/**/*.test.ts';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts', 'tests/e2e/**', CONSUMERS],
          environment: 'node',
          testTimeout,
        },
      },
      {
        // Programs that know nothing of Stet read its reports: slow to start, and wanted only when a report changes.
        test: { name: 'consumers', include: [CONSUMERS], environment: 'node', testTimeout },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: { name: 'dom', include: ['tests/**/*.dom.test.ts'], environment: 'happy-dom', testTimeout },
      },
    ],
  },
});
