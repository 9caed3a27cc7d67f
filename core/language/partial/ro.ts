import type { Pack } from '../pack.ts';

export const RO: Pack = {
  language: 'ro',
  name: 'Romanian',
  common: 'de în și a la pe cu din că o un nu este pentru care mai al au fost sunt prin',
  page: {
    deskNotes: 'actualizare|sinteză|corecție|reluare|foto|video|completare',
    readingTime: { minutes: 'min|minute', after: 'de citit' },
    lines: {
      'reading-time': { begins: 'timp de citire' },
      copyright: { says: 'toate drepturile rezervate' },
      'read-on': {
        whole:
          'sari la conținut|salt la conținut|treci la conținut|mergi la conținut|citește mai mult|citește mai departe|vezi mai mult|citește tot articolul|citește articolul complet|citește întregul articol|articolul complet|citește articolul',
      },
      newsletter: { whole: 'abonează-te|abonați-vă' },
      'newsletter-mail': { holds: 'newsletter' },
      'goes-on': { whole: 'continuare|va urma|urmează' },
      'error-report': { begins: 'ai găsit o greșeală|ați găsit o greșeală|raportează o eroare|dacă ai găsit o greșeală' },
      preferred: { says: 'sursă preferată|sursa preferată|surse preferate' },
      listen: { begins: 'ascultă articolul|ascultă acest articol|ascultați articolul' },
      'advert-label': {
        whole:
          'publicitate|articolul continuă după publicitate|citește mai departe după publicitate|continuă să citești după publicitate|continuarea după publicitate',
      },
      'most-read': {
        whole:
          'cele mai citite|cele mai vizionate|cele mai vizionate videoclipuri|nu rata|alte știri|mai multe știri|ultimele știri|recomandări|recomandate|articole similare|citește și|vezi și',
      },
    },
    follow: {
      begins: 'urmărește|urmăriți|urmăreşte|abonează-te|abonați-vă|alătură-te|click aici|intră pe|dă like',
      says: 'urmărește-ne|urmăriți-ne|urmăreşte-ne|canalul nostru|pagina noastră',
    },
    related:
      'citește și|citeşte şi|citiți și|vezi și|vezi şi|vedeți și|citește mai mult|citește mai multe|pe aceeași temă|ascultă și|articole similare',
    readOn: 'cite|citi|vezi|vedeți|pe aceeași|ascultă|articole similare',
    updates: 'actualizează|adaugă|completează',
    ago: { before: 'acum', units: 'secunde minut minute min oră ore h zi zile săptămână săptămâni luni' },
    urgent: 'urgent|flash',
  },
};
