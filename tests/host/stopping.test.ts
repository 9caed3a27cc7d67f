import { EventEmitter } from 'node:events';
import { createServer, get, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, it, vi } from 'vitest';
import { stopWhenTold, type Told } from '../../server/stopping.ts';

it('a server told to stop answers what it was asked before, takes nothing new, and then ends by that signal', async () => {
  let waiting: ServerResponse | null = null;
  const server = createServer((_, response) => {
    waiting = response;
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const kill = vi.fn(() => true);
  const told = Object.assign(new EventEmitter(), { kill, pid: 1234 });
  stopWhenTold(server, told as unknown as Told);

  const ask = (): Promise<string> =>
    new Promise((done) => {
      get({ host: '127.0.0.1', port, headers: { connection: 'keep-alive' } }, (response) => {
        response.on('data', (part: Buffer) => done(part.toString()));
      }).on('error', () => done('refused'));
    });
  const asked = ask();
  await vi.waitFor(() => expect(waiting).not.toBeNull());
  told.emit('SIGTERM', 'SIGTERM');
  expect(await ask()).toBe('refused');
  expect(kill).not.toHaveBeenCalled();
  expect(told.listenerCount('SIGINT')).toBe(0);
  (waiting as ServerResponse | null)?.end('saved');
  expect(await asked).toBe('saved');
  await vi.waitFor(() => expect(kill.mock.calls).toEqual([[1234, 'SIGTERM']]));
});
