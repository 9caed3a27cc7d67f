import type { Retold } from './flags-of.ts';

/** Names that a sentence bends: another case of a name is no other name. */
export const NAME_CASES: readonly Retold[] = [
  ['tr', 'nothing', "Heykeltıraş Nihal Öztürk'e ödül verildi.", 'Ödülü heykeltıraş Nihal Öztürk aldı.'],
  ['tr', 'nothing', "Gölspor dün Kıyıspor'u 2-0 yendi.", "Kıyıspor dün Gölspor'a 2-0 yenildi."],
  ['tr', 'name-changed', "Gölspor dün Kıyıspor'u 2-0 yendi.", "Kıyıspor dün Gölspor'u 2-0 yendi."],
  ['tr', 'name-changed', "Heykeltıraş Nihal Öztürk'e ödül verildi.", 'Ödülü heykeltıraş Nihal Özdemir aldı.'],
  ['ru', 'nothing', 'Премию вручили скульптору Андрею Лосеву.', 'Скульптор Андрей Лосев получил премию.'],
  ['ru', 'nothing', 'С докладом выступила Мария Зорина.', 'Слушали доклад Марии Зориной.'],
  ['ru', 'nothing', 'Поезд прибыл в Рязань.', 'Поезд добрался до Рязани.'],
  ['ru', 'name-changed', 'Премию вручили скульптору Андрею Лосеву.', 'Скульптор Андрей Носов получил премию.'],
  ['uk', 'nothing', 'Премію вручили скульптору Андрію Левчуку.', 'Скульптор Андрій Левчук отримав премію.'],
  ['uk', 'name-changed', 'Премію вручили скульптору Андрію Левчуку.', 'Скульптор Артем Левчук отримав премію.'],
  ['bn', 'nothing', 'পুরস্কার দেওয়া হয়েছে রফিক তালুকদারকে।', 'পুরস্কার পেয়েছেন রফিক তালুকদার।'],
  ['bn', 'name-changed', 'পুরস্কার দেওয়া হয়েছে রফিক তালুকদারকে।', 'পুরস্কার পেয়েছেন শফিক তালুকদার।'],
];

/** Two names that did something to one another, and a deed told by another verb. */
export const DEEDS: readonly Retold[] = [
  ['es', 'name-changed', 'El Unión Costera ganó al Racing Vega por 2-0.', 'El Racing Vega venció al Unión Costera por 2-0.'],
  ['es', 'nothing', 'El Unión Costera ganó al Racing Vega por 2-0.', 'El Racing Vega perdió por 2-0 con el Unión Costera.'],
  ['de', 'name-changed', 'Der TuS Eckried schlug den VfB Sandau mit 3:0.', 'Der VfB Sandau bezwang den TuS Eckried mit 3:0.'],
  [
    'de',
    'name-changed',
    'Der Reeder Hollmann hat den Werftbauer Tiedke wegen des Lecks verklagt.',
    'Wegen des Lecks hat der Werftbauer Tiedke den Reeder Hollmann verklagt.',
  ],
  [
    'de',
    'nothing',
    'Der Reeder Hollmann hat den Werftbauer Tiedke wegen des Lecks verklagt.',
    'Den Werftbauer Tiedke hat der Reeder Hollmann wegen des Lecks verklagt.',
  ],
  [
    'de',
    'nothing',
    'Der Reeder Hollmann hat den Werftbauer Tiedke am Kai getroffen.',
    'Am Kai hat der Werftbauer Tiedke den Reeder Hollmann getroffen.',
  ],
  [
    'de',
    'name-changed',
    'Der Händler hat den Züchter wegen des Hengstes angezeigt.',
    'Wegen des Hengstes hat der Züchter den Händler angezeigt.',
  ],
  [
    'de',
    'nothing',
    'Der Händler hat den Züchter wegen des Hengstes angezeigt.',
    'Der Züchter ist wegen des Hengstes vom Händler angezeigt worden.',
  ],
  ['it', 'name-changed', 'Il Rovigna ha battuto il Castellodi per 3-0.', 'Il Castellodi ha sconfitto il Rovigna per 3-0.'],
  ['pt', 'name-changed', 'O Serrano bateu o Costeiro por 3-0.', 'O Costeiro venceu o Serrano por 3-0.'],
  ['ru', 'name-changed', '«Ракета» одолела «Сокол» 3:0.', '«Сокол» разгромил «Ракету» 3:0.'],
  ['ru', 'nothing', '«Ракета» одолела «Сокол» 3:0.', '«Сокол» проиграл «Ракете» 0:3.'],
  ['ru', 'name-changed', 'Завод «Янтарь» закрыли в мае.', 'В мае закрыли завод «Алмаз».'],
  ['ru', 'quotation-altered', 'Мэр сказал: «Завтра закроем завод».', 'Мэр сказал: «Завтра откроем завод».'],
  ['uk', 'nothing', '«Ракета» здолала «Сокіл» 3:0.', '«Сокіл» поступився «Ракеті» 0:3.'],
  ['tr', 'name-changed', "Taşspor, Göçspor'u 3-0 yendi.", "Göçspor, Taşspor'u 3-0 yendi."],
  ['tr', 'nothing', "Taşspor, Göçspor'u 3-0 yendi.", "Göçspor'u Taşspor 3-0 yendi."],
  ['tr', 'time-changed', "Fuar 9 Ekim'de açılacak.", "Fuar 9 Kasım'da açılacak."],
  ['es', 'nothing', 'Ayudarán a 2.600 familias.', 'Ayudarán a 2 mil 600 familias.'],
  ['tr', 'nothing', '2 bin 600 aileye yardım edilecek.', '2.600 aileye yardım edilecek.'],
  ['bn', 'nothing', '২ হাজার ৬০০ পরিবার সাহায্য পাবে।', '২৬০০ পরিবার সাহায্য পাবে।'],
  ['tr', 'figure-changed', '2 bin 600 aileye yardım edilecek.', '2 bin 900 aileye yardım edilecek.'],
  ['fr', 'role-changed', "L'ancienne rectrice Jeanne Morel a signé lundi.", 'La rectrice Jeanne Morel a signé lundi.'],
  ['de', 'role-changed', 'Die frühere Intendantin Vera Kolb sprach am Montag.', 'Am Montag sprach Intendantin Vera Kolb.'],
  ['uk', 'role-changed', 'Колишній секретар ради Ігор Мельник підписав угоду.', 'Секретар ради Ігор Мельник підписав угоду.'],
  [
    'de',
    'nothing',
    'Das Werk bleibt offen, wie Betriebsratschefin Vera Kolb sagte.',
    'Das Werk bleibt offen. Das sagte Vera Kolb, Chefin des Betriebsrats.',
  ],
];

/** Names where no capital tells them: a given name or a family's name that is another. */
export const UNCAPPED: readonly Retold[] = [
  ['zh', 'name-changed', '梁海峰上周到校演讲。', '上周，梁海平到校演讲。'],
  ['zh', 'name-changed', '梁海峰上周到校演讲。', '上周，宋海峰到校演讲。'],
  ['zh', 'nothing', '梁海峰上周到校演讲。', '上周，梁海峰到校演讲。'],
  ['zh', 'nothing', '梁海峰和宋海平上周到校演讲。', '上周，宋海平和梁海峰到校演讲。'],
  ['ja', 'name-changed', '石田健二氏は先週、学校で講演した。', '先週、学校で石田健三氏が講演した。'],
  ['bn', 'name-changed', 'প্রতিযোগিতায় প্রথম হয়েছেন সামিয়া জামান।', 'সাদিয়া জামান প্রতিযোগিতায় প্রথম হন।'],
  ['bn', 'nothing', 'প্রতিযোগিতায় প্রথম হয়েছেন সামিয়া জামান।', 'সামিয়া জামান প্রতিযোগিতায় প্রথম হন।'],
];

/** Names with the endings of their cases where no capital tells them, and who beat whom. */
export const UNCAPPED_CASES: readonly Retold[] = [
  ['bn', 'name-changed', 'খুলনায় নৌকা ডুবে ৩ জন নিখোঁজ।', 'সিলেটে নৌকা ডুবে ৩ জন নিখোঁজ হয়েছেন।'],
  ['bn', 'nothing', 'সিলেটে নৌকা ডুবে ৩ জন নিখোঁজ।', 'সিলেটের নৌকাডুবিতে ৩ জন নিখোঁজ।'],
  ['bn', 'name-changed', 'সিলেট ৩-০ গোলে খুলনাকে হারিয়েছে।', 'খুলনা ৩-০ গোলে সিলেটকে হারায়।'],
  ['bn', 'nothing', 'সিলেট ৩-০ গোলে খুলনাকে হারিয়েছে।', 'খুলনা ৩-০ গোলে সিলেটের কাছে হেরেছে।'],
  ['tr', 'name-changed', "Taşspor, Göçspor'u 3-0 yendi.", "Göçspor, Taşspor'u 3-0 mağlup etti."],
  ['tr', 'nothing', "Taşspor, Göçspor'u 3-0 mağlup etti.", "Göçspor, Taşspor'a 3-0 mağlup oldu."],
];
