import type { LanguageData } from '../pack.ts';

/** What Spanish words say of figures, offices and sources. */
export const SENSES = {
  certainty: 'may|perhaps seem|alleged|provisional likely',
  prefixes: 'ex vice',
  nounOpeners: 'el la los las un una unos unas al del su sus este esta',
  limitsAfter: { 'at-least': 'o más, como mínimo, al menos', 'at-most': 'o menos, como máximo', about: 'aproximadamente' },
  ratioJoints: { of: 'de cada' },
  countingArticles: 'un una',
  collectives: { docena: 12, decena: 10, veintena: 20, treintena: 30, centenar: 100, millar: 1000 },
  multiples: { 2: 'duplicó duplicaron duplicado doble duplica', 3: 'triplicó triplicaron triplicado triple' },
  directions: {
    up: 'subió subieron sube suben aumentó aumentaron aumenta aumento creció crecieron crece crecimiento alza beneficio beneficios superávit ganancia ganancias ganó ganaron',
    down: 'bajó bajaron baja bajan cayó cayeron cae caen caída descendió descendieron descenso disminuyó disminuyeron redujo reducción pérdida pérdidas déficit perdió perdieron',
  },
  concepts: {
    die: 'murió murieron muerto muerta muertos muertas muerte muertes fallecido fallecidos fallecida falleció fallecieron mató mataron víctimas asesinado asesinados',
    injure: 'herido herida heridos heridas hirió hirieron lesionado lesionados lesiones',
    arrest: 'detenido detenida detenidos detenidas detuvo detuvieron arrestado arrestados arrestó arrestaron detención detenciones arresto',
    miss: 'desaparecido desaparecida desaparecidos desaparecidas',
    person: 'personas persona habitantes gente',
    vehicle: 'coche coches auto autos vehículo vehículos carro carros',
  },
  officeModifiers: {
    former: 'ex antiguo antigua antiguos antiguas',
    acting: 'interino interina encargado encargada',
    deputy: 'vice adjunto adjunta',
    elect: 'electo electa',
  },
  modifiersFollow: true,
  possessives: 'su sus',
  converse: 'de por con',
  exclusives: 'solo sólo únicamente',
  suspects: 'sospechoso sospechosa sospechosos sospechosas',
  offenders:
    'asesino asesina asesinos homicida homicidas ladrón ladrones ladrona atracador atracadores agresor agresores secuestrador secuestradores violador pirómano',
  per: 'al por cada a',
  offices: {
    spokesperson: 'portavoz vocero vocera',
    president: 'presidente presidenta',
    minister: 'ministro ministra',
    director: 'director directora',
    judge: 'juez jueza',
    lawyer: 'abogado abogada',
    mayor: 'alcalde alcaldesa',
    governor: 'gobernador gobernadora',
    senator: 'senador senadora',
    deputy: 'diputado diputada',
    secretary: 'secretario secretaria',
    chancellor: 'canciller',
  },
  looseTitles:
    'señor señora sr sra don doña doctor doctora dr dra profesor profesora líder jefe jefa analista economista biólogo bióloga científico científica investigador investigadora autor autora periodista titular responsable primer primera general',
  agentOpeners: 'por',
  documents:
    'estudio estudios informe informes encuesta encuestas investigación carta comunicado documento análisis diario periódico revista',
  findings: { mostrar: 'mostró mostraron muestra muestran', revelar: 'reveló revelaron revela revelan', hallar: 'halló hallaron' },
} satisfies Partial<LanguageData>;
