import type { Pack } from '../pack.ts';

export const CS: Pack = {
  language: 'cs',
  name: 'Czech',
  common: 'a v se na je že s z do o i k za pro by jako po podle které jsou který ale',
  ordinalStop: true,
  page: {
    deskNotes: 'aktualizace|aktualizováno|doplněno|oprava|opakování|souhrn|foto|video|rozšířeno',
    readingTime: { minutes: 'min|minut|minuty', after: 'čtení' },
    factBoxes: 'fakta|v číslech',
    lines: {
      'reading-time': { begins: 'doba čtení' },
      copyright: { says: 'všechna práva vyhrazena' },
      'read-on': {
        whole:
          'přejít k obsahu|přejít na obsah|přeskočit na obsah|číst dále|číst více|více|přečíst celý článek|celý článek|číst celý článek|celý text',
      },
      newsletter: { whole: 'přihlaste se k odběru|odebírejte' },
      'newsletter-mail': { holds: 'newsletter|zpravodaj' },
      'goes-on': { whole: 'pokračování|pokračuje|pokr|pokračování následuje' },
      'error-report': { begins: 'našli jste chybu|nahlásit chybu|našli jste v článku chybu|všimli jste si chyby' },
      embedded: { begins: 'zobrazit příspěvek na|zobrazit tento příspěvek na|zobrazit na' },
      preferred: { says: 'preferovaný zdroj|preferovaného zdroje|oblíbený zdroj na google' },
      listen: { begins: 'poslechněte si článek|poslechnout článek|přehrát článek|poslechněte si tento článek' },
      'advert-label': { whole: 'reklama|inzerce|článek pokračuje pod reklamou|článek pokračuje po reklamě|text pokračuje pod reklamou' },
      'most-read': {
        whole:
          'nejčtenější|nejsledovanější|nejsledovanější videa|nepřehlédněte|další zprávy|další články|nejnovější zprávy|doporučujeme|doporučené články|čtěte také|související články|mohlo by vás zajímat',
      },
    },
    follow: {
      begins: 'sledujte|přidejte se|odebírejte|klikněte zde|připojte se|lajkujte',
      says: 'sledujte nás|přidejte se|náš kanál|našem kanálu',
    },
    related:
      'čtěte také|čtěte též|čtěte dále|přečtěte si také|přečtěte si|podívejte se také|sledujte také|související|související články|více k tématu|poslechněte si také|mohlo by vás zajímat',
    readOn: 'čtěte|přečtěte|podívejte|sledujte|související|více k|poslechněte|mohlo by',
    updates: 'aktualizuje|doplňuje|rozšiřuje',
    ago: { before: 'před', units: 'sekundami min minutou minutami hodinou hodinami h dnem dny týdnem týdny měsícem měsíci' },
    urgent: 'bleskově|naléhavé',
  },
};
