import type { Pack } from '../pack.ts';

export const NB: Pack = {
  language: 'nb',
  name: 'Norwegian Bokmål',
  common: 'og å det i en er på av for med den til ikke har de et som fra var men ved seg etter kan ble',
  ordinalStop: true,
  page: {
    pageNumbers: { page: 'side' },
    jumps: 'fortsetter på|fortsettelse fra|se',
    deskNotes: 'oppdatering|oppdatert|tillegg|rettelse|retting|sammendrag|med foto|med video|utvidet|repetisjon',
    readingTime: { minutes: 'min|minutter', after: 'lesetid' },
    factBoxes: 'fakta|faktaboks',
    lines: {
      'reading-time': { begins: 'lesetid' },
      copyright: { says: 'alle rettigheter reservert|alle rettigheter forbeholdt' },
      'read-on': {
        whole:
          'hopp til innhold|hopp til innholdet|gå til innhold|gå til hovedinnhold|les mer|les videre|les hele saken|les hele artikkelen|hele saken|les saken',
      },
      newsletter: { whole: 'meld deg på|abonner' },
      'newsletter-mail': { holds: 'nyhetsbrev' },
      briefs: { whole: 'kort fortalt|i korte trekk|notiser' },
      'goes-on': { whole: 'fortsetter|fortsettelse følger|mer følger|forts' },
      'error-report': { begins: 'har du funnet en feil|funnet en feil|ser du en feil|oppdaget en feil|meld fra om feil|meld feil' },
      embedded: { begins: 'se dette innlegget på|vis dette innlegget på|se innlegget på|vis innlegget på' },
      preferred: { says: 'foretrukket kilde|foretrukken kilde|foretrukne kilder' },
      listen: { begins: 'lytt til saken|lytt til artikkelen|lytt til denne saken|hør saken|hør artikkelen' },
      'advert-label': {
        whole:
          'annonse|saken fortsetter etter annonsen|artikkelen fortsetter etter annonsen|artikkelen fortsetter under annonsen|les videre etter annonsen|saken fortsetter under annonsen',
      },
      'most-read': {
        whole:
          'mest lest|mest leste|mest sett|mest sette videoer|ikke gå glipp av|flere nyheter|andre nyheter|siste nytt|anbefalt|anbefalte saker|les også|se også|populære saker',
      },
    },
    follow: { begins: 'følg|følg oss|meld deg på|abonner|klikk her for å|lik oss|last ned', says: 'følg oss|vår kanal' },
    related: 'les også|se også|hør også|les mer|les videre|relatert|relaterte saker|relaterte artikler|mer om|lytt også',
    readOn: 'les|se også|hør|relatert|relaterte|mer om|lytt',
    updates: 'oppdaterer|legger til|utdyper',
    ago: { after: 'siden', one: 'en|ett', units: 'sekund sekunder min minutt minutter time timer dag dager uke uker måned måneder' },
    urgent: 'haster|hast',
  },
};
