// Made-up news prose in several scripts: the same frequencies of words, sentences and paragraphs as real copy, and not a word of anyone's.
import { random } from './random.mjs';

const split = (words) => words.split(' ');
const FUNCTION = split(
  'the of to a in and on for with that by at from was his as it had has were would their after who not an but be its will over which into said',
);
const ONSETS = split('b br c ch d dr f g gr h j k l m n p pl pr r s sh st t tr v w');
const VOWELS = split('a e i o u ai ea ou');
const CODAS = split('l m n nd nt r rd rk s ss st t th x ck');
const ENDINGS = split('ation ment ing er ity al ous ed ly ness ive or age');
const SPELLINGS = split(
  'colour:color harbour:harbor organise:organize defence:defense centre:center labour:labor travelled:traveled programme:program',
);

/** Characters of which Chinese words are made, two by two: some thousands, as news uses. */
const CHINESE = [
  ...'政府公司经济市场国家社会企业记者会议总统部长城警方调查医院学校安全技术银行价格计划项目合作政策选举法院媒体时间死亡受伤救援天气地震交通机能源石油农民粮食贸易协军队边境病毒科数据网络产品工资电影比赛',
];
const CHINESE_FUNCTION = split('的 了 在 是 和 对 也 就 都 而 被 与 从 为 但');
const BENGALI = split(
  'সরকার মন্ত্রী পুলিশ মানুষ দেশ নির্বাচন আদালত মামলা আইন সংসদ নেতা সংবাদ প্রতিবেদন হাসপাতাল রোগী শিক্ষক স্কুল অর্থনীতি বাজার ব্যাংক টাকা কৃষক ফসল বন্যা নৌকা নদী সেতু সড়ক দুর্ঘটনা তদন্ত অভিযোগ সীমান্ত চুক্তি বৈঠক সপ্তাহ শহর গ্রাম জেলা পরিবার শিশু কারখানা বেতন ঘোষণা প্রকল্প বিদ্যুৎ পরিবেশ তথ্য খেলা',
);
const BENGALI_FUNCTION = split('এবং ও এই তার করে হয় ছিল বলেন থেকে জন্য সঙ্গে পরে কিন্তু যে না একটি');
const ARABIC = split(
  'الحكومة الوزير الرئيس الدولة المدينة الشرطة المحكمة القانون البرلمان الانتخابات الحزب التقرير الشركة السوق الاقتصاد البنك الأسعار التجارة النفط الطاقة المناخ الجيش الحدود السلام الاتفاق الاجتماع المؤتمر الهجوم المستشفى الطبيب المدرسة الجامعة الطلاب البحث البيانات الأسرة العمال المصنع الأجور الإضراب الخطة المشروع الطريق الجسر المطار القطار الحادث التحقيق السجن اليوم الأسبوع الشهر',
);
const ARABIC_FUNCTION = split('في من إلى على عن مع أن التي الذي هذا كان بعد قبل لكن لم لا');

function latin(r) {
  const word = (min) => {
    let made = '';
    for (let k = min + r.below(2); k > 0; k--) made += r.pick(ONSETS) + r.pick(VOWELS);
    return made + (r.chance(0.5) ? r.pick(CODAS) : r.pick(ENDINGS));
  };
  const nouns = [...new Set(Array.from({ length: 14000 }, () => word(1)))];
  const names = [...new Set(Array.from({ length: 3000 }, () => word(1)))].map((name) => name[0].toUpperCase() + name.slice(1));
  const british = SPELLINGS.map((pair) => pair.split(':')[0]);
  return () => {
    if (r.chance(0.42)) return FUNCTION[r.rank(FUNCTION.length)];
    if (r.chance(0.06)) return String(2 + r.below(3000));
    if (r.chance(0.015)) return r.pick(british);
    if (r.chance(0.02)) return `${nouns[r.rank(nouns.length)]}'s`;
    return r.chance(0.12) ? names[r.rank(names.length)] : nouns[r.rank(nouns.length)];
  };
}

function chinese(r) {
  const words = [...new Set(Array.from({ length: 6000 }, () => r.pick(CHINESE) + r.pick(CHINESE)))];
  return listed(words, CHINESE_FUNCTION)(r);
}

const listed = (words, small) => (r) => () => {
  if (r.chance(0.35)) return r.pick(small);
  return r.chance(0.06) ? String(2 + r.below(3000)) : words[Math.min(words.length - 1, r.rank(words.length * 2))];
};

export const SCRIPTS = {
  latin: { words: latin, space: ' ', stop: '.', comma: ',', quotes: true, spellings: new Map(SPELLINGS.map((pair) => pair.split(':'))) },
  chinese: { words: chinese, space: '', stop: '。', comma: '，', quotes: false, spellings: new Map() },
  bengali: { words: listed(BENGALI, BENGALI_FUNCTION), space: ' ', stop: '।', comma: ',', quotes: false, spellings: new Map() },
  arabic: { words: listed(ARABIC, ARABIC_FUNCTION), space: ' ', stop: '.', comma: '،', quotes: false, spellings: new Map() },
};

/** A sentence as words; a word is { text, before, after }: marks that touch it on either side. */
export function writer(script, seed) {
  const { words, stop, comma, quotes } = SCRIPTS[script];
  const r = random(seed);
  const word = words(r);
  const sentence = () => {
    const made = Array.from({ length: 7 + r.below(20) }, () => ({ text: word(), before: '', after: '' }));
    made.forEach((w, i) => {
      if (i > 2 && i < made.length - 2 && r.chance(0.08)) w.after = comma;
    });
    const first = made[0];
    first.text = first.text[0].toUpperCase() + first.text.slice(1);
    made[made.length - 1].after = stop;
    if (quotes && made.length > 12 && r.chance(0.2)) {
      first.before = '"';
      made[6 + r.below(4)].after = ',"';
    }
    return made;
  };
  const paragraph = () => Array.from({ length: 1 + r.below(4) }, sentence);
  return { r, word, sentence, paragraph };
}
