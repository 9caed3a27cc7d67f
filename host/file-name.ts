import { extname } from 'node:path';

/** Names Windows keeps for devices, whatever their ending. */
const DEVICE = /^(con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

/** Bytes of UTF-8 for a name before its ending; file systems end at 255, and saving needs room for a temporary name beside it. */
const LONGEST = 180;

/** What a report may be called: files that are read, not run. */
const REPORT_ENDINGS: readonly string[] = ['.html', '.docx', '.pdf', '.xml', '.md', '.csv', '.json', '.txt', '.diff', '.patch', '.eml'];

/**
 * A name that any file system takes, from one that a page suggested: no folders, no reserved or invisible characters, not too long.
 * `../Kremlin: "unity"?` → `Kremlin unity.stet`; with nothing left, `Untitled.stet`.
 */
export function safeFileName(suggested: string, ending: string): string {
  const bare = extname(suggested).toLowerCase() === ending ? suggested.slice(0, -ending.length) : suggested;
  const clean = bare
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .replace(/[/\\:*?"<>|]+/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[. ]+|(?<![. ])[. ]+$/g, '');
  let short = '';
  for (const letter of clean) {
    if (Buffer.byteLength(short + letter) > LONGEST) break;
    short += letter;
  }
  short = short.trimEnd();
  return `${short === '' || DEVICE.test(short) ? 'Untitled' : short}${ending}`;
}

/** The same for a report, which keeps its ending if it is one of a report's and is plain text otherwise. */
export function safeReportName(suggested: string): string {
  const ending = extname(suggested).toLowerCase();
  return safeFileName(suggested, REPORT_ENDINGS.includes(ending) ? ending : '.txt');
}
