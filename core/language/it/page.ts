import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  telephones: 'telefono',
  deskNotes:
    'aggiorna|aggiornamento|aggiunge|foto|video|infografica|riepilogo|punto|il punto|sintesi|corregge|rettifica|ripetizione|con foto|con video|con aggiornamenti|rpt|aggiornato',
  ago: {
    after: 'fa',
    one: 'un|una|uno',
    units: 'secondo secondi minuto minuti ora ore giorno giorni settimana settimane sec h g mese mesi anno anni',
  },
  enclosed: 'foto|immagine|immagini|video|audio|grafico|infografica|con foto|con video',
  writes: 'è un|è una|è il|è la|scrive',
  factBoxes: 'la scheda|i numeri|in cifre|i dati',
  lines: {
    'browser-notice': { whole: 'accetta tutto|accetta tutti|accetta tutti i cookie|rifiuta tutto' },
    'first-published': { begins: "l'articolo|l’articolo", holds: 'proviene da|sembra essere il primo su' },
    registered: { says: 'sede legale:|partita iva|p. iva|cod. fisc.' },
    'press-label': {
      whole: 'comunicato stampa|comunicato stampa n|nota stampa|comunicato|nota per la stampa',
      begins: 'per la diffusione immediata|per diffusione immediata|da pubblicare subito|sotto embargo fino|embargo fino',
    },
    'mail-notice': {
      begins:
        'questo messaggio e i|questo messaggio e gli|questa e-mail e i|questa email e i|questa e-mail e gli|questa email e gli|questo messaggio può contenere|prima di stampare questa|ricevi questa e-mail|ricevi questa email',
    },
    'newsletter-mail': {
      holds: "newsletter|informativa sulla privacy|informativa privacy|condizioni d'uso",
      begins: 'cliccando su|iscrivendoti|registrandoti',
    },
    briefs: { whole: 'in breve|brevi|notizie in breve' },
    'goes-on': { whole: 'segue|continua|continuerà|segue e fine|seguono aggiornamenti|fine seguito' },
    'error-report': {
      begins:
        'hai trovato un errore|hai notato un errore|se hai trovato un errore|se hai notato un errore|se noti un errore|segnala errore|segnala un refuso',
    },
    embedded: { begins: 'visualizza questo post su|guarda il post su|vedi il post su|visualizza il post su|apri il post su|guarda su' },
    preferred: { says: 'fonte preferita|fonti preferite' },
    listen: {
      begins:
        "ascolta questo articolo|ascolta l'articolo|ascolta l’articolo|ascolta la versione audio|ascolta la notizia|ascolta questa notizia",
    },
    'desk-line': { begins: 'nota alle redazioni|nota per le redazioni|avviso alle redazioni' },
    contact: {
      begins:
        'scrivici|contattaci|scrivi alla redazione|segnala un errore|per la tua pubblicità|per la pubblicità su|contatti stampa|contatto stampa|contatti per la stampa|contatti per i media|contatti media|ufficio stampa:|per informazioni:|per ulteriori informazioni:|informazioni per la stampa',
    },
    legal: {
      whole:
        "informativa sulla privacy|informativa privacy|note legali|condizioni d'uso|condizioni d’uso|termini e condizioni|chi siamo|contatti|informativa cookie|codice etico|preferenze cookie",
    },
    'end-mark': { whole: 'fine' },
    'advert-label': {
      whole:
        "pubblicità|annuncio pubblicitario|continua a leggere dopo la pubblicità|continua a leggere dopo l'annuncio|continua a leggere dopo l’annuncio|la lettura continua dopo la pubblicità|l'articolo continua dopo la pubblicità|l’articolo continua dopo la pubblicità|continua dopo la pubblicità|l'articolo prosegue dopo la pubblicità|l’articolo prosegue dopo la pubblicità|messaggio promozionale|contenuto sponsorizzato|segnala questo annuncio",
      begins: 'pubblicità:|annuncio:',
    },
    newsletter: {
      whole:
        'registrati|iscriversi qui|clicca qui per iscriverti|la tua email|la tua e-mail|inserisci la tua email|inserisci la tua e-mail|indirizzo email|indirizzo e-mail|il tuo indirizzo email',
      begins:
        "iscriviti|seguici su|abbonati ora|abbonati subito|scarica l'app|scarica l’app|unisciti al|ricevi la newsletter|ricevi le notizie|inserendo la tua|grazie per esserti iscritto|puoi disiscriverti|puoi annullare l",
    },
    appeal: { begins: 'sostieni' },
    'read-on': {
      whole:
        "leggi tutto|leggi di più|continua a leggere|mostra altro|vai al contenuto|vai al contenuto principale|salta al contenuto|salta al contenuto principale|passa al contenuto|leggi l'articolo completo|leggi l’articolo completo|leggi l'intero articolo|leggi l’intero articolo|leggi tutto l'articolo|leggi tutto l’articolo|leggi l'articolo|leggi l’articolo|leggi la notizia completa|vai all'articolo|vai all’articolo|leggi la notizia|vedi tutti|vedi tutto|scopri di più|salva|salva articolo|salva l'articolo|salva l’articolo|regala articolo|regala questo articolo|copia link|copia il link|condividi l'articolo|condividi l’articolo|stampa|stampa l'articolo|stampa l’articolo|dimensione testo|apri nell'app|apri nell’app|aggiungi ai preferiti|fai la ricerca|ascolta",
    },
    topics: { begins: 'argomenti:|tag:|etichette:' },
    comments: { whole: 'commenti|commento', begins: 'lascia un commento' },
    copyright: {
      says: 'tutti i diritti riservati|tutti i diritti sono riservati',
      begins: 'tutti i diritti|riproduzione riservata|© riproduzione riservata',
    },
    'cookie-notice': {
      begins: 'questo sito utilizza|questo sito usa|utilizziamo i cookie',
    },
    'reading-time': { begins: 'tempo di lettura' },
    paywall: { begins: 'contenuto riservato agli abbonati|sei già abbonato|accedi|registrati per|per continuare a leggere' },
    'most-read': {
      whole:
        "i più letti|leggi anche|potrebbe interessarti|articoli correlati|notizie correlate|ultime notizie|altre notizie da non perdere|notizie da non perdere|da non perdere|altre notizie|più letti|le più lette|più lette|i più visti|video più visti|i video più visti|più visti|ultima ora|ultim'ora|ultim’ora|primo piano|in evidenza|articoli più letti|altri video|ti potrebbe interessare|potrebbero interessarti|ti potrebbero interessare|dello stesso autore|consigliati|consigliati per te|raccomandati|notizie del giorno|temi caldi",
      begins: 'video più visti|i video più visti|video: i più visti|i più letti di|i più letti della|le notizie più lette',
    },
  },
  related:
    'leggi anche|vedi anche|approfondisci|guarda anche|ascolta anche|leggi pure|leggi di più|per approfondire|approfondimenti|approfondimento|ti potrebbe interessare|potrebbe interessarti|potrebbe interessarti anche|da non perdere|video correlato|articolo correlato|notizia correlata|correlati|guarda il video',
  corrections: 'correzione|errata|nota del redattore|rettifica|errata corrige|precisazione',
  sharing: 'condividi',
  bylines: 'di|redazione|a cura di|scritto da',
  with: 'con',
  and: 'e',
  sentences: 'che è sono ha era',
  updated: 'aggiornato aggiornata',
  dating: 'il alle ore pubblicato pubblicata data',
  figures: 'figura|fig.|grafico|tabella|immagine',
  photo: 'foto|immagine',
  credited: 'fonte',
  readingTime: { minutes: 'min|minuti', after: 'di lettura' },
  readOn:
    'leggi|guarda|ascolta|vedi|per approfondire|approfondi|ti potrebbe|potrebbe|da leggere|da vedere|da non perdere|articolo correlato|notizia correlata|correlati',
  mail: { from: 'da|mittente', date: 'inviato|data', to: 'a', subject: 'oggetto' },
  pageNumbers: { page: 'pagina|pag.|p.', of: 'di' },
  afterHyphen: 'e o',
  issues: 'anno|numero|n.',
  jumps: 'continua a|segue a|segue da|segue in|continua in|dalla prima|vedi|editoriale a|commento a|altro servizio a|servizio a|servizi a',
  follow: {
    begins:
      'segui|seguici|seguite|iscriviti|iscrivetevi|unisciti|clicca qui per|clicca per|resta aggiornato|rimani aggiornato|ricevi|aggiungici|metti mi piace',
    says: 'seguici|iscriviti al nostro|segui il nostro|nostro canale|nostra pagina',
  },
  updates: 'aggiorna|aggiunge|amplia|integra',
  urgent: "urgente|flash|lancio|ultim'ora|ultim’ora|ultima ora",
  wireMarks: 'punto|aggiornamento|focus|esclusiva|correzione|analisi|rpt|sintesi|riepilogo',
};
