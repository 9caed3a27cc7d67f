import type { LanguageData } from '../pack.ts';

/** Words that say "not" without one. Those that are as often something else ("block", "free") stand in phrases alone. */
const WORDS = [
  // What is left undone
  'refrain refrains refrained refraining abstain abstains abstained abstaining abstention abstentions forgo forgoes forwent forgone forgoing forego forewent foregone forswear forswears forswore forsworn forsake forsakes forsook forsaken eschew eschews eschewed eschewing shun shuns shunned shunning skip skips skipped skipping miss misses missed neglect neglects neglected neglecting omit omits omitted omitting omission overlook overlooks overlooked overlooking ignore ignores ignored ignoring avoid avoids avoided avoiding evade evades evaded evading dodge dodges dodged dodging boycott boycotts boycotted boycotting',
  // What ends, or never comes about
  'stop stops stopped stopping cease ceases ceased ceasing halt halts halted halting discontinue discontinues discontinued discontinuing suspend suspends suspended suspending suspension abandon abandons abandoned abandoning scrap scraps scrapped scrapping shelve shelves shelved shelving dropped axed axing ditched ditching cancel cancels cancelled canceled cancelling canceling cancellation quit quits quitting ended withdraw withdraws withdrew withdrawn withdrawing retract retracts retracted retracting rescind rescinds rescinded rescinding revoke revokes revoked revoking repeal repeals repealed repealing abolish abolishes abolished abolishing postpone postpones postponed postponing postponement defer defers deferred deferring adjourn adjourns adjourned adjourning',
  // Who will not
  'refuse refuses refused refusing refusal reject rejects rejected rejecting rejection decline declines declined declining rebuff rebuffs rebuffed rebuffing spurn spurns spurned spurning snub snubs snubbed snubbing veto vetoes vetoed vetoing deny denies denied denying denial resist resists resisted resisting oppose opposes opposed opposing opponent opponents objected objecting objection objections balk balks balked baulk baulks baulked defy defies defied defying defiance disobey disobeys disobeyed disobeying flout flouts flouted flouting disregard disregards disregarded disregarding withhold withholds withheld withholding waive waives waived waiving waiver dismiss dismisses dismissed dismissing rebut rebuts rebutted rebutting refute refutes refuted refuting disown disowns disowned disavow disavows disavowed renounce renounces renounced renouncing reluctant reluctance unwilling hesitant loath averse',
  // What is not let
  'prevent prevents prevented preventing barred barring ban bans banned banning blocked blocking prohibit prohibits prohibited prohibiting prohibition forbid forbids forbade forbidden forbidding outlaw outlaws outlawed outlawing preclude precludes precluded precluding exclude excludes excluded excluding exclusion disqualify disqualifies disqualified disqualifying disqualification deprive deprives deprived depriving foil foils foiled foiling thwart thwarts thwarted thwarting deter deters deterred deterring exempt exempts exempted exempting exemption spare spared sparing embargo',
  // What is not there
  'lack lacks lacked lacking shortage shortages scarcity dearth absent absence devoid bereft empty vacant vacancy minus sans without zero nil nonexistent fail fails failed failing failure elude eludes eluded eluding fruitless futile vain exhausted',
  // What has not come yet
  'await awaits awaited awaiting pending outstanding overdue',
  // What nobody tells, and who did not know
  'secret secrecy silent silence conceal conceals concealed concealing hidden oblivious ignorant mystery',
  // What is not so
  'false falsely baseless groundless myth hoax untrue acquit acquits acquitted acquittal exonerate exonerates exonerated innocent intact idle',
  // What hardly is
  'hardly barely scarcely seldom rarely little',
  // What another is or does
  'unlike except instead',
].join(' ');

const PHRASES =
  'left out, leave out, leaves out, leaving out, missed out, miss out, missing out, misses out, lost out, lose out, went without, go without, goes without, going without, gone without, do without, does without, did without, done without, called off, calling off, call off, put off, puts off, putting off, wound up, phased out, dried up, ran dry, run dry, ran out, run out, runs out, running out, sold out, an end to, come to an end, came to an end, comes to an end, turn down, turns down, turned down, turning down, turn away, turned away, turning away, throw out, throws out, threw out, thrown out, ruled out, rules out, rule out, ruling out, shut out, locked out, kept out, stripped of, robbed of, rid of, relieved of, vote against, votes against, voted against, voting against, votes were against, came out against, come out against, spoke out against, decided against, advised against, free of, free from, clear of, cleared of, clean of, short of, shy of, shorn of, want of, out of reach, out of order, out of service, out of use, out of action, out of the question, out of work, off limits, off the table, off the menu, off the air, out of stock, in the dark, under wraps, to himself, to herself, to themselves, yet to, still to, remain to be, remains to be, remained to be, waiting for, wait for, far from, long way off, long way from, far off, anything but, all but impossible, apart from, other than, rather than, in place of, aside from, save for, but for, at odds with, stayed away, stay away, staying away, stays away, stayed out, stay out, steer clear, steered clear, gave up, given up, give up, gives up, giving up, walked away, walk away, backed out, pulled out, pull out, backed away, wash its hands, closed to, in breach of, contrary to';

/** What the rules know of English words and phrases that negate without a negation. */
export const NEGATIVES = {
  negatives: `${WORDS.replaceAll(' ', ', ')}, ${PHRASES}`,
  negativeGaps: {
    from: 'bar bars ban block blocks keep keeps kept keeping hold holds held holding discourage discourages discouraged discouraging dissuade dissuades dissuaded dissuading protect protects protected shield shielded shielding save saved saving rescue rescued immune far away apart absent',
    to: 'too',
  },
  // "unpaid", "unable", "childless"; but not "united", "unless", "until".
  negativeShape:
    /^(?:un(?!i|d|less|til)\p{L}{3,}(?:ed|en|able|ible|aware|clear|known|true|safe|fit|well|wise|fair|paid|told|sold|met|spent|heard|hurt|kept|built|read|seen)|non\p{L}{4,}|in(?:eligible|capable|complete|accessible|sufficient|adequate|effective|conclusive|active|valid|visible|ability|curable|edible)|im(?:possible|movable|probable)|il(?:legal|legally|licit)|ir(?:relevant|reparable)|dis(?:approv\p{L}+|agree\p{L}*|allow\p{L}*|believ\p{L}+|used)|\p{L}{3,}less)$/u,
  negatedThrough: 'able allowed permitted free going ready willing yet immediately fully',
  negativePronouns: 'no none nobody nothing neither nowhere',
} satisfies Partial<LanguageData>;
