import { type Element, isElement, textOf } from './tree.ts';

/** What an element's names (class, id, role, test ids) say it is for: the rule that would set it aside, and how sure that is. */
export interface Purpose {
  readonly rule: string;
  /** A firm purpose counts wherever it stands; a loose one only where the text is mostly links or short. */
  readonly firm: boolean;
}

/**
 * Words in class names and ids, by the rule they speak for. Whole words only: "ad" is in "ad-slot" and not in
 * "loading". English, German, French, Spanish, Italian, Dutch, Portuguese.
 */
const FIRM: Readonly<Record<string, string>> = {
  comments:
    'yorum yorumlar komm komments komentarze komentari komentare kommentarer comentarii forum-message forum-fil readers-comments comment comments commentlist commentform commentarea kommentar kommentare commentaires comentarios commenti reacties disqus respond replies leserkommentare livefyre coral viafoura usercomments talkback forum-posts discussion commentcount numcomments trackback trackbacks pingback',
  'share-bar':
    'followus follow-us pluso social-links share shares sharing sharebar sharethis sharedaddy social socials socialmedia socialbar socialshare addthis addtoany shariff teilen shareaholic heateor ssba jp-post-flair sharebox sharebuttons socialicons a2a sassy snsbutton sns bookmarks bookmark partage compartir condividi',
  'related-box':
    'ilgili next-article nextarticle next-up nextup read-also readalso also-read lees-ook lire-aussi leia-mais leia-tambem leggi-anche benzer next-story nextstory article-suivant related relatedposts relatedarticles relatedcontent relateds yarpp recommended recommendations recommendation recirc recirculation outbrain taboola plista zergnet nrelate mostread most-read mostpopular popular trending verwandte weitere aehnliche readnext upnext jp-relatedposts contentcards crosslinks morelikethis topstories relacionadas relacionados similaires suggested suggestions linkwithin teaserlist teaserlists teaserlisten',
  advert:
    'reklam reklamlar freestar ad ads adv advert adverts advertisement advertising adsense adsbygoogle adslot adunit adbox adcontainer adwrapper adblock banner banners sponsor sponsored sponsors werbung anzeige anzeigen publicite publicidad pubblicita reklame reklama dfp gpt promo promos promotion promobox commercial affiliate googlead skyscraper billboard leaderboard adform amp-ad',
  newsletter: 'suscribete newsletter newsletters subscribe subscription signup newslettersignup mailchimp optin nl-signup inscription',
  'cookie-notice':
    'cookie cookies eupopup cookiebar cookiebanner cookienotice cookieconsent consent gdpr cmp onetrust didomi usercentrics eu-cookie borlabs privacy-banner cc-window',
  menu: 'nav navi navbar navigation nav-menu menu menus submenu mainmenu mainnav topnav breadcrumb breadcrumbs brotkrumen brotkrume krumen pagination pager pagenav paging paginate skiplink skip-link skiplinks sitemap toolbar toolbox navlinks metanav postnav prevnext servicenav menue navigator megamenu navigationbar rubriknav subnav hauptmenu hauptnavigation',
  'page-foot':
    'pied pie-pagina rodape stopka sidfot meldungsfooter articlefooter foot-note-box siteinfo footer colophon impressum legal copyright disclaimer fusszeile sitefooter pagefooter imprint bottombar',
  sidebar:
    'sidebar sidebars sidebar1 sidebar2 rightcol rightcolumn rightrail right-rail rail leftcol leftcolumn marginalspalte marginalia randspalte rechtespalte seitenleiste complementary widget widgets widgetarea widget-area aside-column',
  'article-data':
    'news-info article-info story-info byline author authors authorbox author-box author-bio authorbio bio authorinfo post-meta entry-meta postmeta entrymeta meta metadata article-meta articlemeta post-info postinfo entry-utility dateline-meta timestamp pubdate publishdate postdate entry-date post-date tags taglist tag-list tagcloud keywords postmetadata entry-footer post-footer postfooter entry-categories cat-links tags-links posted-on categories schlagworte readingtime reading-time vcard',
  login: 'login signin sign-in register registration loginbox anmelden einloggen paywall-offer piano tp-modal offer-box paywallbox regwall',
  popup: 'popup popups modal lightbox overlay tooltip toast dialog interstitial snackbar',
  poll: 'poll polls quiz survey umfrage voting abstimmung rating ratings votes starrating bewertung bewertungen wp-polls',
  'print-only': 'print-only printonly only-print onlyprint visible-print print-header print-footer',
  'web-archive': 'wm-ipp',
  // MediaWiki's own lines around an article.
  'page-head': 'sitesub contentsub jump-to mw-jump',
  'video-player':
    'jw-player jwplayer mediaplayer media-player videoplayer vjs jw-controls jw-captions plyr mejs player-controls video-controls',
  'reference-list': 'reflist mw-references',
  infobox: 'infobox navbox vertical-navbox',
  'page-tools':
    'print printbutton drucken toolsbar fontsize textsize font-resize article-tools articletools feedback feedbackform search searchform searchbox suche suchfeld suchbox',
};
const LOOSE: Readonly<Record<string, string>> = {
  'related-box':
    'more mehr teaser teasers teaserbox linklist links link-list related-links relatedlinks list-teaser readmore read-more also infobox-links next previous prev latest recent archive archives tipps themen topics topic dossier series',
  sidebar:
    'aside secondary side margin tertiary complementary box boxes right left col-side panel subcontent spalte marginal sidebar-content',
  'page-head': 'header head masthead topbar top branding logo siteheader pageheader kopf kopfzeile banner-top',
  'page-foot': 'foot bottom',
  menu: 'tabs tab accordion-nav toc inhaltsverzeichnis table-of-contents contents index',
  'article-data':
    'date time info details credits kicker category cat label tag sign autor datum rubrik dachzeile views counter stats edit-link',
  popup: 'notice notification hint alert message messages warning tooltip-text flash',
  'page-tools':
    'tools actions action buttons button controls form contact kontakt service services callout cta gallery-nav slider carousel slideshow ticker',
};

let firm: Map<string, string> | null = null;
let loose: Map<string, string> | null = null;

function index(table: Readonly<Record<string, string>>): Map<string, string> {
  return new Map(Object.entries(table).flatMap(([rule, words]) => words.split(' ').map((word): [string, string] => [word, rule])));
}

const ROLES: Readonly<Record<string, string>> = {
  navigation: 'menu',
  menu: 'menu',
  menubar: 'menu',
  banner: 'page-head',
  contentinfo: 'page-foot',
  search: 'page-tools',
  complementary: 'sidebar',
  dialog: 'popup',
  alertdialog: 'popup',
  tooltip: 'popup',
  toolbar: 'menu',
};

/** Names that mark the story itself: they outweigh another word in the same name ("article-body--with-sidebar"). */
const STORY =
  /(?:^|[\s_-])(?:article|story|post|entry|news|content|main|page|text|artikel|beitrag|inhalt|articulo|nota|corps)[_-]?(?:body|content|text|inhalt|main|copy|detail|details|corps|cuerpo)(?:$|[\s_-])|articlebody|storybody|postcontent|entrycontent|bodytext|articletext|artikeltext|fliesstext|hentry/i;

export const isStoryName = (element: Element): boolean =>
  STORY.test(namesOf(element)) || (element.attributes['itemprop'] !== undefined && /articleBody/i.test(element.attributes['itemprop']));

/** The names an element carries, in one string. An id that only spells a heading ("poll-results") names a place, not a purpose. */
export function namesOf(element: Element): string {
  element.names ??= namesIn(element);
  return element.names;
}

function namesIn(element: Element): string {
  const { attributes } = element;
  const id = attributes['id'];
  let names = attributes['class'] ?? '';
  if (id !== undefined && !spellsHeading(element, id)) names += ` ${id}`;
  for (const key of TEST_IDS) if (attributes[key] !== undefined) names += ` ${attributes[key]}`;
  return names;
}

/** Attributes by which a house's own tests find the parts of its pages. */
const TEST_IDS = ['data-testid', 'data-component', 'data-gu-name', 'data-qa'];

/** Most elements in which the heading that opens a section is looked for. */
const HEADING_WITHIN = 4;

/** Whether an id is a heading's, or a section's whose heading says the same words: "sharing-the-cost" over "Sharing the cost". */
function spellsHeading(element: Element, id: string): boolean {
  if (HEADING.test(element.name)) return true;
  if (!/[-_]/.test(id) || (element.name !== 'section' && element.name !== 'div' && element.name !== 'article')) return false;
  let at: Element | undefined = element;
  for (let down = 0; at && down < HEADING_WITHIN; down++) {
    at = at.children.find(isElement);
    if (at && HEADING.test(at.name)) return slug(textOf(at)) === slug(id);
  }
  return false;
}

const HEADING = /^h[1-6]$/;
const slug = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The purpose that an element's names and role give away; null when they give away none. */
export function purposeOf(element: Element): Purpose | null {
  const role = ROLES[element.attributes['role'] ?? ''];
  if (role) return { rule: role, firm: role !== 'page-head' && role !== 'sidebar' };
  const names = namesOf(element);
  if (names.length < 2 || names.length > 600) return null;
  const before = purposes.get(names);
  if (before !== undefined) return before;
  if (purposes.size >= MOST_PURPOSES) purposes.clear();
  const purpose = purposeIn(names);
  purposes.set(names, purpose);
  return purpose;
}

/** Purposes of names met before: a page gives the same to hundreds of elements. And how many are kept. */
const purposes = new Map<string, Purpose | null>();
const MOST_PURPOSES = 4000;

function purposeIn(names: string): Purpose | null {
  firm ??= index(FIRM);
  loose ??= index(LOOSE);
  let found: Purpose | null = null;
  for (const name of names.split(/\s+/)) {
    if (name === '') continue;
    const words = wordsOf(name);
    for (let i = 0; i < words.length; i++) {
      const word = words[i] as string;
      const pair = i + 1 < words.length ? `${word}-${words[i + 1]}` : word;
      const rule = firm.get(pair) ?? firm.get(word) ?? firm.get(word + (words[i + 1] ?? ''));
      // "has-sidebar", "no-comments", "with-ads" describe what stands elsewhere.
      if (
        /^(?:has|no|with|without|is|hide|show|hat|mit|ohne|not|pre|wrapper|container|layout|page|body)$/.test(words[i - 1] ?? '') &&
        i > 0
      ) {
        if (rule) found ??= { rule, firm: false };
        continue;
      }
      if (rule) return { rule, firm: true };
      const maybe = loose.get(pair) ?? loose.get(word);
      if (maybe) found ??= { rule: maybe, firm: false };
    }
  }
  return found;
}

/** "relatedPosts_box--wide2" → related, posts, box, wide; "ad300x250" → ad. A hash is no word: "sc-f98b1ad2" → sc. */
const wordsOf = (name: string): string[] =>
  name
    .replace(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-zà-ÿ\d]+/)
    .flatMap((part) => /^([a-zà-ÿ]+)(?:\d+(?:x\d+)?)?$/.exec(part)?.[1] ?? []);
