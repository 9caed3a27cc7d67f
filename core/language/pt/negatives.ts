import type { LanguageData } from '../pack.ts';

/** What the rules know of Portuguese words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    'falta, faltam, faltava, faltavam, faltou, faltaram, carece, carecem, carecia, careciam, carente, carentes, desprovido',
    'desprovida, desprovidos, desprovidas, privado de, privada de, privados de, privadas de, isento de, isenta de',
    'isentos de, isentas de, ausência de, pendente, pendentes, à espera de, ainda aguarda, ainda aguardam, ainda espera',
    'ainda esperam, aguarda ainda, por pagar, por cumprir, em falta, proibiu, proibiram, proíbe, proíbem, proibido',
    'proibida, proibidos, proibidas, proibição, proibir, vedado, vedada, vetou, vetaram, vetado, vetada, impede, impedem',
    'impediu, impediram, impedir, cessou, cessaram, cessa, deixou de, deixaram de, deixa de, pôs fin, pôs fim, puseram fim',
    'parou de, pararam de, interrompeu, interromperam, suspendeu, suspenderam, suspenso, suspensa, desistiu, desistiram',
    'renunciou, abandonou, se absteve, se abstiveram, se opôs, se opuseram, se opõe, se opõem',
    'infundado, infundada, infundados, infundadas, falso, falsa, falsos, falsas, pouco provável, mal, raramente, votos contra, votou contra, votaram contra, contrários, recusa, rejeição, fracasso, em vão, desconhece, desconhecem, ignora, ignoram, desconhecido, desconhecida',
    'silêncio, calou, calado, calada, cancelamento, cancelado, cancelada, cancelados, cancelou, cancelaram, cancela, adiamento, adiado, adiada, adiou, adiaram, vazio, vazia, vazios, vazias, livre, livres',
  ].join(', '),
  negatedThrough: 'foi foram tem têm tinha sido pode podem poderá ainda mais conseguiu conseguiram',
  negativePronouns: 'ninguém nada nenhum nenhuma',
} satisfies Partial<LanguageData>;
