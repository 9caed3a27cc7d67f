import { describe, expect, test } from 'vitest';
import { BODY, CREDIT, DATELINE, expectStory, HEADLINE, markup, opened, PARAGRAPHS, picture, utf8 } from './story.ts';

const HEADERS = `Received: from mx.coast.example\r\nFrom: ${CREDIT} <desk@coast.example>\r\nTo: desk@monitor.example\r\nSubject: ${HEADLINE}\r\nDate: Tue, 9 Jun 2026 08:00:00 +0000\r\nMIME-Version: 1.0\r\n`;
const TEXT = PARAGRAPHS.join('\r\n\r\n');
const HTML = `<html><body>${PARAGRAPHS.map((text) => `<p class="MsoNormal">${markup(text)}</p>`).join('')}</body></html>`;
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64').replace(/.{76}/g, '$&\r\n');
const part = (type: string, body: string, more = ''): string => `Content-Type: ${type}\r\n${more}\r\n${body}\r\n`;
const multipart = (kind: string, ...parts: string[]): string =>
  `Content-Type: multipart/${kind}; boundary="=b"\r\n\r\n${parts.map((one) => `--=b\r\n${one}`).join('')}--=b--\r\n`;

describe('a mail', () => {
  test('of plain text takes its subject for the headline, its sender and date for metadata', async () => {
    const article = await opened(
      `${HEADERS}Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n${base64(utf8(TEXT))}`,
      'a.eml',
    );
    expectStory(article);
    expect(article.metadata).toMatchObject({ outlet: CREDIT, published: '2026-06-09T08:00Z' });
  });

  test('in windows-1252, quoted-printable, keeps its quotation marks', async () => {
    const quoted = TEXT.replace(/“/g, '=93')
      .replace(/”/g, '=94')
      .replace(/’/g, '=92')
      .replace(/(.{60}) /g, '$1 =\r\n');
    expectStory(
      await opened(
        `${HEADERS}Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}`,
        'a.eml',
      ),
    );
  });

  test('with HTML beside its text, and a picture in it', async () => {
    const body = multipart('alternative', part('text/plain; charset=utf-8', TEXT), part('text/html; charset=utf-8', HTML));
    expectStory(await opened(HEADERS + body, 'a.eml'));
    const inner = body.replace(/=b/g, '=c');
    const picture = part(
      'image/png; name=x.png',
      'iVBORw0KGgo=',
      'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=x.png\r\n',
    );
    expectStory(await opened(HEADERS + multipart('mixed', inner, picture), 'a.eml'));
  });

  test('that was forwarded: note and printed header are set aside', async () => {
    const header = `-----Original Message-----\r\nFrom: ${CREDIT} <desk@coast.example>\r\nSent: Tuesday, June 9, 2026 8:00 AM\r\nTo: Desk\r\nSubject: ${HEADLINE}\r\n\r\n`;
    const article = await opened(
      `${HEADERS.replace(HEADLINE, `FW: ${HEADLINE}`)}Content-Type: text/plain; charset=utf-8\r\n\r\nFor the evening list.\r\n\r\n${header}${TEXT}`,
      'a.eml',
    );
    expectStory(article);
    expect(article.setAside.map(({ rule }) => rule)).toEqual(['cover-note', 'mail-header']);
  });

  test('offers what is attached and can be read beside itself', async () => {
    const attached = part(
      'text/html; name=story.html',
      base64(utf8(`<html><head><title>${HEADLINE}</title></head><body><h1>${HEADLINE}</h1>${HTML}</body></html>`)),
      'Content-Transfer-Encoding: base64\r\nContent-Disposition: attachment; filename=story.html\r\n',
    );
    const invitation = part(
      'text/calendar; name=x.ics',
      'BEGIN:VCALENDAR\r\nEND:VCALENDAR',
      'Content-Disposition: attachment; filename=x.ics\r\n',
    );
    const mail = HEADERS + multipart('mixed', part('text/plain; charset=utf-8', TEXT), attached, invitation);
    expect((await opened(mail, 'a.eml')).stories?.map(({ title }) => title)).toEqual([HEADLINE, 'story.html']);
    expectStory(await opened(mail, 'a.eml', 'story.html'));
    // A note that says no more than what is attached is no story of its own.
    const note = 'The story is attached, as agreed with the desk this morning.';
    const covered = await opened(HEADERS + multipart('mixed', part('text/plain', note), attached, invitation), 'a.eml');
    expectStory(covered);
    expect(picture(covered)).toContain(`- cover-note: ${note}`);
  });

  test('of a person is that person’s; a signature, notices and the message that is answered are set aside', async () => {
    const plain = 'Content-Type: text/plain; charset=utf-8\r\n\r\n';
    const from = HEADERS.replace(`From: ${CREDIT} <`, 'From: "Falk, Ines" <');
    const signed = await opened(
      `${from}${plain}${TEXT}\r\n\r\nInes Falk\r\n\r\nHarbour desk\r\n\r\nThis message may be confidential.`,
      'a.eml',
    );
    expectStory(signed);
    expect(signed.metadata.byline).toBe('Ines Falk');
    expect(picture(signed).slice(-3)).toEqual([
      '- signature: Ines Falk',
      '- signature: Harbour desk',
      '- signature: This message may be confidential.',
    ]);
    const html = HTML.replace('</body>', '<p>Ines Falk<br>Harbour desk<br>Tel. 0555 4170</p></body>');
    expectStory(await opened(`${from}Content-Type: text/html; charset=utf-8\r\n\r\n${html}`, 'a.eml'));
    const answered = await opened(
      `${from}${plain}${TEXT}\r\n\r\nOn Tue, 9 Jun 2026 at 07:40, Tom Berg <tom@monitor.example> wrote:\r\n> Where is the ferry story?\r\n> Tom`,
      'a.eml',
    );
    expectStory(answered);
    expect(picture(answered)).toContain('- quoted-mail: > Where is the ferry story?');
  });

  test('that holds itself by the hundred is refused or read, and soon', async () => {
    let mail = part('text/plain', TEXT);
    for (let i = 0; i < 300; i++) mail = multipart('mixed', mail).replaceAll('=b', `=b${i}`);
    const started = performance.now();
    const { messages } = await opened(HEADERS + mail, 'a.eml');
    expect(messages).toMatchObject([{ severity: 'error', rule: 'damaged' }]);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

test('a mailbox lists its messages', async () => {
  const one = `From desk@coast.example Tue Jun  9 08:00:00 2026\r\n${HEADERS}Content-Type: text/plain; charset=utf-8\r\n\r\n${TEXT}\r\n\r\n`;
  const box = one + one.replaceAll(HEADLINE, 'Flour runs out');
  expect((await opened(box, 'a.mbox')).stories?.map(({ title }) => title)).toEqual([HEADLINE, 'Flour runs out']);
  expectStory(await opened(box, 'a.mbox', '1'));
});

test.each([
  ['English', 'From', 'Sent', 'To', 'Subject'],
  ['German', 'Von', 'Gesendet', 'An', 'Betreff'],
  ['French', 'De', 'Envoyé', 'À', 'Objet'],
])('a message copied as text with the header of a mail program in %s', async (_, from, sent, to, subject) => {
  const article = await opened(
    `${from}: ${CREDIT} <desk@coast.example>\n${sent}: 9 June 2026 08:00\n${to}: Desk\n${subject}: ${HEADLINE}\n\n${PARAGRAPHS.join('\n\n')}\n`,
    'a.txt',
  );
  expectStory(article);
  expect(picture(article).at(-1)).toContain('- mail-header: ');
  expect(article.metadata.outlet).toBe(CREDIT);
});

test('a story that quotes one line of a header is no mail', async () => {
  const article = await opened(
    `${HEADLINE}\n\nFrom: the quay it looked calm.\n\n${DATELINE} (${CREDIT}) - ${BODY[0]}\n\n${BODY.slice(1).join('\n\n')}`,
    'a.txt',
  );
  expect(article.source.mediaType).toBe('text/plain');
});
