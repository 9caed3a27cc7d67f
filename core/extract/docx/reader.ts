import { entryNames, startsLikeZip } from '../../read/zip.ts';
import type { Reader } from '../reader.ts';

export const DOCX: Reader = {
  name: 'Word (DOCX)',
  mediaTypes: [
    'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    'application/vnd.ms-word.document.macroenabled.12',
    'application/vnd.openxmlformats-officedocument.wordprocessingml.template',
  ],
  endings: ['docx', 'docm', 'dotx'],
  binary: true,
  sniff: (bytes) => startsLikeZip(bytes) && entryNames(bytes).some((name) => /^word\/document\d*\.xml$/.test(name)),
  load: async () => (await import('./docx.ts')).extractDocx,
};
