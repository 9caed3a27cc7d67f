import { expect, test } from 'vitest';
import { messageOf } from '../../renderer/desk/message.ts';

const lines = (bytes: Uint8Array): readonly string[] => new TextDecoder().decode(bytes).split('\r\n');

test('a message is read back with its subject and its words', () => {
  const subject = 'Queries: Der Hafen schließt — 港口关闭 and a title that is long enough to be folded over several lines';
  const text = 'Hafen\n\n1. Figure changed. The figure differs.\n   A: 5 Boote\n   B: 6 Boote\n';
  const [, body = ''] = new TextDecoder().decode(messageOf(subject, text)).split('\r\n\r\n');
  expect(Buffer.from(body, 'base64').toString()).toBe(text.replaceAll('\n', '\r\n'));
  const encoded = /Subject: ((?:.*\r\n )*.*)/.exec(new TextDecoder().decode(messageOf(subject, text)))?.[1] ?? '';
  const words = encoded.split('\r\n ').map((word) => Buffer.from(word.slice('=?utf-8?B?'.length, -2), 'base64').toString());
  expect(words.join('')).toBe(subject);
});

test('no subject begins a header of its own, and no line is longer than mail allows', () => {
  const all = lines(messageOf('Hall\r\nBcc: spy@quay.example', 'word '.repeat(400)));
  expect(all.filter((line) => line.startsWith('Bcc'))).toEqual([]);
  expect(Math.max(...all.map((line) => line.length))).toBeLessThanOrEqual(78);
});
