import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  telephones: 'tél|téléphone',
  deskNotes:
    "actualise|actualisé|ajoute|précise|avec photo|avec photos|photo|photos|infographie|vidéo|papier général|papier d'angle|papier d’angle|papier|lead|synthèse|récapitulatif|actualisation|mise à jour|précisions|corrige|rectifie|avec vidéo|avec vidéos|avec infographie|répétition|développe|reprend|portrait|reportage|encadré|verbatim|analyse|chronologie|éclairage|trois questions",
  ago: {
    before: 'il y a',
    one: 'un|une',
    units: 'seconde secondes minute minutes min heure heures h jour jours semaine semaines s j mois an ans',
  },
  enclosed: 'photo|photos|image|images|infographie|infographies|vidéo|vidéos|avec photo|avec photos|avec vidéo',
  writes: 'est un|est une|est le|est la|couvre|écrit',
  factBoxes: 'repères|en chiffres|chiffres clés|les chiffres|fiche technique',
  lines: {
    'browser-notice': { whole: 'tout accepter|tout refuser|accepter tous les cookies' },
    'first-published': { begins: "l’article|l'article|cet article", holds: 'est apparu en premier sur' },
    registered: { says: 'siège social :|siège social:|société anonyme au capital|sas au capital|sarl au capital' },
    'press-label': {
      whole: 'communiqué de presse|communiqué|communiqué de presse n°|information presse|note de presse|avis aux médias',
      begins: 'pour diffusion immédiate|à diffuser immédiatement|sous embargo jusqu|embargo jusqu',
    },
    'mail-notice': {
      begins:
        "ce message et ses|ce message et toutes|ce courriel et ses|ce courriel et toutes|ce message peut contenir|avant d’imprimer ce|avant d'imprimer ce|pensez à l’environnement|pensez à l'environnement|vous recevez ce|vous recevez cet",
    },
    'newsletter-mail': {
      holds: "newsletter|lettre d’information|lettre d'information|infolettre|politique de confidentialité|conditions générales",
      begins: 'en cliquant sur|en vous inscrivant|en renseignant votre',
    },
    briefs: { whole: 'en bref|brèves|les brèves' },
    'goes-on': { whole: 'suite|à suivre|suit|suivra|suite et fin|fin de dépêche|suite suit' },
    'error-report': {
      begins:
        'vous avez repéré une erreur|vous avez remarqué une erreur|une coquille|une faute dans|si vous avez repéré|si vous constatez une erreur|vous avez trouvé une erreur|signaler une faute|signaler une coquille',
    },
    embedded: {
      begins:
        'voir la publication sur|voir le post sur|voir cette publication sur|voir le message sur|afficher la publication sur|regarder sur|voir la vidéo sur|voir le tweet',
    },
    preferred: { says: 'source préférée|sources préférées|source favorite|source privilégiée|sources favorites sur google' },
    listen: {
      begins:
        "écouter cet article|écoutez cet article|écouter l’article|écouter l'article|écoutez l’article|écoutez l'article|lire l’article à haute voix|article audio",
    },
    'desk-line': { begins: 'note aux rédactions|note aux clients|note aux abonnés|attention des rédactions' },
    contact: {
      begins:
        'contactez-nous|contactez la rédaction|écrivez-nous|une question, |vous avez une information|signaler une erreur|une erreur dans cet article|pour vos annonces|pour votre publicité|pour annoncer ici|contact presse|contacts presse|contact médias|contacts médias|contact media|contacts media|contact pour la presse|contacts pour la presse|relations presse|service presse|service de presse :|pour plus d’informations :|renseignements presse|informations presse',
    },
    legal: {
      whole:
        "mentions légales|politique de confidentialité|confidentialité|conditions générales|conditions générales d'utilisation|conditions générales d’utilisation|conditions générales de vente|charte éditoriale|charte de déontologie|politique de cookies|gestion des cookies|gérer les cookies|qui sommes-nous|plan du site|données personnelles|nous contacter",
    },
    'end-mark': { whole: 'fin' },
    'page-note': {
      begins:
        'ce contenu a été publié|de notre envoyé spécial|de notre envoyée spéciale|de nos envoyés spéciaux|de notre correspondant|de notre correspondante|de nos correspondants',
    },
    'advert-label': {
      whole:
        "publicité|la suite après la publicité|la suite après cette publicité|pub|suite de l’article après la publicité|suite de l'article après la publicité|suite après la publicité|la suite de l’article après la publicité|la suite après cette pub|lire la suite après la publicité|continuer la lecture après la publicité|continuez la lecture après la publicité|article sponsorisé|contenu sponsorisé|signaler cette publicité|publi-reportage|publireportage",
      begins: 'publicité :|publicité:|annonce :|annonce:',
    },
    newsletter: {
      whole:
        "inscription ici|s’inscrire ici|s'inscrire ici|je m’inscris|je m'inscris|pour s’inscrire|pour s'inscrire|votre adresse e-mail|votre adresse email|votre adresse mail|votre e-mail|votre email|adresse e-mail|entrez votre e-mail|saisissez votre adresse e-mail",
      begins:
        "inscrivez-vous|abonnez-vous|recevez|suivez-nous|suivez toute l'actualité|suivez toute l’actualité|rejoignez notre|téléchargez notre|téléchargez l'application|téléchargez l’application|je m'abonne|je m’abonne|votre adresse e-mail sera|votre adresse email sera|merci pour votre inscription|vous pouvez vous désinscrire|je souhaite recevoir",
    },
    appeal: { begins: 'soutenez' },
    'read-on': {
      whole:
        "lire la suite|voir plus|imprimer cet article|aller au contenu|aller au contenu principal|accéder au contenu|accéder au contenu principal|passer au contenu|lire l’article complet|lire l'article complet|lire l’article en entier|lire l'article en entier|lire tout l’article|lire tout l'article|lire l’article|lire l'article|lire l’intégralité de l’article|lire la suite de l’article|lire la suite de l'article|découvrir l’article|offrir l’article|offrir l'article|offrir cet article|ajouter à vos sélections|enregistrer|enregistrer l’article|enregistrer l'article|sauvegarder|copier le lien|partager l’article|partager l'article|imprimer|imprimer l’article|taille du texte|ouvrir dans l’application|lire plus tard|ajouter aux favoris|garder pour plus tard",
    },
    topics: { begins: 'mots-clés:|mots clés:|mots-clés :|sujets:|thèmes:|cet article vous a-t-il|cet article vous a-t’il' },
    comments: { whole: 'commentaires|commentaire', begins: 'laisser un commentaire|ajouter un commentaire|laissez un commentaire' },
    copyright: {
      says: 'tous droits réservés',
      begins: 'tous droits réservés|toute reproduction interdite|toute reproduction, |reproduction interdite|tous droits de reproduction',
    },
    'cookie-notice': {
      begins: 'nous utilisons des cookies|en poursuivant votre navigation',
    },
    paywall: {
      begins:
        'cet article est réservé|article réservé aux abonnés|déjà abonné|il vous reste|la suite est réservée|contenu réservé aux abonnés|connectez-vous',
    },
    'reading-time': { whole: 'minute|min de lecture', begins: 'temps de lecture' },
    'most-read': {
      whole:
        "les plus lus|à lire aussi|à lire également|sur le même sujet|sur le même thème|articles liés|articles similaires|articles récents|article associé|à propos de l'auteur|à ne pas manquer|à ne pas rater|les autres actualités à ne pas manquer|autres actualités à ne pas manquer|plus d’actualités|plus d'actualités|autres articles|les plus vues|vidéos les plus vues|les vidéos les plus vues|nos dernières vidéos|toutes les vidéos|plus de vidéos|les plus consultés|les plus partagés|vous aimerez aussi|nos articles les plus lus|dans la même rubrique|dernières actualités|toute l’actualité|toute l'actualité|les dernières infos",
      begins: 'vidéos les plus vues|vidéos : les plus vues|les plus lus de|les plus lus dans',
    },
  },
  related:
    'lire aussi|lire également|à lire|à lire aussi|à lire également|voir aussi|regarder aussi|à regarder aussi|à voir aussi|à écouter aussi|écouter aussi|à lire ensuite|lire plus|regardez aussi|voir également|à voir également|à découvrir aussi|sur le même sujet|en vidéo|lisez aussi|retrouvez aussi',
  corrections: 'correction|erratum|rectificatif|correctif|note de la rédaction',
  corrected: 'une version précédente|une version antérieure',
  sharing: 'partager imprimer',
  sharingToo: 'sur et',
  bylines:
    'par|texte|écrit par|rédigé par|par notre correspondant|par notre correspondante|par notre envoyé spécial|par notre envoyée spéciale',
  with: 'avec',
  and: 'et',
  sentences: 'est sont que',
  updated: 'modifié màj jour mis mise',
  dating: 'publié publiée publication le la à',
  photoEnds:
    "archives|archive|illustration|image illustrative|photo d’illustration|photo d'illustration|image d’illustration|photo d’archives",
  figures: 'figure|fig.|graphique|illustration|tableau',
  photo: 'crédit|crédits|crédit photo|crédits photo|credits|credit photo|credits photo',
  credited: 'source|sources|avec',
  contributed: 'a contribué à cet article',
  signOffs: { works: 'reportage|production', by: 'par|de' },
  inCapitals: 'en exclusif',
  inPlaces: 'de|la',
  datesPage: 'publié',
  dates: { ordinals: 'er', at: 'à' },
  readingTime: { minutes: 'min|minute|minutes', after: 'de lecture' },
  readOn: 'lire|à lire|voir|regarde|à voir|à regarder|à écouter|écouter|à découvrir|lisez|retrouvez',
  mail: {
    from: 'de|expéditeur',
    date: 'envoyé|date',
    to: 'à|destinataire',
    subject: 'objet',
    other: 'copie|pièces jointes',
    opening: 'début du message réexpédié|début du message transféré',
  },
  pageNumbers: { page: 'page|p.', of: 'sur' },
  compounding: 'vingt trente quarante cinquante soixante quatre-vingt',
  afterHyphen: 'et ou',
  photoBy: { works: 'photo|photos|image|images', by: 'par|via' },
  issues: 'n°|no|numéro|année',
  jumps:
    'suite en|suite de la|lire en|suite|suite page|voir|lire la suite en|lire la suite|à lire en|de la|éditorial|analyse|notre analyse|commentaire|notre éditorial|nos informations',
  follow: {
    begins: 'suivez|rejoignez|abonnez-vous|cliquez ici pour|cliquer ici pour|likez|retrouvez-nous|retrouvez toute',
    says: 'suivez-nous|suivez notre|rejoignez-nous|rejoignez notre|abonnez-vous|notre chaîne|notre page',
  },
  updates: 'actualise|ajoute|complète|précise|développe',
  urgent: 'urgent|flash|alerte|urgentissime',
  wireMarks: 'lead|rpt|encadre|le point|avant-papier|correctif|exclusif|papier general',
};
