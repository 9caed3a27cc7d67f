// The licences of what the app is made of, gathered from what the bundler put in.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;
/** What the bundler writes into a bundle of its own accord. */
const OWN = { '\0vite/': 'vite', '\0rolldown/': 'rolldown' };

/** A plugin that notes the packages of a bundle: those of its code, and those its files are from. */
export const noting = (packages) => ({
  name: 'stet-notices',
  generateBundle(_options, bundle) {
    for (const made of Object.values(bundle)) {
      for (const id of made.type === 'chunk' ? made.moduleIds : made.originalFileNames) {
        const own = Object.entries(OWN).find(([start]) => id.startsWith(start))?.[1];
        const name = own ?? PACKAGE.exec(`/${id.replaceAll('\\', '/')}`)?.[1];
        if (name !== undefined) packages.add(name);
      }
    }
  },
});

/** What stands in LICENSE from its second paragraph on: the words of the MIT licence, for a package that names it and does not bring them. */
const mit = (holder) => `Copyright (c) ${holder}\n\n${readFileSync('LICENSE', 'utf8').split('\n\n').slice(2).join('\n\n').trim()}`;

/**
 * The name, version and licence of a package in node_modules, with the licence's own words.
 * @throws where a package brings no licence along: it cannot be handed on until it is known under which one.
 */
export function licenceOf(name) {
  const folder = join('node_modules', name);
  const { version, license, author } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)/i.test(entry));
  const title = `${name} ${version} (${license})`;
  const holder = author?.name ?? author;
  if (file === undefined && license === 'MIT' && holder) return { title, text: mit(String(holder).replace(/ *<.*/, '')) };
  if (file === undefined || !license) throw new Error(`${name} ${version}: no licence is in its package`);
  const whole = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n');
  // A bundler's own licence is followed by those of what it is made of, which is not in what it makes.
  return { title, text: (whole.split(/^# Licenses of bundled dependencies/m)[0] ?? whole).trim() };
}

/** Everything in one text: Stet's own licence, the packages, the data, and where Electron's and Chromium's are. */
export function noticesOf(packages) {
  const data = existsSync('build/licences') ? readdirSync('build/licences').sort() : [];
  const parts = [
    { title: 'Stet', text: readFileSync('LICENSE', 'utf8').trim() },
    ...[...packages].sort().map(licenceOf),
    ...data.map((file) => ({
      title: `${file.replace(/\.txt$/, '')} (data)`,
      text: readFileSync(join('build/licences', file), 'utf8').trim(),
    })),
    {
      title: 'Electron and Chromium (desktop app)',
      text: 'LICENSE.electron.txt and LICENSES.chromium.html, beside the program; the Help menu opens the second.',
    },
  ];
  return `${parts.map(({ title, text }) => `${title}\n${'='.repeat(title.length)}\n\n${text}\n`).join('\n\n')}`;
}
