import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Who says something, beside whom it is told to: language, flags, the sentence, and the sentence told again. */
test.each([
  [
    'fr',
    '',
    "Le marché sera déplacé, a expliqué aux habitants l'adjointe Rose Amiel.",
    "L'adjointe Rose Amiel a expliqué aux habitants que le marché serait déplacé.",
  ],
  [
    'fr',
    '',
    '« Le marché sera déplacé », a dit à la radio le préfet, Luc Amiel, lundi.',
    'Lundi, Luc Amiel, préfet, a dit à la télévision : « Le marché sera déplacé. »',
  ],
  [
    'fr',
    'attribution-changed',
    'Le marché sera déplacé, a dit à la radio le préfet Luc Amiel.',
    'Le maire Jean Sorel a dit à la radio que le marché sera déplacé.',
  ],
  [
    'es',
    '',
    'El mercado se trasladará, dijo a los vecinos la concejala Rosa Amil.',
    'La concejala Rosa Amil dijo a los vecinos que el mercado se trasladará.',
  ],
  [
    'pt',
    '',
    '“A feira vai mudar”, disse aos moradores o secretário, Rui Amil.',
    'Rui Amil, secretário, disse à imprensa: “A feira vai mudar”.',
  ],
  [
    'it',
    '',
    "«Il mercato si sposta», ha detto ai residenti l'assessore, Ugo Amil.",
    'Ugo Amil, assessore, ha detto alla stampa: «Il mercato si sposta».',
  ],
  ['ar', '', 'ستفتح الأبواب غدا، وفق المنظمين.', 'قال المنظمون إن الأبواب ستفتح غدا.'],
  ['ar', '', 'ستفتح الأبواب غدا، وفق ما قاله مديرها.', 'قال مدير المتحف إن الأبواب ستفتح غدا.'],
  ['hi', '', 'पुल शायद दिसंबर में खुले, अधिकारी ने बताया।', 'अधिकारी ने बताया कि पुल दिसंबर में खुल सकता है।'],
  ['hi', 'hedge-dropped', 'पुल दिसंबर में खुल सकता है, अधिकारी ने बताया।', 'अधिकारी ने बताया कि पुल दिसंबर में खुलेगा।'],
  ['zh', '', '学校尚未公布名单。', '学校至今没有公布名单。'],
])('%s [%s] %s', (language, flags, base, witness) => {
  expect([...new Set(flagsOf(base, witness, language))].join()).toBe(flags);
});
