import type { Retold } from './flags-of.ts';

/** What whole stories showed: bounds of the best case, what may happen in Arabic, hours with a comma, former offices behind their office's own words. */
export const READ_IN_STORIES: readonly Retold[] = [
  ['fr', 'hedge-dropped', 'Le tunnel rouvrira au mieux en octobre.', 'Le tunnel rouvrira en octobre.'],
  ['de', 'hedge-dropped', 'Der Tunnel öffnet bestenfalls im Oktober wieder.', 'Der Tunnel öffnet im Oktober wieder.'],
  ['es', 'hedge-dropped', 'El túnel reabrirá en el mejor de los casos en octubre.', 'El túnel reabrirá en octubre.'],
  ['it', 'hedge-dropped', 'Il tunnel riaprirà nel migliore dei casi a ottobre.', 'Il tunnel riaprirà a ottobre.'],
  ['pt', 'hedge-dropped', 'O túnel reabrirá na melhor das hipóteses em outubro.', 'O túnel reabrirá em outubro.'],
  ['ru', 'hedge-dropped', 'Тоннель откроют в лучшем случае в октябре.', 'Тоннель откроют в октябре.'],
  ['en', 'hedge-dropped', 'The tunnel will reopen in October at best.', 'The tunnel will reopen in October.'],
  [
    'ar',
    'hedge-dropped',
    'قالت الشركة إن مدارس أخرى قد تفتح أبوابها الأسبوع المقبل.',
    'قالت الشركة إن مدارس أخرى ستفتح أبوابها الأسبوع المقبل.',
  ],
  ['ar', 'nothing', 'قالت الشرطة إن الجسر قد تضرر في العاصفة.', 'قالت الشرطة إن الجسر تضرر في العاصفة.'],
  ['ar', 'nothing', 'قالت الشرطة إن الطريق قد تم فتحه صباحا.', 'قالت الشرطة إن الطريق تم فتحه صباحا.'],
  ['ar', 'nothing', 'بدأ الحريق عند الساعة 03,15 فجرا.', 'بدأ الحريق عند الساعة 3:15 فجرا.'],
  ['ar', 'time-changed', 'بدأ الحريق عند الساعة 03,15 فجرا.', 'بدأ الحريق عند الساعة 3:45 فجرا.'],
  [
    'ar',
    'role-changed',
    'وانتقد رئيس رابطة صيادي الساحل السابق سالم القاسمي القرار.',
    'وانتقد رئيس رابطة صيادي الساحل سالم القاسمي القرار.',
  ],
  [
    'en',
    'nothing',
    'Harbour Minister Ann Lee rejected the charge, saying crews had worked all night.',
    'Rejecting the charge, Harbour Minister Ann Lee said crews had worked all night.',
  ],
];
