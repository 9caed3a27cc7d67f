import type { Pack } from '../pack.ts';

export const FI: Pack = {
  language: 'fi',
  name: 'Finnish',
  common: 'ja on ei että se oli hän mukaan myös ovat kun mutta joka sen tai vuoden',
  ordinalStop: true,
  page: {
    deskNotes: 'päivitys|päivitetty|täydennetty|korjaus|kooste|kuvallinen',
    readingTime: { minutes: 'min|minuuttia' },
    factBoxes: 'fakta|faktat|faktalaatikko',
    lines: {
      'reading-time': { begins: 'lukuaika' },
      copyright: { says: 'kaikki oikeudet pidätetään' },
      'read-on': {
        whole:
          'siirry sisältöön|siirry suoraan sisältöön|hyppää sisältöön|lue lisää|lue koko juttu|lue koko artikkeli|lue juttu|koko artikkeli',
      },
      newsletter: { whole: 'tilaa uutiskirje|tilaa tästä' },
      'newsletter-mail': { holds: 'uutiskirje' },
      briefs: { whole: 'lyhyesti' },
      'goes-on': { whole: 'jatkuu|jatkoa seuraa' },
      'error-report': { begins: 'löysitkö virheen|huomasitko virheen|ilmoita virheestä' },
      preferred: { says: 'ensisijainen lähde|ensisijaiseksi lähteeksi|suosikkilähde' },
      listen: { begins: 'kuuntele juttu|kuuntele artikkeli|kuuntele tämä juttu' },
      'advert-label': {
        whole:
          'mainos|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|jatka lukemista mainoksen jälkeen|juttu jatkuu mainoksen alla',
      },
      'most-read': {
        whole:
          'luetuimmat|katsotuimmat|katsotuimmat videot|älä missaa|muut uutiset|lisää uutisia|uusimmat|tuoreimmat|suosituimmat|suosittelemme|lue myös|katso myös',
      },
    },
    follow: { begins: 'liity|klikkaa tästä|tykkää|seuraa meitä|tilaa kanavamme', says: 'seuraa meitä|tilaa kanavamme|kanavaamme' },
    related: 'lue myös|katso myös|kuuntele myös|lue lisää|aiheesta lisää|lisää aiheesta|aiheeseen liittyvää',
    readOn: 'lue|katso|kuuntele|aihee|lisää',
    updates: 'päivittää|täydentää',
    ago: { after: 'sitten', units: 'sekuntia min minuuttia minuutti h tunti tuntia päivä päivää viikko viikkoa kuukausi kuukautta' },
    urgent: 'kiireellinen|pika',
  },
};
