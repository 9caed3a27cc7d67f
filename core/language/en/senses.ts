import type { LanguageData } from '../pack.ts';
import { NATIONS } from './nations.ts';

const [DOUBLED, ENDING] = [/([bdfglmnprt])\1$/, /(?:e|y|i)$/];

/** Words of one inflected form that no ending tells: "fell" is of "fall", and "bring" no form of "br". */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  'fell:fall fallen:fall rose:rise risen:rise won:win lost:lose loss:lose losses:lose shot:shoot stolen:steal stole:steal theft:steal struck:strike stricken:strike fled:flee flew:fly flown:fly broke:break broken:break began:begin begun:begin held:hold kept:keep left:leave led:lead built:build bought:buy sold:sell sale:sell sales:sell spent:spend sent:send met:meet made:make took:take taken:take gave:give given:give went:go gone:go came:come saw:see seen:see knew:know known:know grew:grow grown:grow growth:grow drew:draw drawn:draw drove:drive driven:drive driver:drive wrote:write written:write spoke:speak spoken:speak chose:choose chosen:choose beat:beat beaten:beat found:find fought:fight caught:catch taught:teach brought:bring thought:think sank:sink sunk:sink swam:swim children:child men:man women:woman people:person lives:life wives:wife votes:vote voter:vote voters:vote decision:decide closure:close arrival:arrive told:tell said:say wore:wear worn:wear tore:tear torn:tear bore:bear borne:bear swore:swear sworn:swear threw:throw thrown:throw blew:blow blown:blow shook:shake shaken:shake froze:freeze frozen:freeze hid:hide hidden:hide bit:bite bitten:bite ate:eat eaten:eat forgot:forget forgotten:forget drank:drink drunk:drink rang:ring rung:ring sang:sing sung:sing sprang:spring sprung:spring stuck:stick stung:sting swept:sweep wept:weep slept:sleep crept:creep felt:feel dealt:deal meant:mean lent:lend loan:lend loaned:lend bent:bend lit:light dug:dig hung:hang hanged:hang swung:swing sat:sit laid:lay paid:pay payment:pay payments:pay heard:hear fed:feed bled:bleed bred:breed sought:seek ran:run stood:stand understood:understand overtook:overtake overtaken:overtake withdrew:withdraw withdrawn:withdraw withdrawal:withdraw became:become overthrew:overthrow overthrown:overthrow rode:ride ridden:ride woke:wake shrank:shrink shrunk:shrink spread:spread slid:slide departure:depart refusal:refuse denial:deny approval:approve proof:prove growth:grow injection:inject collision:collide explosion:explode invasion:invade expansion:expand pursuit:pursue belief:believe flight:fly birth:born choice:choose descent:descend ascent:ascend bring:bring brings:bring bringing:bring sing:sing sings:sing singing:sing ring:ring rings:ring ringing:ring spring:spring springs:spring swing:swing swings:swing swinging:swing bleed:bleed bleeds:bleed bleeding:bleed breed:breed breeds:breed breeding:breed speed:speed speeds:speed speeding:speed recognition:recognise qualification:qualify'
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

/** What an English word shares with its other forms: "injuries", "injured", "injury" → "injur"; "stopped" → "stop". */
export function stemOf(word: string): string {
  const own = word.replace(/'s?$|s'$/, '');
  const known = IRREGULAR.get(own);
  if (known) return known.length < 4 ? known : known.replace(DOUBLED, '$1').replace(ENDING, '');
  if (own.length < 4) return own;
  const stem = own
    .replace(/(?:sses)$/, 'ss')
    .replace(/(?:ies|ied|ying)$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<![su])s$/, '')
    .replace(/(?:(?<=..)ings?|(?<=...)ers?|(?<=...)ors?|(?<=...)ed|(?<=...)ation|(?<=....)ment|(?<=....)ion|(?<=....)ly)$/, '')
    .replace(DOUBLED, '$1');
  return stem.replace(ENDING, '');
}

/** What English words say of figures, offices and sources. */
export const SENSES = {
  stem: stemOf,
  concepts: {
    die: 'killed kill kills killing killings dead died die dies dying death deaths fatalities fatality toll perished lives drowned slain casualties',
    injure: 'injured injure injures injuring injury injuries wounded wound wounds wounding hurt hurting maimed',
    arrest: 'arrested arrest arrests detained detain detains detention detentions jailed seized custody',
    miss: 'missing unaccounted',
    flee: 'fled flee flees displaced evacuated evacuate moved',
    win: 'won win wins winning victory beat beats beating beaten defeated defeat defeats defeating thrashed thrashing routed overcame overcome',
    buy: 'buy buys buying bought purchase purchases purchased purchasing acquire acquires acquired acquiring acquisition takeover',
    sue: 'sue sues sued suing suit lawsuit lawsuits',
    vehicle: 'cars car vehicles vehicle',
    ship: 'ship ships vessel vessels boat boats ferry trawler tanker',
    house: 'houses house homes home dwellings dwelling',
    worker: 'workers worker employees employee staff jobs job posts',
    person: 'people persons person residents inhabitants',
    child: 'children child youngsters boys girls kids minors',
    soldier: 'soldiers soldier troops servicemen',
    price: 'cost costs price prices priced worth value valued',
    against: 'against opposed opposing no rejected',
    for: 'favour favor backing backed support supported yes',
  },
  phraseConcepts: {
    buy: 'take over, takes over, took over, taken over, taking over, buy out, buys out, bought out, buying out',
    succeed: 'take over from, takes over from, took over from, taken over from, taking over from, took over as, takes over as',
    die: 'passed away, lost their lives, lost his life, lost her life, lose their lives',
  },
  nations: NATIONS,
  opposites: {
    survive: 'die',
    alive: 'die',
    guilty: 'acquit acquittal clear innocent exonerate',
    convict: 'acquit acquittal clear',
    attend: 'absent absence skip miss boycott stay',
    present: 'absent absence',
    appear: 'absent absence skip miss',
    open: 'close shut',
    reopen: 'close shut',
    supported: 'opposed',
    let: 'ban bar forbid prohibit block prevent',
    join: 'boycott quit shun',
    back: 'oppose reject',
    approve: 'reject veto block',
    cover: 'exempt exclude',
    apply: 'exempt exclude',
    continue: 'stop halt suspend',
    resume: 'suspend halt',
    obey: 'defy flout disobey',
    confirm: 'deny',
    admit: 'deny',
    uphold: 'reject dismiss overturn quash',
    allow: 'ban bar forbid forbidden prohibit block prevent refuse deny',
    permit: 'ban bar forbid forbidden prohibit block prevent refuse deny',
    accept: 'reject refuse decline',
    agree: 'disagree refuse reject decline',
    answer: 'ignore',
    respond: 'ignore',
    reply: 'ignore',
    true: 'false untrue lie',
    know: 'unclear unknown mystery',
    clear: 'unclear unknown',
    enough: 'short shortage insufficient lack few little',
    success: 'fail failure',
    pass: 'fail',
    use: 'disuse disused idle abandon',
    work: 'idle broken break fail',
    change: 'remain unchanged same',
    include: 'exclude omit',
    remember: 'forget forgot',
    sleep: 'awake',
    legal: 'illegal unlawful outlaw',
    safe: 'danger dangerous unsafe',
    stay: 'leave',
    return: 'stay remain',
    rain: 'dry drought',
    vaccinate: 'unvaccinated',
    find: 'miss vanish',
    pay: 'owe unpaid arrears',
    vote: 'abstain',
    support: 'oppose',
    like: 'dislike',
    employ: 'unemployed jobless',
    job: 'unemployed jobless',
  },
  having:
    'have has had having with hold holds held holding obtain obtained got get getting receive received grant granted give gave given giving issue issued possess possessed own owned carry carried carrying wear wore worn wearing secure secured',
  lacking: 'without lack lacks lacked lacking',
  echoes: {
    about: 'estimate estimates estimated estimating estimation',
    'more-than': 'exceed exceeds exceeded exceeding pass passed passes top topped topping surpass surpassed surpasses surpassing',
    'at-least': 'least minimum',
    'at-most': 'most maximum capacity limit limited ceiling reach reaches reached reaching peak peaks peaked peaking',
    almost: 'close short shy approached approaching approaches',
    attempt:
      'try tries trying tried attempt attempts attempted attempting bid bids effort efforts seek seeks sought seeking fail fails failed failing foiled thwarted vain',
    alleged:
      'faces facing faced alleged allegedly allege alleges alleging allegation allegations accuse accused accuses accusing accusation accusations charge charged charges suspect suspects suspected suspicion suspicions claim claims claimed claiming believe believes believed thought reportedly reported reports rumour rumours rumoured rumored trial laid count counts indicted indictment indictments arraigned prosecuted prosecution prosecutors plea pleaded pleads denies denied',
    believed: 'belief view opinion convinced believe believes believed think thinks thought',
    provisional:
      'suspect suspects suspected suspicion believed thought allegedly alleged probably probable likely possible possibly preliminary initial early provisional',
    seem: 'apparent apparently seems seemed seem seemingly appear appears appeared sign signs suggest suggests suggested suggesting indicate indicates indicated',
    may: 'may might could possible possibly possibility perhaps maybe potential potentially chance risk risks',
    perhaps: 'may might could possible possibly possibility perhaps maybe potential potentially chance risk risks',
    likely:
      'likely probably probable probability likelihood expect expects expected expecting expectation expectations forecast forecasts forecasted predict predicts predicted prediction predictions project projected projects projection',
    unlikely: 'improbable doubtful unlikely hardly doubt doubts',
    'so-far': 'still already yet far',
    'for-now': 'temporary temporarily provisional provisionally interim pending',
    mostly: 'most mostly majority bulk main mainly largely chiefly primarily',
    partly: 'part parts partial partially partly some',
    generally: 'usual usually normal normally typical typically often general generally',
    'in-principle': 'principle theory',
    essentially: 'effective effectively effect essentially',
  },
  directions: {
    up: 'rose rise rises rising risen increase increased increases increasing gain gained gains gaining climbed climb climbs climbing grew grow grows growing grown growth jumped jump jumps soared surged surge leapt rallied rebounded advanced profit profits surplus higher raised raise raises hike hiked boosted',
    down: 'fell fall falls falling fallen decrease decreased decreases decline declined declines declining drop dropped drops dropping slipped slip slid slide shrank shrink shrinks plunged plunge tumbled sank slumped slump dipped dip plummeted eased shed loss losses lost loses losing deficit lower lowered reduced reduce reduces cut cuts cutting slashed trimmed',
  },
  directionsBefore: { up: 'up', down: 'down' },
  changes: 'from to',
  numberedNouns: 'day week month year round stage game set race leg lap heat phase chapter episode',
  spans: { decade: '10 year', century: '100 year', fortnight: '2 week' },
  multiples: {
    2: 'doubled double doubles doubling twice twofold',
    3: 'tripled triple triples tripling trebled treble threefold thrice',
    4: 'quadrupled quadruple quadrupling fourfold',
    0.5: 'halved halve halves halving',
  },
  shareArticles: 'a an',
  shareOf: 'of',
  wholeOpeners: 'the its their',
  ordinalEndings: 'st nd rd th',
  tallies: { 2: 'both her, both his, both their, both its, both men, both women, both of, a pair of' },
  unitModifiers: 'square cubic nautical metric',
  further: 'more further additional extra other full whole straight consecutive successive',
  timesTold: 'time occasion',
  quarters: 'quarter',
  periodEnds: 'to ended ending through until end',
  rangeOpeners: 'between',
  comparers: 'than compared versus against',
  rangeJoints: 'to or',
  degrees: 'degree degrees',
  minus: 'minus',
  belowZero: 'below zero',
  clockNouns: 'hrs',
  hourNouns: 'hrs hours',
  dateJoints: 'of',
  ratioJoints: { in: 'in, in every', of: 'of every, out of, out of every' },
  collectives: { dozen: 12, score: 20 },
  countries: {
    us: 'us u.s. american',
    ca: 'canadian',
    au: 'australian',
    nz: 'zealand',
    hk: 'kong',
    sg: 'singapore singaporean',
    tw: 'taiwan taiwanese',
    mx: 'mexican',
    in: 'indian',
    pk: 'pakistani',
    ch: 'swiss',
    se: 'swedish',
    no: 'norwegian',
    dk: 'danish',
    gb: 'british',
  },
  limitsAfter: {
    about: 'or so, or thereabouts',
    'at-least': 'or more, or over, or longer, or older, or greater, or higher, and more, and over, and up, at least, at a minimum',
    'at-most': 'or fewer, or less, at most, at the most',
  },
  certainty: 'may|perhaps seem|appears-that|alleged|believed|provisional likely',
  officeModifiers: {
    former: 'former ex onetime erstwhile ousted deposed',
    acting: 'acting interim caretaker',
    outgoing: 'outgoing',
    deputy: 'deputy vice assistant',
    rear: 'rear',
    elect: 'elect designate',
  },
  offices: {
    chair: 'chairman chairwoman chair chairperson',
    spokesperson: 'spokesman spokeswoman spokesperson',
    member: 'congressman congresswoman',
    'chief-executive': 'ceo chief_executive chief_executive_officer',
    'finance-chief': 'cfo chief_financial_officer finance_chief finance_director',
    police: 'detective officer',
    pastor: 'pastor reverend rev father priest',
    prosecutor: 'prosecutor attorney',
    lawyer: 'lawyer solicitor barrister',
    'prime-minister': 'premier pm prime_minister',
    professor: 'professor prof',
    doctor: 'doctor dr',
    justice: 'justice judge',
  },
  relations:
    'lawyer lawyers solicitor solicitors barrister daughter son wife husband sister brother mother father widow widower neighbour neighbours neighbor neighbors friend friends colleague colleagues cousin uncle aunt nephew niece girlfriend boyfriend relative relatives parents family grandmother grandfather grandson granddaughter teammate',
  voices: 'spokesman spokeswoman spokesperson aide adviser advisor',
  denials: 'deny',
  looseTitles:
    'mr mrs ms miss sir dame lord lady dr doctor prof professor leader official head chief boss strongman dictator ruler tycoon billionaire businessman businesswoman farmer activist analyst economist researcher scientist biologist physicist chemist historian lead aide adviser advisor executive author reporter journalist correspondent speaker whip candidate nominee former interim acting foreign defence defense finance interior senior junior opposition deputy prime widow regent',
  agentOpeners: 'by',
  deeds: {
    passives: 'was were is are be been being got get gets',
    onto: 'on of against at over upon to',
    outside: 'of in from at near to for against on over with between outside inside',
    subjects: 'who which',
    objects: 'whom',
    mutual:
      'met meet married marry wed divorced date dated faced face played play fought fight negotiated kissed hugged embraced talks meeting wedding marriage match',
    together: 'with alongside and',
    losing: 'lost',
    wins: 'win victory triumph',
    defeats: 'defeat loss',
    outcomes: 'after following with',
  },
  possessives: 'its his her their',
  converse: 'from by with to',
  exclusives: 'only',
  onsets: 'from since after',
  extremes: 'first last latest',
  suspects: 'suspect suspects',
  offenders:
    'murderer murderers killer killers robber robbers thief thieves burglar burglars arsonist arsonists rapist rapists kidnapper kidnappers attacker attackers bomber bombers fraudster fraudsters culprit culprits perpetrator perpetrators hijacker hijackers vandal vandals poacher poachers smuggler smugglers',
  per: 'a an per each every',
  documents:
    'results data figures findings statistics study studies report reports survey surveys poll polls inquiry inquest review analysis paper letter statement audit investigation research census document documents memo newspaper daily magazine journal researchers scientists',
  findings: {
    find: 'found finds finding',
    conclude: 'concluded concludes',
  },
} satisfies Partial<LanguageData>;
