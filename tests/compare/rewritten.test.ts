import { describe, expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** What a rewritten sentence changes, the sentence, and the sentence as rewritten. */
const CHANGED: readonly (readonly [kind: string, what: string, base: string, witness: string])[] = [
  [
    'figure-changed',
    'a figure',
    'Divers brought 14 sailors out of the sunken tug on Friday after a night of work, the port said.',
    'After a night of work, 41 sailors were brought out of the sunken tug by divers on Friday, the port said.',
  ],
  [
    'figure-changed',
    'a sum',
    'Norden Foods will pay $36 million to farmers whose wells were fouled by its plant.',
    'Farmers whose wells were fouled by the plant are to get $63 million from Norden Foods.',
  ],
  [
    'figure-changed',
    'what each figure counts',
    'The flood killed 12 people and injured 40 in the lower town.',
    'In the lower town, 40 people were killed and 12 were injured by the flood.',
  ],
  [
    'figure-changed',
    'an ordinal',
    'The fire was the second at the mill since May, and the largest.',
    'It was the largest fire at the mill, and the third since May.',
  ],
  [
    'time-changed',
    'a month',
    'The museum hopes to open its new wing in April, once the roof has been mended.',
    'Once the roof has been mended, the museum hopes to open its new wing in June.',
  ],
  [
    'time-changed',
    'since and until',
    'The pass has been shut since January 9 because of snow.',
    'Because of snow, the pass was shut until January 9.',
  ],
  [
    'name-changed',
    'who did it to whom',
    'Alder Mining has made an offer for its rival Corvane, people at both firms said.',
    'Corvane has made an offer for Alder Mining, its rival, people at both firms said.',
  ],
  [
    'name-changed',
    'a surname',
    'The keeper Ivan Calder saved both shots of the evening.',
    'Both shots of the evening were saved by the keeper Ivan Calloway.',
  ],
  [
    'attribution-changed',
    'the speaker',
    'The lake is safe to swim in again, the county health board said after a week of tests.',
    'After a week of tests, the hotel owners said the lake was again safe to swim in.',
  ],
  [
    'attribution-changed',
    'the source left out',
    'The pilot had been drinking before the plane left the runway, investigators said.',
    'Before the plane left the runway, its pilot had been drinking.',
  ],
  [
    'attribution-changed',
    'who said which',
    'The yard will close, said owner Tom Reyes, while shop steward Ada Finn said it could be sold.',
    'Shop steward Ada Finn said the yard would close, but owner Tom Reyes said it could be sold.',
  ],
  [
    'role-changed',
    'a former office',
    'Former trade minister Paul Aguda was heard for three hours over the contracts.',
    'Paul Aguda, the trade minister, was heard over the contracts for three hours.',
  ],
  [
    'hedge-dropped',
    'an allegation stated',
    'A loose wire allegedly set off the fire that gutted the Palace theatre.',
    'The fire that gutted the Palace theatre was set off by a loose wire.',
  ],
  [
    'hedge-added',
    'a cause made probable',
    'The delay was caused by a broken pump, the plant said in a letter.',
    'In a letter, the plant said a broken pump was probably behind the delay.',
  ],
  [
    'hedge-dropped',
    'a bound turned round',
    'Nearly 3,000 fans slept on the benches of the station because of the snow.',
    'Because of the snow, more than 3,000 fans slept on the benches of the station.',
  ],
  [
    'negation-changed',
    'a negation left out',
    'The club did not have a licence for the show, the inspector told the court.',
    'The inspector told the court that the club had a licence for the show.',
  ],
  [
    'negation-changed',
    'a ruling out denied',
    'Police have ruled out a link between the two fires in Mill Lane.',
    'A link between the two fires in Mill Lane has not been ruled out by police.',
  ],
  [
    'quotation-altered',
    'a quotation cut',
    '"We will mend every roof in the town, as soon as the rain stops," builder Ned Orr said.',
    'Builder Ned Orr said: "We will mend every roof in the town."',
  ],
];

const SAME: readonly (readonly [what: string, base: string, witness: string])[] = [
  [
    'figures moved with what they count',
    'The crash left two dead and 15 injured, four of them pupils.',
    'Fifteen people, including four pupils, were injured and two were killed in the crash.',
  ],
  [
    'a bound in other words',
    'No fewer than 60 barns were left without a roof by the gale, the brigade said.',
    'The gale tore the roofs off at least 60 barns, the brigade said.',
  ],
  ['the voice turned', 'Osk Savings took over Brenn Bank in 2012.', 'Brenn Bank was taken over by Osk Savings in 2012.'],
  [
    'a part of the day left out',
    'Crews put out the fire at the glue works late on Monday evening.',
    'The fire at the glue works was put out by crews on Monday.',
  ],
  [
    'the speaker moved',
    '"Nobody should sleep in a tent," said the vicar, Father Paul Quinn, as he opened the hall.',
    'As he opened the hall, the vicar, Father Paul Quinn, said: “Nobody should sleep in a tent.”',
  ],
  [
    'a negation in other words',
    'Nobody was hurt when the mast fell on the empty stand.',
    'The mast fell on the empty stand without hurting anyone.',
  ],
  [
    'a hedge in other words',
    'The clerk Jon Amsel allegedly hid $2 million from the bank.',
    'Jon Amsel, a clerk, is alleged to have hidden $2 million from the bank.',
  ],
  [
    'an office behind its name',
    'The acting head of the port, Lea Sand, denied that the cranes were old.',
    'Lea Sand, acting head of the port, denied the cranes were old.',
  ],
  [
    'two quotations that changed places',
    '"The road is gone," said Ida Koll, as her brother Tom Koll complained: "Nobody came."',
    'Tom Koll complained: "Nobody came", while his sister Ida Koll said: "The road is gone."',
  ],
];

describe('in a rewritten sentence', () => {
  test.each(CHANGED)('%s: %s', (kind, _what, base, witness) => {
    expect(flagsOf(base, witness)).toContain(kind);
  });
  test.each(SAME)('nothing: %s', (_what, base, witness) => {
    expect(flagsOf(base, witness)).toEqual([]);
  });
});

test('a figure that ends a text is read to its end', () => {
  expect(flagsOf('The hall seats a hundred', 'The hall seats half a hundred')).toContain('figure-changed');
});
