import type { BrowserWindow, BrowserWindowConstructorOptions, Session } from 'electron';
import { paperOf, printedReport } from '../host/printed.ts';
import { REPORT_HEADERS, ReportShelf } from '../host/report-shelf.ts';
import { closeSession, SAFE_PREFERENCES } from './security.ts';

const REPORT_ORIGIN = 'app://report';

/** Electron's parts that printing needs; handed in so that nothing but main imports Electron. */
export interface PrintShop {
  makeWindow(options: BrowserWindowConstructorOptions): BrowserWindow;
  makeSession(name: string): Session;
  /** The person's locale with its country, `en-GB`. */
  locale(): string;
}

/**
 * Prints report pages to PDF bytes, each in a window nobody sees. All of them share a session of their own, kept in memory, without
 * network: it can load the held reports and the pictures inside them. No script, no preload.
 */
export class ReportPrinter {
  readonly #shop: PrintShop;
  readonly #reports = new ReportShelf();
  #session: Session | null = null;

  constructor(shop: PrintShop) {
    this.#shop = shop;
  }

  async print(html: string): Promise<Uint8Array> {
    this.#session ??= this.#openSession();
    const window = this.#shop.makeWindow({
      show: false,
      webPreferences: { ...SAFE_PREFERENCES, javascript: false, session: this.#session },
    });
    try {
      await window.loadURL(`${REPORT_ORIGIN}${this.#reports.hold(html)}`);
      const printed = await window.webContents.printToPDF({
        pageSize: paperOf(this.#shop.locale()),
        preferCSSPageSize: true,
        printBackground: true,
        generateTaggedPDF: true,
        generateDocumentOutline: true,
      });
      return printedReport(printed, html);
    } finally {
      window.destroy();
    }
  }

  #openSession(): Session {
    const session = this.#shop.makeSession('report');
    closeSession(session, (address) => address.startsWith(`${REPORT_ORIGIN}/`) || address.startsWith('data:'));
    session.protocol.handle('app', ({ url }) => {
      const html = url.startsWith(`${REPORT_ORIGIN}/`) ? this.#reports.find(new URL(url).pathname) : null;
      return new Response(html ?? '', { status: html === null ? 404 : 200, headers: REPORT_HEADERS });
    });
    return session;
  }
}
