// Particles that part from their verb, the longest first, and words in "ge-" that are no participle of a verb without it.
const PARTICLES =
  'zusammen zurück heraus hinaus hinein durch fest frei fort nach statt teil ab an auf aus bei ein her hin los mit vor weg zu'.split(' ');
const OWN =
  /^ge(?:biet|richt|wicht|sicht|schäft|halt|stalt|walt|bet|burt|rät|fecht|rücht|schlecht|dicht|bot|nehm|fähr|steh|hör|ling|währ|brauch|leit|sell|sund|fall|lang|winn|wöhn|schw|mein|heim|gen|rade|nau|samt|nüg)/;

// Letters that stay, that are compared, and that are compared behind a particle.
const [SHORTEST, LONGEST, WITH_PARTICLE] = [4, 6, 10];

/** What the forms of a German word share: "Verletzten" and "verletzt", "abgelehnt" and "ablehnen", "geprüft" and "prüfen". */
export function stemOfGerman(word: string): string {
  const particle = PARTICLES.find((one) => word.startsWith(one) && word.length > one.length + SHORTEST);
  let rest = particle ? word.slice(particle.length) : word;
  if (particle) rest = rest.replace(/^(?:ge|zu)(?=.{3,}(?:t|en)$)/, '');
  else if (/^ge.{4,}t$/.test(rest) && !OWN.test(rest)) rest = rest.slice(2);
  const shorter = rest.replace(/(?:ungen|ung|innen|in|ern|tem|ten|ter|tes|te|em|en|er|es|et|st|e|n|s|t)$/, '');
  if (shorter.length >= (particle ? SHORTEST - 1 : SHORTEST)) rest = shorter;
  return particle ? (particle + rest).slice(0, WITH_PARTICLE) : rest.slice(0, LONGEST);
}
