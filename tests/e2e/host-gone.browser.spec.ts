import { expect, test } from './app.ts';
import { press, startWithPair } from './desk.ts';

test('a format that the host can no longer give is told in plain words', async ({ app }) => {
  const page = await startWithPair(app);
  await page.context().route('**/*.js', (route) => route.abort());
  await press(page, 'e');
  await expect(page.getByRole('alert')).toContainText('Start it again; your work was autosaved.');
});
