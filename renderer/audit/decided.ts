import { decidedOf } from '../../core/audit/index.ts';
import type { Mark } from '../../core/model/index.ts';

/** `2 stet, 1 query, 1 note` */
export function decidedWords(marks: readonly Mark[]): string {
  const { notes, ...ways } = decidedOf(marks);
  const told = Object.entries(ways).flatMap(([way, n]) => (n === 0 ? [] : [`${n} ${way}`]));
  return [...told, ...(notes === 0 ? [] : [`${notes} ${notes === 1 ? 'note' : 'notes'}`])].join(', ');
}
