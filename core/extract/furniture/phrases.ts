/**
 * Lines that belong to the page and not to the story, told by their words. Each rule names what it sets aside; `foot` rules also
 * close the story when they stand after it. Patterns are anchored at the start and meant for whole paragraphs of limited length.
 */
interface PhraseRule {
  readonly rule: string;
  /** Longest line, in UTF-16 units, that the rule may take: a paragraph of the story may begin with the same words. */
  readonly longest: number;
  readonly foot: boolean;
  readonly pattern: RegExp;
}

const RULES: readonly PhraseRule[] = [
  {
    rule: 'end-mark',
    longest: 40,
    foot: true,
    pattern: /^[\s(*\-–—.#]*(?:ends?|end of (?:article|story|text)|###+|-?30-?|x{3,}|fin|ende)[\s)*\-–—.#]*$/iu,
  },
  { rule: 'end-mark', longest: 12, foot: true, pattern: /^(?:#\s*){3,}$|^(?:\*\s*){3}$/u },
  {
    rule: 'page-mark',
    longest: 40,
    foot: false,
    pattern: /^\s*(?:[(*\-–—]+\s*(?:more|mf|mehr|suite|sigue)\s*[)*\-–—]+|page \d+(?: of \d+)?|- ?\d+ ?-)\s*$/iu,
  },
  {
    rule: 'original-url',
    longest: 300,
    foot: true,
    pattern: /^(?:original url|source url|permalink|url|link zum artikel|lien|enlace)\s*:/iu,
  },
  {
    rule: 'advert-label',
    longest: 60,
    foot: false,
    pattern:
      /^[\s\-–—[(*]*(?:advertisements?|advertising|ad|sponsored(?: content)?|promoted|anzeige|werbung|publicité|publicidad|pubblicità|advertentie|publicidade|reklama|реклама|বিজ্ঞাপন|إعلان|広告|scroll down to continue|story continues(?: below)?|article continues(?: below| after)?|continue reading(?: below)?|skip advert(?:isement)?|lesen sie nach der anzeige weiter|der artikel wird nach der anzeige fortgesetzt|la suite après (?:la|cette) publicité|continúa leyendo)\b[^.!?]*[\])*:.…\s]*$/iu,
  },
  {
    rule: 'newsletter',
    longest: 260,
    foot: true,
    pattern:
      /^(?:sign up (?:for|to|here|now)|subscribe (?:to|now|here|for)|get (?:our|the|more|all the)\b.{0,60}\b(?:newsletter|inbox|alerts?|app)\b|(?:join|try) our newsletter|newsletter\b|abonnieren sie|jetzt (?:newsletter|abonnieren)|melden sie sich\b.{0,50}newsletter|inscrivez-vous|abonnez-vous|recevez|suscríb[ae]te|iscriviti|schrijf je in|receba|follow us on|folgen sie uns|suivez-nous|síguenos|stay (?:up to date|informed) with|download (?:our|the) app|like us on facebook|join (?:us|our) (?:on )?(?:whatsapp|telegram))/iu,
  },
  {
    rule: 'appeal',
    longest: 320,
    foot: false,
    pattern:
      /^(?:support (?:independent|our|us|quality|local|free|the)\b|(?:become|be) a (?:member|subscriber|supporter)|donate\b|(?:please )?consider (?:supporting|donating|subscribing)|we (?:need|depend on|rely on) (?:your|readers?)|unterstützen sie\b|soutenez\b|apóya|sostieni)/iu,
  },
  {
    rule: 'read-on',
    longest: 80,
    foot: false,
    pattern:
      /^(?:read (?:more|full (?:story|article)|the full (?:story|article)|on)|continue reading|see more|show more|load more|view (?:more|all|comments|gallery)|click here|weiterlesen|mehr (?:anzeigen|lesen|erfahren|laden)|lire la suite|voir plus|leer más|ver más|seguir leyendo|leggi (?:tutto|di più)|lees (?:meer|verder)|läs mer|ler mais|open image in new window|enlarge(?: image)?|close|back to top|zurück(?: nach oben| zur startseite| zur übersicht)?|nach oben|top|jump to (?:comments|content)|skip to (?:main )?content|zum (?:inhalt|kommentar)|image \d+ of \d+|previous|next|weiter)\s*[.…»›→>:↑]*$/iu,
  },
  {
    rule: 'topics',
    longest: 400,
    foot: true,
    pattern:
      /^(?:(?:tags?|topics?|keywords?|filed under|categor(?:y|ies)|related topics|more (?:on|about)|read more (?:about|on)|explore more on(?: these)? topics?|schlagw(?:ö|o)rte?r?|stichw(?:ö|o)rte?r?|themen|kategorien?|abgelegt unter|rubriken?|mots[- ]clés|sujets|thèmes|etiquetas|temas|categorías?|archivado en|argomenti|onderwerpen|tagged(?: with| as)?|verschlagwortet mit|posted in|veröffentlicht (?:in|unter)|labels)\s*:|dieser (?:beitrag|eintrag|artikel) wurde (?:am|von|unter|in|veröffentlicht|publiziert|geschrieben|gepostet)|this entry was (?:posted|filed|published|written)|veröffentlicht (?:am|von|unter|in)\b)/iu,
  },
  {
    rule: 'comments',
    longest: 160,
    foot: true,
    pattern:
      /^(?:\d+\s+)?(?:comments?|kommentare?|commentaires?|comentarios?|commenti|reacties|responses?|antworten|meinungen|leserkommentare|মন্তব্য|تعليقات)(?:\s*\(?\s*\d+\s*\)?\s*)?(?:\s*[:.!].{0,120})?$|^(?:leave a (?:comment|reply)|post a comment|write a comment|be the first to|join the (?:conversation|discussion)|have your say|kommentar (?:schreiben|verfassen|hinterlassen|abgeben)|schreiben? sie (?:einen|den ersten) kommentar|hinterlasse eine? (?:antwort|kommentar)|laisser un commentaire|ajouter un commentaire|deja (?:un comentario|una respuesta)|dejar un comentario|lascia un commento|you must be logged in|log in to comment|comments are closed|kein kommentar)/iu,
  },
  {
    rule: 'copyright',
    longest: 400,
    foot: true,
    pattern:
      /^(?:(?:copyright|©|\(c\)|&copy;)\s?|all rights reserved|alle rechte vorbehalten|tous droits réservés|todos los derechos|tutti i diritti|this (?:material|article|story|content) (?:may not be|is copyright|was (?:originally|first) published|is republished|originally appeared)|republished with permission|mit genehmigung)/iu,
  },
  {
    rule: 'cookie-notice',
    longest: 700,
    foot: false,
    pattern:
      /^(?:we (?:and our partners )?use cookies|this (?:web)?site uses cookies|by (?:continuing|using|clicking)\b.{0,80}\bcookies|diese (?:web)?seite (?:verwendet|nutzt|benutzt) cookies|wir (?:verwenden|nutzen|setzen) cookies|um (?:unsere|diese) (?:web)?(?:seite|site)\b.{0,90}cookies|durch die (?:weitere )?nutzung|nous utilisons des cookies|en poursuivant votre navigation|utilizamos cookies|este sitio (?:web )?(?:usa|utiliza) cookies|questo sito (?:utilizza|usa) (?:i )?cookie|wij gebruiken cookies|please enable javascript|javascript (?:is|seems|must)|bitte (?:aktivieren sie )?javascript|your browser)/iu,
  },
  {
    rule: 'paywall',
    longest: 260,
    foot: false,
    pattern:
      /^(?:this (?:article|content|story) is (?:for|only|available|exclusively)\b|to (?:read|continue reading)\b.{0,60}(?:subscribe|log in|register)|already (?:a )?(?:subscriber|subscribed|registered|have an account)|you have (?:reached|read|\d+)\b.{0,50}(?:free|limit|articles)|create (?:a free|an) account|log ?in\b|register (?:now|to|for)|weiterlesen mit|(?:sie sind )?(?:bereits|schon) (?:abonnent|registriert|kunde|ein abo)|(?:cet article est )?réservé aux abonnés|contenido exclusivo para suscriptores)/iu,
  },
  {
    rule: 'reading-time',
    longest: 60,
    foot: false,
    pattern:
      /^(?:(?:estimated )?reading time|lesezeit|lesedauer|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\b|^\d+ ?(?:-| )?(?:min(?:ute)?s?\.?|minuten)(?: read| lesezeit| de lecture| de lectura| di lettura)?$/iu,
  },
  {
    rule: 'contact',
    longest: 300,
    foot: true,
    pattern:
      /^(?:contact (?:us|the (?:author|reporter|newsroom))|have a (?:tip|story|news tip|\w+ tip)|got a (?:tip|story)|do you have a (?:tip|story)|e-?mail (?:us|the author)|follow (?:him|her|them|\w+ \w+) on|send (?:us|your)|write to\b.{0,60}@|reach (?:him|her|them|the)\b.{0,60}@)/iu,
  },
  {
    rule: 'most-read',
    longest: 60,
    foot: true,
    pattern:
      /^(?:most (?:read|popular|viewed|shared|commented|watched)|trending(?: now)?|latest(?: news| stories| articles)?|top (?:stories|news)|recommended(?: for you| stories| articles)?|you (?:may|might) (?:also )?(?:like|be interested in)|more (?:from|in|stories|news|articles|to read|on this story)\b.*|related(?: (?:stories|articles|posts|news|content|topics|links|coverage))?|editor'?s'? (?:picks?|choice)|don'?t miss|up next|also in|around the web|from the web|what to read next|read next|in pictures|popular(?: posts| now)?|recent (?:posts|articles|comments|stories)|meistgelesen\w*|am meisten gelesen|beliebt\w*|neueste (?:artikel|beiträge|nachrichten|kommentare)|das könnte (?:sie|dich|ihnen|dir) auch.*|ähnliche (?:artikel|beiträge|themen).*|verwandte (?:artikel|themen|beiträge)|weitere (?:artikel|themen|beiträge|meldungen|nachrichten|informationen|links)\b.*|mehr (?:zum thema|von|aus|zu|über)\b.*|zum thema|lesen sie auch|auch interessant|empfehlungen?(?: der redaktion)?|passend dazu|les plus lus|à lire aussi|sur le même (?:sujet|thème)|articles? (?:liés|similaires|récents|associés)|lo más (?:leído|visto)|más (?:leídas?|noticias|información)|te puede interesar|noticias relacionadas|artículos relacionados|relacionad[oa]s|i più letti|leggi anche|potrebbe interessarti|articoli correlati|meest gelezen|lees ook|gerelateerd|সর্বশেষ|সর্বাধিক পঠিত|আরও পড়ুন|الأكثر قراءة|مواضيع ذات صلة|اقرأ أيضا)\s*[:»›>…]*$/iu,
  },
];

const SHARING = new Set(
  'share tweet pin print mail email e-mail whatsapp facebook twitter linkedin telegram messenger reddit instagram pinterest xing flipboard pocket bookmark teilen twittern drucken merken mailen partager imprimer compartir condividi delen শেয়ার'.split(
    ' ',
  ),
);
const SHARING_TOO = new Set(
  'x copy link save this article story post page on via to by with more 0 comment comments listen gift google sms pdf vk viber line auf diesen artikel beitrag seite bei per über sur en y et und and friends'.split(
    ' ',
  ),
);

/** Nothing but the words of share buttons: "Share on Facebook Tweet Mail". */
function isShareBar(text: string): boolean {
  if (text.length > 160) return false;
  const words = text.toLowerCase().match(/[\p{L}\p{M}\p{N}]+(?:-[\p{L}]+)*/gu) ?? [];
  return words.some((word) => SHARING.has(word)) && words.every((word) => SHARING.has(word) || SHARING_TOO.has(word) || /^\d+$/.test(word));
}

/** The rule that sets a line aside by its words, and whether it closes the story; null for a line of the story. */
export function phraseRule(text: string): { rule: string; foot: boolean } | null {
  if (isShareBar(text)) return { rule: 'share-bar', foot: false };
  for (const { rule, longest, foot, pattern } of RULES) {
    if (text.length <= longest && pattern.test(text)) return { rule, foot };
  }
  return null;
}

const RELATED =
  /^[\s>»•–—*[(]*(?:related(?: (?:article|story|stories|news|coverage|content|post|link))?s?|read (?:more|also|next|the full story|this)|also read|see also|more(?: on this)?|don'?t miss|watch(?: also)?|listen|explained|opinion|analysis|recommended|lesen sie (?:auch|mehr|hier|dazu)|lies auch|mehr (?:zum thema|dazu|lesen)|siehe auch|dazu|hintergrund|lire (?:aussi|également)|à lire(?: aussi| également)?|voir aussi|lea también|lee también|leer más|te puede interesar|ver también|leia (?:também|mais)|leggi anche|lees ook|läs (?:också|även)|czytaj (?:też|także|również)|читайте также|আরও পড়ুন|আরো পড়ুন|اقرأ أيضا|اقرأ أيضًا|طالع أيضا)\s*(?:[:|»›>→–—-]\s*|$)/iu;

/** Length of the label that introduces a link to another article ("Related article: ", "Lesen Sie auch: "); 0 when there is none. */
export function relatedLabel(text: string): number {
  return RELATED.exec(text)?.[0].length ?? 0;
}

const CORRECTION =
  /^[\s([*–—-]*(?:(?:editor['’]?s['’]? note|correction|corrections|clarification|clarifications|this (?:story|article|report|post|piece|headline) (?:has been|was) (?:corrected|updated|amended|edited|revised)|an earlier version of this|a previous version of this|(?:updates?|corrects?|adds?|recasts?|removes?) (?:with|to|throughout|throughout)?|anmerkung(?: der redaktion)?|korrektur|in einer früheren (?:version|fassung)|wir haben (?:den|diesen) (?:artikel|text|beitrag)|rectificatif|correctif|note de la rédaction|une version (?:précédente|antérieure)|fe de erratas|nota (?:del editor|de la redacción|del redattore)|corrección|una versión anterior|errata|rettifica|correctie|rectificatie|correção)\s*[:.—–-]|this (?:story|article|report|post|piece|headline) (?:has been|was) (?:corrected|updated|amended|edited|revised)|an earlier version of this|a previous version of this|in einer früheren (?:version|fassung)|une version (?:précédente|antérieure) de cet|una versión anterior de est)/iu;

/** Whether a paragraph corrects or annotates the article: "Correction: …", "An earlier version of this story said…". */
export const isCorrection = (text: string): boolean => CORRECTION.test(text);

const PHOTO =
  /(?:^|[\s([|])(?:photos?|foto|fotos|photograph|image|images|bild|bilder|picture|pictures|file (?:photo|picture|image)|handout|courtesy(?: of)?|credit|getty(?: images)?|shutterstock|istock|picture alliance|imago|alamy|pixabay|unsplash|wikimedia commons|crédit(?:s)?(?: photo)?|fotografía|ছবি|صورة)\s*(?::|\/|©|by\b|via\b|von\b|par\b|$|[\])])|(?:AFP|AP|Reuters|dpa|EPA|PA)(?:\s*(?:\/|via)\s*(?:Getty|AP|AFP|REUTERS|PA|EPA)?[\p{L} .-]{0,40}| Photo)\s*[)\]]?$/iu;

/** Whether a short line reads like the words under a picture. */
export const isPhotoCredit = (text: string): boolean => text.length < 400 && PHOTO.test(text);
