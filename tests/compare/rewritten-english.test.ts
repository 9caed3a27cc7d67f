import { describe, expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Pairs of sentences by what they are about: the flags, the base, the witness. */
type Rewritten = readonly (readonly [flags: string, base: string, witness: string])[];

const TIMES: Rewritten = [
  [
    '',
    'The stalls had to be cleared by noon on Saturday so that the square could be washed.',
    'So that the square could be washed, traders had until 12 noon Saturday to clear their stalls.',
  ],
  [
    '',
    'The blackout began at midnight on Tuesday and spread to six towns.',
    'The blackout, which spread to six towns, began at 12 midnight Tuesday.',
  ],
  [
    'time-changed',
    'The blackout began at midnight on Tuesday and spread to six towns.',
    'The blackout, which spread to six towns, began at twelve noon on Tuesday.',
  ],
  [
    '',
    'The trawler Halcyon burned out in 2017 with the loss of nine hands.',
    'Nine hands were lost in the 2017 fire on the trawler Halcyon.',
  ],
  [
    'time-changed',
    'The trawler Halcyon burned out in 2017 with the loss of nine hands.',
    'Nine hands were lost in the 2016 fire on the trawler Halcyon.',
  ],
  ['', "Rent rose 7 percent in 2023, the tenants' union said.", "The tenants' union put 2023's rise in rent at 7 percent."],
  ['', 'Riots that followed the elections in 2014 were put down.', 'The riots which followed the 2014 elections were crushed.'],
  ['', 'The mill gave work to 1500 people before the war.', 'Before the war the 1500 workers of the mill had jobs.'],
];

const FIGURES: Rewritten = [
  ['', 'The synod chose the new bishop by 31 to 17 on Friday.', 'On Friday the new bishop was the choice of the synod, 31-17.'],
  ['', 'The club voted on Friday by 310 to 175 to end voting by post.', 'Club members voted 310-175 Friday to stop voting by post.'],
  ['', 'Owners backed the sale on Monday by 520 votes to 166.', 'The sale won the backing of owners 520-166 Monday.'],
  ['figure-changed', 'Owners backed the sale on Monday by 520 votes to 166.', 'The sale won the backing of owners 520-161 Monday.'],
  ['', 'Two-thirds of the pupils passed, and a sixth were ill.', 'Of the pupils, 67 percent passed and 17 percent were ill.'],
  ['figure-changed', 'Two-thirds of the pupils passed the test.', 'Of the pupils, 76 percent passed the test.'],
  ['', 'It was minus nine degrees Celsius on the pass at dawn.', 'At dawn the pass had -9C.'],
  ['', 'It was minus nine degrees on the pass at dawn.', 'At dawn it was nine degrees below zero on the pass.'],
  ['figure-changed', 'It was minus nine degrees on the pass at dawn.', 'At dawn it was nine degrees on the pass.'],
  ['', 'It was nine degrees below average on the pass.', 'On the pass it was below average by nine degrees.'],
];

const MORE_FIGURES: Rewritten = [
  ['', 'The syrup was given to 800 children under five.', 'The syrup was given to 800 under-fives.'],
  ['figure-changed', 'The syrup was given to 800 children under five.', 'The syrup was given to 800 under-sevens.'],
  ['', 'Elgin came back from two goals down to beat Torsby.', 'Elgin, 2-0 down, came back to beat Torsby.'],
  ['', 'A quarter of the 1,200 pews were empty.', 'Of the 1,200 pews, 300 were empty.'],
  ['figure-changed', 'A quarter of the 1,200 pews were empty.', 'Of the 1,200 pews, 400 were empty.'],
  ['', 'Waves of up to nine metres broke over the mole.', 'Waves broke over the mole, reaching nine metres.'],
];

const MONEY: Rewritten = [
  ['', 'The dredger cost three quarters of a million crowns, the port said.', 'The port said the dredger cost 750,000 crowns.'],
  ['', 'Half a million herons winter on the lagoon.', 'On the lagoon 500,000 herons spend the winter.'],
  ['figure-changed', 'A quarter of a million herons winter on the lagoon.', 'On the lagoon 520,000 herons spend the winter.'],
  ['figure-changed', 'The silo was sold for K3.4 billion in June.', 'In June the silo went for K3.4 million.'],
  ['figure-changed', 'The silo was sold for N6 billion in June.', 'In June the silo went for N6 million.'],
  ['', 'The silo was sold for Ksh40,000 in June.', 'In June the silo went for 40,000 shillings.'],
  ['', 'Barley gained 65 cents to $7.10.', 'Barley rose $0.65 to $7.10.'],
  ['', 'A loaf costs 95 pence in Dunmore.', 'In Dunmore a loaf costs £0.95.'],
  ['figure-changed', 'A loaf costs 95 pence in Dunmore.', 'In Dunmore a loaf costs £9.50.'],
  ['figure-changed', 'Rents climbed to $640 from $590 in Dunmore.', 'In Dunmore rents climbed from $640 to $590.'],
  ['', 'Rents climbed to $640 from $590 in Dunmore.', 'In Dunmore rents climbed from $590 to $640.'],
  ['figure-changed', 'Tin fell 2.2 percent on Friday.', 'On Friday tin ended up 2.2 percent.'],
  ['', 'Tin fell 2.2 percent on Friday.', 'On Friday tin ended down 2.2 percent.'],
  ['', 'Tin fell by up to 2.2 percent on Friday.', 'On Friday tin slid as much as 2.2 percent.'],
  [
    'figure-changed',
    'The cannery had a deficit of $6.5 million after a surplus of $1.2 million.',
    'After a surplus of $6.5 million, the cannery had a deficit of $1.2 million.',
  ],
];

const MEASURED: Rewritten = [
  ['', 'Gusts of 120 kilometres an hour felled the elms.', 'The elms were felled by gusts of 120kph.'],
  ['', 'Gusts of 120 kilometres an hour felled the elms.', 'The elms were felled by gusts of 120km/h (75mph).'],
  ['figure-changed', 'Gusts of 120 kilometres an hour felled the elms.', 'The elms were felled by gusts of 120mph.'],
  ['', 'Ruud swam the 200m in 1:58 in Narvik.', 'In Narvik, Ruud swam the 200 metres in 1:58.'],
  ['', 'Ruud was timed at 22.4 seconds in Narvik.', 'In Narvik, Ruud was timed at 22.4sec.'],
  ['figure-changed', 'Ruud was timed at 22.4 seconds in Narvik.', 'In Narvik, Ruud was timed at 24.2sec.'],
  ['', 'On the fifth day of the fast he fainted.', 'He fainted on day five of the fast.'],
  ['figure-changed', 'On the fifth day of the fast he fainted.', 'He fainted on day six of the fast.'],
  ['figure-changed', 'That day five men fainted at the quarry.', 'That day six men fainted at the quarry.'],
];

const LENGTHS: Rewritten = [
  ['', 'The survey followed 900 otters for a decade.', 'The survey of 900 otters ran for 10 years.'],
  ['', 'The survey followed 900 otters for two decades.', 'The survey of 900 otters ran for 20 years.'],
  ['figure-changed', 'The survey followed 900 otters for two decades.', 'The survey of 900 otters ran for 30 years.'],
  ['', 'The survey of the past decade counted 900 otters.', 'The survey counted 900 otters in recent years.'],
];

const PREFIXED: Rewritten = [
  ['negation-changed', 'The synod found that the levy was unlawful.', 'The levy was lawful, the synod found.'],
  ['', 'The synod found that the levy was unlawful.', 'The levy was not lawful, the synod found.'],
  ['', 'The clerk gave information on the formation.', 'On the formation the clerk gave information.'],
  ['negation-changed', 'Nine in ten of those asked said they would not pay.', 'Of those polled, 90 percent said they would pay.'],
];

const MORE_TIMES: Rewritten = [
  ['time-changed', 'Children swim free in the lido until Friday.', 'In the lido, swimming is free for children from Friday.'],
  ['', 'Children swim free in the lido from Friday.', 'From Friday, swimming in the lido is free for children.'],
  ['', 'The clan swore revenge for a raid in May.', 'Revenge for a May raid was sworn by the clan.'],
  ['time-changed', 'The clan swore revenge for a raid in May.', 'Revenge for a March raid was sworn by the clan.'],
  ['', 'It is the first concert by the choir in the hall since 1989.', 'No concert by the choir has been given in the hall since 1989.'],
  ['', 'The choir has not sung in the hall since 1989.', 'The choir last sang in the hall in 1989.'],
];

const HEDGES: Rewritten = [
  [
    '',
    'Zoologists estimate that 300 of the toads live in the quarry, the park said in a leaflet.',
    'In a leaflet, the park said zoologists put the number of toads that live in the quarry at about 300.',
  ],
  [
    'hedge-added',
    'Zoologists counted 300 of the toads in the quarry, the park said in a leaflet.',
    'In a leaflet, the park said zoologists had counted about 300 of the toads in the quarry.',
  ],
  ['', 'A boy was stung as he tried to lift the lid of the hive.', 'A boy was trying to lift the lid of the hive when he was stung.'],
  ['', 'Villagers tried to stop the lorries at the bridge.', 'At the bridge, villagers made an effort to stop the lorries.'],
  ['hedge-dropped', 'Villagers tried to stop the lorries at the bridge.', 'At the bridge, villagers stopped the lorries.'],
  ['', 'The dam is expected to overflow by the weekend.', 'An overflow of the dam is expected by the weekend.'],
  ['hedge-dropped', 'The dam is expected to overflow by the weekend.', 'By the weekend, the dam will overflow.'],
  ['', 'The cook allegedly put glass into the soup of two guests.', 'The cook is accused of having put glass into the soup of two guests.'],
  [
    'hedge-dropped',
    'The accused cook allegedly put glass into the soup of two guests.',
    'The accused cook put glass into the soup of two guests.',
  ],
  ['', 'The horn was heard across the bay.', 'Across the bay, the horn could be heard.'],
  ['hedge-added', 'The horn was replaced in May.', 'The horn could be replaced in May.'],
  ['', 'The fungus may have come with a cargo of seeds.', 'It is possible that the fungus came with a cargo of seeds.'],
  ['', 'Almost 900 looms stood idle in the valley.', 'In the valley, just under 900 looms stood idle.'],
  ['', 'More than 70 of the wells were dry, the survey found.', 'The survey found that the number of dry wells had passed 70.'],
  [
    'negation-changed',
    'Growers said it was unlikely that the cherries would be picked in May because of the frost.',
    'Growers said it was likely that the cherries would be picked in May because of the frost.',
  ],
  [
    'negation-changed',
    'The chapel roof was probable to last, the mason wrote.',
    'The chapel roof was improbable to last, the mason wrote.',
  ],
];

const SOURCES: Rewritten = [
  ['negation-changed', 'The brewery said it had watered its beer.', 'The brewery said it had not watered its beer.'],
  ['attribution-changed', 'The brewery said it had watered its beer.', 'The brewery admitted that it had watered its beer.'],
];

const TOLD: Rewritten = [
  [
    'attribution-changed',
    'A solicitor for the vet told the panel in May that the records had been lost.',
    'In May, the panel was told by the vet that the records had been lost.',
  ],
  ['', 'A spokesman for the canal trust said the lock would open.', 'The canal trust said the lock would open.'],
  ['attribution-changed', 'The clerk Ines Dahl told the panel that the seal was broken.', 'The panel was told that the seal was broken.'],
  [
    'name-changed',
    'Archivist Lena Brandl told the panel that the letters had been sold.',
    'The letters had been sold, the panel was told by archivist Greta Brandl.',
  ],
  [
    'name-changed',
    'The panel heard that Ralf Oster had told Kim Sund to burn the letters.',
    'Ralf Oster was told by Kim Sund to burn the letters, the panel heard.',
  ],
  [
    'attribution-changed',
    'Cooks told the panel that the meat was green, while the caterer told it that the fridge had failed.',
    'The panel was told by the caterer that the meat was green, and cooks said the fridge had failed.',
  ],
  [
    '',
    'Cooks told the panel that the meat was green, while the caterer told it that the fridge had failed.',
    'The panel was told by the caterer that the fridge had failed, and cooks said the meat was green.',
  ],
  [
    '',
    'The road is gone, said Ida Koll, as her brother Tom Frey complained that nobody came.',
    'Tom Frey complained that nobody came, while his sister Ida Koll said the road was gone.',
  ],
  ['', 'The panel was told by Jan Moss that the meat was green.', 'Jan Moss told the panel that the meat was green.'],
];

const MORE_SOURCES: Rewritten = [
  ['attribution-changed', 'The bus had no lights, a cyclist told detectives.', 'Detectives said the bus had no lights.'],
  ['quotation-altered', '"It was a miracle," said the cook, Ada Roth.', 'Cook Ada Roth said: "It was almost a miracle."'],
  ['', 'Wool imports fell in March, the customs board said on Friday.', 'Customs figures on Friday showed wool imports down in March.'],
  ['attribution-changed', 'Wool imports fell in March, the customs board said on Friday.', 'On Friday, wool imports were down in March.'],
  [
    'attribution-changed',
    'The raiders wore black masks, three clerks told detectives at the bank in Holm.',
    'The raiders were wearing black masks.',
  ],
  ['', 'The tenor is reportedly moving to Lyon.', 'According to media reports, the tenor is moving to Lyon.'],
  ['hedge-dropped', 'The tenor is reportedly moving to Lyon.', 'The tenor is moving to Lyon.'],
  [
    '',
    'Mayor Lotte Bing said the pool would reopen in May and that the regional council had agreed.',
    'The pool will reopen in May, mayor Lotte Bing said, adding that the regional council had agreed to it.',
  ],
  ['', 'Pupils who walk to school are more likely to be punctual.', 'Pupils walking to school are likelier to be punctual.'],
  ['', "It was the club's fifth defeat this year.", 'The club has now suffered the fifth defeat of the year.'],
  ['time-changed', "It was the club's fifth defeat this year.", 'The club has now suffered the fifth defeat of last year.'],
];

/** What a bound is of: a rank has none, and the measure of a comparison is one. */
const BOUNDS: Rewritten = [
  ['', 'The clinic followed 90 patients for six months.', 'Over six months the clinic followed 90 patients.'],
  ['hedge-dropped', 'The clinic followed 90 patients for over six months.', 'The clinic followed 90 patients for six months.'],
  ['hedge-dropped', 'The strike lasted over three weeks.', 'The strike went on for three weeks.'],
  ['', 'Third seed Nora Falk beat Ida Roth 6-2 6-1 on Monday.', 'On Monday Nora Falk had a 6-2 6-1 win over Ida Roth as the third seed.'],
  [
    '',
    'Lena Ost reached a last round with a defeat of fifth seed Mia Kern.',
    'A win over fifth seed Mia Kern took Lena Ost to a last round.',
  ],
  ['', 'The win lifted Orden up to third in the league.', 'Orden are third in the league after the win.'],
  ['', 'The drug slowed the disease in men over 70.', 'In men older than 70 the disease was slowed by the drug.'],
  ['hedge-dropped', 'The wall is longer than 40 metres, the builder said.', 'The builder said the length of the wall is 40 metres.'],
  ['hedge-dropped', 'The fund serves children under 12.', 'Children of 12 are served by the fund.'],
];

/** A noun that is a form of a verb of saying too: what it tells is no attribution. */
const SAID_NOUNS: Rewritten = [
  [
    'attribution-changed',
    "Party leader R Ondara alleged that the board had ignored the surveyor's first warning, which came in May. “They slept when they should have pumped,” he said.",
    "Party leader R. Ondara said the board had ignored the surveyor's first warning, which came in May. “They slept when they should have pumped,” he said.",
  ],
  [
    '',
    "Party leader R Ondara said that the board had ignored the surveyor's second demand, made in May. “They slept when they should have pumped,” he said.",
    "The surveyor's second demand, made in May, was ignored by the board, Party leader R. Ondara said. “They slept when they should have pumped,” he said.",
  ],
  [
    '',
    "The council ignored the engineer's last warning, which reached it in May, the report said.",
    "It reached the council in May, and it ignored the last warning, the engineer's, the report said.",
  ],
  ['attribution-changed', 'The dam was full, the surveyor said.', 'The surveyor is warning that the dam is full.'],
];

const WHO: Rewritten = [
  [
    'name-changed',
    'Emil Faber, 44, robbed Otto Lenk, 52, of his watch during a walk on the dyke in June, the judge said.',
    'The judge said a walk on the dyke in June had ended with Otto Lenk, 52, robbing Emil Faber, 44, of his watch.',
  ],
  [
    '',
    'Emil Faber, 44, robbed Otto Lenk, 52, of his watch during a walk on the dyke in June, the judge said.',
    'The judge said a walk on the dyke in June had ended with Emil Faber, 44, robbing Otto Lenk, 52, of his watch.',
  ],
  [
    'name-changed',
    'The records say Mina Oduya poisoned Karel Stern in the kitchen of a school.',
    'The poisoning of Mina Oduya by Karel Stern took place in the kitchen of a school, the records say.',
  ],
  [
    '',
    'The records say Mina Oduya poisoned Karel Stern in the kitchen of a school.',
    'The poisoning of Karel Stern by Mina Oduya took place in the kitchen of a school, the records say.',
  ],
  [
    'name-changed',
    'Ivo Brecht assaulted Sami Falk behind the stand, the file says.',
    "The file says that Sami Falk's assault on Ivo Brecht took place behind the stand.",
  ],
  [
    '',
    'Ivo Brecht assaulted Sami Falk behind the stand, the file says.',
    'The file says that an assault by Ivo Brecht on Sami Falk took place behind the stand.',
  ],
  ['name-changed', 'Harke & Sohn has agreed to take over Deltaline.', 'Deltaline has agreed to take over Harke & Sohn.'],
  [
    '',
    'Harke & Sohn has agreed to buy the ferry line Deltaline, the two said.',
    'Deltaline, a ferry line, is to be bought by Harke & Sohn under an agreement of the companies.',
  ],
  ['name-changed', 'Torsby beat Elgin 4-1 on Sunday.', 'On Sunday, Torsby lost 4-1 to Elgin.'],
  ['', 'Torsby beat Elgin 4-1 on Sunday.', 'On Sunday, Elgin lost 4-1 to Torsby.'],
  ['', 'Torsby beat Elgin 4-1 on Sunday.', 'On Sunday, Elgin were beaten 4-1 by Torsby.'],
  ['', 'Pianist Lida Horn married the diver Ben Sool in May.', 'The diver Ben Sool married pianist Lida Horn in May.'],
  ['', 'King Aldo met President Ruiz for an hour.', 'President Ruiz met King Aldo for an hour.'],
  ['', 'Mordia warned Estrana of a boycott.', 'Estrana was warned of a boycott by Mordia.'],
];

const WHO_ELSE: Rewritten = [
  ['', 'Ebora takes over the chair from Vask in May.', 'Vask hands over the chair to Ebora in May.'],
  ['name-changed', 'Ebora takes over the chair from Vask in May.', 'In May, Vask takes over the chair from Ebora.'],
  [
    'name-changed',
    'Drummer Otis Vane wrote the tune for Larkspur in 1988 after a quarrel with Tess Abbot.',
    'Tess Abbot wrote the tune for Larkspur in 1988 after a quarrel with drummer Otis Vane.',
  ],
  [
    '',
    'Drummer Otis Vane wrote the tune for Larkspur in 1988 after a quarrel with Tess Abbot.',
    "Larkspur's tune was written by drummer Otis Vane in 1988 after he quarrelled with Tess Abbot.",
  ],
  [
    'name-changed',
    'Smuggler Pavel Hess was betrayed by his own cousin, Anton Reh, the files show.',
    'The files show that Anton Reh had been betrayed by his own cousin, the smuggler Pavel Hess.',
  ],
  ['name-changed', 'The yacht Clara Bell sank off Orrin with nine aboard.', 'With nine aboard, the yacht Clara May sank off Orrin.'],
  [
    '',
    'Hella Marsh kicked Oda Finn on the stairs, neighbours told the magistrate.',
    'Oda Finn was kicked on the stairs by Hella Marsh, the magistrate was told by neighbours.',
  ],
];

const OFFICES: Rewritten = [
  [
    'role-changed',
    'Trade minister Oona Brask left for Lima on Sunday to sign the treaty, her office said.',
    "Oona Brask's office said the justice minister had left for Lima on Sunday to sign the treaty.",
  ],
  [
    '',
    'Trade minister Oona Brask left for Lima on Sunday to sign the treaty, her spokesman said.',
    "Oona Brask's spokesman said the trade minister had left for Lima on Sunday to sign the treaty.",
  ],
  [
    '',
    'Trade minister Oona Brask left for Lima on Sunday with the justice minister, her office said.',
    "Oona Brask's office said the justice minister had left with her for Lima on Sunday.",
  ],
  [
    'role-changed',
    'Deputy governor Abel Ruud will not stand again, his party said.',
    "Abel Ruud's party said the governor would not stand again.",
  ],
  ['', 'Deputy governor Abel Ruud wants to succeed his boss, his party said.', "Abel Ruud's party said that he wants to be made governor."],
  ['', 'Rhea Simic, chief executive of Novalux, will step down.', 'Novalux CEO Rhea Simic is to step down.'],
  ['', 'Rhea Simic, chief financial officer of Novalux, will step down.', 'Novalux finance director Rhea Simic is to step down.'],
  ['role-changed', 'Rhea Simic, chief financial officer of Novalux, will step down.', 'Novalux CEO Rhea Simic is to step down.'],
];

const OFFICES_BEHIND: Rewritten = [
  ['role-changed', 'Former head of river police Marek Dole was heard for an hour.', 'River police head Marek Dole was heard for an hour.'],
  [
    '',
    'Former head of river police Marek Dole was heard for an hour.',
    'Marek Dole, a former head of the river police, was heard for an hour.',
  ],
];

const NEGATIONS: Rewritten = [
  [
    'negation-changed',
    'The fair that burned in Ostrow had been run without insurance, the town clerk said.',
    'The town clerk said insurance had been obtained for the fair which burned in Ostrow.',
  ],
  [
    '',
    'The fair that burned in Ostrow had been run without insurance, the town clerk said.',
    'The town clerk said no insurance had been obtained for the fair which burned in Ostrow.',
  ],
  [
    '',
    'The fair that burned in Ostrow had been run without insurance, the town clerk said.',
    'The uninsured fair had burned in Ostrow, the town clerk said.',
  ],
  ['negation-changed', 'The rider wore a helmet when he fell, the doctor said.', 'The rider fell without a helmet, the doctor said.'],
  ['negation-changed', 'The lodge lacked a fire escape.', 'The lodge had a fire escape.'],
  ['', 'The lodge lacked a fire escape.', 'The lodge did not have a fire escape.'],
  ['', 'None of the twelve divers survived.', 'All twelve divers died.'],
  ['negation-changed', 'None of the twelve divers survived.', 'All twelve divers survived.'],
  ['', 'The jury found the baker not guilty of arson.', 'The jury acquitted the baker of arson.'],
  ['negation-changed', 'The jury found the baker not guilty of arson.', 'The jury found the baker guilty of arson.'],
  ['', 'The dean did not attend the funeral of the poet.', "The dean stayed away from the poet's funeral."],
  ['', 'The pass will not open before the thaw.', 'The pass will be closed until the thaw.'],
  ['', 'The glue has never been tested in frost.', 'The glue is untested in frost.'],
  ['', 'The synod rejected the motion against the bishop.', 'The bishop survived the motion against him in the synod.'],
  ['', 'The shelter has run out of blankets.', 'There are no blankets left in the shelter.'],
  ['', 'Nobody but the porter had a key.', 'Only the porter had a key.'],
];

describe('in an English sentence that was rewritten', () => {
  for (const [about, pairs] of Object.entries({
    TIMES,
    FIGURES,
    MORE_FIGURES,
    MONEY,
    MEASURED,
    LENGTHS,
    PREFIXED,
    MORE_TIMES,
    HEDGES,
    SOURCES,
    TOLD,
    MORE_SOURCES,
    SAID_NOUNS,
    BOUNDS,
    WHO,
    WHO_ELSE,
    OFFICES,
    OFFICES_BEHIND,
    NEGATIONS,
  })) {
    test.each(pairs)(`${about}: %s: %s`, (flags, base, witness) => {
      expect(flagsOf(base, witness).join()).toBe(flags);
    });
  }
});
