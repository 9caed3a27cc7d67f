import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  telephones: 'tel|telefon|fon',
  deskNotes:
    'zusammenfassung|aktualisierung|neu|mit bild|mit bildern|foto|fotos|bild|bilder|grafik|berichtigung|wiederholung|ergänzt|ergänzung|überblick|erweitert|erweiterte|präzisiert|durchgehend neu|mit video|mit grafik|mit videos|korrigiert|korrektur|bericht neu|wdh|zusf|zsf|überarbeitet|meldung|ergänzte',
  ago: {
    before: 'vor',
    one: 'eine|einen|einem|einer',
    units: 'sekunde sekunden minute minuten min stunde stunden std tag tagen woche wochen sek min. std. monat monate monaten jahr jahren',
  },
  enclosed: 'foto|fotos|bild|bilder|grafik|video|mit foto|mit fotos|mit bild|mit bildern|mit grafik',
  writes: 'ist freie|ist freier|ist ein|ist eine|ist die|ist der|schreibt|berichtet',
  factBoxes: 'fakten|fakten und zahlen|zahlen und fakten|faktenkasten|faktenbox|infobox|steckbrief|auf einen blick',
  lines: {
    'first-published': { begins: 'der beitrag|der artikel', holds: 'erschien zuerst auf' },
    registered: { says: 'sitz der gesellschaft:|registergericht:|handelsregister:|ust-idnr' },
    'press-label': {
      whole:
        'pressemitteilung|pressemeldung|presseinformation|presseinfo|presseerklärung|medienmitteilung|medieninformation|medienmeldung|pressemitteilung nr|pressemeldung nr|presseinformation nr|medienmitteilung nr',
      begins: 'sperrfrist|zur sofortigen veröffentlichung|zur sofortigen freigabe|frei zur veröffentlichung',
    },
    'mail-notice': {
      begins:
        'diese e-mail und alle|diese e-mail und etwaige|diese e-mail kann vertrauliche|bitte denken sie an die umwelt|bitte prüfen sie, ob diese',
    },
    briefs: { whole: 'kurz notiert|kurz gemeldet|kurz & bündig|kurzmeldungen|meldungen|in kürze' },
    'goes-on': {
      whole: 'fortsetzung folgt|fortsetzung|wird fortgesetzt|forts|mehr folgt|fortsetzung und schluss|schluss folgt|ende der fortsetzung',
    },
    'error-report': {
      begins:
        'fehler gefunden|haben sie einen fehler|fehler entdeckt|fehler melden|einen fehler melden|wenn sie einen fehler|ist ihnen ein fehler|korrekturhinweis',
    },
    embedded: { begins: 'beitrag auf|diesen beitrag auf|post auf|video auf|sieh dir diesen beitrag auf|diesen post auf' },
    preferred: { says: 'bevorzugte quelle|bevorzugten quelle|bevorzugte nachrichtenquelle|als quelle auf google|bei google als quelle' },
    listen: {
      begins:
        'artikel anhören|diesen artikel anhören|hören sie diesen artikel|hören sie den artikel|artikel vorlesen|diesen artikel vorlesen|den artikel anhören|beitrag anhören|diesen artikel als audio',
    },
    legal: {
      whole: 'impressum|datenschutz|datenschutzerklärung|nutzungsbedingungen|cookie-richtlinie|mediadaten|barrierefreiheit|über uns|agb',
    },
    'end-mark': { whole: 'ende' },
    'desk-line': {
      begins:
        'redaktionelle hinweise|redaktionelle anmerkung|die folgenden informationen sind nicht|diese meldung ist nicht zur veröffentlichung|notiz an die redaktion|notiz an die redaktionen|hinweis an die redaktion|hinweis an die redaktionen|achtung redaktionen|hinweis für redaktionen',
      ends: '-notizblock|-kontakte',
    },
    'page-note': { begins: 'dieser inhalt wurde am|dieser inhalt wurde veröffentlicht' },
    'original-url': { begins: 'link zum artikel:' },
    'advert-label': {
      whole:
        'anzeige|anzeigen|werbung|lesen sie nach der anzeige weiter|der artikel wird nach der anzeige fortgesetzt|anzeige weiterlesen nach der anzeige|weiterlesen nach der anzeige|nach der anzeige weiterlesen|weiter nach der anzeige|artikel wird nach der anzeige fortgesetzt|text wird nach der anzeige fortgesetzt|der text geht nach der anzeige weiter|werbung ausblenden|werbung melden|anzeige melden|anzeigensonderveröffentlichung|bezahlte anzeige',
      begins: 'anzeige -|anzeige:|werbung:',
    },
    newsletter: {
      whole:
        'hier anmelden|jetzt anmelden|hier abonnieren|jetzt kostenlos anmelden|zur anmeldung|melden sie sich hier an|hier können sie sich anmelden|kostenlos anmelden|ihre e-mail-adresse|ihre e-mail|e-mail-adresse|e-mail-adresse eingeben|deine e-mail-adresse',
      begins:
        'jetzt newsletter|jetzt abonnieren|abonnieren sie|newsletter abonnieren|folgen sie uns|folge uns|ich habe die datenschutz|sie können den newsletter|vielen dank für ihre anmeldung|jetzt im abo:|im abo:',
    },
    'newsletter-mail': {
      holds: 'newsletter|rundbrief|datenschutzerklärung|datenschutzhinweise|nutzungsbedingungen',
      begins:
        'melden sie sich|möchten sie|sie möchten|mit klick auf|mit dem klick auf|mit der registrierung|durch die anmeldung|mit der anmeldung|mit ihrer anmeldung|mit dem absenden',
    },
    appeal: { begins: 'unterstützen sie|hilf uns' },
    'read-on': {
      whole:
        'weiterlesen|mehr anzeigen|mehr lesen|mehr erfahren|mehr laden|schließen|zurück|zurück nach oben|zurück zur startseite|zurück zur übersicht|nach oben|zum seitenanfang|zum inhalt|zum inhalt springen|zum kommentar|weiter|bild herunterladen|bild vergrößern|vergrößern|externer inhalt|quellen ausblenden|quellen anzeigen|druckversion|artikel drucken|seite drucken|zum hauptinhalt|zum hauptinhalt springen|direkt zum inhalt|zur navigation springen|den ganzen artikel lesen|ganzen artikel lesen|zum ganzen artikel|zum artikel|vollständigen artikel lesen|lesen sie den ganzen artikel|artikel weiterlesen|zum vollständigen artikel|ganzen beitrag lesen|zur vollansicht|artikel verschenken|artikel merken|merken|zur merkliste|zur merkliste hinzufügen|link kopieren|drucken|artikel teilen|beitrag teilen|schriftgröße|in der app öffnen|speichern|artikel speichern',
    },
    topics: {
      begins:
        'schlagworte:|schlagwort:|schlagwörter:|stichworte:|stichwörter:|themen:|thema:|kategorie:|kategorien:|abgelegt unter|rubrik:|rubriken:|verschlagwortet mit|veröffentlicht in|veröffentlicht unter|veröffentlicht von|dieser beitrag wurde|dieser eintrag wurde|dieser artikel wurde|bewertung:|noch keine bewertungen|war der artikel nützlich|war dieser artikel hilfreich|war dieser artikel|hat ihnen dieser artikel|hat ihnen der artikel',
    },
    comments: {
      whole: 'kommentare|kommentar|antworten|leserkommentare|kein kommentar|keine kommentare',
      begins:
        'kommentar schreiben|kommentar verfassen|kommentar hinterlassen|kommentar abgeben|schreiben sie einen kommentar|schreibe einen kommentar|schreib einen kommentar|schreiben sie den ersten kommentar|hinterlasse eine antwort|hinterlasse einen kommentar|ihre meinung|was meinen sie',
    },
    copyright: {
      says: 'alle rechte vorbehalten',
      begins: 'alle rechte vorbehalten|mit freundlicher genehmigung|nachdruck verboten|© alle rechte',
    },
    'cookie-notice': {
      begins:
        'diese website verwendet|diese website nutzt|diese website benutzt|diese webseite verwendet|diese webseite nutzt|diese seite verwendet|diese seite nutzt|wir verwenden cookies|wir nutzen cookies|wir setzen cookies|wir verwenden diese cookies|um unsere webseite|um unsere website|um unsere seite|um diese website|durch die weitere nutzung|durch die nutzung|wir respektieren deine privatsphäre|selbstverständlich respektieren wir',
      holds: 'privatsphäre|einverständnis|einwillig',
    },
    'browser-notice': {
      whole: 'alle akzeptieren|alle cookies akzeptieren|alle ablehnen|alle zulassen',
      begins: 'bitte aktivieren sie javascript|ihr browser|was sind cookies|datenschutzeinstellungen|cookie-einstellungen',
    },
    paywall: { begins: 'weiterlesen mit|bereits abonnent|schon abonnent|sie sind bereits|bereits registriert' },
    'reading-time': { whole: 'minuten|minuten lesezeit|min lesezeit|min. lesezeit|weiterlesen minuten', begins: 'lesezeit|lesedauer' },
    contact: {
      begins:
        'kontakt:|pressekontakt|rückfragen an|weitere infos unter|weitere informationen unter|anzeigenannahme:|werbung buchen|anzeigen buchen|rückfragen bitte an|rückfragen richten|rückfragen von medien|rückfragen der medien|rückfragen beantwortet|für rückfragen:|bei rückfragen wenden|bei rückfragen:|medienkontakt|kontakt für medien|kontakt für die medien|kontakt für die presse|kontakt für rückfragen|ansprechpartner für die presse|ansprechpartner für medien|ansprechpartnerin für die presse|ansprechpartnerin für medien|presseanfragen|medienanfragen|pressestelle:|medienstelle:|original-content von',
    },
    'most-read': {
      whole:
        'meistgelesen|meistgelesene artikel|am meisten gelesen|beliebt|beliebte artikel|beliebteste artikel|beliebte beiträge|neueste artikel|neueste beiträge|neueste nachrichten|neueste kommentare|ähnliche artikel|ähnliche beiträge|ähnliche themen|verwandte artikel|verwandte themen|verwandte beiträge|weitere artikel|weitere themen|weitere beiträge|weitere meldungen|weitere nachrichten|weitere links|weiterführende links|weiterführende informationen|mehr zum thema|mehr themen|mehr dazu|mehr artikel|mehr nachrichten|zum thema|lesen sie auch|auch interessant|auch lesenswert|zum weiterlesen|empfehlung der redaktion|empfehlungen der redaktion|empfehlungen aus der redaktion|unsere empfehlungen|passend dazu|passend zum thema|über den autor|über die autorin|über den verfasser|weitere nachrichten, die sie nicht verpassen sollten|nicht verpassen|das sollten sie nicht verpassen|meistgesehene videos|meistgesehen|meistgeklickt|die meistgesehenen videos|meistgelesene beiträge|top-videos|weitere videos|mehr videos|neueste videos|auch spannend|das interessiert gerade',
      begins:
        'das könnte sie auch|das könnte dich auch|das könnte ihnen auch|das thema könnte|diese artikel könnten|mehr von|mehr aus|meistgesehene videos|meistgesehen in|meistgelesen in|videos: meistgesehen',
    },
  },
  related:
    'lesen sie auch|lesen sie mehr|lesen sie hier|lesen sie dazu|lies auch|mehr zum thema|mehr dazu|mehr lesen|siehe auch|dazu|hintergrund|sehen sie auch|schauen sie auch|siehe dazu|sehen sie dazu|auch lesen|auch lesenswert|auch interessant|lesen sie dazu auch|lesen sie außerdem|mehr lesen sie hier|hören sie auch|passend dazu|video dazu|im video|sehenswert|lesetipp|lesetipps|videotipp|das könnte sie auch interessieren|das könnte sie interessieren|das könnte dich auch interessieren',
  corrections: 'anmerkung|anmerkung der redaktion|anm. d. red.|korrektur|berichtigung|richtigstellung|hinweis der redaktion',
  corrected:
    'in einer früheren version|in einer früheren fassung|wir haben diesen artikel|wir haben den artikel|wir haben diesen text|wir haben den text',
  sharing: 'teilen twittern drucken merken mailen',
  sharingToo: 'auf diesen artikel beitrag seite bei per über und möchten sie den teilen',
  bylines:
    'von|text von|autor|autorin|geschrieben von|verfasst von|von unserer reporterin|von unserem reporter|von unserem korrespondenten|von unserer korrespondentin|von unserem redakteur|von unserer redakteurin|von unserem redaktionsmitglied|von unserem mitarbeiter|von unserer mitarbeiterin',
  with: 'mit',
  and: 'und',
  sentences: 'ist sind war wird hat wie',
  updated: 'aktualisiert aktualisierung geändert stand',
  dating: 'zuletzt veröffentlicht erstellt erschienen publiziert datum am um uhr vom von den der mo di mi do fr sa so',
  photoEnds: 'archiv|archivbild|archivfoto|symbolbild|symbolfoto',
  figures: 'abbildung|abb.|abb|grafik|bild|tabelle|schaubild',
  photo: 'foto|fotos|bild|bilder',
  credited: 'quelle|quellen|mit material von|agenturen',
  contributed: 'hat zu diesem bericht beigetragen|hat zu diesem artikel beigetragen',
  signOffs: { works: 'bearbeitet|redigiert|reportage|reporting', by: 'von' },
  inCapitals: 'eilmeldung kommentar achtung hinweis info interview',
  inPlaces: 'an der|am|a.M',
  datesPage: 'veröffentlicht aktualisiert',
  dates: { at: 'um', hours: 'uhr' },
  zones: { mez: '+01:00', mesz: '+02:00' },
  readingTime: { minutes: 'min|minuten', after: 'lesezeit' },
  readOn: 'lesen|lies|mehr|siehe|sehen|schauen|auch|hören|passend|lesetipp|videotipp|das könnte',
  mail: {
    from: 'von|absender',
    date: 'gesendet|datum',
    to: 'an|empfänger',
    subject: 'betreff',
    other: 'kopie|anlagen',
    opening: 'anfang der weitergeleiteten nachricht|anfang der weitergeleiteten e-mail',
  },
  pageNumbers: { page: 'seite', of: 'von' },
  afterHyphen: 'und oder bzw',
  photoBy: { works: 'foto|fotos', by: 'von|via' },
  issues: 'jahrgang|jg|nr|nummer|ausgabe',
  jumps:
    'fortsetzung auf|fortsetzung von|weiter auf|fortsetzung|siehe|von|weiter lesen auf|lesen sie weiter auf|kommentar|kommentar auf|bericht|bericht auf|berichte|berichte auf|mehr auf|mehr dazu|mehr dazu auf|leitartikel|leitartikel auf|lesen sie mehr auf',
  follow: {
    begins:
      'folgen sie|folgt uns|abonnieren sie|abonniere|jetzt folgen|jetzt abonnieren|hier klicken und|klicken sie hier|werden sie fan|liken sie|hier folgen|treten sie',
    says: 'folgen sie|folge uns|folgt uns|abonnieren|jetzt folgen|unserem kanal|unseren kanal|unserem whatsapp-kanal|unseren whatsapp-kanal|unserer facebook-seite',
  },
  updates: 'aktualisiert|ergänzt|erweitert|präzisiert',
  urgent: 'eilmeldung|eil|blitz|vorrang',
  wireMarks: 'wdh|roundup|korrektur|zusammenfassung|update|berichtigung',
};
