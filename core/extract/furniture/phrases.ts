import { endsSentence, lettersOf } from '../../language/sentence.ts';

/** What a line that belongs to the page is, and whether it closes the story when it stands after it. */
export interface PhraseRule {
  readonly rule: string;
  readonly foot: boolean;
}

interface Table extends PhraseRule {
  /** Longest line, in UTF-16 units, that the rule may take: a paragraph of the story may begin with the same words. */
  readonly longest: number;
  /** Beginnings of lines, "|" between them. A "*" at the end lets the last word go on. */
  readonly begins?: string;
  /** Whole lines, but for marks and digits around them. */
  readonly whole?: string;
  /** What the line must hold besides its beginning. */
  readonly holds?: string;
}

/**
 * Lines that belong to the page and not to the story, told by their words, in English, German, French, Spanish, Italian, Dutch,
 * Portuguese, Bengali and Arabic. All in small letters.
 */
const TABLES: readonly Table[] = [
  { rule: 'end-mark', foot: true, longest: 40, whole: 'ends|end|xxx|fin|ende|end of article|end of story|end of text' },
  { rule: 'page-mark', foot: false, longest: 20, whole: 'mf|page of' },
  { rule: 'original-url', foot: true, longest: 300, begins: 'original url:|source url:|permalink:|url:|link zum artikel:|short link:' },
  {
    rule: 'advert-label',
    foot: false,
    longest: 60,
    whole:
      'advertisement|advertisements|advertising|ad|ads|sponsored|sponsored content|promoted|promoted content|paid content|anzeige|anzeigen|werbung|publicité|publicidad|pubblicità|advertentie|publicidade|reklama|реклама|বিজ্ঞাপন|إعلان|広告|scroll down to continue|scroll to continue|story continues|story continues below|story continues below advertisement|article continues below|article continues after ad|article continues below advertisement|continue reading below|skip ad|skip advert|skip advertisement|advertisement continue reading the main story|lesen sie nach der anzeige weiter|der artikel wird nach der anzeige fortgesetzt|la suite après la publicité|la suite après cette publicité|continúa leyendo|continúa después de la publicidad|sigue leyendo|remove ads',
    begins:
      'advertisement -|anzeige -|read this next:|article continues after|story continues after|article continues below|story continues below',
  },
  {
    rule: 'newsletter',
    foot: true,
    longest: 260,
    begins:
      'sign up for|sign up to|sign up here|sign up now|subscribe to|subscribe now|subscribe here|subscribe for|join our newsletter|try our newsletter|newsletter|jetzt newsletter|jetzt abonnieren|abonnieren sie|newsletter abonnieren|inscrivez-vous|abonnez-vous|recevez|suscríbete|suscribete|suscríbase|regístrate|iscriviti|schrijf je in|receba|follow us on|folgen sie uns|folge uns|suivez-nous|síguenos|siguenos|stay up to date with|stay informed with|download our app|download the app|get the app|like us on facebook|join us on whatsapp|join our whatsapp|join our telegram|never miss a|get our free|get breaking news|get the latest news|hazte miembro|hazte socio|únete a',
  },
  {
    rule: 'newsletter',
    foot: true,
    longest: 260,
    begins: 'get our|get the|get more|get all the|melden sie sich|receive our|möchten sie|sie möchten|sign up|register for|want more',
    holds: 'newsletter|inbox|e-mail|email',
  },
  {
    rule: 'newsletter',
    foot: false,
    longest: 200,
    begins: 'join the|join our|join us|click here to join|tap here to join',
    holds: 'whatsapp|telegram|newsletter|facebook group|discord',
  },
  {
    rule: 'appeal',
    foot: false,
    longest: 360,
    begins:
      'support independent|support our|support us|support quality|support local|support free|support the|become a member|be a member|become a supporter|become a subscriber|donate|please consider supporting|consider supporting|please consider donating|please consider subscribing|unterstützen sie|soutenez|apóya*|sostieni|if you enjoyed reading this|if you enjoyed this|we rely on readers|we rely on your|we depend on your|hilf uns|help us',
  },
  {
    rule: 'read-on',
    foot: false,
    longest: 80,
    whole:
      'read more|read full story|read full article|read the full story|read the full article|continue reading|see more|show more|load more|view more|view all|view comments|view gallery|click here|weiterlesen|mehr anzeigen|mehr lesen|mehr erfahren|mehr laden|lire la suite|voir plus|leer más|ver más|seguir leyendo|leggi tutto|leggi di più|lees meer|lees verder|läs mer|ler mais|open image in new window|enlarge|enlarge image|close|schließen|back to top|zurück|zurück nach oben|zurück zur startseite|zurück zur übersicht|nach oben|zum seitenanfang|top|jump to comments|jump to content|skip to content|skip to main content|zum inhalt|zum inhalt springen|zum kommentar|image of|previous|next|weiter|previous article|next article|play video|watch video|loading|bild herunterladen|bild vergrößern|vergrößern|externer inhalt|after newsletter promotion|quellen ausblenden|quellen anzeigen|collapse|expand|listen to this article|printer-friendly version|printer friendly version|print this page|print this story|print this article|print version|mail this story|email this story|e-mail this story|mail this article|email this article|e-mail this article|druckversion|artikel drucken|seite drucken|imprimir|imprimer cet article',
    begins: 'skip to|skip past|jump to',
  },
  {
    rule: 'topics',
    foot: true,
    longest: 400,
    begins:
      'tags:|tag:|topics:|topic:|keywords:|filed under|category:|categories:|related topics|more on:|more about:|read more about:|read more on:|explore more on these topics|schlagworte:|schlagwort:|schlagwörter:|stichworte:|stichwörter:|themen:|thema:|kategorie:|kategorien:|abgelegt unter|rubrik:|rubriken:|mots-clés:|mots clés:|mots-clés :|sujets:|thèmes:|etiquetas:|temas:|tópicos:|categoría:|categorías:|archivado en|argomenti:|onderwerpen:|tagged:|tagged with|tagged as|verschlagwortet mit|posted in|veröffentlicht in|veröffentlicht unter|veröffentlicht von|labels:|dieser beitrag wurde|dieser eintrag wurde|dieser artikel wurde|this entry was posted|this entry was filed|this entry was published|this entry was written|bewertung:|noch keine bewertungen|suggested citation|cite as:|war der artikel nützlich|war dieser artikel hilfreich|war dieser artikel|was this article|cet article vous a-t-il|cet article vous a-t’il|¿te ha resultado|¿te resultó|¿le ha resultado|¿fue útil|was this helpful|did you find this|hat ihnen dieser artikel|hat ihnen der artikel',
  },
  {
    rule: 'comments',
    foot: true,
    longest: 200,
    whole:
      'comments|comment|kommentare|kommentar|commentaires|commentaire|comentarios|comentario|commenti|commento|reacties|reactie|responses|response|antworten|leserkommentare|মন্তব্য|تعليقات|all comments|read comments|show comments|view comments|comments are closed|house rules|comment policy|comments policy|commenting rules|community guidelines|kein kommentar|keine kommentare|no comments|no comments yet|add a comment|comments be the first to comment|sort by|sorted by',
    begins:
      'comments:|leave a comment|leave a reply|post a comment|write a comment|be the first to comment|join the conversation|join the discussion|have your say|kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentar abgeben|schreiben sie einen kommentar|schreibe einen kommentar|schreib einen kommentar|schreiben sie den ersten kommentar|hinterlasse eine antwort|hinterlasse einen kommentar|laisser un commentaire|ajouter un commentaire|laissez un commentaire|deja un comentario|deja una respuesta|dejar un comentario|lascia un commento|you must be logged in|log in to comment|ihre meinung|was meinen sie|we want to hear what you think|what do you think?|comments (',
  },
  {
    rule: 'copyright',
    foot: true,
    longest: 400,
    begins:
      'our standards:|a version of this article|a version of this story|copyright|© 1|© 2|©1|©2|(c) 1|(c) 2|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|this material may not be|this article may not be|this content may not be|this material is copyright|this article was originally published|this article was first published|this article originally appeared|this story originally appeared|this story was originally published|this story was first published|this article is republished|republished with permission|republished under|mit freundlicher genehmigung',
  },
  {
    rule: 'cookie-notice',
    foot: false,
    longest: 900,
    begins:
      'we use cookies|we and our partners|this website uses|this site uses|by continuing to|by using this|by clicking|diese website verwendet|diese website nutzt|diese website benutzt|diese webseite verwendet|diese webseite nutzt|diese seite verwendet|diese seite nutzt|wir verwenden cookies|wir nutzen cookies|wir setzen cookies|wir verwenden diese cookies|um unsere webseite|um unsere website|um unsere seite|um diese website|durch die weitere nutzung|durch die nutzung|nous utilisons des cookies|en poursuivant votre navigation|utilizamos cookies|este sitio usa|este sitio utiliza|este sitio web|questo sito utilizza|questo sito usa|wij gebruiken cookies|wir respektieren deine privatsphäre|selbstverständlich respektieren wir',
    holds: 'cookie|privatsphäre|einverständnis|einwillig',
  },
  {
    rule: 'cookie-notice',
    foot: false,
    longest: 300,
    begins:
      'please enable javascript|javascript is|javascript seems|javascript must|bitte aktivieren sie javascript|your browser|ihr browser|was sind cookies|datenschutzeinstellungen|cookie settings|cookie-einstellungen|manage cookies|privacy settings',
  },
  {
    rule: 'paywall',
    foot: false,
    longest: 300,
    begins:
      'this article is for|this article is only|this article is available|this article is exclusive|this content is for|this content is only|this content is available|this story is for|this story is only|already a subscriber|already subscribed|already registered|already have an account|you have reached your|you have read|you’ve reached|create a free account|create an account|log in|login|register now|register to|weiterlesen mit|bereits abonnent|schon abonnent|sie sind bereits|bereits registriert|cet article est réservé|article réservé aux abonnés|contenido exclusivo|contenido para suscriptores|first-time subscribers|subscribers only|para suscriptores|if you’re seeing this message|if you are seeing this message',
  },
  {
    rule: 'paywall',
    foot: false,
    longest: 300,
    begins: 'to read|to view|to continue|to access|please',
    holds: 'subscribe|subscription|log in|login|sign in|register',
  },
  {
    rule: 'reading-time',
    foot: false,
    longest: 60,
    begins: 'reading time|estimated reading time|read time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd',
    whole:
      'min|mins|min read|mins read|minute read|minutes read|min. read|minuten|minuten lesezeit|min lesezeit|min. lesezeit|min de lectura|min de lecture|weiterlesen minuten',
  },
  {
    rule: 'contact',
    foot: true,
    longest: 300,
    begins:
      'contact us|contact the author|contact the reporter|contact the newsroom|contact:|kontakt:|pressekontakt|have a tip|have a story|have a news tip|have a business tip|got a tip|got a story|do you have a tip|do you have a story|email the author|e-mail the author|email us|follow him on|follow her on|follow them on|send us your|send your|submit your letter|submit a letter|give us feedback|reach him at|reach her at|rückfragen an|weitere infos unter|weitere informationen unter',
  },
  {
    rule: 'most-read',
    foot: true,
    longest: 70,
    whole:
      "most read|most popular|most viewed|most shared|most commented|most watched|trending|trending now|trending stories|latest|latest news|latest stories|latest articles|latest headlines|top stories|top news|recommended|recommended for you|recommended stories|recommended articles|recommended reading|related|related stories|related articles|related posts|related news|related content|related topics|related links|related coverage|related story|related article|editor's pick|editor's picks|editors' picks|editors’ picks|editor’s pick|editor’s picks|editor's choice|don't miss|don’t miss|up next|also in|around the web|from the web|what to read next|read next|in pictures|popular|popular now|popular posts|recent posts|recent articles|recent comments|recent stories|more news|more stories|more headlines|more to read|more on this story|more on this|more like this|keep reading|see also|further reading|you may like|meistgelesen|meistgelesene artikel|am meisten gelesen|beliebt|beliebte artikel|beliebteste artikel|beliebte beiträge|neueste artikel|neueste beiträge|neueste nachrichten|neueste kommentare|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|weitere artikel|weitere themen|weitere beiträge|weitere meldungen|weitere nachrichten|weitere links|weiterführende links|weiterführende informationen|mehr zum thema|mehr themen|mehr dazu|mehr artikel|mehr nachrichten|zum thema|lesen sie auch|auch interessant|auch lesenswert|zum weiterlesen|empfehlung der redaktion|empfehlungen der redaktion|empfehlungen aus der redaktion|unsere empfehlungen|passend dazu|passend zum thema|les plus lus|à lire aussi|à lire également|sur le même sujet|sur le même thème|articles liés|articles similaires|articles récents|article associé|lo más leído|lo más visto|lo + leído|las + leídas|más leídas|más noticias|más información|te puede interesar|le puede interesar|noticias relacionadas|artículos relacionados|notas relacionadas|relacionados|relacionadas|i più letti|leggi anche|potrebbe interessarti|articoli correlati|meest gelezen|lees ook|gerelateerd|সর্বশেষ|সর্বাধিক পঠিত|আরও পড়ুন|আরও খবর|الأكثر قراءة|مواضيع ذات صلة|اقرأ أيضا|about the author|about the authors|über den autor|über die autorin|über den verfasser|à propos de l'auteur|sobre el autor",
    begins:
      'more from|more in|you may also like|you may also be|you might also like|you might also be|you may be interested|you might be interested|das könnte sie auch|das könnte dich auch|das könnte ihnen auch|das thema könnte|diese artikel könnten|mehr von|mehr aus|people also read|people also ask|others also read|readers also liked|popular in|trending in|latest in|latest from',
  },
];

interface Entry {
  readonly phrase: string;
  readonly whole: boolean;
  readonly open: boolean;
  readonly table: Table;
}

let index: Map<string, Entry[]> | null = null;

/** Entries by their first word, so that a line of the story is told apart by one look-up. */
function entries(): Map<string, Entry[]> {
  if (index) return index;
  index = new Map();
  for (const table of TABLES) {
    for (const whole of [false, true]) {
      for (const written of ((whole ? table.whole : table.begins) ?? '').split('|')) {
        if (written === '') continue;
        const open = written.endsWith('*');
        const phrase = open ? written.slice(0, -1) : written;
        const key = firstWord(phrase);
        const list = index.get(open ? '*' : key);
        const entry = { phrase, whole, open, table };
        if (list) list.push(entry);
        else index.set(open ? '*' : key, [entry]);
      }
    }
  }
  return index;
}

const MARKS = /^[\s\-–—[\]()*#.:,;!?"'“”„«»‹›>→↑▸▶•·|+…/\\_=<&\d]+|[\s\-–—[\]()*#.:,;!?"'“”„«»‹›>→↑▸▶•·|+…/\\_=<&\d]+$/g;

const firstWord = (text: string): string => {
  const end = text.search(/[\s:,.;!?()|/]/);
  return end < 0 ? text : text.slice(0, end);
};

/** The rule that sets a line aside by its words; null for a line of the story. */
export function phraseRule(text: string): PhraseRule | null {
  if (text.length > 900) return null;
  if (text.length <= 160 && isShareBar(text)) return { rule: 'share-bar', foot: false };
  if (text.length <= 24 && /^(?:-?\s*30\s*-?|(?:#\s*){3,})$/.test(text)) return { rule: 'end-mark', foot: true };
  if (text.length <= 24 && /^(?:[*•~·_=–—-]\s*){3,}$/.test(text)) return { rule: 'section-mark', foot: false };
  if (text.length <= 40 && /^[\s(*\-–—.]+more[\s)*\-–—.]+$/i.test(text)) return { rule: 'page-mark', foot: false };
  // "[ Printer-friendly version | Mail this story ]": tools of the page in a bar.
  if (text.length <= 120 && text.startsWith('[') && text.endsWith(']') && text.includes('|')) return { rule: 'page-tools', foot: false };
  if (text.length <= 90 && isRightsLine(text)) return { rule: 'copyright', foot: true };
  const line = text.toLowerCase();
  const begun = line.replace(/^[\s\-–—[(*"'“„«>→▸▶•·|+…]+/, '');
  const bare =
    text.length <= 80
      ? line
          .replace(MARKS, '')
          .replace(/\s*\d+\s*/g, ' ')
          .trim()
      : '';
  const all = entries();
  const candidates = [
    ...(all.get(firstWord(begun)) ?? []),
    ...(bare === begun ? [] : (all.get(firstWord(bare)) ?? [])),
    ...(all.get('*') ?? []),
  ];
  for (const { phrase, whole, open, table } of candidates) {
    if (text.length > table.longest || (table.rule === 'most-read' && endsSentence(text) && !text.endsWith('?'))) continue;
    if (whole ? bare !== phrase : !(begun.startsWith(phrase) && (open || !continues(begun, phrase)))) continue;
    if (table.holds && !table.holds.split('|').some((word) => line.includes(word))) continue;
    return table;
  }
  return null;
}

/** "© The Long Shore 2025", "(c) Meridian News, 2019–2025": who holds the rights, and since when. "© Jan Weiß" stands under a picture. */
const isRightsLine = (text: string): boolean => /^(?:©|\(c\))\s*\D{2,60}\b(?:(?:19|20)\d\d)(?:\s?[-–]\s?(?:19|20)?\d\d)?\W*$/i.test(text);

/** Whether a word goes on where the phrase ends: "advertisements" after "advertisement". */
function continues(line: string, phrase: string): boolean {
  const [last, next] = [phrase.at(-1) ?? '', line[phrase.length] ?? ' '];
  return isLetter(last) && isLetter(next);
}

const isLetter = (character: string): boolean => character.toLowerCase() !== character.toUpperCase();

const SHARING = new Set(
  'share tweet pin print mail email e-mail whatsapp facebook twitter linkedin telegram messenger reddit instagram pinterest xing flipboard pocket bookmark teilen twittern drucken merken mailen partager imprimer compartir condividi delen শেয়ার llévatelo'.split(
    ' ',
  ),
);
const SHARING_TOO = new Set(
  'x copy link save this article story post page on via to by with more comment comments listen gift google sms pdf vk viber line auf diesen artikel beitrag seite bei per über sur en y et und and friends your the möchten sie den teilen pin it'.split(
    ' ',
  ),
);

/** Nothing but the words of share buttons: "Share on Facebook Tweet Mail". */
function isShareBar(text: string): boolean {
  const words = lettersOf(text);
  return words.some((word) => SHARING.has(word)) && words.every((word) => SHARING.has(word) || SHARING_TOO.has(word));
}

const RELATED =
  "related|related article|related story|related stories|related news|related coverage|related content|related post|related link|related links|read more|read also|read next|read the full story|read this|read|also read|see also|more|more on this|don't miss|don’t miss|watch|watch also|listen|explained|opinion|analysis|recommended|lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lies auch|mehr zum thema|mehr dazu|mehr lesen|siehe auch|dazu|hintergrund|lire aussi|lire également|à lire|à lire aussi|à lire également|voir aussi|lea también|lee también|lea además|leer más|te puede interesar|le puede interesar|ver también|leia também|leia mais|leggi anche|lees ook|läs också|läs även|czytaj też|czytaj także|czytaj również|читайте также|আরও পড়ুন|আরো পড়ুন|اقرأ أيضا|اقرأ أيضًا|طالع أيضا";
let related: string[] | null = null;

/** Length of the label that introduces a link to another article ("Related article: ", "Lesen Sie auch: "); 0 when there is none. */
export function relatedLabel(text: string): number {
  const lead = /^[\s>»•–—*[(]*/.exec(text)?.[0].length ?? 0;
  const line = text.slice(lead, lead + 60).toLowerCase();
  related ??= RELATED.split('|').sort((a, b) => b.length - a.length);
  for (const label of related) {
    if (!line.startsWith(label)) continue;
    const rest = /^\s*(?:[:|»›>→–—-]+\s*|$)/.exec(text.slice(lead + label.length));
    if (rest) return lead + label.length + rest[0].length;
  }
  return 0;
}

/** Labels of a correction or note, before a colon or dash. */
const CORRECTION_LABELS =
  "editor's note|editor’s note|editors' note|editors’ note|editor's correction|correction|corrections|clarification|clarifications|update|anmerkung|anmerkung der redaktion|anm. d. red.|korrektur|hinweis der redaktion|rectificatif|correctif|note de la rédaction|fe de erratas|fe de errores|nota del editor|nota de la redacción|nota del redattore|corrección|rectificación|errata|rettifica|correctie|rectificatie|correção|সংশোধনী|تصحيح|تصويب";
/** Beginnings that need no mark after them. */
const CORRECTION_BEGINNINGS =
  'this story has been corrected|this story was corrected|this article has been corrected|this article was corrected|this report has been corrected|this article was amended|this article has been amended|this story has been amended|this article was updated|this article has been updated|this story has been updated|this story was updated|this post has been updated|this piece was updated|this headline was|this headline has been|an earlier version of this|a previous version of this|in einer früheren version|in einer früheren fassung|wir haben diesen artikel|wir haben den artikel|wir haben diesen text|wir haben den text|une version précédente|une version antérieure|una versión anterior de est|una versión previa de est|(corrects |(updates |(adds |(recasts |corrects to|corrects spelling|corrects name|corrects day|corrects that';

/** Whether a paragraph corrects or annotates the article: "Correction: …", "An earlier version of this story said…". */
export function isCorrection(text: string): boolean {
  const first = text[0] ?? '';
  if (text.length < 12 || text.length > 900) return false;
  const line = text.slice(0, 60).toLowerCase();
  if (CORRECTION_BEGINNINGS.split('|').some((beginning) => line.startsWith(beginning))) return true;
  const begun = isLetter(first) ? line : line.replace(/^[\s([*–—-]+/, '');
  return CORRECTION_LABELS.split('|').some((label) => {
    if (!begun.startsWith(label)) return false;
    const rest = begun.slice(label.length);
    // "Update: …" may open any paragraph of a live story; only a dated or bracketed one annotates it.
    if (label === 'update') return /^\s*\([^)]{3,30}\)\s*[:.—–-]/.test(rest) || (!isLetter(first) && /^\s*[:—–-]/.test(rest));
    return /^\s*(?:\([^)]{0,30}\)|,? [^:.]{0,24})?\s*[:.—–\])-]/.test(rest);
  });
}

/** "Photo: …", "[Bild/…": a label at the start or after a mark. */
const PHOTO_LABEL =
  /(?:^|[.([|–—]\s*)(?:photos?|foto|fotos|photograph|image|images|bild|bilder|picture|pictures|file (?:photo|picture|image)|handout|credit|crédits?(?: photo)?|fotografía|ছবি|صورة)\s*[:/|©]/i;
/** "photo by Ann Lee", "courtesy of the town". */
const PHOTO_BY =
  /(?:^|[\s([|])(?:photo(?:graph)?|foto|image|picture)s? (?:by|courtesy of|via|von|par) |(?:^|[([|])\s*(?:handout|courtesy)\b/i;
/** "Shutterstock" at the end, "Jan Weiß/dpa", "AFP via Getty Images". */
const PHOTO_END =
  /(?:getty(?: images)?|shutterstock|istock|picture alliance|imago(?: images)?|alamy|pixabay|unsplash|wikimedia commons)\s*[)\]]?$|(?:[/(|]|via |, )\s*(?:AFP|AP|Reuters|dpa|EPA|PA)(?:\s*\/[^/()]{0,40}| Photo)?\s*[)\]]?$|^(?:AFP|AP|Reuters|dpa|EPA|PA)\s*\/[^/()]{1,40}$/i;

/** "Survivors come ashore. [Ann Lee/ANC]", "The court on Friday. (G. Holm / The Herald)": photographer and house in brackets after the sentence. */
const PHOTO_BRACKET =
  /[.!?”"]\s*(?:\(\p{Lu}[^()[\]]{1,40}\s?\/\s?\p{Lu}[^()[\]]{1,40}\)|\[\p{Lu}[^()[\]]{1,40}\s?\/\s?\p{Lu}[^()[\]]{1,40}\])$/u;

/** Whether a short line reads like the words under a picture. */
export const isPhotoCredit = (text: string): boolean =>
  text.length < 400 &&
  (PHOTO_LABEL.test(text) || PHOTO_BY.test(text) || PHOTO_END.test(text) || (/[\])]$/.test(text) && PHOTO_BRACKET.test(text)));
