import { expect, it } from 'vitest';
import { safeFileName, safeReportName } from '../../host/file-name.ts';

it.each([
  ['Kremlin unity', 'Kremlin unity.stet'],
  ['Kremlin.stet', 'Kremlin.stet'],
  ['../../etc/passwd', 'etc passwd.stet'],
  ['C:\\Windows\\x', 'C Windows x.stet'],
  ['Kremlin: "unity"?', 'Kremlin unity.stet'],
  ['.hidden', 'hidden.stet'],
  ['con', 'Untitled.stet'],
  ['COM1.stet', 'Untitled.stet'],
  ['', 'Untitled.stet'],
  ['...', 'Untitled.stet'],
  ['safe\u202Etxt.exe', 'safetxt.exe.stet'],
  ['line\nbreak\0', 'linebreak.stet'],
  ['U.S. talks', 'U.S. talks.stet'],
  ['সিরিয়া', 'সিরিয়া.stet'],
])('a story suggested as %j is saved as %j', (suggested, name) => expect(safeFileName(suggested, '.stet')).toBe(name));

it('a long name is cut at a letter, so that any file system takes it', () => {
  const name = safeFileName('সিরিয়া '.repeat(60), '.stet');
  expect(Buffer.byteLength(name)).toBeLessThan(200);
  expect(name).not.toContain('\uFFFD');
});

it.each([
  ['report.html', 'report.html'],
  ['report.DOCX', 'report.docx'],
  ['report.exe', 'report.exe.txt'],
  ['report.desktop', 'report.desktop.txt'],
  ['report', 'report.txt'],
])('a report suggested as %j is saved as %j: read, never run', (suggested, name) => expect(safeReportName(suggested)).toBe(name));
