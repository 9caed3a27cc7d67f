/**
 * An e-mail that is not sent yet (RFC 5322), for the person's own mail program to open: no sender, no receiver, plain text in UTF-8.
 * `X-Unsent` makes mail programs that know it open the message for writing.
 */
export function messageOf(subject: string, text: string): Uint8Array {
  const head = [
    `Subject: ${worded(subject)}`,
    'X-Unsent: 1',
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
  ];
  const body = base64(text.replace(/\r?\n/g, '\r\n')).replace(/.{76}/g, '$&\r\n');
  return new TextEncoder().encode(`${head.join('\r\n')}\r\n\r\n${body}\r\n`);
}

// An encoded word may have 75 characters (RFC 2047, 2): 45 bytes are 60 of Base64.
const WORD = 45;

/** A header's words, encoded so that no letter of them can begin another header. */
function worded(text: string): string {
  const words: string[] = [];
  let word = '';
  let bytes = 0;
  for (const letter of text) {
    const size = new TextEncoder().encode(letter).length;
    if (bytes + size > WORD) {
      words.push(word);
      [word, bytes] = ['', 0];
    }
    word += letter;
    bytes += size;
  }
  return [...words, word].map((each) => `=?utf-8?B?${base64(each)}?=`).join('\r\n ');
}

function base64(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary);
}
