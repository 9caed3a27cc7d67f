import { rootOfTurkishName, stemOfTurkish } from '../cases.ts';
import { inOrder } from '../numerals.ts';
import type { LanguageData } from '../pack.ts';
import { NEGATIVES } from './negatives.ts';

/** A title with the endings that a sentence gives it: "bakan bakanı bakana bakanın …". Roots in -n, -k and vowels are listed by themselves. */
const TITLES =
  'cumhurbaşkanı cumhurbaşkanının başkan başkanı başkanın başkana başkanlığı bakan bakanı bakanın bakana bakanlığı başbakan başbakanı başbakanın vali valisi valinin belediye müdür müdürü müdürün genel sekreter sekreteri sekreterin milletvekili milletvekilleri senatör senatörü büyükelçi büyükelçisi elçi elçisi kral kralı kraliçe kraliçesi prens prensi prenses papa piskopos imam komutan komutanı general generali albay albayı yarbay binbaşı yüzbaşı teğmen çavuş amiral hâkim hakim hâkimi hakimi yargıç yargıcı savcı savcısı savcının avukat avukatı komiser komiseri emniyet müfettiş müfettişi antrenör antrenörü teknik direktör direktörü kaptan kaptanı editör editörü gazeteci gazetecisi yazar yazarı lider lideri liderin sözcü sözcüsü sözcünün danışman danışmanı profesör profesörü prof doç doktor doktoru dr öğretmen öğretmeni rektör rektörü dekan dekanı analist analisti ekonomist ekonomisti uzman uzmanı araştırmacı araştırmacısı yönetici yöneticisi kurucu kurucusu temsilci temsilcisi üye üyesi aday adayı muhtar muhtarı kaymakam kaymakamı bey hanım sayın eski geçici';

export const turkish = (): LanguageData => ({
  hedges: {
    'at-best': 'en iyi ihtimalle, en iyi olasılıkla',
    '': 'mümkün olan en kısa sürede, bir an önce, mümkünse',
    'at-least': 'en az, en azından, asgari, minimum',
    'at-most': 'en çok, en fazla, azami, maksimum',
    alleged:
      'iddiaya göre, iddia edilen, iddia edildi, iddia ediliyor, öne sürülen, öne sürüldü, öne sürülüyor, ileri sürülen, ileri sürüldü, sözde, zanlı, zanlısı, zanlının, zanlıyı, şüpheli, şüphelisi, şüphelinin, şüpheliyi, şüphelileri, iddiaların, iddialara göre',
    may: 'olabilir, edebilir, yapabilir, gelebilir, verebilir, alabilir, çıkabilir, kalabilir, gidebilir, olabileceğini, edebileceğini, edilebilir, yapılabilir, açılabilir, kapanabilir',
    perhaps: 'belki, muhtemel, olası, ihtimal, potansiyel',
    likely: 'muhtemelen, büyük olasılıkla, büyük ihtimalle, bekleniyor, tahmin ediliyor, sanılıyor',
    seem: 'görünüyor, anlaşılan, görünüşe göre',
    'so-far': 'şimdiye kadar, şu ana kadar, bugüne kadar, şimdiye dek, şu ana dek, bugüne dek, henüz, hâlâ, hala',
    'for-now': 'şimdilik, geçici olarak, şu an için',
    mostly: 'çoğunlukla, büyük ölçüde, ağırlıklı olarak, başlıca',
    partly: 'kısmen, bir ölçüde',
    generally: 'genellikle, genelde, çoğu zaman, sıklıkla',
    almost: 'neredeyse, hemen hemen, adeta',
    provisional: 'kesin olmayan, resmi olmayan',
    'in-principle': 'prensipte, ilke olarak, teoride, teorik olarak',
  },
  certainty: 'may|perhaps seem|alleged|provisional likely',
  echoes: {
    'so-far': 'hâlâ hala henüz halen',
    may: 'belki muhtemel olası ihtimal bekleniyor beklendiğini beklendiği beklenen öngörülüyor öngörüldüğünü tahmin ihtimali olasılığı',
    perhaps: 'olabilir',
  },
  limits: {
    about: 'yaklaşık, aşağı yukarı, takriben, tahminen, yaklaşık olarak',
    almost: 'neredeyse, hemen hemen',
    'at-least': 'en az',
    'at-most': 'en çok, en fazla',
  },
  limitsAfter: {
    'at-least':
      "' den az değil, ' dan az değil, ' ten az değil, ' tan az değil, den az değil, dan az değil, ' den az değildi, ' dan az değildi, veya daha fazla, ve üzeri, ve üstü, ya da daha fazla, veya daha fazlası, ya da daha fazlası, veya üzeri, veya üstü, ve daha fazla, ve fazlası",
    'at-most': 'veya daha az, ya da daha az, veya daha azı, ve altı, veya altı, ve daha az',
    'more-than':
      "fazla, aşkın, aşan, aştı, aşıyor, geçti, geçen, üzerinde, ' i geçti, ' ı geçti, ' i aştı, ' ı aştı, ' u aştı, ' ü aştı, ' ın üzerinde, ' in üzerinde, ' un üzerinde, ' ün üzerinde, ' nin üzerinde, ' nın üzerinde, den fazla, dan fazla, ten fazla, tan fazla, ' den fazla, ' dan fazla, ' ten fazla, ' tan fazla, aşkın, i aşkın, ' i aşkın, ' ı aşkın, ' u aşkın, ' ü aşkın, ' yi aşkın, ' yı aşkın",
    'less-than':
      "' in altında, ' ın altında, ' un altında, ' ün altında, ' nin altında, ' nın altında, ' den az, ' dan az, ' ten az, ' tan az, den az, dan az",
    about: 'civarında, kadar, kadarı, kadarını, dolayında, yakın, dolaylarında',
  },
  ...NEGATIVES,
  negations: {
    not: 'değil, değildi, yok, yoktu, hiç, hiçbir, asla, kimse, hiçbiri, olmaz, olamaz, edemez, etmez, gelmez, edilemez, yapılamaz, bilinmez, imkansız, imkânsız, değildir',
    weak: 'yara almadan, yarasız, sağ salim',
    refusal:
      'başarısız oldu, başaramadı, reddetti, reddettiler, reddediyor, reddederek, yalanladı, yalanladılar, yalanlıyor, inkar etti, inkâr etti, kabul etmedi, olmadan, yerine, reddedildi, kaçındı, dışladı',
  },
  // -medi/-madı, -mıyor, -mayacak, -memiş and their persons: yapmadı, gelmeyecek, bilinmiyor. -maz ends too many names.
  negativeEnding:
    /^(?!komedi|ahmedi|muhammedi)[a-zçğıöşü]+(?:m[ae]d[ıi](?:lar|ler|m|n|k)?|m[ıiuü]yor(?:lar|du|um|uz)?|m[ae]yaca(?:k|klar|ktır|ğını|ğı)|m[ae]yece(?:k|kler|ktir|ğini|ği)|m[ae]m[ıi]ş(?:tı|ti|tır|tir|lar|ler)?|m[ae]d[ıi]ğ[ıi](?:n[ıi])?)$/,
  mayEnding: /^[a-zçğıöşü]+[ae]bil(?:ir(?:ler|di|lerdi)?|ece(?:k|ği|ğini|ğine|ktir|kleri|klerini))$/,
  negativeConcord: true,
  speech: {
    söylemek: 'söyledi söylediler söylüyor söylüyorlar söyledikleri söyleyen söyleyerek söylemişti söylendi',
    demek: 'dedi dediler diyor diyen diyerek demişti',
    açıklamak: 'açıkladı açıkladılar açıklıyor açıklayan açıklandı açıklayarak',
    belirtmek: 'belirtti belirttiler belirtiyor belirten belirterek belirtildi',
    bildirmek: 'bildirdi bildirdiler bildiriyor bildirildi bildirerek',
    iddia: 'iddia',
    savunmak: 'savundu savundular savunuyor savunarak',
    vurgulamak: 'vurguladı vurguladılar vurguluyor vurgulayan vurgulayarak',
    eklemek: 'ekledi eklediler ekliyor ekleyerek',
    aktarmak: 'aktardı aktardılar aktarıyor',
    'ifade-etmek': 'ifade',
    kaydetmek: 'kaydetti kaydettiler kaydediyor',
    doğrulamak: 'doğruladı doğruladılar doğruluyor',
    duyurmak: 'duyurdu duyurdular duyuruyor duyuruldu',
    uyarmak: 'uyardı uyardılar uyarıyor',
    suçlamak: 'suçladı suçladılar suçluyor',
    eleştirmek: 'eleştirdi eleştirdiler eleştiriyor',
    'itiraf-etmek': 'itiraf',
    yazmak: 'yazdı yazdılar',
    anlatmak: 'anlattı anlattılar anlatıyor',
    sormak: 'sordu',
    yanıtlamak: 'yanıtladı cevapladı',
    hatırlatmak: 'hatırlattı hatırlatıyor',
    yalanlamak: 'yalanladı yalanladılar yalanlıyor',
    'söz-vermek': 'vaat',
  },
  speechPhrases: {
    'söz-vermek':
      'söz verdi, söz verdiler, söz veriyor, söz veren, söz vererek, sözü verdi, sözü verdiler, sözü veren, sözünü verdi, sözünü verdiler, sözünü veren, vaadinde bulundu, vaadinde bulundular, vaadinde bulunan, taahhüdünde bulundu, taahhüt etti',
    iddia:
      'iddiasında bulundu, iddiasında bulundular, iddiasında bulunuyor, iddiasında bulunan, iddiasını ortaya attı, öne sürdü, öne sürdüler, öne sürüyor, öne süren, öne sürerek, ileri sürdü, ileri sürdüler, ileri sürüyor, ileri süren',
    'ifade-etmek':
      'dile getirdi, dile getirdiler, dile getiren, dile getirerek, ifadesini kullandı, ifadelerini kullandı, açıklamasında bulundu, açıklamasını yaptı, açıklamasını yapan, bilgisini verdi, bilgisini paylaştı',
    suçlamak: 'suçlamasında bulundu, suçlamasında bulundular, suçlamasını yöneltti',
    uyarmak: 'uyarısında bulundu, uyarısında bulundular, uyarısında bulunan, uyarısı yaptı, uyarısını yaptı',
    vurgulamak: 'altını çizdi, altını çizdiler, altını çizen, altını çizerek',
    'itiraf-etmek': 'itirafında bulundu',
  },
  neutralSpeech: 'söylemek demek açıklamak belirtmek bildirmek eklemek aktarmak ifade-etmek kaydetmek duyurmak yazmak anlatmak yanıtlamak',
  plainSpeech: 'söylemek demek belirtmek açıklamak bildirmek kaydetmek',
  clauseWords: 'ki',
  auxiliaries: 'de da',
  lightVerbs: 'etti ettiler ediyor eden ederek edildi',
  speakerEnds: '',
  sources: 'göre, aktardığına göre, dayandırdığı, atfen',
  pronouns: 'o onlar bu bunlar şu kendisi ben biz siz kim onun onların ona',
  titles: TITLES,
  titleModifiers:
    'eski geçici genel belediye yardımcı yardımcısı vekil vekili emniyet teknik sayın bey hanım üye üyesi aday adayı yazar uzman',
  modifiersFollow: true,
  officeModifiers: {
    former: 'eski sabık',
    acting: 'geçici vekili vekâleten vekaleten',
    deputy: 'yardımcısı yardımcı yardımcısının',
    elect: 'seçilmiş',
  },
  offices: {
    president: 'başkan başkanı başkanın başkana',
    minister: 'bakan bakanı bakanın bakana',
    judge: 'hakim hâkim hakimi hâkimi yargıç yargıcı',
    spokesperson: 'sözcü sözcüsü sözcünün',
    governor: 'vali valisi valinin',
    director: 'müdür müdürü müdürün direktör direktörü',
    prosecutor: 'savcı savcısı savcının',
  },
  looseTitles:
    'bey hanım sayın dr doktor prof profesör doç lider lideri uzman uzmanı analist ekonomist yazar yazarı gazeteci araştırmacı araştırmacısı üye üyesi aday adayı eski geçici genel yetkili yetkilisi',
  functionWords:
    've ile veya ya da de ama fakat ancak ki bu şu o bir için gibi kadar göre sonra önce olarak olan oldu olduğu olduğunu ise en daha çok her tüm bazı diğer kendi onun onların ile beri üzere rağmen dolayı nedeniyle sırasında arasında üzerine içinde karşı doğru mı mi mu mü idi var',
  joints: 've veya ama fakat ancak ki çünkü eğer ise',
  cardinals: {
    ...inOrder('birini|biri ikisi üçü dördü beşi altısı yedisi sekizi dokuzu', 1),
    ...inOrder('yirmisi otuzu kırkı ellisi altmışı yetmişi sekseni doksanı', 20, 10),
    ikiye: 2,
    üçe: 3,
    dörde: 4,
    ...inOrder('sıfır bir iki üç dört beş altı yedi sekiz dokuz'),
    ...inOrder('on yirmi otuz kırk elli altmış yetmiş seksen doksan', 10, 10),
    ...Object.fromEntries(
      'on yirmi otuz kırk elli altmış yetmiş seksen doksan'
        .split(' ')
        .flatMap((ten, i) =>
          'bir iki üç dört beş altı yedi sekiz dokuz'.split(' ').map((one, k): [string, number] => [ten + one, 10 * (i + 1) + k + 1]),
        ),
    ),
  },
  ordinals: inOrder('birinci ikinci üçüncü dördüncü beşinci altıncı yedinci sekizinci dokuzuncu onuncu', 1),
  // A bound bends the size before it: 10 binden fazla, 10 bini aşkın.
  magnitudes: Object.fromEntries(
    Object.entries({ yüz: 100, bin: 1e3, milyon: 1e6, milyar: 1e9, trilyon: 1e12 }).flatMap(([word, size]) => {
      const [back, ends] = /[ei]/.test(word.slice(-2))
        ? ['den', ['i', 'e', 'in']]
        : word === 'yüz'
          ? ['den', ['ü', 'e', 'ün']]
          : ['dan', ['u', 'ı', 'a', 'un']];
      return [word, `${word}${back}`, ...ends.map((end) => word + end)].map((form): [string, number] => [form, size]);
    }),
  ),
  vague: { dozens: 'onlarca düzinelerce', hundreds: 'yüzlerce', thousands: 'binlerce', millions: 'milyonlarca', several: 'birkaç' },
  fractions: { yarısı: 1 / 2, yarım: 1 / 2, yarısının: 1 / 2 },
  tallies: {
    '': 'ikide bir, ikide birde, bir anda, bir an önce, bir arada, bir araya, bir kez daha, bir kere daha, bir bir, bir nevi, dört gözle, dört bir yan, dört bir yanı, dört bir yanında, dört bir yandan, dört bir yanından, üç aşağı beş yukarı, yüzde yüz, bin bir, tek bir, bir yandan',
    2: 'duble, dublesi, dublesiyle, dubleyle',
    3: 'hat - trick, hat trick, hattrick',
  },
  onceHeld: {
    after:
      'olarak görev yapmış, olarak görev yapmıştı, olarak görev yaptı, görevini yapmış, görevini yürütmüş, görevini yürüttü, görevinde bulunmuş, görevinde bulundu',
  },
  directions: {
    up: 'arttı artış yükseldi yükseliş çıktı büyüdü büyüme kâr kar kazandı fazla',
    down: 'azaldı azalış düştü düşüş geriledi gerileme küçüldü zarar kaybetti açık',
  },
  concepts: {
    beat: 'yendi yener yenerek devirdi mağlup',
    police: 'polis polise polisin polisi polisler polislerin',
    die: 'öldü ölen öldürüldü öldürdü ölü ölüm hayatını kaybetti can',
    injure: 'yaralandı yaralı yaralanan yaralılar',
    arrest: 'tutuklandı gözaltına tutuklu yakalandı tutukladı',
    person: 'kişi kişiler insan insanlar',
  },
  agentOpeners: '',
  exclusives: 'ancak yalnızca sadece',
  quarters: 'çeyrek çeyreği çeyreğinde çeyrekte çeyreğin çeyreğe',
  halves: 'yarıyıl yarıyılda yarıyılı yarıyılında',
  firsts: 'ilk',
  nameRoot: rootOfTurkishName,
  stem: stemOfTurkish,
  bodies: {
    police: 'polis emniyet',
    prosecution: 'savcılık savcılığı başsavcılık başsavcılığı savcı savcısı',
    court: 'mahkeme mahkemesi hakim hâkim',
    town: 'belediye belediyesi',
    fire: 'itfaiye',
    governor: 'valilik valiliği vali valisi',
    army: 'ordu',
    hospital: 'hastane hastanesi',
    ministry: 'bakanlık bakanlığı bakan bakanı',
  },
  documents: 'araştırma rapor anket açıklama mektup belge gazete dergi çalışma',
  bareHalf: true,
  bareSizes: 'yüz bin',
  halfAfter: 'buçuk, buçuğu, buçuğa, buçukluk, buçuktan',
  centuries: 'yüzyıl yüzyılda yüzyılın yüzyıla yüzyıldan asır asırda',
  wholes: { ikide: 2, üçte: 3, dörtte: 4, beşte: 5, altıda: 6, yedide: 7, sekizde: 8, onda: 10 },
  collectives: { düzine: 12, düzineye: 12 },
  countedSets: { düzine: 12 },
  halfSizes: 'yarım',
  numberJoints: '',
  unitJoints: 've',
  verbLast: true,
  complement:
    /(?:[dt][ıiuü]ğ[ıiuü](?:n[ıiuüae])?|[ae]ca(?:ğ)[ıi](?:n[ıia])?|eceği(?:n[ie])?|(?:[dt][ıiuü]k|[ae]cak|ecek)lar[ıi](?:n[ıia])?|(?:[dt][ıiuü]k|ecek)leri(?:n[ie])?|lerini)$/,
  sourcesBehind: 'göre dayandırdığı atfen',
  boundEnding: /(?:[dt][ae]n|[ıiuü])$/,
  comparers: 'göre kıyasla oranla',
  thousands: '.',
  percent: { '%': '%', 'percentage-point': 'puan, yüzde puan', 'basis-point': 'baz puan' },
  percentBefore: 'yüzde %',
  units: {
    '×': 'kat katı katına katını katıdır katıydı katlandı katladı katlanarak katlayarak',
    km: 'km kilometre kilometrelik',
    m: 'metre metrelik',
    cm: 'cm santimetre santim',
    kg: 'kg kilo kilogram',
    g: 'gram',
    t: 'ton tonluk',
    l: 'litre',
    ha: 'hektar',
    bbl: 'varil',
    min: 'dakika dakikalık',
    day: 'gün günlük',
    week: 'hafta haftalık',
    month: 'aylık ay ayda ayında ayın ayı ayına',
    year: 'yıl yıllık',
  },
  currencies: {
    lira: 'lira liralık tl',
    dollar: 'dolar dolarlık',
    EUR: 'euro avro euroluk',
    pound: 'sterlin',
    ruble: 'ruble',
    yuan: 'yuan',
    yen: 'yen',
  },
  doubtfulMonths: 'ocak mart ekim kasım ara oca şub',
  times: {
    'months:1-6': 'yılın ilk yarısı, yılın ilk yarısında, yılın birinci yarısında',
    'months:7-12': 'yılın ikinci yarısı, yılın ikinci yarısında',
    today: 'bugün',
    yesterday: 'dün',
    tomorrow: 'yarın',
    'day-before': 'önceki gün',
    'last-night': 'dün gece, dün akşam',
    'last-week': 'geçen hafta, geçtiğimiz hafta, geçen haftaya, geçen haftanın',
    'this-week': 'bu hafta',
    'next-week': 'gelecek hafta, önümüzdeki hafta, haftaya',
    'last-month': 'geçen ay, geçtiğimiz ay, geçen aya, geçen ayın, önceki aya, bir önceki aya',
    'this-month': 'bu ay',
    'next-month': 'gelecek ay, önümüzdeki ay',
    'last-year': 'geçen yıl, geçtiğimiz yıl, geçen sene, geçen yıla, geçen yılın, geçen seneye, önceki yıla, bir önceki yıla',
    'this-year': 'bu yıl, bu sene',
    'next-year': 'gelecek yıl, önümüzdeki yıl, seneye',
    weekend: 'hafta sonu, bu hafta sonu',
    spring: 'ilkbaharda, baharda',
    summer: 'yazın',
    autumn: 'sonbaharda',
    winter: 'kışın',
    morning: 'sabah, sabahleyin, bu sabah',
    afternoon: 'öğleden sonra',
    evening: 'akşam, akşamleyin, bu akşam',
    night: 'gece, geceleyin',
    'clock:0:00': 'gece yarısı',
    'clock:12:00': 'öğle vakti',
  },
  dayParts: { morning: 'sabahı, sabah', afternoon: 'öğleden sonra', evening: 'akşamı, akşam', night: 'gecesi, gece' },
  timeRelations: { before: 'önce kadar', after: 'sonra beri' },
  timeOpeners: 'geçen önümüzdeki gelecek saat',
  clockEndings: 'da de ta te',
  clockOpeners: 'saat saati gece sabah akşam öğlen',
  minutesAfter: { 30: 'buçuk, buçukta, buçuğa, buçuktan, buçukta' },
  aliases: {
    'united-states': 'abd, amerika birleşik devletleri, amerika',
    'european-union': 'ab, avrupa birliği',
    'united-nations': 'bm, birleşmiş milletler',
    'united-kingdom': 'birleşik krallık, ingiltere, britanya',
  },
});
