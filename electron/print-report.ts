import { randomUUID } from 'node:crypto';
import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { REPORT_HEADERS as headers } from '../host/report-shelf.ts';
import { closeSession, SAFE_PREFERENCES } from './security.ts';

const REPORT_PAGE = 'app://report/report.html';

/** Electron's parts that printing needs; handed in so that nothing but main imports Electron. */
export interface PrintShop {
  makeWindow(options: BrowserWindowConstructorOptions): BrowserWindow;
  makeSession(name: string): Session;
}

/**
 * Prints a report page to PDF bytes in a window nobody sees: a session of its own kept in memory, without scripts, preload or network, that
 * can load this one page and the pictures inside it.
 */
export async function printReport(html: string, shop: PrintShop): Promise<Uint8Array> {
  const session = shop.makeSession(`report-${randomUUID()}`);
  closeSession(session, (address) => address === REPORT_PAGE || address.startsWith('data:'));
  session.protocol.handle('app', ({ url }) =>
    url === REPORT_PAGE ? new Response(html, { headers }) : new Response('', { status: 404, headers }),
  );
  const window = shop.makeWindow({ show: false, webPreferences: { ...SAFE_PREFERENCES, javascript: false, session } });
  try {
    await window.loadURL(REPORT_PAGE);
    return await window.webContents.printToPDF({
      pageSize: 'A4',
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
  } finally {
    window.destroy();
    session.protocol.unhandle('app');
  }
}
