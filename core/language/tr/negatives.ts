import type { LanguageData } from '../pack.ts';

/** What the rules know of Turkish words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'yoksun, yoksundu, mahrum, eksik, eksikti, kayıp, kayıptı, yokluğu, yokluğunda, beklemede, yasakladı, yasaklandı',
    'yasak, yasağı, yasaklıyor, yasaklayan, durdurdu, durduruldu, durdu, sona erdi, son verdi, son verildi, bıraktı',
    'vazgeçti, vazgeçtiler, iptal, engelledi, engellendi, karşı çıktı, çekimser, askıya alındı',
    'asılsız, yalan, zar zor, nadiren, ret, aleyhte, hayır, başarısız, bilinmiyor, meçhul',
    'sessiz, sustu, susma, ertelendi, erteledi, ertelenmesi, boş, iptali',
  ].join(', '),
  negativeShape:
    /^(?!frans[ıi]z|h[ıi]rs[ıi]z|yaln[ıi]z|ans[ıi]z)[a-zçğıöşü]{2,}s[ıiuü]z(?:d[ıiuü]|d[ıiuü]r|l[ıiuü]k|ler|lar|ce|ca|in|ın|un|ün)?$/,
} satisfies Partial<LanguageData>;
