/**
 * The Content Security Policy of the app's own pages, the same on both hosts: nothing but the app's own files, no inline script or style,
 * no form, no plug-in, no page around it. Strings cannot become script or markup (Trusted Types) except through Svelte's own template
 * policy and the one that names the worker.
 */
export const PAGE_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "object-src 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types svelte-trusted-html stet-worker',
].join('; ');

/** The policy of a report that is shown in a frame or printed: it brings its own styles, and nothing else. `sandbox` without `allow-scripts`. */
export const REPORT_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  'font-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'self'",
  'sandbox allow-same-origin allow-modals',
].join('; ');
