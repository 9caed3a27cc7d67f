import type { Pack } from '../pack.ts';

export const HU: Pack = {
  language: 'hu',
  name: 'Hungarian',
  common: 'a az és hogy nem is egy ez volt meg már csak még van azt mint szerint',
  ordinalStop: true,
  page: {
    deskNotes: 'frissítés|frissítve|javítás|ismétlés|összefoglaló|fotó|videó|kiegészítve|bővítve',
    readingTime: { minutes: 'perc', after: 'olvasás' },
    lines: {
      'reading-time': { begins: 'olvasási idő' },
      copyright: { says: 'minden jog fenntartva' },
      'read-on': {
        whole:
          'ugrás a tartalomra|ugrás a tartalomhoz|tovább a tartalomhoz|tovább olvasom|olvass tovább|olvassa el a teljes cikket|a teljes cikk|tovább a teljes cikkre|tovább a cikkhez|elolvasom',
      },
      newsletter: { whole: 'iratkozzon fel|iratkozz fel' },
      'newsletter-mail': { holds: 'hírlevél' },
      'goes-on': { whole: 'folytatjuk|folytatás|folyt|folyt köv|folytatás következik' },
      'error-report': { begins: 'hibát talált|hibát találtál|hiba bejelentése' },
      preferred: { says: 'előnyben részesített forrás|kedvenc forrás' },
      listen: { begins: 'hallgassa meg a cikket|cikk meghallgatása|hallgasd meg a cikket' },
      'advert-label': {
        whole: 'hirdetés|a cikk a hirdetés után folytatódik|cikkünk a hirdetés után folytatódik|a hirdetés után folytatjuk',
      },
      'most-read': {
        whole:
          'legolvasottabb|legnézettebb|legnézettebb videók|ne hagyja ki|ne maradjon le|további hírek|friss hírek|legfrissebb|ajánlott cikkek|ajánlott|kapcsolódó cikkek',
      },
    },
    follow: {
      begins: 'kövess|kövessen|kövesse|iratkozz fel|iratkozzon fel|csatlakozz|csatlakozzon|kattints ide|lájkolj',
      says: 'kövess minket|kövessen minket|iratkozz fel|csatornánk',
    },
    related:
      'olvasd el ezt is|olvassa el ezt is|olvasta már|kapcsolódó cikkek|kapcsolódó|kapcsolódó cikk|nézze meg ezt is|nézd meg ezt is|ezt is olvassa el|ajánljuk|további cikkek',
    readOn: 'olvas|kapcsolódó|néz|ezt is|ajánljuk|további',
    updates: 'frissíti|kiegészíti|bővíti',
    ago: { after: 'ezelőtt', units: 'másodperccel perccel órával nappal héttel hónappal' },
    urgent: 'sürgős|gyorshír',
  },
};
