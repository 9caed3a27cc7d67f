import type { PageWords } from '../pack.ts';

export const PAGE: PageWords = {
  deskNotes: 'atualiza|acrescenta|atualização|foto|fotos|vídeo|áudio|com foto|com fotos',
  ago: { before: 'há', units: 'segundo segundos minuto minutos min hora horas dia dias semana semanas' },
  lines: {
    'end-mark': { whole: 'fim' },
    'advert-label': { whole: 'publicidade|anúncio|continua após a publicidade|continua depois da publicidade' },
    newsletter: { begins: 'receba|assine a newsletter|subscreva a newsletter|inscreva-se|siga-nos' },
    'read-on': { whole: 'ler mais|leia mais|ver mais|continuar lendo|continuar a ler|saiba mais' },
    topics: { begins: 'palavras-chave:|tópicos:|etiquetas:|assuntos:' },
    comments: { whole: 'comentários|comentar|comentário', begins: 'deixe um comentário|deixe o seu comentário|deixe seu comentário' },
    copyright: { begins: 'todos os direitos reservados' },
    'cookie-notice': { begins: 'utilizamos cookies|este site utiliza|este site usa' },
    'reading-time': { begins: 'tempo de leitura' },
    'paywall-demand': { begins: 'você tem|você ainda tem|restam', holds: 'grátis|assine|assinante' },
    paywall: { begins: 'conteúdo exclusivo para assinantes|exclusivo para assinantes|já é assinante' },
    'most-read': {
      whole:
        'mais lidas|mais lidos|as mais lidas|mais vistos|notícias relacionadas|artigos relacionados|relacionadas|leia também|veja também|últimas notícias',
    },
  },
  related: 'leia também|leia mais|veja também|saiba mais|ler também',
  corrections: 'correção|correcção|errata|nota da redação|nota do editor',
  corrected: 'uma versão anterior dest|este texto foi corrigido|esta reportagem foi corrigida',
  sharing: 'compartilhar partilhar',
  bylines: 'por|texto',
  sentences: 'foi era são está tem que',
  updated: 'atualizado atualizada actualizado modificado',
  dating: 'publicado publicada em às de',
  photoEnds: 'arquivo|foto de arquivo',
  photo: 'foto|fotos|crédito|fotografia|imagem',
  credited: 'fonte',
  signOffs: { works: 'editado', by: 'por|de' },
  datesPage: 'publicado',
  dates: { ordinals: 'º', of: 'de', at: 'às' },
  readOn: 'leia',
};
