import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Conditions, comparisons and deeds told again in other words: the flags, the sentence, and the sentence told again. */
test.each([
  [
    '',
    'The ferry will sail on Sunday if the wind does not rise, the harbour office said.',
    'The ferry will sail on Sunday unless the wind rises, the harbour office said.',
  ],
  [
    '',
    'Unless the river falls, the bridge stays shut, the council said.',
    'The bridge stays shut if the river does not fall, the council said.',
  ],
  [
    'negation-changed',
    'The strike will not end unless the owners pay, the union said.',
    'The strike will end unless the owners pay, the union said.',
  ],
  [
    'negation-changed',
    'The strike will not end if the owners pay, the union said.',
    'The strike will end unless the owners pay, the union said.',
  ],
  ['', 'The survey found that the reef was older than was thought.', 'The survey found that the reef was older than had been believed.'],
  [
    '',
    'The survey found that the reef was older than was long believed.',
    'The survey found the reef to be older than people used to think.',
  ],
  [
    '',
    'The divers mapped the reef for a month. They reported that it was older than was previously thought.',
    'Mapping the reef for a month, the divers reported it to be older than had been believed.',
  ],
  [
    'name-changed',
    'Shipbuilder Norvik sued insurer Balder in May over a lost barge.',
    'Insurer Balder filed suit against the shipbuilder Norvik in May over a lost barge.',
  ],
  [
    '',
    'Shipbuilder Norvik sued insurer Balder in May over a lost barge.',
    'Shipbuilder Norvik filed suit against the insurer Balder in May over a lost barge.',
  ],
  [
    '',
    'Shipbuilder Norvik sued insurer Balder in May over a lost barge.',
    'Insurer Balder was sued by the shipbuilder Norvik in May over a lost barge.',
  ],
  [
    'name-changed',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen to win the cup.',
    'Ida Moss took the cup after a 6-2 6-3 win over top seed Runa Feld in Bergen.',
  ],
  [
    '',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen to win the cup.',
    'Runa Feld took the cup after a 6-2 6-3 win over Ida Moss in Bergen.',
  ],
  [
    '',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen.',
    'Ida Moss left the court in Bergen in tears after a 6-2 6-3 defeat by top seed Runa Feld.',
  ],
  [
    'name-changed',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen.',
    'Runa Feld left the court in Bergen in tears after a 6-2 6-3 defeat by Ida Moss.',
  ],
  ['', 'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen.', 'Ida Moss, chasing a first win over Runa Feld, went out 6-2 6-3 in Bergen.'],
  [
    '',
    'Top seed Runa Feld beat Ida Moss 6-2 6-3 in Bergen.',
    'Ida Moss left Bergen in tears without a win over Runa Feld, who won 6-2 6-3.',
  ],
  ['', 'The bus company denied that its driver had ignored a warning.', 'The bus company said its driver had not ignored a warning.'],
  [
    'attribution-changed',
    'The bus company denied that its driver had ignored a warning.',
    'The bus company said its driver had ignored a warning.',
  ],
  ['', 'Novak denied forging the deed.', 'Novak said he had not forged the deed.'],
  ['negation-changed', 'The depot will close unless the rent falls.', 'The depot will close if the rent falls.'],
  ['', 'The depot will close if the rent does not fall.', 'Unless the rent falls, the depot will close.'],
  ['', 'The depot will stay open only if the rent falls.', 'The depot will not stay open unless the rent falls.'],
  ['', 'Wages rose in the three months to June, the guild said.', 'The guild said wages rose in the second quarter.'],
  ['', 'Wages rose in the nine months ended Sept. 30, the guild said.', 'The guild said wages rose from January to September.'],
  ['', 'Wages rose in the September quarter, the guild said.', 'The guild said wages rose in the third quarter.'],
  ['time-changed', 'Wages rose in the three months to June, the guild said.', 'The guild said wages rose in the three months to May.'],
  ['time-changed', 'The fair opens on the first Monday in August.', 'On the last Monday in August the fair opens.'],
  ['', 'The fair opens on the first Monday in August.', 'On the first Monday of August the fair opens.'],
  ['hedge-dropped', 'The clerk drowned in an apparent accident at the weir.', 'At the weir the clerk drowned in an accident.'],
  ['', 'The clerk drowned in an apparent accident at the weir.', 'The clerk drowned at the weir in what appeared to be an accident.'],
  ['hedge-dropped', 'A nurse accused of poisoning a miner faces the court today.', 'A nurse who poisoned a miner faces the court today.'],
  ['', 'A nurse accused of poisoning a miner faces the court today.', 'A nurse charged with poisoning a miner is in court today.'],
  ['', 'Police charged a nurse with poisoning a miner.', 'A nurse was charged with poisoning a miner by police.'],
  ['hedge-dropped', 'The crates, allegedly smuggled inside a hearse, were burned.', 'The crates, carried in a hearse, were burned.'],
  [
    'attribution-changed',
    '“The levy was fair,” the governor said in Tolna.',
    '“The levy was fair,” a spokeswoman for the governor said in Tolna.',
  ],
  ['', '“The levy was fair,” the ministry said in Tolna.', '“The levy was fair,” a ministry spokeswoman said in Tolna.'],
  [
    '',
    'Manager Ivo Brandt was informed of the sale on Friday by the owner, Anna Kiss.',
    'Ivo Brandt, the manager, was told of the sale by owner Anna Kiss on Friday.',
  ],
  [
    '',
    'Captain Nils Orre said his crew had been let down by the pump in the defeat by Skanor and that he was proud of them.',
    'Captain Nils Orre said he was proud of his crew in the loss to Skanor, when the pump let them down.',
  ],
])('%s in “%s” / “%s”', (flags, base, witness) => {
  expect(flagsOf(base, witness).join()).toBe(flags);
});
