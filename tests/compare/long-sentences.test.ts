import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Long sentences whose clauses trade places when they are told again: the flags, the sentence, and the sentence told again. */
test.each([
  // A shortage is a lack, and "has" beside another verb has nothing.
  [
    '',
    'The line will drop 12 of its 80 daily sailings from May because a scarcity of pilots has idled four boats, it said on Monday.',
    'The line said on Monday that a lack of pilots had idled four boats, so from May it will cancel 12 of its 80 daily sailings.',
  ],
  [
    'negation-changed',
    'The skipper lacked a licence for the strait, the coroner said on Monday.',
    'The skipper had a licence for the strait, the coroner said on Monday.',
  ],
  // What goes down is not refused.
  [
    '',
    'The bank kept its rate at 4 percent, and its governor Ida Holm said prices would have to fall for two more months first.',
    'Prices would first have to decline for another two months, governor Ida Holm said, as the bank kept its rate at 4 percent.',
  ],
  ['negation-changed', 'The minister declined to sign the treaty on Friday.', 'The minister signed the treaty on Friday.'],
  // Who is rejected loses.
  [
    '',
    'The court ruled 4-1 on Friday that nets are not tools, rejecting an appeal by Olaf Brandt, who was fined $900 in 2021.',
    'Olaf Brandt, fined $900 in 2021, lost his appeal on Friday when the court ruled 4-1 that nets are not tools.',
  ],
  [
    'negation-changed',
    'The court on Friday rejected an appeal by the skipper Olaf Brandt over his fine of $900.',
    'The court on Friday heard an appeal by the skipper Olaf Brandt over his fine of $900.',
  ],
  // An office of a place, before its holder and far from where it stood.
  [
    'role-changed',
    'Saxony’s transport minister Greta Lohse opened a 90-metre bridge in Torgau on Sunday, built in 14 months for 8 million euros.',
    'A bridge of 90 metres, which took 14 months and 8 million euros, was opened in Torgau on Sunday by Saxony’s interior minister, Greta Lohse.',
  ],
  [
    '',
    'Saxony’s transport minister Greta Lohse opened a 90-metre bridge in Torgau on Sunday, built in 14 months for 8 million euros.',
    'A bridge of 90 metres, which took 14 months and 8 million euros, was opened in Torgau on Sunday by Saxony’s transport minister, Greta Lohse.',
  ],
  [
    'role-changed',
    'Former Alberta energy minister Dale Orchard pleaded guilty in Calgary on Friday to taking $40,000 from a drilling company.',
    'A guilty plea to taking $40,000 from a drilling company was entered in Calgary on Friday by Alberta energy minister Dale Orchard.',
  ],
  [
    '',
    'Former Alberta energy minister Dale Orchard pleaded guilty in Calgary on Friday to taking $40,000 from a drilling company.',
    'A guilty plea to taking $40,000 from a drilling company was entered in Calgary on Friday by former Alberta energy minister Dale Orchard.',
  ],
  [
    'role-changed',
    'The harbour board reached an agreement on Friday with Ida Moss, the acting mayor of Torsby, over the quay.',
    'Over the quay the harbour board on Friday reached an agreement with Ida Moss, the mayor of Torsby.',
  ],
  // A place behind an agent does nothing itself.
  [
    '',
    'The Assembly passed the measure 40-12 after farmers in Tirol found rust in three valleys.',
    'The Assembly had passed the measure 40-12 after rust was found in three valleys by farmers in Tirol.',
  ],
  // Who says what, by name and by office.
  [
    'attribution-changed',
    'Guild leader Paul Garrick said the walkout had kept 400 lorries from being loaded, while the yard’s manager, Irene Sand, said most orders would be filled by Friday.',
    'Most orders would be filled by Friday, guild leader Paul Garrick said, while Irene Sand, the yard’s manager, said that 400 lorries had been kept from being loaded by the walkout.',
  ],
  [
    '',
    'Guild leader Paul Garrick said the walkout had kept 400 lorries from being loaded, while the yard’s manager, Irene Sand, said most orders would be filled by Friday.',
    'Most orders would be filled by Friday, Irene Sand, the yard’s manager, said, while guild leader Paul Garrick said that 400 lorries had been kept from being loaded by the walkout.',
  ],
  // Both are two.
  [
    '',
    'A 48-year-old baker and her two daughters died when a truck hit their van near Halden on Monday.',
    'A truck hit a van near Halden on Monday, killing a baker aged 48 and both her daughters.',
  ],
  [
    '',
    'Two skiers were found alive on Mount Orr after three nights.',
    'After three nights a pair of skiers were found alive on Mount Orr.',
  ],
  [
    'figure-changed',
    'Three skiers were found alive on Mount Orr after four nights.',
    'After four nights a pair of skiers were found alive on Mount Orr.',
  ],
  // A refusal is what somebody refused.
  [
    '',
    'The inspector held up the licence for eight months because he had refused to pay into the fund of the mayor, the baker said on Friday.',
    'A refusal to pay into the fund of the mayor was why the inspector held up the licence for eight months, the baker said on Friday.',
  ],
  // "not since" says that it is the most or the least for so long.
  [
    '',
    'The wait for a berth fell to nine days in June, the shortest since 2016, the port said on Monday.',
    'The wait for a berth came down to nine days in June, and not since 2016 has it been so short, the port said on Monday.',
  ],
  // The third time makes three times.
  [
    '',
    'Norvik beat Balder 4-2 in Bergen on Sunday to win the cup for the fourth time.',
    'A 4-2 victory over Balder in Bergen on Sunday means Norvik have now won the cup four times.',
  ],
  [
    'figure-changed',
    'Norvik beat Balder 4-2 in Bergen on Sunday to win the cup for the fourth time.',
    'A 4-2 victory over Balder in Bergen on Sunday means Norvik have now won the cup five times.',
  ],
  // The half-year is a time that a loss is made in, and nothing counted.
  [
    '',
    'The chain reported a loss of 23 million euros for the half-year on Tuesday and a plan to shut six shops.',
    'With a plan to shut six shops, the chain reported a half-year loss of 23 million euros on Tuesday.',
  ],
  // Who believes something, before a clause or a noun.
  [
    '',
    'Investigators believe a fire that gutted a mill in Halden on Friday may have started in a kiln.',
    'The fire had gutted a mill in Halden on Friday, and investigators believe that it may have started in a kiln.',
  ],
])('%s: %s', async (flags, base, witness) => {
  expect((await flagsOf(base, witness)).join(' ')).toBe(flags);
});
