import { availableParallelism } from 'node:os';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

/** How long a test may take on a busy machine, in milliseconds: slow is not wrong. */
const testTimeout = 30_000;

/** Programs that know nothing of Stet read its reports, the command line is run as a person would, processes meet: slow to start. */
const PROGRAMS = [
  'tests/*/consumers/**/*.test.ts',
  'tests/cli/*.test.ts',
  'tests/host/two-hosts.test.ts',
  'tests/host/write-whole.test.ts',
];

/** What changes modules for itself, or reads what a process did from its start: each has a module graph of its own. */
const ALONE = ['tests/**/*.alone.test.ts'];

export default defineConfig({
  test: {
    // One worker a processor: the runner itself has next to nothing to do.
    maxWorkers: availableParallelism(),
    projects: [
      {
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.dom.test.ts', 'tests/e2e/**', ...PROGRAMS, ...ALONE],
          environment: 'node',
          testTimeout,
          // Core is loaded once a worker, not once a file: half of the time of the whole run.
          isolate: false,
        },
      },
      {
        test: { name: 'alone', include: ALONE, environment: 'node', testTimeout },
      },
      {
        test: { name: 'consumers', include: PROGRAMS, environment: 'node', testTimeout },
      },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: { name: 'dom', include: ['tests/**/*.dom.test.ts'], environment: 'happy-dom', testTimeout },
      },
    ],
  },
});
