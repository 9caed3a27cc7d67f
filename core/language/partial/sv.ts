import type { Pack } from '../pack.ts';

export const SV: Pack = {
  language: 'sv',
  name: 'Swedish',
  common: 'och att det i en som är på av för med den till inte har de ett om var från men vid sig efter kan',
  months: 'januari februari mars april maj juni juli augusti september oktober november december',
  page: {
    jumps: 'fortsättning på|fortsättning från|forts|se',
    deskNotes: 'uppdatering|uppdaterad|tillägg|rättelse|repris|sammanfattning|med bild|med bilder|med video|utvidgad',
    updated: 'uppdaterad uppdaterat',
    dating: 'publicerad publicerat klockan',
    readingTime: { minutes: 'min|minuter', after: 'läsning' },
    factBoxes: 'fakta|faktaruta|bakgrund och fakta',
    lines: {
      'most-read': {
        whole:
          'mest läst|mest lästa|läs också|läs även|relaterat|relaterade artiklar|senaste nytt|rekommenderat|rekommenderas|fler nyheter|mer att läsa|missa inte|fler nyheter att inte missa|andra nyheter|mest sedda|mest sedda videor|mest sett|mest tittat|mest sedda klipp|populärt|populära videor|populära artiklar|populärast|senaste nyheterna|senaste videorna|fler videor|mer från|fler artiklar|mest delat|mest kommenterat|rekommenderat för dig|rekommenderas för dig|utvalt|redaktionen rekommenderar|du kanske gillar|du kanske också gillar|kanske intresserar dig|liknande artiklar|nästa artikel|föregående artikel|toppnyheter|se också|se även',
        begins: 'mest sedda|mest läst i|mest läst på|mer från',
      },
      comments: {
        whole: 'kommentarer|kommentera|visa kommentarer|alla kommentarer|inga kommentarer|läs kommentarer|skriv kommentar',
        begins:
          'kommentera artikeln|lämna en kommentar|skriv en kommentar|kommentarer (|vad tycker du|logga in för att kommentera|för att kommentera|kommentarsfältet',
      },
      'reading-time': { begins: 'lästid' },
      copyright: {
        says: 'alla rättigheter förbehållna|alla rättigheter förbehålls',
        begins: 'allt material|materialet är skyddat|mångfaldigande|citera oss|eftertryck förbjudes|© alla',
      },
      newsletter: {
        whole:
          'anmäl dig|prenumerera|skriv upp dig|registrera dig|din e-postadress|din e-post|e-postadress|ange din e-postadress|fyll i din e-post',
        begins:
          'följ oss på|anmäl dig till|prenumerera på|ladda ner appen|ladda ner vår app|ladda ned appen|missa inget|håll dig uppdaterad|få senaste nytt|få nyheter|skriv upp dig|tack för din anmälan',
      },
      'newsletter-mail': {
        holds: 'nyhetsbrev|integritetspolicy|användarvillkor|inkorg',
        begins: 'få|vill du ha|genom att|ja tack|anmäl dig|ta emot',
      },
      briefs: { whole: 'i korthet|kortnytt|notiser' },
      'goes-on': { whole: 'forts|fortsättning följer|fortsättning|fortsätter|mer följer|forts följer' },
      'error-report': {
        begins:
          'hittat ett fel|hittade du ett fel|har du hittat ett fel|ser du ett fel|upptäckt ett fel|rapportera fel|rapportera ett fel|anmäl fel|anmäl textfel|rätta oss',
      },
      embedded: { begins: 'visa det här inlägget på|visa inlägget på|se inlägget på|visa inlägg på|se det här inlägget på|visa på' },
      preferred: { says: 'föredragen källa|önskad källa|prioriterad källa|favoritkälla' },
      listen: {
        begins:
          'lyssna på artikeln|lyssna på den här artikeln|lyssna på texten|lyssna på nyheten|lyssna på artikel|få artikeln uppläst|artikeln uppläst',
      },
      'advert-label': {
        whole:
          'annons|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|texten fortsätter efter annonsen|fortsätt läsa efter annonsen|läs vidare efter annonsen|annonsen fortsätter|stäng annons|reklam|annonser|annonssamarbete|kommersiellt samarbete|betalt innehåll|sponsrat innehåll|sponsrad|artikeln fortsätter nedanför annonsen|texten fortsätter under annonsen|artikeln fortsätter under bilden|texten fortsätter under bilden|texten fortsätter efter bilden|artikeln fortsätter under videon|texten fortsätter under videon|läs vidare under annonsen|artikeln fortsätter nedan|hoppa över annons',
      },
      'read-on': {
        whole:
          'läs mer|hoppa till innehåll|hoppa till innehållet|gå till innehåll|gå till innehållet|till innehållet|läs vidare|visa mer|läs hela artikeln|läs hela texten|hela artikeln|läs hela nyheten|läs artikeln|läs mer här|fortsätt läsa|visa fler|visa hela artikeln|se mer|läs hela storyn|spara artikel|spara artikeln|spara|dela artikel|dela artikeln|ge bort artikeln|ge bort artikel|kopiera länk|skriv ut|logga in|stäng|till toppen|visa alla kommentarer|textstorlek|öppna i appen|spela video|ladda fler',
      },
      paywall: {
        begins:
          'den här artikeln är|artikeln är låst|endast för prenumeranter|för prenumeranter|redan prenumerant|är du redan|har du redan|logga in för|läs vidare med|bli prenumerant|låst innehåll|detta är en låst|du har läst',
      },
      topics: { begins: 'taggar:|ämnen:|ämne:|nyckelord:|kategori:|kategorier:|läs mer om:|mer om:|ämnen i artikeln' },
      contact: {
        begins:
          'kontakta oss|kontakta reportern|kontakta redaktionen|tipsa oss|har du tips|har du ett tips|tips:|mejla|mejla oss|skicka tips|skriv till oss|kontakt:|ansvarig utgivare',
      },
      appeal: { begins: 'bli medlem|hjälp oss|swisha' },
      'cookie-notice': {
        begins:
          'vi använder cookies|vi använder kakor|den här webbplatsen|denna webbplats|vi och våra partner|genom att fortsätta|den här sidan använder',
        holds: 'kakor|cookies',
      },
      'browser-notice': { begins: 'din webbläsare|aktivera javascript|slå på javascript' },
      legal: {
        whole:
          'integritetspolicy|användarvillkor|villkor|cookiepolicy|om cookies|om oss|kontakt|kontakta oss|annonsera|personuppgiftspolicy|tillgänglighet|köpvillkor|hantera cookies|jobba hos oss|kundservice',
      },
    },
    related:
      'läs också|läs även|se också|se även|lyssna också|lyssna även|läs mer|läs vidare|läs dessutom|läs tidigare|mer om|relaterat|relaterade artiklar|titta också|titta även|missa inte|kolla också|fler artiklar|mer att läsa|läs hela|läs här',
    readOn: 'läs|se också|se även|lyssna|mer om|relaterat|relaterade|titta|missa inte|kolla|mer att',
    bylines: 'av',
    mail: { from: 'från|avsändare', date: 'datum|skickat', to: 'till', subject: 'ämne', other: 'kopia|bilagor' },
    pageNumbers: { page: 'sida', of: 'av' },
    afterHyphen: 'och',
    follow: {
      begins: 'följ|följ oss|prenumerera|gå med|klicka här för att|gilla oss|gilla|ladda ner|ladda ned|anmäl dig|lägg till oss|hitta oss',
      says: 'följ oss|följ vår|prenumerera på vår|vår kanal|vår facebooksida|vår whatsapp',
    },
    updates: 'uppdaterar|kompletterar|lägger till|utökar',
    ago: {
      after: 'sedan',
      one: 'en|ett',
      units: 'sekund sekunder min minut minuter tim timme timmar dag dagar vecka veckor månad månader',
    },
    urgent: 'flash|brådskande|blixt',
  },
};
