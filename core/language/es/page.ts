import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  telephones: 'tfno|teléfono|tlf',
  deskNotes:
    'actualiza|actualización|añade|agrega|foto|fotos|vídeo|video|gráfico|infografía|con foto|con fotos|resumen|amplía|ampliación|corrige|rectifica|repite|reitera|con vídeo|con vídeos|con video|con videos|actualizada|precisa|incluye|crónica|previsión|repetición',
  ago: {
    before: 'hace',
    one: 'un|una|uno',
    units: 'segundo segundos minuto minutos min hora horas día días semana semanas seg h d mes meses año años',
  },
  enclosed: 'foto|fotos|imagen|imágenes|vídeo|vídeos|video|videos|audio|audios|gráfico|gráficos|infografía|con foto|con fotos|con vídeo',
  writes: 'es un|es una|es el|es la|cubre|escribe',
  factBoxes: 'datos|los datos|datos clave|ficha técnica|en datos|en cifras|claves|las claves',
  lines: {
    'browser-notice': { whole: 'aceptar todo|aceptar todas|aceptar todas las cookies|rechazar todo|rechazar todas' },
    'first-published': { begins: 'la entrada|el cargo|el artículo', holds: 'se publicó primero en|apareció primero en' },
    registered: { says: 'domicilio social:|inscrita en el registro mercantil|c.i.f.:|cif:' },
    'press-label': {
      whole: 'nota de prensa|nota de prensa n.º|nota de prensa nº|comunicado de prensa|comunicado|boletín de prensa|aviso a los medios',
      begins: 'para su difusión inmediata|para difusión inmediata|para publicación inmediata|para su publicación inmediata|embargado hasta',
    },
    'mail-notice': {
      begins:
        'este mensaje y sus|este mensaje y cualquier|este correo y sus|este correo electrónico y|este mensaje puede contener|este correo puede contener|este mensaje va dirigido|antes de imprimir este|ha recibido este correo|recibe este correo|recibes este correo',
    },
    'newsletter-mail': {
      holds: 'newsletter|boletín|boletines|política de privacidad|términos y condiciones|términos de uso',
      begins: 'al hacer clic|al suscribirte|al suscribirse|al registrarte|al registrarse|al enviar este',
    },
    briefs: { whole: 'en breve|breves|noticias breves' },
    'goes-on': { whole: 'sigue|continúa|continuará|sigue y finaliza|seguirá|fin de la primera parte' },
    'error-report': {
      begins:
        'has visto un error|¿has visto un error|¿viste un error|¿vio un error|¿ha detectado un error|¿has detectado un error|si has visto un error|si encuentra un error|si encuentras un error|si ves un error|reportar error|reportar un error|informar de un error|notificar un error',
    },
    embedded: {
      begins:
        'ver esta publicación en|ver publicación en|ver la publicación en|ver en|ver el post en|ver este vídeo en|ver tuit|ver el tuit en',
    },
    preferred: { says: 'fuente preferida|fuentes preferidas|fuente favorita|fuente destacada en google' },
    listen: {
      begins:
        'escuchar este artículo|escucha este artículo|escuche este artículo|escuchar el artículo|escucha el artículo|escuchar esta noticia|escucha esta noticia|escuchar la noticia|escuchar nota|escuchar artículo',
    },
    'desk-line': { begins: 'nota a los clientes|nota a los editores|nota a los suscriptores|nota: habrá|atención, redacciones' },
    contact: {
      begins:
        'contacta con|contáctanos|escríbenos|¿tienes información|¿tiene información|¿has encontrado un error|para anunciarse|para anunciarte|para publicidad, llame|anúnciate aquí|anúnciese aquí|contacto de prensa|contactos de prensa|contacto para prensa|contacto para la prensa|contacto para medios|contacto para los medios|contacto prensa|gabinete de prensa:|oficina de prensa:|departamento de prensa:|para más información:|para más información, contact',
    },
    legal: {
      whole:
        'aviso legal|política de privacidad|política de cookies|política de protección de datos|condiciones de uso|términos y condiciones|términos de uso|quiénes somos|contacto|código ético|libro de estilo',
    },
    'end-mark': { whole: 'fin' },
    'advert-label': {
      whole:
        'publicidad|continúa leyendo|continúa después de la publicidad|sigue leyendo|continúa leyendo debajo|publicidad continúa leyendo debajo|sigue leyendo después de la publicidad|sigue leyendo tras la publicidad|continúa leyendo después de la publicidad|continúa tras la publicidad|sigue después de la publicidad|el artículo continúa tras la publicidad|el artículo continúa después de la publicidad|publicidad sigue leyendo|denunciar este anuncio|publirreportaje|contenido patrocinado',
      begins: 'publicidad:|anuncio:',
    },
    newsletter: {
      whole:
        'regístrese|regístrate aquí|apúntate|apúntese|suscribirse aquí|inscríbase|tu correo electrónico|su correo electrónico|introduce tu email|ingresa tu correo|ingrese su correo|correo electrónico|dirección de correo electrónico|tu email',
      begins:
        'suscríbete|suscribete|suscríbase|regístrate|síguenos|siguenos|hazte miembro|hazte socio|únete a|suscripciones:|sigue toda la información de|recibe en tu correo|recibe cada mañana|inscríbete|descarga nuestra app|descarga la app|gracias por suscribirte|gracias por suscribirse|podrás darte de baja|puedes darte de baja',
    },
    appeal: { begins: 'apóya*' },
    'read-on': {
      whole:
        'leer más|ver más|seguir leyendo|imprimir|ir al contenido|ir al contenido principal|saltar al contenido|saltar al contenido principal|pasar al contenido principal|leer el artículo completo|leer artículo completo|leer la nota completa|lea la nota completa|lea el artículo completo|ver nota completa|leer noticia completa|continuar leyendo|leer nota|guardar|guardar artículo|regalar artículo|regala este artículo|copiar enlace|copiar link|compartir artículo|tamaño del texto|abrir en la app|añadir a favoritos|escuchar',
    },
    topics: {
      begins: 'etiquetas:|temas:|tópicos:|categoría:|categorías:|archivado en|¿te ha resultado|¿te resultó|¿le ha resultado|¿fue útil',
    },
    comments: { whole: 'comentarios|comentario', begins: 'deja un comentario|deja una respuesta|dejar un comentario' },
    copyright: {
      says: 'todos los derechos reservados|reservados todos los derechos',
      begins:
        'todos los derechos|prohibida la reproducción|queda prohibida la reproducción|prohibida su reproducción|se prohíbe la reproducción|reservados todos los derechos',
    },
    'cookie-notice': {
      begins: 'utilizamos cookies|este sitio usa|este sitio utiliza|este sitio web',
    },
    paywall: {
      begins:
        'contenido exclusivo|contenido para suscriptores|para suscriptores|ya eres suscriptor|¿ya eres suscriptor|inicia sesión|si ya eres suscriptor',
    },
    'reading-time': { whole: 'min de lectura', begins: 'tiempo de lectura' },
    'most-read': {
      whole:
        'lo más leído|lo más visto|lo + leído|las + leídas|más leídas|más noticias|más información|te puede interesar|le puede interesar|noticias relacionadas|artículos relacionados|notas relacionadas|relacionados|relacionadas|sobre el autor|otras noticias|otras noticias que no te puedes perder|otras noticias que no se puede perder|no te lo pierdas|no te pierdas|no se lo pierda|imperdibles|lo más visto en video|vídeos más vistos|videos más vistos|los más vistos|más vistos|últimas noticias|lo último|más videos|más vídeos|más notas|te recomendamos|le recomendamos|recomendados|recomendadas|lo más compartido|lo más comentado',
      begins:
        'vídeos más vistos|videos más vistos|videos: los más vistos|vídeos: los más vistos|lo más visto de|lo más leído de|lo más leído en|lo más visto en',
    },
  },
  related:
    'lea también|lee también|lea además|leer más|te puede interesar|le puede interesar|ver también|vea también|ve también|mira también|mire también|vea además|mirá también|leé también|lea más|lee más|te recomendamos|le recomendamos|recomendamos|no te pierdas|también te puede interesar|también le puede interesar|además te puede interesar|te podría interesar|le sugerimos leer|te sugerimos leer|sigue leyendo|escuche también|escucha también|video relacionado|nota relacionada|noticia relacionada|relacionado|lea aquí',
  corrections: 'fe de erratas|fe de errores|nota del editor|nota de la redacción|corrección|rectificación|errata',
  corrected: 'una versión anterior de est|una versión previa de est',
  sharing: 'compartir llévatelo',
  sharingToo: 'en y',
  bylines: 'por|texto|escrito por|redactado por',
  with: 'con',
  and: 'y',
  sentences: 'fue ha que',
  updated: 'actualizado actualización actualizada',
  dating: 'el del las publicado publicada fecha',
  figures: 'figura|fig.|gráfico|imagen|tabla|cuadro',
  photo: 'fotografía|foto|fotos',
  credited: 'fuente|con información de',
  contributed: 'contribuyó a este informe|contribuyó a esta nota',
  signOffs: { works: 'edición|editado|reporte', by: 'por|de' },
  inCapitals: 'en exclusiva última entrevista pregunta respuesta',
  inPlaces: 'de|del|la',
  datesPage: 'publicado actualizado',
  dates: { ordinals: 'º', of: 'de|del', at: 'a las' },
  readingTime: { minutes: 'min|minutos', after: 'de lectura' },
  readOn:
    'lea|lee|leer|te puede|le puede|ver|vea|ve también|mira|mire|mirá|leé|te recomendamos|le recomendamos|recomendamos|no te|también|además te|te podría|le sugerimos|te sugerimos|escuch|nota relacionada|noticia relacionada|relacionado',
  mail: { from: 'de|remitente', date: 'enviado|enviado el|fecha', to: 'para|a', subject: 'asunto', other: 'adjuntos' },
  pageNumbers: { page: 'página|p.', of: 'de' },
  afterHyphen: 'y o',
  issues: 'n.º|nº|núm|número|año',
  jumps:
    'continúa en|viene de|sigue en|pasa a|pase a|ver|véase|viene de la|continúa en la|sigue en la|editorial|más en|más información en|análisis|análisis en|opinión',
  follow: {
    begins:
      'síguenos|siga|sígueme|seguí|seguinos|suscríbete|suscríbase|suscribite|únete|únase|unite|haz clic aquí para|haga clic aquí para|clic aquí para|pulsa aquí para|da clic aquí|reciba|entérate|encuéntranos|añádenos|agréganos',
    says: 'síguenos|síganos|seguinos|únete a nuestro|suscríbete a nuestro|nuestro canal|nuestra página|sigue el canal|sigue nuestro|sigue a|sigue la cuenta',
  },
  updates: 'actualiza|añade|amplía|agrega|completa',
  urgent: 'urgente|alerta|flash|última hora|avance|ampliación',
  wireMarks: 'actualiza|resumen|corrección|exclusiva|análisis|perfil|repetición|rpt|enfoque|cronología|avance',
};
