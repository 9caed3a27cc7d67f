import type { Retold } from './flags-of.ts';

/** Who says it, wherever the language puts them: behind the verb, before its source, before what is said. */
export const SPEAKERS: readonly Retold[] = [
  ['bn', 'nothing', 'দমকলের ভাষ্য, দুটি দোকান পুড়েছে।', 'দমকলের তথ্য অনুযায়ী দুটি দোকান পুড়েছে।'],
  ['bn', 'attribution-changed', 'দমকলের ভাষ্য, দুটি দোকান পুড়েছে।', 'মালিকের ভাষ্যমতে দুটি দোকান পুড়েছে।'],
  ['bn', 'nothing', '“মাঠ ছাড়ব না”, রোববার সংবাদ সম্মেলনে বলেন কোচ আনিস আলম।', 'কোচ আনিস আলম রোববার মতবিনিময়ের সময় বলেন, “মাঠ ছাড়ব না”।'],
  ['tr', 'nothing', 'Valiliğe göre yol kapalı.', 'Valilik, yolun kapalı olduğunu duyurdu.'],
  ['tr', 'attribution-changed', 'Valiliğe göre yol kapalı.', 'Köylülere göre yol kapalı.'],
  ['tr', 'nothing', 'Fiyatlar geçen aya göre yüzde 4 arttı.', 'Fiyatlar yüzde 4 arttı.'],
  ['ru', 'nothing', 'По данным полиции, склад был пуст.', 'Склад был пуст, сообщили в полиции.'],
  ['ru', 'attribution-changed', 'Склад был пуст, сообщили пожарные.', 'Склад был пуст, рассказали соседи.'],
  ['uk', 'attribution-changed', 'Склад був порожній, повідомили пожежники.', 'Склад був порожній, розповіли сусіди.'],
  ['ar', 'nothing', 'قالت النيابة إن المخزن كان فارغا.', 'كان المخزن فارغا، وفق ما ذكرت النيابة.'],
  ['ar', 'attribution-changed', 'قال حارس إن المخزن كان فارغا.', 'كان المخزن فارغا، كما قال جاره.'],
  ['ar', 'nothing', 'وقال الحارس إن المخزن كان فارغا.', 'كان المخزن فارغا، كما قال الحارس.'],
  ['ja', 'attribution-changed', '倉庫の管理人は、火が裏口から出たと述べた。', '火が裏口から出たと、近所の住民が述べた。'],
  ['ja', 'nothing', '倉庫の管理人は、火が裏口から出たと述べた。', '火が裏口から出たと、倉庫の管理人が述べた。'],
  ['ja', 'nothing', '消防によると、火は裏口から出た。', '消防によると、火は裏口から出たという。'],
  ['ja', 'hedge-added', '火は裏口から出た。', '火は裏口から出たという。'],
  ['ja', 'nothing', '倉庫の持ち主は中村という男だ。', '倉庫の持ち主は中村という男性だ。'],
  [
    'de',
    'attribution-changed',
    'Die Dezernentin des Bezirks, Karin Lüders (parteilos), sagte, das Amt habe die Akten verloren.',
    'Dezernentin Karin Lüders (parteilos) warf dem Amt vor, die Akten verloren zu haben.',
  ],
  ['hi', 'attribution-changed', 'दमकल विभाग के अनुसार गोदाम खाली था।', 'पड़ोसियों के मुताबिक गोदाम खाली था।'],
  // An occasion opens the sentence, and the speaker follows the verb.
  [
    'de',
    'nothing',
    '„Wir waren zu langsam“, sagte Kapitänin Ute Brehm nach dem 4:4 gegen die SG Lohfeld.',
    'Nach dem torreichen Duell (4:4) mit der SG Lohfeld sagte Kapitänin Ute Brehm: „Wir waren zu langsam.“',
  ],
  ['de', 'nothing', 'Der Damm hält, sagte Ute Brehm im Kreistag.', 'Im Kreistag sagte Ute Brehm, der Damm halte.'],
  ['de', 'attribution-changed', 'Der Damm hält, sagte Ute Brehm im Kreistag.', 'Im Kreistag sagte Kai Witte, der Damm halte.'],
  // What was added is no speaker.
  [
    'ar',
    'nothing',
    'وقال مدير الميناء إن السفينة غرقت، مضيفا أن البحارة وصلوا إلى الشاطئ.',
    'وقال مدير الميناء إن البحارة وصلوا إلى الشاطئ، مضيفا أن السفينة غرقت.',
  ],
  [
    'ar',
    'attribution-changed',
    'وقال مدير الميناء إن السفينة غرقت، مضيفا أن البحارة وصلوا إلى الشاطئ.',
    'وقال قائد الشرطة إن السفينة غرقت، مضيفا أن البحارة وصلوا إلى الشاطئ.',
  ],
];

/** What one speaker said, told before or behind, with a word of it altered. */
export const SAID: readonly Retold[] = [
  ['ja', 'quotation-altered', '「この先に橋はない」と村上町長は月曜日に述べた。', '村上町長は月曜日に「この先にも橋がある」と述べた。'],
  ['ja', 'nothing', '「この先に橋はない」と村上町長は月曜日に述べた。', '村上町長は月曜日に「この先に橋はない」と述べた。'],
  ['ru', 'quotation-altered', '«Моста здесь не будет», — сказала мэр Анна Белова.', 'По словам мэра Анны Беловой, «мост здесь будет».'],
];
