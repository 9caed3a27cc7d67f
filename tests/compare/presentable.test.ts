import { describe, expect, it } from 'vitest';
import { picture } from './diff-picture.ts';

// Each row: the phenomenon, the base, the witness, the base as it should be marked.
describe('the words marked are those a careful editor would mark', () => {
  it.each([
    ['a substitution is one edit', 'He is in touch with us.', 'He is in contact with us.', 'He is in [touch/contact] with us.'],
    [
      'two edits with a small word between stay two',
      'It is trying to disband groups.',
      'It is working to break groups.',
      'It is [trying/working] to [disband/break] groups.',
    ],
    [
      'no chance agreement inside a rewritten stretch',
      'Moscow wants, in particular to secure the fate of its bases.',
      'Moscow wants, as it hopes to hold on to its bases.',
      'Moscow wants, [in particular to secure the fate of/as it hopes to hold on to] its bases.',
    ],
    [
      'a word that says something stays where the sentence was only revised',
      'It outperforms the existing state of the art methods on three sets by a large margin.',
      'It performs better than existing methods on three sets by a wide margin.',
      'It [outperforms the/performs better than] existing [state of the art/] methods on three sets by a [large/wide] margin.',
    ],
    [
      'a comma between two clauses parts two edits',
      'ties with the new administration, in particular to secure the fate of its bases',
      'ties with the new leaders of Syria, as it hopes to hold on to its bases',
      'ties with the new [administration/leaders of Syria], [in particular to secure the fate of/as it hopes to hold on to] its bases',
    ],
    ['an insertion stands at the border of a sentence', 'He came. He went.', 'He came. He saw. He went.', 'He came. [/He saw.] He went.'],
    ['an insertion stands at the border of a phrase', 'in the town', 'in the city and in the town', '[/in the city and] in the town'],
    [
      'a name added to a list comes with the comma before it',
      'the towns Oslo and Rome differ',
      'the towns Oslo, Oslo and Rome, Rome differ',
      'the towns Oslo [/, Oslo] and Rome [/, Rome] differ',
    ],
    [
      'a full stop before a bracket ends no sentence',
      'as shown in Fig. (2) one sees it',
      'as shown in Fig. (2) one sees it and in Fig. (2) one sees it',
      'as shown in Fig. (2) one sees it[/and in Fig. (2) one sees it]',
    ],
    [
      'a word that says something stays beside what was only cut',
      'It gives an account of the talks and should replace the list of names that older reports drew from the files of the palace.',
      'It gives an account of both private and public talks.',
      'It gives an account of [the/both private and public] talks [and should replace the list of names that older reports drew from the files of the palace/].',
    ],
    [
      'a small word between words cut and words added is chance',
      'They reopen talks on shared fishing',
      'They reopen talks as the dispute drags on',
      'They reopen talks [on shared fishing/as the dispute drags on]',
    ],
    [
      'a word on both sides of a rewritten stretch is no edit of its own',
      'said soon the "united", the',
      'the other said "united", in',
      '[said soon the/the other said] "united", [the/in]',
    ],
    [
      'a comma between words added and words cut stays',
      'They met in Oslo, after two days of talks, and left.',
      'They met late on Friday in Oslo, and left.',
      'They met [/late on Friday] in Oslo, [after two days of talks,/] and left.',
    ],
    ['a deleted sentence takes its own full stop', 'It fell. It rose. It ended.', 'It fell. It ended.', 'It fell. [It rose./] It ended.'],
    [
      'a phrase moved inside its paragraph is one move',
      'Syria announced on Monday the end of it.',
      'On Monday, Syria announced the end of it.',
      '[/On Monday]1[/,] Syria announced [on Monday/]1 the end of it.',
    ],
    [
      'an adverb moved over its verb is one move',
      'They reportedly fired shells.',
      'They fired shells reportedly.',
      'They [reportedly/]1 fired shells[/reportedly]1.',
    ],
    [
      'repeated words are told apart by their place',
      'the old man and the old sea',
      'the old man and the new sea',
      'the old man and the [old/new] sea',
    ],
    [
      'a word and the form of its neighbour are two edits',
      'a step yet towards peace',
      'a step toward peace',
      'a step [yet/] [towards/toward] peace',
    ],
    ['a figure for a figure is an edit of its own', 'to 18 per cent now', 'to 16 % now', 'to [18/16] [per cent/%] now'],
    [
      'a phrase reworded around a form of one word stays one edit',
      'a new method for solving it',
      'a novel approach to solve it',
      'a [new method for solving/novel approach to solve] it',
    ],
    [
      'a form with small words gone is one edit',
      'control over the entirety of the country',
      'control over the entire country',
      'control over the [entirety of the/entire] country',
    ],
    ['quote glyphs, case and dashes are no change of words', '"Yes" - he Said', '“Yes” — he said', '"Yes" - he Said'],
    ['a comma that goes inside the quotation marks is one edit', '"united", he said', '“united,” he said', '"united[",/,”] he said'],
    ['a sign for a word', 'at 4.75 percent on Monday', 'at 4.75% on Monday', 'at 4.75 [percent/%] on Monday'],
    ['a spelt-out compound', 'a ten-year plan', 'a 10-year plan', 'a [ten-year/10-year] plan'],
    ['a paragraph mark', 'He left. ¶ She stayed.', 'He left. She stayed.', 'He left.[¶/] She stayed.'],
    [
      'a split sentence',
      'loyalists of Assad that the group said',
      'loyalists of Assad. The group said',
      'loyalists of Assad [that/.] the group said',
    ],
    [
      'two rewritten sentences are two edits',
      'The council met late in Oldham. Nobody from the press was told about it.',
      'Members gathered after dark up north. Reporters learnt of this only days afterwards.',
      '[The council met late in Oldham/Members gathered after dark up north]. [Nobody from the press was told about it/Reporters learnt of this only days afterwards].',
    ],
    ['Chinese by words', '总统周二表示，经济增长。', '总统周三表示，经济增长。', '总统[周二/周三]表示，经济增长。'],
    ['Bengali by words', 'তিনি আজ ঢাকায় বলেন', 'তিনি কাল ঢাকায় বলেন', 'তিনি [আজ/কাল] ঢাকায় বলেন'],
  ])('%s', (_, a, b, expected) => {
    expect(picture(a, b)).toBe(expected);
  });
});
