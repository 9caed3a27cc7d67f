/** What the forms of a word share in the Romance languages, for telling that two texts speak of the same: "rejeté", "rejetée" and "rejeter" are "rejet". */

// Letters that stay, and that are compared.
const [SHORTEST, LONGEST] = [3, 6];

const cut =
  (...endings: readonly RegExp[]) =>
  (word: string): string => {
    let rest = word;
    for (const ending of endings) {
      const shorter = rest.replace(ending, '');
      if (shorter.length >= SHORTEST) rest = shorter;
    }
    return rest.slice(0, LONGEST);
  };

export const stemOfFrench = cut(
  /(?<=[qg])u(?=[eéai]\p{L}*$)/u,
  /(?<=[eéaitrnldm])s$/,
  /(?:issement|ement|ation|ition|ateur|atrice|eraient|erait|eront|erons|era|issaient|issait|issant|issent|aient|ait|ante?|ée?|er|ez|ions|ons|ent|ir(?:a|ont|ait|aient)?|is|ise|ite?|ie?|us|ue?|e)$/,
);

export const stemOfSpanish = cut(
  /(?:amientos?|imientos?|aciones|ación|iciones|ición|ador[ae]?s?|aron|ieron|aban|aba|ían|ía|arán|ará|erán|erá|irán|irá|ando|iendo|ad[oa]s?|id[oa]s?|ar|er|ir|ió|ó|é|í|an|en|as|es|os|a|e|o|s)$/,
);

export const stemOfPortuguese = cut(
  /(?:amentos?|imentos?|ações|ação|ições|ição|ador[ae]?s?|aram|eram|iram|avam|ava|iam|ia|arão|ará|erão|erá|irão|irá|ando|endo|indo|ad[oa]s?|íd[oa]s?|id[oa]s?|ar|er|ir|ou|eu|iu|am|em|as|es|os|a|e|o|s|m)$/,
);

export const stemOfItalian = cut(
  /(?:amenti|amento|imenti|imento|azioni|azione|izioni|izione|atori|atore|atrice|arono|erono|irono|avano|ava|evano|eva|ivano|iva|eranno|erà|iranno|irà|ando|endo|at[oaie]|ut[oaie]|it[oaie]|are|ere|ire|ano|ono|ò|é|ì|a|e|i|o)$/,
);
