import { namesOf } from '../core/extract/readers.ts';
import { FORMAT_NAMES } from '../core/report/formats.ts';

export const USAGE = {
  main: `Stet shows what each outlet changed when it republished the same story.

  stet compare BASE WITNESS...   what changed between versions of a story
  stet explain BASE WITNESS      why: what was read, which rules spoke, what was flagged
  stet extract SOURCE...         the story found in a page, and what was set aside
  stet batch DIR|MANIFEST.csv    many pairs, one report each, and an index
  stet audit PUBLISHED... --against WIRE...
                                 finds the source of each story of an archive, compares, ranks
  stet watch ADDRESS... --to FOLDER
                                 keeps the versions of a story as its page changes
  stet history FOLDER            what each of those updates brought
  stet serve [--port N]          the app in your browser
  stet open FILE...              the app with these files
  stet --help · --version        stet COMMAND --help tells more

A SOURCE is a file, an http(s) address, or - for standard input. Read are
${namesOf()}.
Exit codes: 0 done; 1 differences found, only with --exit-code; 2 usage or a source that cannot be read;
3 batch, audit, extract or watch finished but some sources failed.
`,
  compare: `stet compare BASE WITNESS... [options]
stet compare SOURCE [options]   the two stories of one source: a document before and after its tracked changes

  --format F          ${FORMAT_NAMES.join(', ')}; text when left out
  --output FILE       write the report there; a report that stands there is replaced only by a whole one
  --only KIND         substantive: fold house style; flags: fold all that no flag names
  --ignore KIND,...   fold edits, and leave out flags, of these kinds
  --house-style P     fold what a house changes anyway: british, american, plain, or a file of
                      your own as the app saves it, P.json: { "fold": ["spelling"], "unraised": ["link-added"],
                      "outlets": { "example.com": "The Example" } }
  --keep TEXT         count the set-aside piece that holds TEXT as story; may be given several times
  --drop TEXT         set the block that holds TEXT aside; may be given several times
  --encoding NAME     read the sources as this encoding; B=NAME says it of the second source alone
  --item N|TITLE      which story of a source that holds several; B=N says it of the second source alone
  --title T           the report's title
  --exit-code         exit with 1 when differences were found
  --quiet             no notes on standard error
`,
  explain: `stet explain BASE WITNESS [options]

  For each entry that differs: what both sides state, each place of variation with the rules that were asked,
  what differs in fact, and the flags that were drafted, with those that came to nothing.
  --entry ID          one entry only, as A3=B4
  --format F          text (default), json; json has the tokens as well
  stet explain PAGE   for one source: what is story, what was set aside, and the rule that did it
`,
  extract: `stet extract SOURCE... [options]

  --format F          text (default), json, markdown
  --output DIR        write DIR/<file name>.json (or .md, .txt) for each source
  --keep TEXT         count the set-aside piece that holds TEXT as story; may be given several times
  --drop TEXT         set the block that holds TEXT aside; may be given several times
  --encoding NAME     read the sources as this encoding
  --item N|TITLE      which story of a source that holds several (they are listed without it)
`,
  batch: `stet batch DIR|MANIFEST.csv --output DIR [options]

  DIR                 a folder of pairs: one folder a pair (base.* and witness.*, or two files, base first by name),
                      or files named NAME.a.EXT and NAME.b.EXT
  MANIFEST.csv        a table with the columns base, witness and, if you like, name, title,
                      base item and witness item; paths are relative to it
  --output DIR        one report a pair, index.html and index.csv; run again, it goes on where it stopped
  --format F          html (default) or any format of compare
  --only KIND         as in compare
  --ignore KIND,...   as in compare
  --house-style P     as in compare
  --jobs N            how many processes at once; the number of cores when left out
  --time-limit S      seconds after which a pair is given up, named, and the others go on; 180 when left out
  --memory-limit MB   the same for memory; 2048 when left out
  --quiet             failed pairs only on standard error
`,
  audit: `stet audit PUBLISHED... --against WIRE... --output DIR [options]
stet audit SOURCES... --output DIR       one collection against itself: of two that share words the earlier is the source
stet audit --worker --store postgres://…  takes work of an audit from the store until it is done

  PUBLISHED, WIRE     folders at any depth, files or addresses of all that Stet reads; feeds, exports and packages
                      give all their stories; JSON Lines and CSV tables give one a row
  --output DIR        index.html (and a page for each order), index.csv, index.json, a report a pair in reports/;
                      run again, it goes on where it stopped and reads only what is new or changed
  --columns F=NAME,.. which column of a table is its text, headline, date, outlet, credit, byline, language, url, id
  --only KIND,...     list pairs with a flag of these kinds only, as quotation-altered,figure-changed
  --profile FILE      what is read first: { "order": ["quotation-altered", ["figure-changed", "name-changed"]] }
  --sample N          draw N pairs for reading into sample.csv, of each kind its share; run again when "wanting" is filled
                      in, it says what share of the whole is, with an interval; --seed S draws others
  --house-style P     what the reports fold and how outlets are called, as in compare
  --store ADDRESS     a PostgreSQL database instead of a store in DIR, so that workers on other machines can help
  --jobs N            how many processes at once; the number of cores when left out
  --time-limit S, --memory-limit MB  as in batch, for each article
  --quiet             failures only on standard error
`,
  watch: `stet watch [ADDRESS...] --to FOLDER [options]

  Fetches each address and keeps its page when the text of its story changed (not when menus or adverts did).
  Asks robots.txt, one request at a time for each host, and less often while a host fails.
  --to FOLDER         where the versions are kept; without an ADDRESS all that it has versions of are looked at again
  --every TIME        again and again, as 30m, 2h or 1d; once when left out
  --quiet             say nothing of what did not change
`,
  history: `stet history FOLDER [options]

  The versions that \`stet watch\` kept, in order of time: what each update brought, with or without a note of correction.
  --format F          text (default), json
`,
  serve: `stet serve [--port N] [--no-open] [FILE... | AUDIT]

  The app in your browser, served to this computer only (127.0.0.1).
  AUDIT               the folder that an audit was written to, for "Open an audit"
  --port N            a fixed port; any free one when left out
  --no-open           print the address, do not open the browser
`,
  open: `stet open [FILE...]

  Opens the app with these files: a story (.stet), or two or more versions of an article.
`,
} as const;
