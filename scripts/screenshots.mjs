// Pictures of every main view, light and dark, for docs/, or of those that are named: `node scripts/screenshots.mjs [VIEW...]` after a build. Needs Chromium.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { palettePng } from './palette-png.mjs';

const FOLDER = 'docs/screenshots';
const SIZE = { width: 1280, height: 800 };

const texts = (page) => page.getByRole('region', { name: 'The two texts' });
const press = async (page, ...keys) => {
  for (const key of keys) await page.keyboard.press(key);
};
const sample = (name) => async (page) => {
  await page.getByRole('button', { name }).first().click();
  await texts(page).locator('[data-edit]:not(.gap)').first().waitFor();
};
const opened = sample(/harbour/i);
/** Drops the files of all sample stories at once. */
const dropped = async (page) => {
  const files = [];
  for (const story of await readdir('seeds')) {
    const names = (await readdir(`seeds/${story}`)).filter((name) => /^(?:base|witness)/.test(name));
    for (const name of names) files.push({ name: `${story}-${name}`, content: await readFile(`seeds/${story}/${name}`, 'utf8') });
  }
  const transfer = await page.evaluateHandle((given) => {
    const made = new DataTransfer();
    for (const { name, content } of given) made.items.add(new File([content], name));
    return made;
  }, files);
  await page.locator('body').dispatchEvent('drop', { dataTransfer: transfer });
};

/** Each view from an empty desk. */
const VIEWS = {
  empty: async () => {},
  pile: async (page) => {
    await dropped(page);
    await page
      .getByRole('button', { name: /^Compare/ })
      .first()
      .waitFor();
  },
  house: async (page) => {
    await opened(page);
    await page.getByRole('button', { name: 'Settings' }).click();
    await page.getByRole('menuitem', { name: /^House preferences/ }).click();
  },
  columns: async (page) => {
    await opened(page);
    await press(page, 'f', 'f');
  },
  marked: async (page) => {
    await opened(page);
    await press(page, 'f', 's', 'f', 'q', 'n');
    await page.keyboard.type('The spokeswoman said “we are able”. Ask the desk.');
    await page.getByLabel('Note').blur();
  },
  inline: async (page) => {
    await opened(page);
    await press(page, 'i', 'h', 'j', 'j', 'j', 'j', 'j');
  },
  card: async (page) => {
    await opened(page);
    await press(page, 'p', 'j', 'j', 'j', 'j', 'j', 'j');
    await page.getByRole('dialog', { name: 'Edit' }).waitFor();
  },
  'changes-only': async (page) => {
    await sample(/glacier/i)(page);
    await press(page, 'c', 'j', 'j');
  },
  moved: async (page) => {
    await sample(/ferry/i)(page);
    await page
      .getByRole('button', { name: /^Moved:/ })
      .first()
      .click();
    await page.locator('summary').click();
    await page.locator('aside').evaluate((aside) => aside.scrollTo(0, aside.scrollHeight));
  },
  correcting: async (page) => {
    await opened(page);
    await texts(page)
      .getByRole('button', { name: /^Pick .* A4$/ })
      .click();
    await texts(page)
      .getByRole('button', { name: /^Pick .* B4$/ })
      .click();
    await page.getByRole('button', { name: /^Set aside:/ }).click();
  },
  filter: async (page) => {
    await opened(page);
    await page.getByRole('button', { name: 'Filter' }).click();
  },
  palette: async (page) => {
    await opened(page);
    await press(page, 'Control+k');
  },
  summary: async (page) => {
    await opened(page);
    await press(page, 'f', 's', 'f', 'q', 'n');
    await page.keyboard.type('Who took the words out?');
    await press(page, 'Enter', 'f', 'x', 'r');
    await page.getByRole('dialog').waitFor();
  },
  small: async (page) => {
    await page.setViewportSize({ width: 640, height: 350 });
    await opened(page);
    await press(page, 'f', 'f');
  },
  search: async (page) => {
    await opened(page);
    await press(page, '/');
    await page.keyboard.type('harbo');
  },
  export: async (page) => {
    await opened(page);
    await press(page, 'e');
    await page.frameLocator('iframe').getByRole('heading').first().waitFor();
  },
  unsaved: async (page) => {
    await opened(page);
    await press(page, 'f', 'q');
    await page.getByRole('button', { name: 'Story' }).click();
    await page.getByRole('menuitem', { name: /^New/ }).click();
  },
  zoomed: async (page) => {
    await page.setViewportSize({ width: SIZE.width / 2, height: SIZE.height / 2 });
    await opened(page);
    await press(page, 'f', 'f');
  },
  keys: async (page) => {
    await opened(page);
    await press(page, '?');
  },
};
const LOOKS = { light: {}, dark: {}, contrast: { only: ['columns'] } };

const home = await mkdtemp(join(tmpdir(), 'stet-screenshots-'));
const server = spawn(process.execPath, ['out/cli/stet.mjs', 'serve', '--no-open'], {
  env: { ...process.env, XDG_DATA_HOME: home, HOME: home, LOCALAPPDATA: home },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const url = await new Promise((done) => {
  let said = '';
  server.stdout.on('data', (part) => {
    said += part;
    const found = /http:\/\/\S+/.exec(said)?.[0];
    if (found && said.includes('\n')) done(found);
  });
});
const executablePath = process.env.STET_CHROMIUM ?? (existsSync('/usr/bin/chromium') ? '/usr/bin/chromium' : undefined);
const browser = await chromium.launch({
  executablePath,
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--force-color-profile=srgb'],
});

const named = process.argv.slice(2);
if (named.length === 0) await rm(FOLDER, { recursive: true, force: true });
await mkdir(FOLDER, { recursive: true });
for (const [look, { only }] of Object.entries(LOOKS)) {
  for (const [name, show] of Object.entries(VIEWS)) {
    if ((only && !only.includes(name)) || (named.length > 0 && !named.includes(name))) continue;
    const page = await browser.newPage({ viewport: SIZE, colorScheme: look === 'dark' ? 'dark' : 'light', reducedMotion: 'reduce' });
    page.on('dialog', (dialog) => void dialog.accept());
    await page.goto(url);
    await page.getByRole('main').waitFor();
    if (look === 'contrast') {
      await page.getByRole('button', { name: 'Settings' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'High contrast' }).click();
      await page.keyboard.press('Escape');
    } else {
      // What a view before changed is remembered: each picture starts from the usual settings.
      await page.evaluate(() => window.stet.changeSettings({ theme: 'system', desk: {} }));
      await page.reload();
      await page.getByRole('main').waitFor();
    }
    await show(page);
    await page.waitForTimeout(500);
    await writeFile(`${FOLDER}/${name}-${look}.png`, palettePng(await page.screenshot()));
    await page.evaluate(async () => {
      for (const { draft } of await window.stet.drafts()) await window.stet.discardDraft({ draft });
    });
    await page.close();
  }
}
await browser.close();
server.kill();
await rm(home, { recursive: true, force: true });
