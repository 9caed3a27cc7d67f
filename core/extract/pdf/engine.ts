import type { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.min.mjs';

/** Names of the browser that pdf.js asks for when it is loaded, only to draw: here nothing is drawn. */
const DRAWING = ['DOMMatrix', 'ImageData', 'Path2D'];

export interface PdfEngine {
  readonly getDocument: typeof getDocument;
  readonly OPS: typeof OPS;
}

let loaded: Promise<PdfEngine> | null = null;

/** What is used of pdf.js. Its two files are loaded when the first document comes, and both work in this thread. */
export function engine(): Promise<PdfEngine> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<PdfEngine> {
  const world = globalThis as Record<string, unknown>;
  for (const name of DRAWING) world[name] ??= class {};
  world['navigator'] ??= { language: 'en', platform: '', userAgent: '' };
  // Loaded inside a worker, its second file takes that for its own and answers all messages that come; behind a window it waits to be asked.
  const hidden = !('window' in world);
  if (hidden) world['window'] = world;
  try {
    await import('pdfjs-dist/legacy/build/pdf.worker.min.mjs');
  } finally {
    if (hidden) delete world['window'];
  }
  return import('pdfjs-dist/legacy/build/pdf.min.mjs');
}
