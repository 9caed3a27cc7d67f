/** What a printed file says of itself to catalogues and screen readers. */
export interface Packet {
  readonly title: string;
  /** A BCP 47 tag. */
  readonly language: string;
  /** ISO 8601, in UTC; null when the page bears no date. */
  readonly created: string | null;
  /** What wrote the file, by the file's own word for it. */
  readonly producer: string;
}

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const markup = (text: string): string => text.replace(/[&<>]/g, (sign) => REFERENCES[sign] ?? sign);

/** The metadata as a packet of XMP (ISO 16684-1), its UTF-8 as latin1, a letter a byte. */
export function xmp({ title, language, created, producer }: Packet): string {
  const dates = created ? `<xmp:CreateDate>${created}</xmp:CreateDate><xmp:ModifyDate>${created}</xmp:ModifyDate>` : '';
  const packet = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${markup(title)}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>${markup(language)}</rdf:li></rdf:Bag></dc:language>
<xmp:CreatorTool>Stet</xmp:CreatorTool>${dates}
<pdf:Producer>${markup(producer)}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
  return Buffer.from(packet, 'utf8').toString('latin1');
}
