import { expect, test } from 'vitest';
import { flagsOf } from './flags-of.ts';

/** Counts with one person told apart, what a figure went by or to, figures that changed places, and bounds behind: the flags, the sentence, and the sentence told again. */
test.each([
  [
    '',
    'The rockfall buried six hikers and their guide above Lauen on Monday, police said.',
    'Seven people, a guide among them, were buried by the rockfall above Lauen on Monday, according to police.',
  ],
  [
    '',
    'The skipper and eight deckhands swam ashore after the ketch sank off Moen.',
    'Nine people, including the skipper, swam ashore after the ketch sank off Moen.',
  ],
  [
    'figure-changed',
    'The rockfall buried six hikers and their guide above Lauen on Monday, police said.',
    'Nine people, a guide among them, were buried by the rockfall above Lauen on Monday, according to police.',
  ],
  [
    'figure-changed',
    'The rockfall buried six hikers and their guide above Lauen on Monday, police said.',
    'Seven hikers and their guide were buried by the rockfall above Lauen on Monday, according to police.',
  ],
  [
    'figure-changed',
    'The rockfall buried six hikers and a mule above Lauen on Monday, police said.',
    'Seven hikers were buried by the rockfall above Lauen on Monday, and a mule escaped, according to police.',
  ],
  [
    'figure-changed',
    'The sheikh gave 40 camels and a hat to the museum in Sur, a guard said.',
    'The sheikh gave the museum in Sur 41 camels, a guard said.',
  ],
  [
    'figure-changed',
    'The ferry line has raised its fares by a fifth since May, its owner Ida Holm said.',
    'Since May the ferry line has raised its fares to a fifth, its owner Ida Holm said.',
  ],
  [
    '',
    'The ferry line has raised its fares by a fifth since May, its owner Ida Holm said.',
    'Since May fares on the ferry line have been raised by a fifth, its owner Ida Holm said.',
  ],
  [
    'figure-changed',
    'The vet saw 71 dogs and 26 cats in June, his records show.',
    'His records show that in June the vet saw 26 dogs and 71 cats.',
  ],
  ['', 'The vet saw 71 dogs and 26 cats in June, his records show.', 'His records show that in June the vet saw 26 cats and 71 dogs.'],
  [
    'figure-changed',
    'The council had 310 letters about the tram line and 84 about the footpaths last year, its clerk said.',
    'Last year, its clerk said, the council’s footpaths drew 310 letters and the tram line attracted 84.',
  ],
  [
    '',
    'The council had 310 letters about the tram line and 84 about the footpaths last year, its clerk said.',
    'Last year, its clerk said, the council’s tram line drew 310 letters and the footpaths attracted 84.',
  ],
  [
    '',
    'The coating shields steel from rust for at least a decade, tests in Bergen showed.',
    'Steel is shielded from rust by the coating for a decade or longer, tests in Bergen showed.',
  ],
  [
    'hedge-dropped',
    'The coating shields steel from rust for at least a decade, tests in Bergen showed.',
    'Steel is shielded from rust by the coating for a decade, tests in Bergen showed.',
  ],
])('%s: %s / %s', (flags, a, b) => {
  expect([...new Set(flagsOf(a, b))].join(' ')).toBe(flags);
});
