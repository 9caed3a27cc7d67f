import { type Fields, isoOf } from '../fields.ts';
import { HTML_BODY, piecesIn } from '../marked-up.ts';
import type { Item } from '../reader.ts';
import { clean } from '../white-space.ts';
import { at, elements, textIn, within, type XmlElement } from '../xml.ts';
import { hasText, markupIn, storyIn } from './content.ts';

/** The stories of a NewsML 1 document: one of each news item, and of each language or version that an item offers a choice of. */
export function storiesOfNewsml1(root: XmlElement): Item[] {
  const sender = at(root, 'NewsEnvelope', 'SentFrom', 'Party')?.attributes['FormalName'] ?? null;
  return elements(root, 'NewsItem').flatMap((item) =>
    contentsOf(item).map(({ content, around }): Item => {
      const fields = fieldsOf(item, around, sender);
      return { title: clean(fields.headline ?? '') || 'untitled', date: isoOf(fields.published), extract: () => storyIn(content, fields) };
    }),
  );
}

interface Content {
  readonly content: XmlElement;
  /** The components around it, the innermost first. */
  readonly around: readonly XmlElement[];
}

/** What holds the text of each main component; captions and summaries beside a main text are no stories. */
function contentsOf(item: XmlElement): Content[] {
  const found: Content[] = [];
  const open: { component: XmlElement; around: readonly XmlElement[] }[] = elements(item, 'NewsComponent')
    .map((component) => ({ component, around: [component] }))
    .reverse();
  while (open.length > 0) {
    const { component, around } = open.pop() as { component: XmlElement; around: readonly XmlElement[] };
    for (const holder of elements(component, 'ContentItem')) {
      const type = at(holder, 'MediaType')?.attributes['FormalName'] ?? 'Text';
      const content = at(holder, 'DataContent');
      if (/^(?:text|complextext|article)$/i.test(type) && content && hasText(content)) found.push({ content, around });
    }
    open.push(
      ...elements(component, 'NewsComponent')
        .map((one) => ({ component: one, around: [one, ...around] }))
        .reverse(),
    );
  }
  const role = ({ around }: Content): string =>
    around.map((one) => at(one, 'Role')?.attributes['FormalName'] ?? '').find((one) => one !== '') ?? '';
  const main = found.filter((one) => /main|text|body|article/i.test(role(one)));
  const rest = found.filter((one) => !/caption|summary|abstract|headline|teaser|picture|photo|graphic/i.test(role(one)));
  return main.length > 0 ? main : rest.length > 0 ? rest : found.slice(0, 1);
}

/** The lines that stand in components of their own beside the text, because they are marked up: of each list item or paragraph one. */
function decksBeside(around: readonly XmlElement[]): string[] {
  const beside = around
    .flatMap((one) => elements(one, 'NewsComponent'))
    .filter((one) => /^sub-?head/i.test(at(one, 'Role')?.attributes['FormalName'] ?? ''));
  return beside
    .flatMap((one) => within(one, 'DataContent'))
    .flatMap((content) => piecesIn(markupIn(content) ?? content, HTML_BODY))
    .map((it) => it.text);
}

function fieldsOf(item: XmlElement, around: readonly XmlElement[], sender: string | null): Fields {
  const lines = around.flatMap((component) => elements(component, 'NewsLines'));
  // A component beside may hold the lines of all: where the text's own say nothing, the first that speaks counts.
  const everywhere = [...lines, ...within(item, 'NewsLines')];
  const line = (name: string): string | null => {
    const found = everywhere
      .flatMap((one) => elements(one, name))
      .map(textIn)
      .find((text) => text.trim() !== '');
    return found ?? null;
  };
  const other = (type: RegExp): string | null => {
    const found = lines
      .flatMap((one) => elements(one, 'NewsLine'))
      .find((one) => type.test(at(one, 'NewsLineType')?.attributes['FormalName'] ?? ''));
    return found ? textIn(at(found, 'NewsLineText')) : null;
  };
  const party = (name: string): string | null => {
    const all = around.flatMap((one) => elements(at(one, 'AdministrativeMetadata'), name));
    return all.map((one) => at(one, 'Party')?.attributes['FormalName'] ?? '').find((one) => one !== '') ?? null;
  };
  const management = at(item, 'NewsManagement');
  const text = (name: string): string | null => (at(management, name) ? textIn(at(management, name)) : null);
  const revision = at(item, 'Identification', 'NewsIdentifier', 'RevisionId');
  const status = at(management, 'Status')?.attributes['FormalName'] ?? '';
  return {
    headline: line('HeadLine'),
    decks: [...lines.flatMap((one) => elements(one, 'SubHeadLine')).map(textIn), ...decksBeside(around)],
    byline: line('ByLine') ?? party('Creator'),
    credit: line('CreditLine'),
    dateline: line('DateLine'),
    outlet: party('Provider') ?? sender ?? party('Source'),
    language:
      around.map((one) => at(one, 'DescriptiveMetadata', 'Language')?.attributes['FormalName']).find((one) => one) ??
      item.attributes['xml:lang'] ??
      null,
    published: text('FirstCreated'),
    updated: text('ThisRevisionCreated'),
    embargo: /embargo/i.test(status) ? textIn(at(management, 'StatusWillChange', 'DateAndTime')) : null,
    notes: [
      ['slug-line', line('SlugLine') ?? textIn(at(item, 'Identification', 'NameLabel'))],
      ['urgency', at(management, 'Urgency')?.attributes['FormalName']],
      ['version', revision && textIn(revision).trim() !== '1' ? textIn(revision) : null],
      ['status', /^usable$/i.test(status) ? null : status],
      ['advisory', other(/advisory/i)],
      ['product-line', other(/product/i)],
      ['copyright', line('CopyrightLine')],
      ['keywords', line('KeywordLine')],
      ...elements(management, 'Instruction').map((one) => ['signal', one.attributes['FormalName']] as const),
    ],
  };
}
