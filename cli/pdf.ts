import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Paper, paperOf, printedReport } from '../host/printed.ts';
import { Refusal } from './exit-codes.ts';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'microsoft-edge', 'msedge'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** How long a print may take, in milliseconds: a report of a long story takes seconds. */
const LIMIT = 120_000;

// Nothing is asked of the network, and nothing of the person's own browser is touched.
const FLAGS = [
  '--headless',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-extensions',
  '--no-pdf-header-footer',
  '--generate-pdf-document-outline',
];

/** As the C library finds where paper is of a kind; what Node knows of the place, where that says nothing. */
const place = (): string =>
  process.env.LC_ALL ||
  process.env.LC_PAPER ||
  process.env.LANG ||
  (process.platform === 'linux' ? '' : Intl.NumberFormat().resolvedOptions().locale);

/** The page with the size of its paper, which its policy allows as well as its own style. */
function onPaper(html: string, paper: Paper): string {
  const rule = `@page{size:${paper}}`;
  const hash = createHash('sha256').update(rule).digest('base64');
  return html.replace("style-src '", `style-src 'sha256-${hash}' '`).replace('</head>', `<style>${rule}</style>\n</head>`);
}

/**
 * The HTML report printed by an installed Chromium: tagged, with real text, on the paper of the place. The same report gives the same bytes.
 * @throws Refusal when there is no Chromium, or it could not print.
 */
export async function toPdf(report: string | Uint8Array): Promise<Uint8Array> {
  const chromium = installed();
  if (!chromium) {
    throw new Refusal(
      'a PDF needs Chromium, Chrome or Edge, and none was found; install one, name it in STET_CHROMIUM, or use --format html and print that',
    );
  }
  const folder = await mkdtemp(join(tmpdir(), 'stet-pdf-'));
  try {
    const page = join(folder, 'report.html');
    const pdf = join(folder, 'report.pdf');
    const html = onPaper(typeof report === 'string' ? report : Buffer.from(report).toString(), paperOf(place()));
    await writeFile(page, html);
    const sandbox = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const trouble = await ended(chromium, [
      ...FLAGS,
      ...sandbox,
      `--user-data-dir=${join(folder, 'profile')}`,
      `--print-to-pdf=${pdf}`,
      pathToFileURL(page).href,
    ]);
    if (!existsSync(pdf))
      throw new Refusal(`${chromium} could not print the report${trouble ? `: ${trouble}` : ''}; use --format html and print that`);
    return printedReport(await readFile(pdf), html);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function installed(): string | null {
  const named = process.env.STET_CHROMIUM;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe'] : [''];
  const onPath = folders.flatMap((folder) => NAMES.flatMap((name) => endings.map((ending) => join(folder, name + ending))));
  return [...onPath, ...PLACES].find((path) => existsSync(path)) ?? null;
}

/** Runs a program to its end; its last words when that was not a good one. */
function ended(program: string, args: readonly string[]): Promise<string> {
  return new Promise((done) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: LIMIT });
    let words = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      words = (words + text).slice(-2000);
    });
    child.once('error', (error) => done(error.message));
    child.once('close', (code, signal) => done(code === 0 ? '' : signal ? 'it took too long' : (words.trim().split('\n').at(-1) ?? '')));
  });
}
