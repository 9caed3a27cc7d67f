import type { CustomScheme, Protocol } from 'electron';
import { PAGE_POLICY } from '../contract/index.ts';
import { addressIn } from '../host/address.ts';
import { asset, SAFE_HEADERS } from '../host/assets.ts';
import { isReportPath, REPORT_HEADERS, type ReportShelf } from '../host/report-shelf.ts';

/** The app's own address. A scheme of its own instead of file:, so that the page is an origin and nothing on the disk can be named. */
const APP_HOST = 'stet';
export const APP_PAGE = `app://${APP_HOST}/index.html`;

/** To be registered before the app is ready. */
export const APP_SCHEME: CustomScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
};

/** Whether an address is the app's own page or one of its files. */
export function isAppAddress(address: string): boolean {
  const url = addressIn(address);
  return url?.protocol === 'app:' && url.host === APP_HOST;
}

/** Whether an address is a report held for a frame. */
export function isReportAddress(address: string): boolean {
  return isAppAddress(address) && isReportPath(new URL(address).pathname);
}

/** Serves the files of the renderer's folder at app://stet/, each with the page's policy, and nothing else but the reports held for a frame. */
export function serveApp(protocol: Protocol, folder: string, reports: ReportShelf): void {
  protocol.handle('app', async (request) => {
    const headers = { 'content-security-policy': PAGE_POLICY, ...SAFE_HEADERS };
    if (request.method !== 'GET' || !isAppAddress(request.url)) return new Response('', { status: 403, headers });
    const { pathname } = new URL(request.url);
    const report = reports.find(pathname);
    if (report !== null) return new Response(report, { headers: REPORT_HEADERS });
    const found = await asset(folder, pathname);
    if (found === null) return new Response('', { status: 404, headers });
    return new Response(new Uint8Array(found.bytes), { headers: { ...headers, 'content-type': found.mediaType } });
  });
}
