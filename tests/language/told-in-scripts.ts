import type { Retold } from './flags-of.ts';

/** Offices held once, goals told by their word, set phrases, and speakers behind a place, as the languages beside English say them. */
export const TOLD_IN_SCRIPTS: readonly Retold[] = [
  ['zh', 'nothing', '曾任财政局局长的苏建华周二出庭受审。', '财政局前局长苏建华周二出庭受审。'],
  ['zh', 'role-changed', '曾任校长的高兰被控挪用公款。', '校长高兰被控挪用公款。'],
  ['ja', 'nothing', 'かつて市長を務めた今村豊氏が8日、死去した。', '元市長の今村豊氏が8日に亡くなった。'],
  ['ja', 'role-changed', 'かつて市長を務めた今村豊氏が8日、講演した。', '市長の今村豊氏が8日、講演した。'],
  ['hi', 'nothing', 'पूर्व मेयर सुनील भाटी का सोमवार को निधन हो गया।', 'मेयर रह चुके सुनील भाटी का सोमवार को निधन हो गया।'],
  [
    'ar',
    'nothing',
    'حضر الوزير السابق سامي الحداد الحفل مساء الثلاثاء.',
    'حضر سامي الحداد، الذي كان يشغل منصب الوزير، الحفل مساء الثلاثاء.',
  ],
  ['bn', 'nothing', 'সাবেক মেয়র কামাল হোসেন সোমবার আদালতে হাজির হন।', 'একসময় মেয়র ছিলেন কামাল হোসেন; সোমবার তিনি আদালতে হাজির হন।'],
  ['ar', 'nothing', 'سجل المهاجم ثلاثية في مرمى الضيوف.', 'سجل المهاجم ثلاثة أهداف في مرمى الضيوف.'],
  ['bn', 'nothing', 'ফরোয়ার্ড রাকিবের জোড়া গোলে জিতেছে দল।', 'রাকিবের দুই গোলে জিতেছে দল।'],
  ['zh', 'nothing', '前锋罗毅独中两元，海城队赢球。', '海城队赢球，前锋罗毅梅开二度。'],
  ['tr', 'nothing', 'Yangın sürüyor; ikide bir patlama duyuluyor.', 'Yangın sürüyor, sık sık patlama duyuluyor.'],
  ['zh', 'nothing', '约有三十人受轻伤。', '三十人左右轻伤。'],
  ['hi', 'nothing', 'कम से कम 40 लोग घायल हुए।', 'घायलों की संख्या 40 से कम नहीं है।'],
  ['tr', 'nothing', 'Kazada en az 12 kişi yaralandı.', "Kazada yaralananların sayısı 12'den az değil."],
  ['bn', 'nothing', 'কমপক্ষে ৪০ জন আহত হয়েছেন।', 'আহতের সংখ্যা ৪০ জনের কম নয়।'],
  ['zh', 'nothing', '市长林国梁周五在市政厅外对记者说，新桥将于6月开通。', '林国梁市长周五在市政厅门前告诉记者，新桥6月开通。'],
];
