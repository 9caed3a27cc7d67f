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
