import british from './spelling.data.json';
import { VARIATIONS } from './variation.ts';

/** Pairs that differ in no regular way. */
const IRREGULAR =
  'adviser/advisor protester/protestor toward/towards afterward/afterwards backward/backwards forward/forwards upward/upwards downward/downwards onward/onwards amid/amidst among/amongst while/whilst czar/tsar czars/tsars sheik/sheikh sheiks/sheikhs inquiry/enquiry inquiries/enquiries inquire/enquire inquired/enquired dispatch/despatch dispatched/despatched guerrilla/guerilla guerrillas/guerillas jail/gaol jailed/gaoled check/cheque checks/cheques curb/kerb curbs/kerbs tire/tyre tires/tyres story/storey stories/storeys program/programme programs/programmes ruble/rouble rubles/roubles whiskey/whisky mustache/moustache skeptic/sceptic airplane/aeroplane airplanes/aeroplanes aluminum/aluminium sulfur/sulphur maneuver/manoeuvre maneuvers/manoeuvres maneuvered/manoeuvred maneuvering/manoeuvring specialty/speciality specialties/specialities jewelry/jewellery plow/plough pajamas/pyjamas yogurt/yoghurt donut/doughnut donuts/doughnuts omelet/omelette mollusk/mollusc tranquility/tranquillity phony/phoney furor/furore fiberglass/fibreglass centerpiece/centrepiece judgment/judgement acknowledgment/acknowledgement aging/ageing gray/grey ax/axe catalog/catalogue dialog/dialogue analog/analogue artifact/artefact enroll/enrol fulfill/fulfil skillful/skilful willful/wilful installment/instalment pedaler/pedaller mom/mum airfoil/aerofoil draft/draught drafts/draughts vise/vice licorice/liquorice mold/mould story/storey gypsy/gipsy medieval/mediaeval encyclopedia/encyclopaedia focused/focussed focusing/focussing benefited/benefitted learned/learnt burned/burnt dreamed/dreamt spelled/spelt spoiled/spoilt leaned/leant leaped/leapt smelled/smelt spilled/spilt chili/chilli flyer/flier flyers/fliers imposter/impostor caliber/calibre jewelers/jewellers councilor/councillor councilors/councillors counselor/counsellor counselors/counsellors okay/ok gasoline/gasolene kidnaped/kidnapped kidnaper/kidnapper kidnapers/kidnappers worshiper/worshipper worshipers/worshippers';

let list: string | null = null;
let pairs: ReadonlyMap<string, readonly string[]> | null = null;

// One long string searched when two words that differ are alike: nothing is built when the program starts.
const isBritish = (word: string): boolean => {
  list ??= ` ${british.words} `;
  return list.includes(` ${word} `);
};

const varies = (from: string, to: string): boolean => {
  for (const [pattern, american] of VARIATIONS) {
    const once = from.replace(pattern, american);
    if (once === from) continue;
    if (once === to || VARIATIONS.some(([next, other]) => once.replace(next, other) === to)) return true;
  }
  return false;
};

/** Two spellings of one English word, British and American: `harbour` and `harbor`, `organised` and `organized`, `towards` and `toward`. Lower case. */
export function sameEnglishSpelling(a: string, b: string): boolean {
  const [x, y] = [a.replace(/'s$|'$/, ''), b.replace(/'s$|'$/, '')];
  // Regular variants begin alike; most words that differ do not.
  if (x.slice(0, 2) !== y.slice(0, 2) || Math.abs(x.length - y.length) > 3) return inPairs(x, y);
  return (isBritish(x) && varies(x, y)) || (isBritish(y) && varies(y, x)) || inPairs(x, y);
}

function inPairs(x: string, y: string): boolean {
  pairs ??= paired();
  return pairs.get(x)?.includes(y) ?? false;
}

function paired(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  const put = (one: string, other: string): void => {
    const known = found.get(one);
    if (known) known.push(other);
    else found.set(one, [other]);
  };
  for (const pair of IRREGULAR.split(' ')) {
    const [one, other] = pair.split('/') as [string, string];
    put(one, other);
    put(other, one);
  }
  return found;
}
