import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  telephones: 'telefone|fone|tlm',
  deskNotes:
    'atualiza|acrescenta|atualização|foto|fotos|vídeo|áudio|com foto|com fotos|corrige|correção|resumo|síntese|repetição|com vídeo|com áudio|com vídeos|retifica|versão atualizada|nova versão|reportagem|c/ foto|c/ fotos|c/ vídeo|c/ vídeos|c/ áudio|c/foto|c/vídeo|c/áudio|c/ som',
  ago: {
    before: 'há',
    one: 'um|uma',
    units: 'segundo segundos minuto minutos min hora horas dia dias semana semanas seg h d mês meses ano anos',
  },
  enclosed: 'foto|fotos|imagem|imagens|vídeo|vídeos|áudio|áudios|gráfico|infografia|com foto|com fotos',
  writes: 'é um|é uma|é o|é a|cobre|escreve',
  factBoxes: 'os dados|os números|em números|ficha técnica|entenda os números',
  lines: {
    'browser-notice': { whole: 'aceitar tudo|aceitar todos|aceitar todos os cookies|rejeitar tudo|rejeitar todos' },
    'first-published': { begins: 'o post|o artigo', holds: 'apareceu primeiro em|aparece primeiro em' },
    registered: { says: 'sede social:|matriculada na conservatória|cnpj:|nipc:' },
    'press-label': {
      whole: 'nota à imprensa|nota de imprensa|comunicado de imprensa|comunicado à imprensa|comunicado|aviso à imprensa|aviso de pauta',
      begins: 'para divulgação imediata|para publicação imediata|sob embargo até|embargo até|embargado até',
    },
    'mail-notice': {
      begins:
        'esta mensagem e seus|esta mensagem e os|esta mensagem pode conter|antes de imprimir este|antes de imprimir esta|recebe este e-mail|você recebeu este e-mail|você está recebendo este',
    },
    'newsletter-mail': {
      holds: 'newsletter|boletim|política de privacidade|termos de uso|termos e condições',
      begins: 'ao clicar em|ao assinar|ao cadastrar|ao registar-se|ao inscrever-se|ao se inscrever|ao subscrever',
    },
    briefs: { whole: 'em breve|breves|notícias breves|últimas notícias' },
    'goes-on': { whole: 'segue|continua|continuará|segue-se|segue e termina|continua e termina' },
    'error-report': {
      begins:
        'detetou um erro|viu um erro|reportar erro|reportar um erro|comunicar erro|comunicar um erro|se encontrou um erro|se viu algum erro|notou algum erro|encontrou algum erro',
    },
    embedded: {
      begins:
        'ver esta publicação no|ver publicação no|ver publicação em|ver esta foto no|ver essa foto no|ver post no|ver no|ver a publicação no|assistir no',
    },
    preferred: { says: 'fonte preferida|fontes preferidas|fonte favorita|fonte preferencial' },
    listen: {
      begins:
        'ouvir este artigo|ouça este artigo|oiça este artigo|ouvir artigo|ouça o artigo|ouvir esta notícia|ouça esta notícia|ouvir notícia|ouça esta reportagem|ouvir texto',
    },
    'desk-line': { begins: 'nota aos editores|nota à redação|nota às redações|nota aos clientes' },
    contact: {
      begins:
        'fale com a redação|fale com a redacção|entre em contato|entre em contacto|contacte-nos|encontrou um erro|viu algum erro|tem uma sugestão|anuncie aqui|anuncie conosco|anuncie connosco|contacto de imprensa|contato de imprensa|contactos de imprensa|contatos de imprensa|contacto para a imprensa|contato para a imprensa|contacto para imprensa|contato para imprensa|assessoria de imprensa:|gabinete de imprensa:|informações à imprensa|informações para a imprensa|atendimento à imprensa|mais informações:|para mais informações:',
    },
    legal: {
      whole:
        'estatuto editorial|ficha técnica|política de privacidade|política de cookies|termos de uso|termos e condições|aviso legal|quem somos|expediente|fale conosco|fale connosco|contactos|contatos|código de ética|princípios editoriais',
    },
    'end-mark': { whole: 'fim' },
    'advert-label': {
      whole:
        'publicidade|anúncio|continua após a publicidade|continua depois da publicidade|pub|publicidade continue a ler|continue a ler depois do anúncio|continue a ler após a publicidade|continue a ler depois da publicidade|continuar a ler depois da publicidade|continue lendo após a publicidade|continua após o anúncio|continua depois do anúncio|o artigo continua após a publicidade|conteúdo patrocinado|denunciar este anúncio',
      begins: 'publicidade:|anúncio:',
    },
    newsletter: {
      whole:
        'inscreva-se aqui|subscreva aqui|registe-se|assine aqui|assine gratuitamente|seu e-mail|o seu e-mail|seu email|o seu email|digite seu e-mail|insira o seu email|insira seu e-mail|endereço de e-mail|endereço de email',
      begins:
        'receba|assine a newsletter|subscreva a newsletter|inscreva-se|siga-nos|subscreva a|assinaturas:|assine já|assine agora|assine o|siga o canal|siga nosso|siga o nosso|entre no canal|entre no grupo|clique aqui e receba|clique para receber|participe do canal|participe do nosso|obrigado por se inscrever|pode cancelar a subscrição',
    },
    'read-on': {
      whole:
        'ler mais|leia mais|ver mais|continuar lendo|continuar a ler|saiba mais|ir para o conteúdo|ir para o conteúdo principal|pular para o conteúdo|pular para o conteúdo principal|saltar para o conteúdo|saltar para o conteúdo principal|passar para o conteúdo principal|ler o artigo completo|leia o artigo completo|ler artigo completo|leia a matéria completa|leia a reportagem completa|leia a notícia completa|ler notícia completa|ver matéria completa|leia na íntegra|ler na íntegra|ver artigo completo|veja mais|oferecer artigo|ofereça este artigo|guardar artigo|guardar|presentear|salvar|salvar notícia|salvar artigo|copiar link|copiar o link|compartilhe esta notícia|partilhar artigo|imprimir|tamanho do texto|abrir no app|acesse sua conta|adicionar aos favoritos|ouvir|reproduzir vídeo',
    },
    topics: { begins: 'palavras-chave:|tópicos:|etiquetas:|assuntos:' },
    comments: { whole: 'comentários|comentar|comentário', begins: 'deixe um comentário|deixe o seu comentário|deixe seu comentário' },
    copyright: {
      says: 'todos os direitos reservados',
      begins: 'todos os direitos reservados|é proibida a reprodução|proibida a reprodução|reprodução proibida|© todos os direitos',
    },
    'cookie-notice': {
      begins: 'utilizamos cookies|este site utiliza|este site usa',
    },
    'reading-time': { begins: 'tempo de leitura' },
    'paywall-demand': { begins: 'você tem|você ainda tem|restam', holds: 'grátis|assine|assinante' },
    paywall: {
      begins:
        'conteúdo exclusivo para assinantes|exclusivo para assinantes|já é assinante|faça login|inicie sessão|conteúdo para assinantes|artigo exclusivo para assinantes',
    },
    'most-read': {
      whole:
        'mais lidas|mais lidos|as mais lidas|mais vistos|notícias relacionadas|artigos relacionados|relacionadas|leia também|veja também|últimas notícias|outras notícias|outras notícias a não perder|a não perder|não perca|vídeos mais assistidos|mais assistidos|os mais assistidos|mais vistas|as mais vistas|vídeos mais vistos|os mais vistos|mais vídeos|últimos vídeos|mais notícias|veja mais notícias|mais do|mais populares|recomendadas|recomendados|recomendamos|você pode gostar|você também pode gostar|pode gostar|destaques|leia mais notícias|mais lidas da semana',
      begins:
        'vídeos: mais assistidos|vídeos mais assistidos|vídeos: os mais|vídeos: mais vistos|mais lidas em|mais lidas do|mais lidas da|mais assistidos do|mais assistidos da|vídeos: tudo sobre|vídeos: veja',
    },
  },
  related:
    'leia também|leia mais|veja também|saiba mais|ler também|assista também|assista|ver também|veja mais|leia ainda|leia também sobre|confira também|ouça também|saiba mais sobre|relacionadas|relacionado|relacionada|recomendamos|não perca|pode interessar|pode interessar-lhe|você pode gostar|vídeo relacionado|leia a seguir|notícia relacionada',
  corrections: 'correção|correcção|errata|nota da redação|nota do editor',
  corrected: 'uma versão anterior dest|este texto foi corrigido|esta reportagem foi corrigida',
  sharing: 'compartilhar partilhar',
  bylines: 'por|texto|escrito por',
  with: 'com',
  and: 'e',
  sentences: 'foi era são está tem que',
  updated: 'atualizado atualizada actualizado modificado',
  dating: 'publicado publicada em às de',
  photoEnds: 'arquivo|foto de arquivo',
  figures: 'figura|fig.|gráfico|imagem|tabela|quadro',
  photo: 'foto|fotos|crédito|fotografia|imagem',
  credited: 'fonte|com informações de|com informações da',
  signOffs: { works: 'editado', by: 'por|de' },
  inCapitals: 'pergunta resposta',
  datesPage: 'publicado',
  dates: { ordinals: 'º', of: 'de', at: 'às' },
  readOn:
    'leia|assista|ver também|veja|confira|ouça|ler|relacionad|recomendamos|não perca|pode interessar|você pode|notícia relacionada|saiba',
  mail: { from: 'de', date: 'data', to: 'para', subject: 'assunto' },
  pageNumbers: { page: 'página', of: 'de' },
  afterHyphen: 'e ou',
  issues: 'nº|n.º|número|ano|edição',
  jumps: 'continua na|continuação da|segue na|continua em|vem da|ver|leia na|continua da|editorial na|mais na|análise na|editorial',
  follow: {
    begins:
      'siga|clique aqui para|clique e|clique para|toque aqui|acompanhe|entre no|entre para|participe|inscreva-se|assine|receba|adicione|siga-nos|subscreva|junte-se|fique por dentro',
    says: 'siga-nos|nos siga|siga o nosso|siga nosso|nosso canal|no nosso canal|nosso grupo|canal do whatsapp|canal no whatsapp|nossas redes',
  },
  updates: 'atualiza|actualiza|acrescenta|adiciona|amplia',
  urgent: 'urgente|alerta|última hora|flash',
  wireMarks: 'atualiza|resumo|correção|exclusivo|análise|perfil|rpt|enfoque',
};
