import type { GivenFile } from './app.ts';

/** The copy a desk started from. */
export const BASE: GivenFile = {
  name: 'library.txt',
  content: `Council votes to close the Marsh Lane library

By Ada Fenn

The council voted on Monday to close the Marsh Lane library, which opened in 1932.

"We have no other choice," said the council leader, Rhea Moss.

The closure will reportedly save the readers' committee 90,000 crowns a year.

About 4,200 people use the library each week, the council said.

The building stands beside the old mill and may be sold.

A petition against the closure was handed in last week.
`,
};

/** What was published: words in the quotation, a hedge, a figure and a spelling differ; one paragraph is gone, one is new. */
export const WITNESS: GivenFile = {
  name: 'library-published.txt',
  content: `Council votes to close the Marsh Lane library

By Ada Fenn

The council voted on Monday to shut the Marsh Lane library, which opened in 1932.

“We have no choice,” said the council leader, Rhea Moss.

The closure will save the readers' committee 90,000 crowns a year.

About 4,500 people use the library each week, the council said.

Two other branches will open for longer, under the same plan.

A petition against the closure was handed in last week.
`,
};

/** A second outlet's version. */
export const FURTHER: GivenFile = {
  name: 'library-weekly.txt',
  content: `Council votes to close the Marsh Lane library

The council voted on Monday to close the Marsh Lane library, which opened in 1932.

"We have no other choice," said the council leader, Rhea Moss.

About 4,200 people use the library each week, the council said.
`,
};

const PARAGRAPHS = [
  'The council voted on Monday to close the Marsh Lane library, which opened in 1932.',
  '"We have no other choice," said the council leader, Rhea Moss, after the vote.',
  'About 4,200 people use the library each week, and most of them walk there.',
  'The building stands beside the old mill and may be sold to a hotel company.',
  'A petition against the closure, with two thousand names, was handed in last week.',
  'The mill was restored nine years ago with money that readers had given.',
];
const story = (order: readonly number[]): string =>
  `Council votes to close the Marsh Lane library\n\n${order.map((i) => PARAGRAPHS[i]).join('\n\n')}\n`;

/** The last paragraph became the second, with a word changed. */
export const MOVED: readonly GivenFile[] = [
  { name: 'library.txt', content: story([0, 1, 2, 3, 4, 5]) },
  { name: 'library-published.txt', content: story([0, 5, 1, 2, 3, 4]).replace('nine years', 'ten years') },
];
