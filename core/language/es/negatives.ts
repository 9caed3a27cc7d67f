import type { LanguageData } from '../pack.ts';

/** What the rules know of Spanish words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'falta, faltan, faltaba, faltaban, faltó, faltaron, carece, carecen, carecía, carecían, careció, carente, carentes',
    'desprovisto, desprovista, desprovistos, desprovistas, privado de, privada de, privados de, privadas de, exento de',
    'exenta de, exentos de, exentas de, ausencia de, pendiente, pendientes, a la espera de, aguarda todavía, aguarda aún',
    'aguardan todavía, aguardan aún, espera todavía, espera aún, esperan todavía, esperan aún, todavía espera',
    'todavía aguarda, aún espera, aún aguarda, queda por, quedan por, desabastecido, desabastecida, prohibió, prohibieron',
    'prohíbe, prohíben, prohibido, prohibida, prohibidos, prohibidas, prohibición, prohibir, vetó, vetado, vetada, impide',
    'impiden, impidió, impidieron, impedir, cesó, cesaron, cesa, cesan, dejó de, dejaron de, deja de, dejan de, dejado de',
    'puso fin, pusieron fin, interrumpió, interrumpieron, suspendió, suspendieron, suspendido, suspendida, renunció',
    'renunciaron, abandonó, abandonaron, se abstuvo, se abstuvieron, se opuso, se opusieron, se opone, se oponen',
    'infundado, infundada, infundados, infundadas, sin fundamento, falso, falsa, falsos, falsas, poco probable, apenas, rara vez, en contra, votos contra, negativa, rechazo, fracaso, en vano, desconoce, desconocen, desconocía, ignora, ignoran, desconocido, desconocida, se quedó sin, se quedaron sin, se queda sin',
    'silencio, calló, callaron, callado, callada, cancelación, canceló, cancelaron, cancelado, cancelada, cancelan, cancela, anulación, anuló, anulado, aplazamiento, aplazó, aplazaron, aplazado, aplazada, aplaza, vacío, vacía, vacíos, vacías, libre, libres',
  ].join(', '),
  negatedThrough: 'ha han había habían sido podido querido capaz puede pueden podrá podrán',
  negativePronouns: 'nadie nada ningún ninguno ninguna',
} satisfies Partial<LanguageData>;
