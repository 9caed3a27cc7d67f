import type { Pack } from '../pack.ts';

export const DA: Pack = {
  language: 'da',
  name: 'Danish',
  common: 'og at det i en er på af for med den til ikke har de et som fra var der men ved sig efter kan blev',
  ordinalStop: true,
  page: {
    jumps: 'fortsættes på|fortsat fra|se',
    deskNotes: 'opdatering|opdateret|tilføjelse|rettelse|gentagelse|resumé|med foto|med video|udvidet',
    readingTime: { minutes: 'min|minutter', after: 'læsning' },
    factBoxes: 'fakta|faktaboks',
    lines: {
      'reading-time': { begins: 'læsetid' },
      copyright: { says: 'alle rettigheder forbeholdes' },
      'read-on': {
        whole:
          'gå til indhold|gå til hovedindhold|spring til indhold|læs mere|læs videre|læs hele artiklen|hele artiklen|læs artiklen|læs hele historien',
      },
      newsletter: { whole: 'tilmeld dig|skriv dig op|abonnér' },
      'newsletter-mail': { holds: 'nyhedsbrev' },
      briefs: { whole: 'kort nyt|i korthed' },
      'goes-on': { whole: 'fortsættes|fortsat|mere følger|forts' },
      'error-report': { begins: 'har du fundet en fejl|fundet en fejl|ser du en fejl|rapportér fejl|fejl i artiklen' },
      embedded: { begins: 'se dette opslag på|vis dette opslag på|se opslaget på|vis opslaget på|se opslag på' },
      preferred: { says: 'foretrukken kilde|foretrukne kilde|foretrukne kilder' },
      listen: { begins: 'lyt til artiklen|lyt til denne artikel|hør artiklen|få artiklen læst op|artiklen læst op' },
      'advert-label': {
        whole:
          'annonce|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|fortsæt med at læse efter annoncen|teksten fortsætter efter annoncen|læs videre efter annoncen',
      },
      'most-read': {
        whole:
          'mest læste|mest sete|mest sete videoer|gå ikke glip af|flere nyheder|andre nyheder|seneste nyt|anbefalet|anbefalede artikler|læs også|se også|populære',
      },
    },
    bylines: 'af',
    mail: { from: 'fra', date: 'sendt|dato', to: 'til', subject: 'emne' },
    pageNumbers: { page: 'side' },
    follow: { begins: 'følg|følg os|tilmeld dig|abonner|klik her for at|like os|hent', says: 'følg os|vores kanal' },
    related: 'læs også|se også|hør også|læs mere|læs videre|relateret|relaterede artikler|mere om|lyt også',
    readOn: 'læs|se også|hør|relater|mere om|lyt',
    updates: 'opdaterer|tilføjer|uddyber',
    ago: { after: 'siden', one: 'en|et', units: 'sekund sekunder min minut minutter time timer dag dage uge uger måned måneder' },
    urgent: 'haster|lyn',
  },
};
