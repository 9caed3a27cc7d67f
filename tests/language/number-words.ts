import type { Retold } from './flags-of.ts';

/** Numbers of several words, bounds and comparisons beside a figure. */
export const NUMBER_WORDS: readonly Retold[] = [
  ['ar', 'nothing', 'أُغلقت أربع عشرة مدرسة بسبب الفيضان.', 'أُغلقت 14 مدرسة بسبب الفيضان.'],
  ['ar', 'nothing', 'أُغلقت أحد عشر مصنعا.', 'أُغلقت 11 مصنعا.'],
  ['ar', 'nothing', 'غرق اثنا عشر قاربا.', 'غرق 12 قاربا.'],
  ['ar', 'nothing', 'زار المعرض مئة وسبعة وثلاثون طالبا.', 'زار المعرض 137 طالبا.'],
  ['ar', 'nothing', 'بلغت الكلفة سبعة عشر ألف دينار.', 'بلغت الكلفة 17 ألف دينار.'],
  ['ar', 'figure-changed', 'أُغلقت أربع عشرة مدرسة بسبب الفيضان.', 'بسبب الفيضان أُغلقت تسع عشرة مدرسة.'],
  ['ar', 'figure-changed', 'زار المعرض ستة وخمسون طالبا.', 'زار المعرض خمسة وستون طالبا.'],
  ['ar', 'nothing', 'دام الاجتماع ساعتين.', 'دام الاجتماع 120 دقيقة.'],
  ['ar', 'figure-changed', 'دام الاجتماع ساعتين.', 'دام الاجتماع ثلاث ساعات.'],
  ['bn', 'nothing', 'ভাড়া ৮ শতাংশ বাড়িয়ে ৬০ টাকা করা হয়েছে।', 'ভাড়া এখন ৬০ টাকা, যা আগের চেয়ে ৮ শতাংশ বেশি।'],
  ['bn', 'hedge-added', 'মিছিলে ছিলেন ৩০০ জন।', 'মিছিলে ছিলেন ৩০০ জনের বেশি।'],
  ['tr', 'nothing', 'Bilet fiyatı yüzde 8 artarak 60 lira oldu.', 'Bilet 60 lira; öncekinden yüzde 8 fazla.'],
  ['ru', 'nothing', 'Цена выросла до 60 рублей.', 'Цена выросла, теперь это 60 рублей.'],
  ['ru', 'hedge-dropped', 'В зале до 60 мест.', 'В зале 60 мест.'],
  ['uk', 'nothing', 'Ціна зросла до 60 гривень.', 'Ціна зросла, тепер це 60 гривень.'],
  ['de', 'nothing', 'Die Miete stieg um 8 Prozent.', 'Die Miete ist 8 Prozent höher als im Vorjahr.'],
  ['hi', 'nothing', 'किराया 8 प्रतिशत बढ़ा।', 'किराया पिछले साल से 8 प्रतिशत ज्यादा है।'],
  ['de', 'time-changed', 'Die Halle wurde im Vorjahr gebaut.', 'Die Halle wurde gebaut.'],
];

/** Figures of one word or character with what they count, in whatever case. */
export const COUNTED: readonly Retold[] = [
  ['ru', 'nothing', 'Врачи осмотрели шестерых рыбаков.', 'Врачи осмотрели 6 рыбаков.'],
  ['ru', 'figure-changed', 'Врачи осмотрели шестерых рыбаков.', 'Врачи осмотрели пятерых рыбаков.'],
  ['uk', 'nothing', "Лікарі оглянули п'ятьох рибалок.", 'Лікарі оглянули 5 рибалок.'],
  ['bn', 'nothing', 'চিকিৎসকেরা ছয়জনকে পরীক্ষা করেন।', 'চিকিৎসকেরা ৬ জনকে পরীক্ষা করেন।'],
  ['bn', 'nothing', 'চিকিৎসকেরা দুজনকে পরীক্ষা করেন।', 'চিকিৎসকেরা ২ জনকে পরীক্ষা করেন।'],
  ['zh', 'nothing', '医生检查了五名渔民。', '医生检查了5名渔民。'],
  ['zh', 'figure-changed', '医生检查了五名渔民。', '接受医生检查的渔民有八名。'],
  ['zh', 'nothing', '渔民对大海十分熟悉。', '渔民十分熟悉大海。'],
  ['ja', 'nothing', '医師は漁師六人を診察した。', '医師は漁師6人を診察した。'],
  // A letter of size stands beside a sign of money only.
  ['fr', 'nothing', 'Le port a reçu 4,8 millions d’euros.', 'Le port a reçu 4,8 M€.'],
  ['fr', 'figure-changed', 'Le port a reçu 4,8 millions d’euros.', 'Le port a reçu 8,4 M€.'],
  ['fr', 'nothing', 'La digue a 6 m de haut.', 'La digue a 6 mètres de haut.'],
  ['it', 'nothing', 'Il porto ha ricevuto 4,8 milioni di euro.', 'Il porto ha ricevuto 4,8 M€.'],
  // Decimals and thousands of Arabic have marks of their own.
  ['ar', 'nothing', 'ارتفعت الأجور 7.5%، حسب النقابة.', 'ارتفعت الأجور ٧٫٥٪، حسب النقابة.'],
  ['ar', 'figure-changed', 'ارتفعت الأجور 7.5%، حسب النقابة.', 'ارتفعت الأجور ٥٫٧٪، حسب النقابة.'],
  ['ar', 'nothing', 'باعت الشركة 12,400 سيارة.', 'باعت الشركة ١٢٬٤٠٠ سيارة.'],
];
