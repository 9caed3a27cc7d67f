// What a sentence of a news story says, and how desks say the same in other words. In braces stand facts, filled by generate.mjs;
// each form says all of them. Written as news copy, not for any rule of Stet.
export const FRAMES = [
  {
    says: [
      '{n} {people} were injured {day} when a {vehicle} left the road near {place}, {role} {name} {said}.',
      '{role} {name} {said} {n} {people} had been hurt in {place} {day} after a {vehicle} came off the road.',
      'Near {place} {day}, a {vehicle} ran off the road and left {n} {people} injured, {role} {name} {said}.',
    ],
  },
  {
    says: [
      '{body} will spend {money} on {works} in {place}, {role} {name} {said} {day}.',
      '{day2}, {role} {name} {said} that {works} in {place} would receive {money} from {body}.',
      'In {place}, {works} are to get {money} from {body}, {role} {name} {said} {day}.',
    ],
  },
  {
    says: [
      'Unemployment in {place} fell to {percent} in {month}, {body} {said}.',
      '{body} {said} {percent} of the workforce in {place} was out of work in {month}, a fall.',
      'In {month} the jobless rate of {place} dropped to {percent}, {body} {said}.',
    ],
  },
  {
    says: [
      '“{quote},” {role} {name} {said} in {place}.',
      'In {place}, {role} {name} {said}: “{quote}.”',
      'Speaking in {place}, {role} {name} {said}, “{quote}.”',
    ],
  },
  {
    says: [
      'The {thing} {hedge} caused the {event}, {name} {said}.',
      'According to what {name} {said}, it was the {thing} that {hedge} caused the {event}.',
      'The {event} was {hedge} caused by the {thing}, {name} {said}.',
    ],
  },
  {
    says: [
      '{bound} {n} {people} took part in the {event} in {place} {day}.',
      'In {place}, {bound} {n} {people} joined the {event} {day}.',
      'The {event} held in {place} {day} drew {bound} {n} {people}.',
    ],
  },
  {
    says: [
      '{body} did {not}approve the plan for {works} {day}.',
      'The plan for {works} was {not}approved by {body} {day}.',
      '{day2}, the plan for {works} was {not}approved by {body}.',
    ],
  },
  {
    says: [
      '{firm} sold {n} {goods} in {month}, up {percent} from a year earlier.',
      'In {month}, sales at {firm} rose {percent} on the year to {n} {goods}.',
      'Sales of {firm} in {month} reached {n} {goods}, which is {percent} more than a year before.',
    ],
  },
  {
    says: [
      '{office} {name} met {name2} of {body} in {place} {day}.',
      'In {place} {day}, {office} {name} held talks with {name2} of {body}.',
      '{day2}, talks took place in {place} between {office} {name} and {name2} of {body}.',
    ],
  },
  {
    says: [
      'The {event} began at {clock} and lasted {n} hours, {body} {said}.',
      '{body} {said} the {event}, which started at {clock}, went on for {n} hours.',
      'Starting at {clock}, the {event} continued for {n} hours, {body} {said}.',
    ],
  },
  {
    says: [
      '{firm} agreed to pay {money} to settle the case, lawyer {name} {said}.',
      'To settle the case, {firm} is to pay {money}, lawyer {name} {said}.',
      'Lawyer {name} {said} that {firm} had accepted to pay {money} to end the case.',
    ],
  },
  {
    says: [
      '{name}, {age}, was arrested in {place} {day} over the {event}.',
      'Police in {place} {day} arrested {name}, {age}, over the {event}.',
      'Over the {event}, {name}, {age}, was taken into custody in {place} {day}.',
    ],
  },
  {
    says: [
      'A study by {body} found that {percent} of {people} {hedge2} lose sleep in summer.',
      'In summer {percent} of {people} {hedge2} lose sleep, a study by {body} found.',
    ],
    varies: false,
  },
  {
    says: [
      '{team} beat {team2} {score} in {place} {day}.',
      'In {place} {day}, {team} won {score} against {team2}.',
      '{team2} lost to {team} in {place} {day}, and the score was {score}.',
    ],
    varies: ['team', 'score', 'place', 'day'],
    alter: { score: 'figure-changed', place: 'name-changed', day: 'time-changed' },
    keeps: [0, 1],
  },
  {
    says: [
      '{n} {goods} worth {money} were stolen from {firm} in {place}, {role} {name} {said}.',
      'Thieves took {n} {goods} worth {money} from {firm} in {place}, {role} {name} {said}.',
      '{role} {name} {said} that {n} {goods} worth {money} had disappeared from {firm} in {place}.',
    ],
  },
  {
    says: [
      'The bridge to {place} will stay closed until {date}, {body} {said}.',
      'Until {date} there will be no way over the bridge to {place}, {body} {said}.',
      '{body} {said} the bridge to {place} would not reopen before {date}.',
    ],
  },
  {
    says: [
      '{office} {name} has {not}signed the agreement with {body}.',
      'The agreement with {body} has {not}been signed by {office} {name}.',
      'So far as is known, {office} {name} has {not}put a signature to the agreement with {body}.',
    ],
    keeps: [0, 1],
  },
  {
    says: [
      'Water in the reservoir above {place} rose by {n} centimetres {day}, {body} {said}.',
      '{body} {said} that the reservoir above {place} had gained {n} centimetres of water {day}.',
      'By {n} centimetres rose the water in the reservoir above {place} {day}, {body} {said}.',
    ],
  },
  {
    says: [
      '{name} was {hedge3} of taking {money} from {firm}.',
      'From {firm}, {name} was {hedge3} of taking {money}.',
      'It was of taking {money} from {firm} that {name} was {hedge3}.',
    ],
    alter: { money: 'figure-changed', name: 'name-changed' },
  },
  {
    says: [
      'Prices for {goods} rose {percent} in {month}, while wages grew {percent2}, {body} {said}.',
      '{body} {said} wages grew {percent2} in {month}; prices for {goods} rose {percent}.',
      'While wages grew {percent2} in {month}, prices for {goods} went up {percent}, {body} {said}.',
    ],
    swap: ['percent', 'percent2'],
  },
  {
    says: [
      '{n} {people} died and {n2} were hurt in the {event} near {place}.',
      'The {event} near {place} killed {n} {people} and left {n2} hurt.',
      'Near {place}, the {event} claimed the lives of {n} {people}, and {n2} were hurt.',
    ],
    swap: ['n', 'n2'],
  },
  {
    says: [
      '{firm} plans to open {n} new shops in {place} by {year}, and {bound} {n2} jobs are to come with them.',
      'By {year}, {n} new shops of {firm} are to open in {place}, bringing {bound} {n2} jobs.',
      '{bound} {n2} jobs are planned in {place}, where {firm} wants to open {n} new shops by {year}.',
    ],
  },
];

// Words without a fact, that stand alike in both versions: the rest of a story.
export const FILLERS = [
  'Residents gathered outside the town hall during the afternoon.',
  'The square was quiet, and the shops kept their shutters half open.',
  'Officials had prepared for the visit for weeks.',
  'It was the second such meeting since the spring.',
  'The road winds along the river and is narrow in places.',
  'Many families have lived on the same street for generations.',
  'A light rain fell while the speeches went on.',
  'The building had stood empty since the old owners moved away.',
  'Several neighbours brought soup and blankets.',
  'The minutes of the session are open to everyone.',
  'Boats lay at anchor in the small harbour.',
  'Teachers and parents had asked for a safer crossing.',
  'The orchestra played before the doors were opened.',
  'Fields around the village were still under water.',
  'The library keeps the drawings of the old mill.',
];

export const POOLS = {
  people: ['passengers', 'residents', 'workers', 'students', 'visitors', 'farmers', 'nurses', 'pupils', 'drivers', 'hikers'],
  vehicle: ['coach', 'lorry', 'tram', 'minibus', 'school bus', 'tanker'],
  works: [
    'a new tramline',
    'the repair of dykes',
    'school kitchens',
    'street lighting',
    'a flood barrier',
    'social housing',
    'cycle paths',
  ],
  thing: ['storm', 'faulty valve', 'heat wave', 'software update', 'power cut', 'frost'],
  event: ['fire', 'march', 'blackout', 'rally', 'collapse', 'festival', 'strike', 'derailment'],
  goods: ['bicycles', 'tractors', 'laptops', 'barrels', 'tickets', 'heat pumps', 'crates of fruit'],
  role: ['spokeswoman', 'mayor', 'fire chief', 'police chief', 'hospital director', 'union leader', 'school inspector'],
  office: ['former president', 'deputy minister', 'acting governor', 'interim director', 'former envoy'],
  said: ['said', 'said', 'said', 'conceded', 'claimed', 'warned', 'insisted', 'confirmed', 'admitted'],
  // What desks put for “said” without saying more.
  neutral: ['said', 'said', 'stated', 'announced'],
  hedge: ['allegedly', 'apparently', 'probably', 'reportedly', 'possibly'],
  hedge2: ['usually', 'often', 'typically'],
  hedge3: ['accused', 'suspected'],
  bound: ['at least', 'nearly', 'about', 'more than', 'fewer than', 'up to'],
  first:
    'Anneke Marlon Ilse Tobar Wenda Corin Yusra Petrik Salome Hadley Bruno Nadira Oskar Lien Farid Greta Tomas Imara Jorun Miles Pavel Rosa Stellan Uma'.split(
      ' ',
    ),
  last: 'Verbruck Aldane Kostner Mirow Tessel Okafo Lindqvar Baranek Holloway Demir Sorrel Quint Rastov Venn Abara Pellig Norring Castell Duvane Ellory Fenwick Grast Halmo Iverin'.split(
    ' ',
  ),
  place: 'Varden Lanmouth Oster Brekka Tillerby Korvale Mirada Senn Altenau Pradova Westrey Holm Dunmere Salvera Quendon Rivelle'.split(
    ' ',
  ),
  body: [
    'the city council',
    'the water board',
    'the statistics office',
    'the transport authority',
    'the health agency',
    'the labour ministry',
    'the harbour board',
    'the electoral commission',
  ],
  firm: ['Norvik Foods', 'Halden Motors', 'Brightline', 'Oster Rail', 'Cobalt Retail', 'Terravia', 'Lumen Works'],
  team: ['Varden United', 'Brekka Rovers', 'Oster City', 'Lanmouth Athletic'],
  quotes: [
    ['We cannot repair in a week what was neglected for years', 'We can hardly repair in a week what was neglected for years'],
    ['Nobody should have to walk home in the dark', 'Nobody should be forced to walk home in the dark'],
    ['The money is there and it will be spent on the dykes', 'The money is there and it should be spent on the dykes'],
    ['I have never seen the river rise so fast', 'I have seldom seen the river rise so fast'],
    ['We talked for an hour and agreed on almost nothing', 'We talked for an hour and agreed on nothing'],
    ['Our patients come first, and our budgets come second', 'Our patients come first, and budgets come later'],
    ['This is a small step for a large town', 'This is a big step for a large town'],
    ['They promised us a school, not another car park', 'They promised us a school and not one more car park'],
  ],
  weekday: 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' '),
  month: 'January February April June July August September October November December'.split(' '),
};
