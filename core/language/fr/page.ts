import type { PageWords } from '../pack.ts';

export const PAGE: PageWords = {
  deskNotes: 'actualise|actualisé|ajoute|précise|avec photo|avec photos|photo|photos|infographie|vidéo',
  ago: { before: 'il y a', units: 'seconde secondes minute minutes min heure heures h jour jours semaine semaines' },
  lines: {
    'end-mark': { whole: 'fin' },
    'page-note': { begins: 'ce contenu a été publié' },
    'advert-label': { whole: 'publicité|la suite après la publicité|la suite après cette publicité' },
    newsletter: { begins: 'inscrivez-vous|abonnez-vous|recevez|suivez-nous' },
    appeal: { begins: 'soutenez' },
    'read-on': { whole: 'lire la suite|voir plus|imprimer cet article' },
    topics: { begins: 'mots-clés:|mots clés:|mots-clés :|sujets:|thèmes:|cet article vous a-t-il|cet article vous a-t’il' },
    comments: { whole: 'commentaires|commentaire', begins: 'laisser un commentaire|ajouter un commentaire|laissez un commentaire' },
    copyright: { begins: 'tous droits réservés' },
    'cookie-notice': { begins: 'nous utilisons des cookies|en poursuivant votre navigation' },
    paywall: { begins: 'cet article est réservé|article réservé aux abonnés' },
    'reading-time': { whole: 'minute|min de lecture', begins: 'temps de lecture' },
    'most-read': {
      whole:
        "les plus lus|à lire aussi|à lire également|sur le même sujet|sur le même thème|articles liés|articles similaires|articles récents|article associé|à propos de l'auteur",
    },
  },
  related: 'lire aussi|lire également|à lire|à lire aussi|à lire également|voir aussi',
  corrections: 'rectificatif|correctif|note de la rédaction',
  corrected: 'une version précédente|une version antérieure',
  sharing: 'partager imprimer',
  sharingToo: 'sur et',
  bylines: 'par|texte',
  sentences: 'est sont que',
  updated: 'modifié màj jour mis mise',
  dating: 'publié publiée publication le la à',
  photoEnds: 'archives|archive|illustration|image d’illustration|photo d’archives',
  photo: 'crédit|crédits|crédit photo|crédits photo|credits|credit photo|credits photo',
};
