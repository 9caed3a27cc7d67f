// Made-up newspapers' languages: small words are real, so that they are as frequent as in print; all others are built of syllables.
const split = (text) => text.split(' ');

export const LANGUAGES = [
  {
    tag: 'en',
    small: split('the of and to in a that for on with as was by at from is it his has had were will be said which their not after over'),
    syllables: split('bar cor dent fal gren hol jas ker lam mon nor pel quin ros sten tur vel wick yar zen ber dric el ford gan'),
    turns: [
      'officials said on Tuesday that the matter would be looked at again',
      'told reporters after the meeting that nothing had been decided yet',
      'did not immediately respond to a request for comment on the matter',
      'according to a statement that was sent to the news agency on Monday',
    ],
  },
  {
    tag: 'de',
    small: split(
      'der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass nach bei',
    ),
    syllables: split('bach dorf eif gel heim kirch lauf mar nau rott schein stad trau wald zell berg dam ent forst grün hag kel lin'),
    turns: [
      'teilte das zuständige Amt am Dienstag auf Anfrage der Agentur mit',
      'war zunächst nicht für eine Stellungnahme zu dem Vorgang zu erreichen',
      'sagte ein Sprecher nach der Sitzung vor Journalisten in der Stadt',
    ],
  },
  {
    tag: 'es',
    small: split('de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha me'),
    syllables: split('bar cal dez fuen gal her jo lan mar nie ol pal que ros sal tor val zar bri cor dua es fer gon'),
    turns: [
      'informaron este martes fuentes oficiales después de la reunión del consejo',
      'no respondió de inmediato a una solicitud de comentarios de la agencia',
      'dijo a los periodistas al término de la sesión en la capital',
    ],
  },
  {
    tag: 'ru',
    small: split('и в не на что с как это по к но из у за от о для до при же об после или был была были во со'),
    syllables: split('бор вол гор дан жел зар кам лес мир нов оль пет рос сол тур фед хол цар чер шум бел вед гра'),
    turns: [
      'сообщили во вторник журналистам в пресс службе ведомства по итогам встречи',
      'не ответили на запрос агентства о комментарии по этому поводу сразу',
    ],
  },
  {
    tag: 'ar',
    small: split('في من على أن إلى عن مع هذا التي الذي كان قد لا ما بعد قبل بين كل أو ثم عند حتى لم'),
    syllables: split('با تر جم حس خل در رم زي سع شم صا طل عب غر فه قم كر لط مر نو هد وس'),
    turns: [
      'قال مسؤولون يوم الثلاثاء بعد اجتماع المجلس إن الأمر سيبحث مرة أخرى',
      'لم يرد على الفور على طلب للتعليق من وكالة الأنباء بشأن الأمر',
    ],
  },
  {
    tag: 'zh',
    small: [...'的是在和了有与为对于将从被到由'],
    syllables: [
      ...'山河城镇林石桥港田湖海风云天地金木火土春夏秋冬东南西北青红白黑大小新老高长明光华安平永福康宁建设道路工程水利农业粮食学校医院船车站',
    ],
    turns: ['官员们星期二在会议结束后对记者表示此事将再次讨论', '该机构没有立即回应通讯社就此事提出的置评请求'],
    unspaced: true,
  },
];
