/** One story of six paragraphs, as an agency sends it. */
export const HEADLINE = 'Ferry strike ends after five days';
export const DATELINE = 'TARN BAY, June 9';
export const CREDIT = 'Coast Wire';
export const BODY = [
  'Ferry crews in Tarn Bay went back to work on Tuesday after five days on strike, their union and the operator said.',
  '“Nobody has won anything yet,” the union’s secretary, Mara Lindqvist, told members at the quay.',
  'About 2,300 passengers a day had to cross by coach, and the halt cost shops on the islands some 1.8 million crowns.',
  'The operator had offered a rise of 3.5 percent, which crews turned down twice in ballots.',
  'A mediator will put forward new terms within two weeks, the labour ministry said in a statement.',
  'The first boat left at dawn.',
] as const;
export const LEAD = `${DATELINE} (${CREDIT}) - ${BODY[0]}`;
/** The paragraphs as an agency runs them, the dateline in the first. */
export const PARAGRAPHS = [LEAD, ...BODY.slice(1)] as const;

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
export const markup = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
