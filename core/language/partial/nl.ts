import type { Pack } from '../pack.ts';

export const NL: Pack = {
  language: 'nl',
  name: 'Dutch',
  common: 'de het een van en in is dat op te voor met zijn die niet aan er om ook als bij naar door maar worden heeft',
  light: 'het een van te op voor zijn niet met aan ook maar',
  months: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
  weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
  abbreviations: 'dhr mevr dr prof ir drs mr nr blz bijv',
  page: {
    pageNumbers: { page: 'pagina|blz.|blz', of: 'van' },
    jumps: 'lees verder op|vervolg op|vervolg van|zie',
    deskNotes: "update|herhaling|samenvatting|met foto|met foto's|met video|correctie|aanvulling|met beeld",
    factBoxes: 'feiten|feiten en cijfers|in cijfers',
    lines: {
      copyright: { says: 'alle rechten voorbehouden', begins: 'niets uit deze|overname van|auteursrecht voorbehouden|© alle rechten' },
      'newsletter-mail': {
        holds: 'nieuwsbrief|privacyverklaring|privacybeleid|algemene voorwaarden|inbox',
        begins: 'ontvang|wil je|wilt u|door je aan te melden|door u aan te melden|meld je aan|schrijf je in|krijg',
      },
      briefs: { whole: 'kort nieuws|in het kort' },
      'goes-on': { whole: 'wordt vervolgd|vervolg|vervolg volgt|meer volgt|slot volgt' },
      'error-report': {
        begins:
          'fout gezien|foutje gezien|fout gevonden|zie je een fout|heb je een fout|ziet u een fout|tikfout gezien|fout melden|meld een fout',
      },
      embedded: { begins: 'bekijk dit bericht op|bekijk bericht op|bekijk de post op|bekijk op|bekijk deze post op|dit bericht op' },
      preferred: { says: 'voorkeursbron|favoriete bron op google' },
      listen: {
        begins:
          'luister naar dit artikel|luister naar het artikel|beluister dit artikel|beluister het artikel|dit artikel beluisteren|artikel beluisteren|lees dit artikel voor',
      },
      'advert-label': {
        whole:
          'advertentie|tekst gaat verder onder de advertentie|artikel gaat verder onder de advertentie|lees verder onder de advertentie|het artikel gaat verder onder de advertentie|de tekst gaat verder onder de advertentie|lees verder na de advertentie|artikel gaat verder na de advertentie|reclame|ster advertentie|gesponsord|gesponsorde inhoud|partnercontent|tekst loopt door onder de advertentie|artikel loopt door onder de advertentie|tekst gaat door onder de advertentie|tekst gaat verder onder de video|tekst gaat verder onder de foto|artikel gaat verder onder de video|artikel gaat verder onder de foto|tekst loopt door onder de video|lees verder onder de video|lees verder onder de foto|lees verder onder de afbeelding|tekst gaat verder onder de tweet|tekst gaat verder onder de afbeelding|advertentie verbergen|verder lezen na de advertentie|advertentie overslaan',
      },
      newsletter: {
        whole:
          'meld je hier aan|meld u hier aan|aanmelden|inschrijven|abonneer je|je e-mailadres|uw e-mailadres|e-mailadres|vul je e-mailadres in',
        begins:
          'schrijf je in|meld je aan voor|abonneer je op|volg ons op|download de app|download onze app|blijf op de hoogte|mis niets|schrijf u in|bedankt voor je aanmelding',
      },
      'read-on': {
        whole:
          'lees meer|lees verder|ga naar inhoud|ga naar de inhoud|naar de inhoud|ga naar hoofdinhoud|direct naar inhoud|spring naar inhoud|lees het hele artikel|lees het volledige artikel|hele artikel lezen|volledig artikel|lees het artikel|lees hele artikel|bekijk volledig artikel|toon meer|meer tonen|meer laden|lees het volledige verhaal|verder lezen|bewaar artikel|bewaren|artikel bewaren|deel artikel|deel dit artikel|artikel delen|geef cadeau|cadeau geven|artikel cadeau geven|kopieer link|link kopiëren|afdrukken|printen|inloggen|sluiten|naar boven|toon alle reacties|lettergrootte|instellingen aanpassen|open in app',
      },
      topics: {
        begins: 'onderwerpen:|tags:|tag:|onderwerp:|trefwoorden:|categorie:|categorieën:|meer over:|lees meer over:|thema:|rubriek:',
      },
      comments: {
        whole: 'reacties|reactie|reageren|reageer|reacties bekijken|toon reacties|bekijk alle reacties|geen reacties',
        begins:
          'reageer|plaats een reactie|geef een reactie|laat een reactie|reacties (|schrijf een reactie|praat mee|wat vind jij|wat vindt u|je moet ingelogd|log in om te reageren',
      },
      'cookie-notice': {
        begins:
          'wij gebruiken cookies|deze website gebruikt|deze site gebruikt|deze website maakt|we gebruiken cookies|wij en onze partners|om je een|voor het tonen van|daarvoor moet je|wil je deze',
      },
      'reading-time': { begins: 'leestijd' },
      'most-read': {
        whole:
          "meest gelezen|lees ook|gerelateerd|mis het niet|niet te missen|meer nieuws|ander nieuws|overig nieuws|meest bekeken|meest bekeken video’s|meest bekeken video's|populaire video’s|nu populair|net binnen|laatste nieuws|gerelateerde artikelen|gerelateerd nieuws|aanbevolen|aanbevolen voor jou|aanbevolen artikelen|aanraders|lees meer over|meer over dit onderwerp|dit vind je misschien ook leuk|misschien vind je dit ook interessant|ook interessant|meer video’s|meest gedeeld|meest besproken|best gelezen|uitgelicht|bekijk ook|zie ook|volgend artikel|vorig artikel|meer artikelen",
        begins: 'meest bekeken|meest gelezen in|meer uit|meer van',
      },
      paywall: {
        begins:
          'dit artikel is exclusief|dit artikel is alleen|dit artikel is voor|dit is een premium|al abonnee|al een account|bent u abonnee|ben je abonnee|alleen voor abonnees|exclusief voor abonnees|log in om|word abonnee|verder lezen?',
      },
      contact: {
        begins:
          'contact:|neem contact op|heb je een tip|heeft u een tip|tip de redactie|heb je nieuws|mail de redactie|mail naar|tips?|vragen of opmerkingen|reageren? mail',
      },
      appeal: { begins: 'word lid|doneer|help ons' },
      'browser-notice': { begins: 'je browser|uw browser|schakel javascript|zet javascript' },
      legal: {
        whole:
          'privacyverklaring|privacybeleid|gebruiksvoorwaarden|algemene voorwaarden|cookiebeleid|cookie-instellingen|over ons|contact|adverteren|colofon|disclaimer|vacatures|veelgestelde vragen|toegankelijkheid|privacy|klachten',
      },
    },
    related:
      'lees ook|bekijk ook|kijk ook|zie ook|luister ook|lees verder|lees meer|lees ook dit|meer lezen|meer over dit onderwerp|meer hierover|ook interessant|gerelateerd|gerelateerde artikelen|bekijk de video|bekijk ook deze|kijktip|leestip|luistertip|lees eerder|lees hier',
    corrections: 'correctie|rectificatie',
    sharing: 'delen',
    bylines: 'door|redactie',
    updated: 'bijgewerkt',
    dating: 'gepubliceerd op',
    credited: 'bron',
    mail: { from: 'van', date: 'datum|verzonden', to: 'aan', subject: 'onderwerp' },
    afterHyphen: 'en of',
    readingTime: { minutes: 'min|minuten' },
    readOn: 'lees|bekijk|kijk|zie ook|luister|meer over|meer lezen|meer hierover|ook interessant|gerelateerd|leestip',
    follow: {
      begins: 'volg|volg ons|abonneer|abonneer je|word lid|klik hier om|meld je aan|like ons|download|ontvang|sluit je aan|voeg ons toe',
      says: 'volg ons|volg onze|abonneer je op ons|ons kanaal|ons whatsapp-kanaal|onze facebookpagina',
    },
    updates: 'voegt toe|vult aan|actualiseert',
    ago: { after: 'geleden', one: 'een', units: 'seconden seconde min minuut minuten uur uren u dag dagen week weken maand maanden' },
    urgent: 'dringend|spoed|laatste nieuws',
  },
};
