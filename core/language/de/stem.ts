// Particles that part from their verb, the longest first, and words in "ge-" that are no participle of a verb without it.
export const PARTICLES =
  'zusammen zurück heraus hinaus hinein durch fest frei fort nach statt teil ab an auf aus bei ein her hin los mit vor weg zu'.split(' ');
const OWN =
  /^ge(?:biet|richt|wicht|sicht|schäft|halt|stalt|walt|bet|burt|rät|fecht|rücht|schlecht|dicht|bot|nehm|fähr|steh|hör|ling|währ|brauch|leit|sell|sund|fall|lang|winn|wöhn|schw|mein|heim|gen|rade|nau|samt|nüg)/;

// Roots of strong verbs beside their infinitive's: nahm, nimmt, genommen.
const ROOTS: ReadonlyMap<string, string> = new Map(
  'nehm:nahm,nimm,nomm geb:gab,gib weis:wies brech:brach,brich,broch hal:hiel,häl komm:kam fall:fiel,fäll geh:ging,gang lauf:lief,läuf schließ:schloss,schlos tret:trat,trit find:fand,fund schlag:schlug,schläg sprech:sprach,sprich,sproch zieh:zog lass:ließ,läss steh:stand,stan seh:sah,sieh biet:bot,bo ruf:rief werf:warf,wirf,worf greif:griff,grif steig:stieg fahr:fuhr,fähr lad:lud,läd schieb:schob heb:hob bring:bracht'
    .split(' ')
    .flatMap((verb) => {
      const [root, others] = verb.split(':') as [string, string];
      return others.split(',').map((other): [string, string] => [other, root]);
    }),
);

/** Forms that a particle parts from where they stand second: [lehnte] den Plan ab. */
export const PARTED_VERBS =
  'lehnt lehnte lehnten lehnen nimmt nahm nahmen nehmen gibt gab gaben geben sagt sagte sagten sagen bricht brach brachen brechen weist wies wiesen weisen stellt stellte stellten stellen setzt setzte setzten setzen zieht zog zogen ziehen hält hielt hielten halten kommt kam kamen kommen fällt fiel fielen fallen geht ging gingen gehen läuft lief liefen laufen macht machte machten machen schließt schloss schlossen schließen sperrt sperrte sperrten sperren tritt trat traten treten kündigt kündigte kündigten kündigen räumt räumte räumten räumen lässt ließ ließen lassen findet fand fanden finden schlägt schlug schlugen schlagen fängt fing fingen fangen bringt brachte brachten bringen greift griff griffen greifen steigt stieg stiegen steigen reist reiste reisten reisen fährt fuhr fuhren fahren führt führte führten führen zeigt zeigte zeigten zeigen klagt klagte klagten klagen stimmt stimmte stimmten stimmen bietet bot boten bieten sieht sah sahen sehen steht stand standen stehen ruft rief riefen rufen wirft warf warfen werfen baut baute bauten bauen deutet deutete deuteten deuten hebt hob hoben heben schiebt schob schoben schieben lädt lud luden laden brennt brannte brannten bleibt blieb blieben bleiben reicht reichte reichten reichen schreibt schrieb schrieben spricht sprach sprachen sprechen wendet wandte wandten liefert lieferte lieferten';

// Letters that stay, that are compared, and that are compared behind a particle.
const [SHORTEST, LONGEST, WITH_PARTICLE] = [4, 6, 10];

/** What the forms of a German word share: "Verletzten" and "verletzt", "abgelehnt" and "ablehnen", "geprüft" and "prüfen". */
export function stemOfGerman(word: string): string {
  const particle = PARTICLES.find((one) => word.startsWith(one) && word.length >= one.length + SHORTEST - 1);
  let rest = particle ? word.slice(particle.length) : word;
  if (particle) rest = rest.replace(/^(?:ge|zu)(?=.{2,}(?:t|en)$)/, '');
  else if (/^ge.{4,}t$/.test(rest) && !OWN.test(rest)) rest = rest.slice(2);
  const shorter = rest.replace(/(?:ungen|ung|innen|in|ern|tem|ten|ter|tes|te|em|en|er|es|et|st|e|n|s|t)$/, '');
  if (shorter.length >= (particle ? SHORTEST - 1 : SHORTEST)) rest = shorter;
  if (particle) rest = ROOTS.get(rest) ?? rest;
  return particle ? (particle + rest).slice(0, WITH_PARTICLE) : rest.slice(0, LONGEST);
}
