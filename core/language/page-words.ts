/** Kinds of lines that belong to a page and not to its story; what becomes of each stands in `extract/furniture/phrases.ts`. */
export type PageLine =
  | 'end-mark'
  | 'desk-line'
  | 'page-note'
  | 'press-label'
  | 'registered'
  | 'page-mark'
  | 'original-url'
  | 'first-published'
  | 'advert-label'
  | 'newsletter'
  | 'newsletter-mail'
  | 'newsletter-group'
  | 'appeal'
  | 'read-on'
  | 'topics'
  | 'comments'
  | 'copyright'
  | 'mail-notice'
  | 'legal'
  | 'cookie-notice'
  | 'browser-notice'
  | 'paywall'
  | 'paywall-demand'
  | 'reading-time'
  | 'contact'
  | 'error-report'
  | 'most-read'
  | 'briefs'
  | 'goes-on'
  | 'listen'
  | 'preferred'
  | 'embedded';

/** Phrases by which a line is known, "|" between them. */
export interface LineWords {
  /** Whole lines, but for marks and digits around them. */
  readonly whole?: string;
  /** Beginnings of lines. A "*" at the end lets the last word go on. */
  readonly begins?: string;
  /** Ends of short lines of one word: "dpa-[notizblock]". */
  readonly ends?: string;
  /** What a line must hold besides its beginning, in any language's words. */
  readonly holds?: string;
  /** What a line without a full stop says anywhere in it. */
  readonly says?: string;
}

/** What pages say around a story, in small letters: words separated by spaces, phrases by "|". */
export interface PageWords {
  readonly lines?: Readonly<Partial<Record<PageLine, LineWords>>>;
  /** Labels that introduce a link to another article: "related article", "read also". */
  readonly related?: string;
  /** Labels of a correction or note, before a colon or dash. */
  readonly corrections?: string;
  /** Beginnings of a correction that need no mark after them. */
  readonly corrected?: string;
  /** Words of share buttons. */
  readonly sharing?: string;
  /** Words that stand on share buttons beside those. */
  readonly sharingToo?: string;
  /** What opens a byline: "by", "text". */
  readonly bylines?: string;
  /** The same, but only above a story: words that begin sentences and crossheads, too: "[من] سامي الجندي". */
  readonly bylinesAbove?: string;
  /** Before who helped with a byline, or whom it is written for: "By Ana Ruiz, [with] Reuters". */
  readonly with?: string;
  /** Between a name and the house it is of. */
  readonly of?: string;
  /** Joins two names or two works. */
  readonly and?: string;
  /** First words of a role after a name where they have a capital: "Ana Ruiz, [Senior] reporter". */
  readonly roles?: string;
  /** Words of sentences that no list of names holds: "By the time the rain [was]…" */
  readonly sentences?: string;
  /** What heads a box of facts beside a story, before a colon or alone: "[Facts]: Lakes of the north". */
  readonly factBoxes?: string;
  /** What a house bids its readers do where it is to be followed ("WhatsApp", "Google News"): beginnings of such lines, words anywhere in them. */
  readonly follow?: { readonly begins?: string; readonly says?: string };
  /** Names of such places in the language's own letters, where a line may hold a part of a longer word. */
  readonly platforms?: string;
  /** Beginnings of a note that says what a wire changed since it last sent the story. */
  readonly updates?: string;
  /** Words that say a date is of a later version. */
  readonly updated?: string;
  /** Other words that stand around an article's date, weekdays apart. */
  readonly dating?: string;
  /** What an agency puts beside its name above a story that cannot wait: "Reuters [urgent]". */
  readonly urgent?: string;
  /** What an agency puts before a headline, in capitals where there are any, to say how often or how it was sent: "[ACTUALIZA] 2-Un juez cita…". */
  readonly wireMarks?: string;
  /** Beginnings of what a desk tells others in brackets: "(Adds quotes)". */
  readonly deskNotes?: string;
  /** What an agency sends with a story, in brackets under it: "([photo])", "([with pictures])". */
  readonly enclosed?: string;
  /** How a note on the writer goes on after the name: "Nell Strand [is a] writer based in Port Ellin". */
  readonly writes?: string;
  /** How a label in brackets ends that stands before a memo to desks, parted by bars: 〔デスクメモ〕. */
  readonly memos?: string;
  /** What stands in brackets at the end of a caption: "(file photo)". */
  readonly photoEnds?: string;
  /** Units of a time that is told from now on, the word beside them, and what stands for one of them: "[an] hour [ago]", "[vor] 2 Stunden". */
  readonly ago?: { readonly before?: string; readonly after?: string; readonly one?: string; readonly units: string };
  /** What counts the pictures and charts of a story: "[Figure] 3: Depth of the river". */
  readonly figures?: string;
  /** Labels before a photographer's name. */
  readonly photo?: string;
  /** "[photo] [by] Ann Lee", inside a line too. */
  readonly photoBy?: { readonly works: string; readonly by: string };
  /** What a photographer's line begins with that names nobody: "handout". */
  readonly photoBegins?: string;
  /** Names of the lines that mail programs print above a message, and what stands above those. */
  readonly mail?: Readonly<Partial<Record<'from' | 'date' | 'to' | 'subject' | 'other' | 'opening', string>>>;
  /** "[Page] 3 [of] 12". */
  readonly pageNumbers?: { readonly page?: string; readonly of?: string };
  /** Before the number of a paper's volume or issue: "[Vol]. 12, [No]. 3". */
  readonly issues?: string;
  /** What stands before a telephone's number. */
  readonly telephones?: string;
  /** What says that a story goes on on another page, or comes from one: "[Continued on] Page 6". */
  readonly jumps?: string;
  /** Words before which a hyphen stands for itself: "Ein- [und] Ausgang". */
  readonly afterHyphen?: string;
  /** First parts of two letters that keep the hyphen after them: "[co]-owner". */
  readonly beforeHyphen?: string;
  /** First parts of words that are written with a hyphen, and that no word begins with which is parted after them. */
  readonly compounding?: string;
  /** Words that are written with a hyphen wherever they stand: "long-term". */
  readonly hyphened?: string;
  /** What stands before the agency that a line credits: "source", "with inputs from". */
  readonly credited?: string;
  /** What stands after those who helped: "The Associated Press [contributed to this report]". */
  readonly contributed?: string;
  /** A line that says who did what: "[Reporting] and writing [by] Ann Lee". Where `by` is absent the name follows the work at once. */
  readonly signOffs?: { readonly works: string; readonly by?: string };
  /** Words printed in capitals before a paragraph where a dateline has its place: "BREAKING". */
  readonly inCapitals?: string;
  /** What stays in small letters inside a place that is in capitals: "RIO [de] JANEIRO". */
  readonly inPlaces?: string;
  /** First words of a line that dates the page. */
  readonly datesPage?: string;
  /** Datelines of a form of their own, each whole, with the groups `place`, `credit`, `second` (a credit too) and `byline`; flags "du". */
  readonly datelines?: () => readonly RegExp[];
  /** Lines that name who wrote a story, of a form of their own, each whole, with the groups `byline` and `credit`; flags "u". */
  readonly signatures?: () => readonly RegExp[];
  /** What a credit says that names no agency: "Source: [agencies]". */
  readonly agencies?: string;
  /** Words inside a printed date: "on 3[rd] of March 2025 at 17.30 Uhr". */
  readonly dates?: {
    readonly ordinals?: string;
    readonly of?: string;
    readonly at?: string;
    /** Between a clock time and the date after it. */
    readonly before?: string;
    /** Before a clock time: the half of the day, its first half and its second. */
    readonly halves?: readonly [morning: string, afternoon: string];
    /** After a clock time. */
    readonly hours?: string;
  };
  /** Zone after a clock time -> its offset; "" where several zones have the name. */
  readonly zones?: Readonly<Record<string, string>>;
  /** "3 [minutes] [read]". What may stand before it begins a line of `reading-time`. */
  readonly readingTime?: { readonly minutes: string; readonly after?: string };
  /** Beginnings of those labels of `related` that bid one read on, also where the link was lost. */
  readonly readOn?: string;
}
