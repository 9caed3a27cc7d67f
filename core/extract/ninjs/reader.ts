import type { Sureness } from '../../read/kind.ts';
import type { Reader } from '../reader.ts';

export const NINJS: Reader = {
  name: 'ninjs',
  mediaTypes: ['application/vnd.iptc.ninjs+json', 'application/ninjs+json'],
  endings: ['ninjs', 'json'],
  binary: false,
  sniff,
  load: async () => (await import('./ninjs.ts')).extractNinjs,
};

/** A JSON object that says whose news item it is and holds at least one of a news item's fields. */
function sniff(text: string): Sureness | null {
  if (!/^\s*(?:\[\s*)?\{\s*"/.test(text)) return null;
  const named = /"uri"\s*:\s*"/.test(text) || /"\$standard"\s*:/.test(text);
  const fields =
    /"(?:body_(?:text|html|xhtml|nitf|richhtml5)|bodies|headlines?|versioncreated|versionCreated|pubstatus|pubStatus)"\s*:/.test(text);
  return named && fields ? 'sure' : null;
}
