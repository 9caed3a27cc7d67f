import type { LanguageData } from '../pack.ts';

/** What the rules know of German words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'fehlt, fehlte, fehlten, fehlen, fehlende, fehlenden, fehlendem, fehlender, mangelt, mangelte, mangels, blieb aus',
    'blieben aus, bleibt aus, bleiben aus, ausgeblieben, ausbleiben, steht aus, stehen aus, stand aus, standen aus',
    'steht noch aus, stehen noch aus, stand noch aus, standen noch aus, steht weiter aus, stehen weiter aus',
    'steht weiterhin aus, steht bislang aus, noch aussteht, noch ausstehen, ausstehende, ausstehenden, entbehrt, entbehrte',
    'entbehren, wartet noch, warten noch, wartete noch, warteten noch, wartet weiter, warten weiter, wartet weiterhin',
    'warten weiterhin, verschollen, unauffindbar, verboten, verbot, verbietet, verbieten, untersagt, untersagte',
    'untersagten, untersagen, eingestellt, eingestellte, eingestellten, beendet, beendete, beendeten, gestoppt, stoppte',
    'stoppten, abgebrochen, brach ab, ausgesetzt, aufgegeben, verwehrt, verwehrte, enthielt sich, enthielten sich, dagegen',
    'widersetzte, widersetzten, ausgefallen, fiel aus, fielen aus, entfällt, entfiel, entfielen, entfallen',
    'wenig, kaum, selten, falsch, haltlos, unbegründet, abgelehnt, lehnte, lehnten, lehnt, stimmten dagegen, stimmte dagegen, Gegenstimmen',
    'schwieg, schwiegen, schweigt, schweigen, geschwiegen, absage, abgesagt, sagte ab, sagten ab, verschoben, vertagt, verschiebt, leer, frei',
  ].join(', '),
  negativeShape: /^(?!arbeits|obdach|wohnungs|mittel)\p{L}{3,}los(?:e[nmrs]?)?$/u,
  negatedThrough: 'mehr noch ganz wieder länger worden',
  negativePronouns: 'niemand niemanden niemandem nichts kein keine keinen keinem keiner keines',
} satisfies Partial<LanguageData>;
