import { describe, expect, it } from 'vitest';
import { StoreRefusal } from '../../archive/engine.ts';
import { isFull, ROOM_TO_OPEN, wantRoom } from '../../archive/room.ts';

describe('a full disk', () => {
  it('is refused in one line before the store is touched: a database waits for ever on it', async () => {
    const left = (bytes: number) => wantRoom('/store', ROOM_TO_OPEN, async () => bytes);
    await expect(left(ROOM_TO_OPEN - 1)).rejects.toThrow(StoreRefusal);
    await expect(left(ROOM_TO_OPEN - 1)).rejects.toThrow(/the disk is full; make room/);
    await expect(left(ROOM_TO_OPEN)).resolves.toBeUndefined();
  });

  it('nothing is refused where the system does not tell', async () => {
    await expect(wantRoom('/store', ROOM_TO_OPEN, () => Promise.reject(new Error('not supported')))).resolves.toBeUndefined();
  });

  it.each([
    [new Error('could not extend file "base/5/16447": No space left on device'), true],
    [Object.assign(new Error('write'), { code: 'ENOSPC' }), true],
    [new Error('relation "x" does not exist'), false],
    [null, false],
  ])('%s', (fault, full) => expect(isFull(fault)).toBe(full));
});
