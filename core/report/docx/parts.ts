/** The parts of the package that are the same in every report, and the namespaces of those that are not. */
export const W =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

export const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

export const CONTENT_TYPES = `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${WORD}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${WORD}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${WORD}.numbering+xml"/><Override PartName="/word/settings.xml" ContentType="${WORD}.settings+xml"/><Override PartName="/word/comments.xml" ContentType="${WORD}.comments+xml"/><Override PartName="/word/footer1.xml" ContentType="${WORD}.footer+xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`;

export const PACKAGE_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/><Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`;

export const DOCUMENT_RELATIONS = `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/><Relationship Id="rId2" Type="${OFFICE}/settings" Target="settings.xml"/><Relationship Id="rId3" Type="${OFFICE}/comments" Target="comments.xml"/><Relationship Id="rId4" Type="${OFFICE}/footer" Target="footer1.xml"/><Relationship Id="rId5" Type="${OFFICE}/numbering" Target="numbering.xml"/></Relationships>`;

export const SETTINGS = `${XML}<w:settings ${W}><w:zoom w:percent="100"/><w:defaultTabStop w:val="720"/><w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat></w:settings>`;

/** The one list there is, of signs: which number an item has, its own words say. */
export const NUMBERING = `${XML}<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:pStyle w:val="ListBullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="425" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;

export const FOOTER = `${XML}<w:ftr ${W}><w:p><w:pPr><w:pStyle w:val="Footer"/></w:pPr><w:r><w:t xml:space="preserve">Stet · page </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p></w:ftr>`;

/** A4, or near enough to Letter to print on it, with margins of 25 mm. */
export const SECTION =
  '<w:sectPr><w:footerReference w:type="default" r:id="rId4"/><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1418" w:right="1418" w:bottom="1418" w:left="1418" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';

/** Faces for letters of East Asia, with serifs and without, by language: each has shapes of its own for the same characters. */
const EAST_ASIAN: readonly (readonly [language: RegExp, serif: string, sans: string])[] = [
  [/^zh\b.*\b(?:Hant|TW|HK|MO)\b/i, 'PMingLiU', 'Microsoft JhengHei'],
  [/^zh\b/i, 'SimSun', 'Microsoft YaHei'],
  [/^ja\b/i, 'MS Mincho', 'Yu Gothic'],
  [/^ko\b/i, 'Batang', 'Malgun Gothic'],
];

const faces = (latin: string, eastAsian: string, complex: string): string =>
  `<w:rFonts w:ascii="${latin}" w:hAnsi="${latin}" w:eastAsia="${eastAsian}" w:cs="${complex}"/>`;

/** Bold and italic have twins for scripts that run from right to left. */
export const BOLD = '<w:b/><w:bCs/>';
const ITALIC = '<w:i/><w:iCs/>';
const SOFT = '<w:color w:val="5C564C"/>';

const style = (id: string, name: string, paragraph: string, run: string): string =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr><w:rPr>${run}</w:rPr></w:style>`;

/** `language` is a BCP 47 tag. */
export function styles(language: string): string {
  const [, serif = 'Georgia', sans = 'Arial'] = EAST_ASIAN.find(([known]) => known.test(language)) ?? [];
  const SERIF = faces('Georgia', serif, 'Times New Roman');
  const SANS = faces('Arial', sans, 'Arial');
  return (
    `${XML}<w:styles ${W}><w:docDefaults><w:rPrDefault><w:rPr>${SERIF}<w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="300" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>` +
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>' +
    style(
      'Title',
      'Title',
      '<w:spacing w:before="0" w:after="200" w:line="264" w:lineRule="auto"/>',
      `${BOLD}<w:sz w:val="40"/><w:szCs w:val="40"/>`,
    ) +
    style(
      'Heading1',
      'heading 1',
      '<w:keepNext/><w:spacing w:before="360" w:after="120"/><w:outlineLvl w:val="0"/>',
      `${SANS}${BOLD}<w:sz w:val="24"/><w:szCs w:val="24"/>`,
    ) +
    style('Source', 'Source', '<w:spacing w:after="60"/>', `${SANS}<w:sz w:val="19"/><w:szCs w:val="19"/>`) +
    style('About', 'About', '<w:keepNext/><w:spacing w:after="60"/>', `${SANS}<w:sz w:val="19"/><w:szCs w:val="19"/>`) +
    style('Flag', 'Flag', '<w:keepLines/><w:spacing w:after="100"/><w:ind w:left="284"/>', '<w:sz w:val="21"/><w:szCs w:val="21"/>') +
    style(
      'Headline',
      'Headline',
      '<w:keepNext/><w:spacing w:after="160" w:line="276" w:lineRule="auto"/>',
      `${BOLD}<w:sz w:val="30"/><w:szCs w:val="30"/>`,
    ) +
    style('Deck', 'Deck', '', `${ITALIC}<w:sz w:val="24"/><w:szCs w:val="24"/>`) +
    style('Crosshead', 'Crosshead', '<w:keepNext/><w:spacing w:before="200" w:after="80"/>', BOLD) +
    style('ListBullet', 'List Bullet', '<w:numPr><w:numId w:val="1"/></w:numPr><w:spacing w:after="80"/>', '') +
    style('Furniture', 'Furniture', '<w:spacing w:after="100"/>', `${SANS}${SOFT}<w:sz w:val="19"/><w:szCs w:val="19"/>`) +
    style(
      'StoryEnd',
      'Story End',
      '<w:keepNext/><w:spacing w:before="240"/><w:jc w:val="center"/>',
      `${SANS}${SOFT}<w:sz w:val="18"/><w:szCs w:val="18"/>`,
    ) +
    style('Footer', 'footer', '<w:spacing w:after="0"/><w:jc w:val="right"/>', `${SANS}${SOFT}<w:sz w:val="16"/><w:szCs w:val="16"/>`) +
    style(
      'CommentText',
      'annotation text',
      '<w:spacing w:after="0" w:line="240" w:lineRule="auto"/>',
      '<w:sz w:val="20"/><w:szCs w:val="20"/>',
    ) +
    '<w:style w:type="character" w:styleId="CommentReference"><w:name w:val="annotation reference"/><w:rPr><w:sz w:val="16"/><w:szCs w:val="16"/></w:rPr></w:style></w:styles>'
  );
}
