import { expect, it } from 'vitest';
import { withoutEnd } from '../../core/language/ends.ts';

it('takes away what a text ends in, and leaves the same marks inside', () => {
  expect(withoutEnd('Lee, Ann, ', /[\s,]/)).toBe('Lee, Ann');
  expect(withoutEnd(' , ', /[\s,]/)).toBe('');
  expect(withoutEnd('Ann', /[\s,]/)).toBe('Ann');
});
