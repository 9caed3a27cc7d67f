import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: ['tests/**/*.dom.test.ts', 'tests/e2e/**'], environment: 'node' } },
      {
        plugins: [svelte()],
        resolve: { conditions: ['browser'] },
        test: { name: 'dom', include: ['tests/**/*.dom.test.ts'], environment: 'happy-dom' },
      },
    ],
  },
});
