import type { Pack } from '../pack.ts';

/** Languages of which a little is known: by what a text is told to be theirs, their months, their ends of sentences, words of their pages. */
export const PARTIAL: readonly Pack[] = [
  {
    language: 'be',
    name: 'Belarusian',
    ownLetters: 'ўЎ',
  },
  {
    language: 'bg',
    name: 'Bulgarian',
    common: 'и в на не че с за от като е се да са по към през което ще след също си до',
    page: {
      lines: {
        'goes-on': { whole: 'следва продължение|следва|продължение' },
        'error-report': { begins: 'забелязахте грешка|ако сте забелязали грешка' },
        'advert-label': { whole: 'реклама|текстът продължава след рекламата|статията продължава след рекламата' },
      },
    },
  },
  {
    language: 'ca',
    name: 'Catalan',
    common: 'el la els les de i que en un una del per amb es ha al és dels no més',
    page: {
      lines: {
        'newsletter-mail': { holds: 'butlletí' },
        'goes-on': { whole: 'continua|segueix' },
        'error-report': { begins: 'has vist un error|has trobat un error' },
        preferred: { says: 'font preferida|fonts preferides' },
        listen: { begins: "escolta aquest article|escolta l'article|escolta l’article|escolta la notícia" },
        'advert-label': {
          whole:
            "publicitat|continua llegint després de la publicitat|segueix llegint després de la publicitat|l'article continua després de la publicitat|l’article continua després de la publicitat",
        },
      },
    },
  },
  {
    language: 'cs',
    name: 'Czech',
    common: 'a v se na je že s z do o i k za pro by jako po podle které jsou který ale',
    ordinalStop: true,
    page: {
      deskNotes: 'aktualizace|aktualizováno|doplněno|oprava|opakování|souhrn|foto|video|rozšířeno',
      readingTime: { minutes: 'min|minut|minuty', after: 'čtení' },
      factBoxes: 'fakta|v číslech',
      lines: {
        'reading-time': { begins: 'doba čtení' },
        copyright: { says: 'všechna práva vyhrazena' },
        'read-on': {
          whole:
            'přejít k obsahu|přejít na obsah|přeskočit na obsah|číst dále|číst více|více|přečíst celý článek|celý článek|číst celý článek|celý text',
        },
        newsletter: { whole: 'přihlaste se k odběru|odebírejte' },
        'newsletter-mail': { holds: 'newsletter|zpravodaj' },
        'goes-on': { whole: 'pokračování|pokračuje|pokr|pokračování následuje' },
        'error-report': { begins: 'našli jste chybu|nahlásit chybu|našli jste v článku chybu|všimli jste si chyby' },
        embedded: { begins: 'zobrazit příspěvek na|zobrazit tento příspěvek na|zobrazit na' },
        preferred: { says: 'preferovaný zdroj|preferovaného zdroje|oblíbený zdroj na google' },
        listen: { begins: 'poslechněte si článek|poslechnout článek|přehrát článek|poslechněte si tento článek' },
        'advert-label': { whole: 'reklama|inzerce|článek pokračuje pod reklamou|článek pokračuje po reklamě|text pokračuje pod reklamou' },
        'most-read': {
          whole:
            'nejčtenější|nejsledovanější|nejsledovanější videa|nepřehlédněte|další zprávy|další články|nejnovější zprávy|doporučujeme|doporučené články|čtěte také|související články|mohlo by vás zajímat',
        },
      },
      follow: {
        begins: 'sledujte|přidejte se|odebírejte|klikněte zde|připojte se|lajkujte',
        says: 'sledujte nás|přidejte se|náš kanál|našem kanálu',
      },
      related:
        'čtěte také|čtěte též|čtěte dále|přečtěte si také|přečtěte si|podívejte se také|sledujte také|související|související články|více k tématu|poslechněte si také|mohlo by vás zajímat',
      readOn: 'čtěte|přečtěte|podívejte|sledujte|související|více k|poslechněte|mohlo by',
      updates: 'aktualizuje|doplňuje|rozšiřuje',
      ago: { before: 'před', units: 'sekundami min minutou minutami hodinou hodinami h dnem dny týdnem týdny měsícem měsíci' },
      urgent: 'bleskově|naléhavé',
    },
  },
  {
    language: 'da',
    name: 'Danish',
    common: 'og at det i en er på af for med den til ikke har de et som fra var der men ved sig efter kan blev',
    ordinalStop: true,
    page: {
      jumps: 'fortsættes på|fortsat fra|se',
      deskNotes: 'opdatering|opdateret|tilføjelse|rettelse|gentagelse|resumé|med foto|med video|udvidet',
      readingTime: { minutes: 'min|minutter', after: 'læsning' },
      factBoxes: 'fakta|faktaboks',
      lines: {
        'reading-time': { begins: 'læsetid' },
        copyright: { says: 'alle rettigheder forbeholdes' },
        'read-on': {
          whole:
            'gå til indhold|gå til hovedindhold|spring til indhold|læs mere|læs videre|læs hele artiklen|hele artiklen|læs artiklen|læs hele historien',
        },
        newsletter: { whole: 'tilmeld dig|skriv dig op|abonnér' },
        'newsletter-mail': { holds: 'nyhedsbrev' },
        briefs: { whole: 'kort nyt|i korthed' },
        'goes-on': { whole: 'fortsættes|fortsat|mere følger|forts' },
        'error-report': { begins: 'har du fundet en fejl|fundet en fejl|ser du en fejl|rapportér fejl|fejl i artiklen' },
        embedded: { begins: 'se dette opslag på|vis dette opslag på|se opslaget på|vis opslaget på|se opslag på' },
        preferred: { says: 'foretrukken kilde|foretrukne kilde|foretrukne kilder' },
        listen: { begins: 'lyt til artiklen|lyt til denne artikel|hør artiklen|få artiklen læst op|artiklen læst op' },
        'advert-label': {
          whole:
            'annonce|artiklen fortsætter efter annoncen|artiklen fortsætter under annoncen|fortsæt med at læse efter annoncen|teksten fortsætter efter annoncen|læs videre efter annoncen',
        },
        'most-read': {
          whole:
            'mest læste|mest sete|mest sete videoer|gå ikke glip af|flere nyheder|andre nyheder|seneste nyt|anbefalet|anbefalede artikler|læs også|se også|populære',
        },
      },
      bylines: 'af',
      mail: { from: 'fra', date: 'sendt|dato', to: 'til', subject: 'emne' },
      pageNumbers: { page: 'side' },
      follow: { begins: 'følg|følg os|tilmeld dig|abonner|klik her for at|like os|hent', says: 'følg os|vores kanal' },
      related: 'læs også|se også|hør også|læs mere|læs videre|relateret|relaterede artikler|mere om|lyt også',
      readOn: 'læs|se også|hør|relater|mere om|lyt',
      updates: 'opdaterer|tilføjer|uddyber',
      ago: { after: 'siden', one: 'en|et', units: 'sekund sekunder min minut minutter time timer dag dage uge uger måned måneder' },
      urgent: 'haster|lyn',
    },
  },
  {
    language: 'el',
    name: 'Greek',
    common: 'και το να του η της με που την από για τα είναι των σε ο οι στο θα τη στην τον δεν στη',
    months:
      'ιανουαρίου|ιανουάριος|ιαν φεβρουαρίου|φεβρουάριος|φεβ μαρτίου|μάρτιος|μαρ απριλίου|απρίλιος|απρ μαΐου|μάιος|μαϊ ιουνίου|ιούνιος|ιουν ιουλίου|ιούλιος|ιουλ αυγούστου|αύγουστος|αυγ σεπτεμβρίου|σεπτέμβριος|σεπ οκτωβρίου|οκτώβριος|οκτ νοεμβρίου|νοέμβριος|νοε δεκεμβρίου|δεκέμβριος|δεκ',
    weekdays: 'δευτέρα τρίτη τετάρτη πέμπτη παρασκευή σάββατο κυριακή',
    page: {
      deskNotes: 'ενημέρωση|προσθήκη|διόρθωση|επανάληψη|φωτό|βίντεο',
      lines: {
        'reading-time': { begins: 'χρόνος ανάγνωσης' },
        copyright: { says: 'με επιφύλαξη παντός δικαιώματος' },
        'newsletter-mail': { holds: 'ενημερωτικό δελτίο|newsletter' },
        'goes-on': { whole: 'συνεχίζεται|συνέχεια|ακολουθεί' },
        'error-report': { begins: 'βρήκατε λάθος|εντοπίσατε λάθος|αν εντοπίσετε λάθος' },
        embedded: { begins: 'δείτε αυτή τη δημοσίευση στο|δείτε τη δημοσίευση στο' },
        preferred: { says: 'προτιμώμενη πηγή|προτεινόμενη πηγή|αγαπημένη πηγή' },
        listen: { begins: 'ακούστε το άρθρο|ακούστε αυτό το άρθρο|άκουσε το άρθρο' },
        'advert-label': {
          whole: 'διαφήμιση|η συνέχεια μετά τη διαφήμιση|το άρθρο συνεχίζεται μετά τη διαφήμιση|συνεχίστε την ανάγνωση μετά τη διαφήμιση',
        },
        'read-on': {
          whole:
            'διαβάστε περισσότερα|περισσότερα|μετάβαση στο περιεχόμενο|μετάβαση στο κύριο περιεχόμενο|διαβάστε όλο το άρθρο|διαβάστε ολόκληρο το άρθρο|ολόκληρο το άρθρο',
        },
        comments: { whole: 'σχόλια' },
        topics: { begins: 'ετικέτες:' },
        'most-read': {
          whole:
            'σχετικά άρθρα|δημοφιλή|διαβάστε επίσης|διαβάστε ακόμα|ροή ειδήσεων|μη χάσετε|μην χάσετε|άλλες ειδήσεις|περισσότερες ειδήσεις|τα πιο δημοφιλή βίντεο|δημοφιλή βίντεο|προτεινόμενα|δείτε επίσης',
        },
      },
      related:
        'διαβάστε επίσης|διαβάστε ακόμα|διαβάστε ακόμη|δείτε επίσης|δείτε ακόμα|σχετικό άρθρο|διάβασε επίσης|δες επίσης|ακούστε επίσης|διαβάστε περισσότερα|σχετικά άρθρα|διαβάστε',
      corrections: 'διόρθωση',
      bylines: 'γράφει ο|γράφει η|γράφουν οι|γράφει|συντάκτης|συντάκτρια|ρεπορτάζ|κείμενο',
      and: 'και',
      credited: 'πηγή|πηγές|με πληροφορίες από|με πληροφορίες απο',
      agencies: 'πρακτορεία',
      dating: 'δημοσιεύθηκε δημοσίευση ημερομηνία',
      updated: 'ενημερώθηκε ενημέρωση',
      photo: 'φωτογραφία|φωτογραφίες|φωτό|φωτο',
      signatures: () => [/^(?:Του|Της|Των|του|της|των) (?<byline>\p{Lu}[\p{L}.]+(?: (?:και (?:του |της )?)?\p{Lu}[\p{L}.-]+){1,4})$/u],
      follow: {
        begins: 'ακολουθήστε|ακολούθησε|εγγραφείτε|γίνετε μέλος|κάντε κλικ εδώ|κάντε like',
        says: 'ακολουθήστε|το κανάλι μας|στο κανάλι μας',
      },
      readOn: 'διάβασε|διαβάστε|δείτε|δες|ακούστε|σχετικά',
      updates: 'ενημερώνει|προσθέτει|συμπληρώνει',
      ago: { before: 'πριν', units: 'δευτερόλεπτα λεπτό λεπτά ώρα ώρες ημέρα ημέρες μέρα μέρες εβδομάδα εβδομάδες' },
      urgent: 'έκτακτο|επείγον',
    },
  },
  {
    language: 'et',
    name: 'Estonian',
    ordinalStop: true,
  },
  {
    language: 'fa',
    name: 'Persian',
    light: 'و به که از در را این آن است با',
    page: {
      lines: {
        'goes-on': { whole: 'ادامه دارد|ادامه' },
        preferred: { says: 'منبع ترجیحی|منبع منتخب در گوگل' },
        listen: { begins: 'این مقاله را بشنوید|این خبر را بشنوید|به این مقاله گوش کنید' },
        'advert-label': { whole: 'تبلیغات|آگهی|ادامه مطلب پس از تبلیغ|ادامه خبر پس از تبلیغ' },
      },
    },
  },
  {
    language: 'fi',
    name: 'Finnish',
    common: 'ja on ei että se oli hän mukaan myös ovat kun mutta joka sen tai vuoden',
    ordinalStop: true,
    page: {
      deskNotes: 'päivitys|päivitetty|täydennetty|korjaus|kooste|kuvallinen',
      readingTime: { minutes: 'min|minuuttia' },
      factBoxes: 'fakta|faktat|faktalaatikko',
      lines: {
        'reading-time': { begins: 'lukuaika' },
        copyright: { says: 'kaikki oikeudet pidätetään' },
        'read-on': {
          whole:
            'siirry sisältöön|siirry suoraan sisältöön|hyppää sisältöön|lue lisää|lue koko juttu|lue koko artikkeli|lue juttu|koko artikkeli',
        },
        newsletter: { whole: 'tilaa uutiskirje|tilaa tästä' },
        'newsletter-mail': { holds: 'uutiskirje' },
        briefs: { whole: 'lyhyesti' },
        'goes-on': { whole: 'jatkuu|jatkoa seuraa' },
        'error-report': { begins: 'löysitkö virheen|huomasitko virheen|ilmoita virheestä' },
        preferred: { says: 'ensisijainen lähde|ensisijaiseksi lähteeksi|suosikkilähde' },
        listen: { begins: 'kuuntele juttu|kuuntele artikkeli|kuuntele tämä juttu' },
        'advert-label': {
          whole:
            'mainos|juttu jatkuu mainoksen jälkeen|artikkeli jatkuu mainoksen jälkeen|jatka lukemista mainoksen jälkeen|juttu jatkuu mainoksen alla',
        },
        'most-read': {
          whole:
            'luetuimmat|katsotuimmat|katsotuimmat videot|älä missaa|muut uutiset|lisää uutisia|uusimmat|tuoreimmat|suosituimmat|suosittelemme|lue myös|katso myös',
        },
      },
      follow: { begins: 'liity|klikkaa tästä|tykkää|seuraa meitä|tilaa kanavamme', says: 'seuraa meitä|tilaa kanavamme|kanavaamme' },
      related: 'lue myös|katso myös|kuuntele myös|lue lisää|aiheesta lisää|lisää aiheesta|aiheeseen liittyvää',
      readOn: 'lue|katso|kuuntele|aihee|lisää',
      updates: 'päivittää|täydentää',
      ago: { after: 'sitten', units: 'sekuntia min minuuttia minuutti h tunti tuntia päivä päivää viikko viikkoa kuukausi kuukautta' },
      urgent: 'kiireellinen|pika',
    },
  },
  {
    language: 'hr',
    name: 'Croatian',
    ordinalStop: true,
    page: {
      lines: {
        'goes-on': { whole: 'nastavlja se|nastavak slijedi|nastavak' },
        'advert-label': { whole: 'oglas|tekst se nastavlja ispod oglasa|članak se nastavlja ispod oglasa|nastavak teksta ispod oglasa' },
      },
    },
  },
  {
    language: 'hu',
    name: 'Hungarian',
    common: 'a az és hogy nem is egy ez volt meg már csak még van azt mint szerint',
    ordinalStop: true,
    page: {
      deskNotes: 'frissítés|frissítve|javítás|ismétlés|összefoglaló|fotó|videó|kiegészítve|bővítve',
      readingTime: { minutes: 'perc', after: 'olvasás' },
      lines: {
        'reading-time': { begins: 'olvasási idő' },
        copyright: { says: 'minden jog fenntartva' },
        'read-on': {
          whole:
            'ugrás a tartalomra|ugrás a tartalomhoz|tovább a tartalomhoz|tovább olvasom|olvass tovább|olvassa el a teljes cikket|a teljes cikk|tovább a teljes cikkre|tovább a cikkhez|elolvasom',
        },
        newsletter: { whole: 'iratkozzon fel|iratkozz fel' },
        'newsletter-mail': { holds: 'hírlevél' },
        'goes-on': { whole: 'folytatjuk|folytatás|folyt|folyt köv|folytatás következik' },
        'error-report': { begins: 'hibát talált|hibát találtál|hiba bejelentése' },
        preferred: { says: 'előnyben részesített forrás|kedvenc forrás' },
        listen: { begins: 'hallgassa meg a cikket|cikk meghallgatása|hallgasd meg a cikket' },
        'advert-label': {
          whole: 'hirdetés|a cikk a hirdetés után folytatódik|cikkünk a hirdetés után folytatódik|a hirdetés után folytatjuk',
        },
        'most-read': {
          whole:
            'legolvasottabb|legnézettebb|legnézettebb videók|ne hagyja ki|ne maradjon le|további hírek|friss hírek|legfrissebb|ajánlott cikkek|ajánlott|kapcsolódó cikkek',
        },
      },
      follow: {
        begins: 'kövess|kövessen|kövesse|iratkozz fel|iratkozzon fel|csatlakozz|csatlakozzon|kattints ide|lájkolj',
        says: 'kövess minket|kövessen minket|iratkozz fel|csatornánk',
      },
      related:
        'olvasd el ezt is|olvassa el ezt is|olvasta már|kapcsolódó cikkek|kapcsolódó|kapcsolódó cikk|nézze meg ezt is|nézd meg ezt is|ezt is olvassa el|ajánljuk|további cikkek',
      readOn: 'olvas|kapcsolódó|néz|ezt is|ajánljuk|további',
      updates: 'frissíti|kiegészíti|bővíti',
      ago: { after: 'ezelőtt', units: 'másodperccel perccel órával nappal héttel hónappal' },
      urgent: 'sürgős|gyorshír',
    },
  },
  {
    language: 'id',
    name: 'Indonesian',
    common: 'yang dan di dengan untuk dari ini pada tidak itu dalam akan ke juga oleh telah tersebut adalah',
    months:
      'januari|jan februari|feb maret|mar april|apr mei juni|jun juli|jul agustus|agt september|sep oktober|okt november|nov desember|des',
    weekdays: 'senin selasa rabu kamis jumat sabtu minggu',
    page: {
      pageNumbers: { page: 'halaman|hal.', of: 'dari' },
      jumps: 'bersambung ke|sambungan dari|lanjut ke',
      deskNotes: 'foto|video|pembaruan|ralat|ulang|tambahan|dengan foto|dengan video|revisi',
      related:
        'baca juga|simak juga|lihat juga|tonton juga|baca selengkapnya|baca lebih lanjut|baca pula|artikel terkait|berita terkait|dengarkan juga|tonton|terkait',
      readOn: 'baca|simak|lihat|tonton|artikel terkait|berita terkait|dengarkan|terkait',
      bylines: 'oleh|pewarta|penulis|ditulis oleh',
      credited: 'sumber',
      and: 'dan',
      dating: 'diterbitkan dipublikasikan terbit pada tanggal',
      updated: 'diperbarui',
      readingTime: { minutes: 'menit|mnt', after: 'baca' },
      zones: { wib: '+07:00', wita: '+08:00', wit: '+09:00' },
      lines: {
        'most-read': {
          whole:
            'berita terkait|berita terkini|berita terpopuler|terpopuler|artikel terkait|berita lainnya|rekomendasi untuk anda|baca juga|paling banyak dibaca|paling banyak ditonton|video terpopuler|video populer|jangan lewatkan|berita lain|berita terbaru|rekomendasi|artikel lainnya|pilihan editor|pilihan untukmu',
        },
        topics: { begins: 'tag:|tags:|topik:|topik terkait' },
        comments: { whole: 'komentar' },
        'reading-time': { begins: 'waktu baca|estimasi baca' },
        copyright: {
          begins: 'hak cipta|dilarang keras mengambil|dilarang mengutip|dilarang memperbanyak|dilarang menyalin',
          says: 'hak cipta dilindungi|hak cipta dilindungi undang-undang',
        },
        'read-on': {
          whole:
            'lompat ke konten|lompat ke konten utama|langsung ke konten|langsung ke konten utama|lewati ke konten|loncat ke konten|menuju konten utama|baca selengkapnya|selengkapnya|lihat semua|lihat selengkapnya|muat lainnya|baca artikel lengkap|baca selengkapnya di sini|baca berita selengkapnya|baca artikel selengkapnya',
        },
        newsletter: { whole: 'berlangganan di sini|daftar di sini|langganan' },
        'newsletter-mail': { holds: 'newsletter|buletin' },
        briefs: { whole: 'berita singkat' },
        'goes-on': { whole: 'bersambung|berlanjut|lanjutan' },
        'error-report': { begins: 'laporkan kesalahan|menemukan kesalahan|jika anda menemukan kesalahan|temukan kesalahan' },
        embedded: { begins: 'lihat postingan ini di|lihat postingan di|lihat unggahan ini di|lihat unggahan di|lihat di|tonton di' },
        preferred: { says: 'sumber pilihan|sumber terpercaya di google|sumber utama di google|sumber favorit' },
        listen: { begins: 'dengarkan artikel|dengarkan artikel ini|dengarkan berita|dengarkan berita ini|dengarkan versi audio' },
        'advert-label': {
          begins: 'scroll to resume content',
          whole:
            'iklan|advertorial|artikel berlanjut setelah iklan|lanjutkan membaca setelah iklan|scroll untuk melanjutkan membaca|scroll ke bawah untuk melanjutkan|gulir untuk melanjutkan|berita berlanjut setelah iklan|lanjut baca setelah iklan|scroll to continue with content|advertisement scroll to continue with content',
        },
      },
      follow: {
        begins:
          'ikuti|ikuti kami|gabung|bergabung|bergabunglah|berlangganan|klik di sini|klik disini|dapatkan|yuk ikuti|yuk gabung|simak berita|cek berita|baca berita|update berita|follow',
        says: 'ikuti kami|gabung di|bergabung di|channel kami|saluran kami|grup kami|kanal kami',
      },
      updates: 'menambahkan|memperbarui|melengkapi',
      ago: { after: 'lalu', units: 'detik menit jam hari minggu bulan' },
      urgent: 'segera|kilat',
    },
  },
  {
    language: 'is',
    name: 'Icelandic',
    ordinalStop: true,
  },
  {
    language: 'ko',
    name: 'Korean',
    page: {
      lines: {
        contact: { begins: '광고 문의*|광고문의*' },
        'read-on': {
          whole:
            '본문 바로가기|본문으로 바로가기|본문으로 건너뛰기|메인 콘텐츠로 이동|기사 전체 보기|전체 기사 보기|기사 더보기|전문 보기|기사 전문 보기|기사보기|더보기|전체보기',
        },
        newsletter: { whole: '구독하기*|구독 신청*|뉴스레터 구독*' },
        'newsletter-mail': { holds: '뉴스레터' },
        briefs: { whole: '단신' },
        'goes-on': { whole: '계속|이어짐|(계속)' },
        'error-report': { begins: '오류 신고*|오탈자 신고*|오류를 발견*|기사 오류*' },
        embedded: { holds: '인스타그램|텔레그램|유튜브|페이스북', begins: '인스타그램에서|텔레그램에서|유튜브에서 보기|페이스북에서 보기' },
        preferred: { says: '선호 출처|선호 소스|선호하는 출처|선호하는 소스|선호 언론사|즐겨찾는 출처' },
        listen: { begins: '기사 듣기*|이 기사 듣기*|기사를 들어*|뉴스 듣기*|음성으로 듣기*|본문 듣기*' },
        'end-mark': { whole: '끝' },
        'advert-label': {
          whole:
            '광고|기사는 광고 뒤에 계속됩니다|기사는 광고 후 계속됩니다|광고 후 기사가 계속됩니다|광고 뒤 기사가 이어집니다|본문은 광고 뒤에 이어집니다',
        },
        comments: { whole: '댓글' },
        copyright: { begins: 'ⓒ|저작권자|무단 전재|무단전재' },
        'most-read': {
          whole:
            '관련기사|관련 기사|많이 본 뉴스|추천기사|인기기사|많이 본 기사|많이 본 영상|가장 많이 본 뉴스|가장 많이 본 기사|인기 기사|인기 영상|인기 뉴스|놓치지 마세요|다른 기사|다른 뉴스|최신 기사|최신 뉴스|추천 기사|추천 뉴스|주요 뉴스|이 시각 주요뉴스|다음 기사|이전 기사|실시간 뉴스',
        },
      },
      related:
        '관련기사|관련 기사|함께 읽기|관련 뉴스|관련뉴스|함께 보면 좋은 기사|이 기사도 읽어보세요|더 읽어보기|같이 읽기|관련 영상|추천 기사',
      corrections: '정정|바로잡습니다',
      deskNotes: '사진|종합|수정|속보|재송|추가|보강|정정|동영상|그래픽|제목 수정',
      dating: '송고시간 송고 입력 등록 승인 기사입력',
      updated: '수정 업데이트',
      photo: '사진',
      credited: '출처|자료',
      dates: { halves: ['오전', '오후'] },
      signatures: () => [
        /^[([]?(?:[\p{Script=Hangul}\d]{2,8}[=\s])?(?<byline>[\p{Script=Hangul}]{2,4}(?:[·,]\s?[\p{Script=Hangul}]{2,4}){0,3})\s?(?:선임|전문|인턴|수습)?(?:기자|특파원|통신원|논설위원)[)\]]?(?:\s{0,3}[|=/]?\s{0,3}[\w.+-]+@[\w.-]+)?$/u,
      ],
      datelines: () => [
        /^[([](?<place>[\p{Script=Hangul} ·]{2,12})=(?<credit>[\p{Script=Hangul}\d]{2,8})[)\]]\s*(?:(?<byline>(?! )[\p{Script=Hangul}· ]{2,20}?)\s*(?:기자|특파원)\s*=\s*|=?\s*)/du,
      ],
      follow: {
        begins: '친구추가',
        says: '구독하기|구독하세요|구독해|팔로우하기|팔로우하세요|친구추가|채널 추가|채널 구독|에서 만나',
      },
      platforms: '카카오톡|카톡|유튜브|네이버|텔레그램|페이스북|인스타그램|구글 뉴스|구글뉴스|카카오채널',
      readOn: '관련|함께|이 기사도|더 읽|같이|추천',
      updates: '추가함|보완|갱신',
      ago: { after: '전', units: '초 분 시간 일 주 개월' },
      urgent: '긴급|속보',
    },
  },
  {
    language: 'lv',
    name: 'Latvian',
    ordinalStop: true,
  },
  {
    language: 'nb',
    name: 'Norwegian Bokmål',
    common: 'og å det i en er på av for med den til ikke har de et som fra var men ved seg etter kan ble',
    ordinalStop: true,
    page: {
      pageNumbers: { page: 'side' },
      jumps: 'fortsetter på|fortsettelse fra|se',
      deskNotes: 'oppdatering|oppdatert|tillegg|rettelse|retting|sammendrag|med foto|med video|utvidet|repetisjon',
      readingTime: { minutes: 'min|minutter', after: 'lesetid' },
      factBoxes: 'fakta|faktaboks',
      lines: {
        'reading-time': { begins: 'lesetid' },
        copyright: { says: 'alle rettigheter reservert|alle rettigheter forbeholdt' },
        'read-on': {
          whole:
            'hopp til innhold|hopp til innholdet|gå til innhold|gå til hovedinnhold|les mer|les videre|les hele saken|les hele artikkelen|hele saken|les saken',
        },
        newsletter: { whole: 'meld deg på|abonner' },
        'newsletter-mail': { holds: 'nyhetsbrev' },
        briefs: { whole: 'kort fortalt|i korte trekk|notiser' },
        'goes-on': { whole: 'fortsetter|fortsettelse følger|mer følger|forts' },
        'error-report': { begins: 'har du funnet en feil|funnet en feil|ser du en feil|oppdaget en feil|meld fra om feil|meld feil' },
        embedded: { begins: 'se dette innlegget på|vis dette innlegget på|se innlegget på|vis innlegget på' },
        preferred: { says: 'foretrukket kilde|foretrukken kilde|foretrukne kilder' },
        listen: { begins: 'lytt til saken|lytt til artikkelen|lytt til denne saken|hør saken|hør artikkelen' },
        'advert-label': {
          whole:
            'annonse|saken fortsetter etter annonsen|artikkelen fortsetter etter annonsen|artikkelen fortsetter under annonsen|les videre etter annonsen|saken fortsetter under annonsen',
        },
        'most-read': {
          whole:
            'mest lest|mest leste|mest sett|mest sette videoer|ikke gå glipp av|flere nyheter|andre nyheter|siste nytt|anbefalt|anbefalte saker|les også|se også|populære saker',
        },
      },
      follow: { begins: 'følg|følg oss|meld deg på|abonner|klikk her for å|lik oss|last ned', says: 'følg oss|vår kanal' },
      related: 'les også|se også|hør også|les mer|les videre|relatert|relaterte saker|relaterte artikler|mer om|lytt også',
      readOn: 'les|se også|hør|relatert|relaterte|mer om|lytt',
      updates: 'oppdaterer|legger til|utdyper',
      ago: { after: 'siden', one: 'en|ett', units: 'sekund sekunder min minutt minutter time timer dag dager uke uker måned måneder' },
      urgent: 'haster|hast',
    },
  },
  {
    language: 'nl',
    name: 'Dutch',
    common: 'de het een van en in is dat op te voor met zijn die niet aan er om ook als bij naar door maar worden heeft',
    light: 'het een van te op voor zijn niet met aan ook maar',
    months: 'januari februari maart|mrt april mei juni juli augustus september oktober november december',
    weekdays: 'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag',
    abbreviations: 'dhr mevr dr prof ir drs mr nr blz bijv',
    page: {
      pageNumbers: { page: 'pagina|blz.|blz', of: 'van' },
      jumps: 'lees verder op|vervolg op|vervolg van|zie',
      deskNotes: "update|herhaling|samenvatting|met foto|met foto's|met video|correctie|aanvulling|met beeld",
      factBoxes: 'feiten|feiten en cijfers|in cijfers',
      lines: {
        copyright: { says: 'alle rechten voorbehouden', begins: 'niets uit deze|overname van|auteursrecht voorbehouden|© alle rechten' },
        'newsletter-mail': {
          holds: 'nieuwsbrief|privacyverklaring|privacybeleid|algemene voorwaarden|inbox',
          begins: 'ontvang|wil je|wilt u|door je aan te melden|door u aan te melden|meld je aan|schrijf je in|krijg',
        },
        briefs: { whole: 'kort nieuws|in het kort' },
        'goes-on': { whole: 'wordt vervolgd|vervolg|vervolg volgt|meer volgt|slot volgt' },
        'error-report': {
          begins:
            'fout gezien|foutje gezien|fout gevonden|zie je een fout|heb je een fout|ziet u een fout|tikfout gezien|fout melden|meld een fout',
        },
        embedded: { begins: 'bekijk dit bericht op|bekijk bericht op|bekijk de post op|bekijk op|bekijk deze post op|dit bericht op' },
        preferred: { says: 'voorkeursbron|favoriete bron op google' },
        listen: {
          begins:
            'luister naar dit artikel|luister naar het artikel|beluister dit artikel|beluister het artikel|dit artikel beluisteren|artikel beluisteren|lees dit artikel voor',
        },
        'advert-label': {
          whole:
            'advertentie|tekst gaat verder onder de advertentie|artikel gaat verder onder de advertentie|lees verder onder de advertentie|het artikel gaat verder onder de advertentie|de tekst gaat verder onder de advertentie|lees verder na de advertentie|artikel gaat verder na de advertentie|reclame|ster advertentie|gesponsord|gesponsorde inhoud|partnercontent|tekst loopt door onder de advertentie|artikel loopt door onder de advertentie|tekst gaat door onder de advertentie|tekst gaat verder onder de video|tekst gaat verder onder de foto|artikel gaat verder onder de video|artikel gaat verder onder de foto|tekst loopt door onder de video|lees verder onder de video|lees verder onder de foto|lees verder onder de afbeelding|tekst gaat verder onder de tweet|tekst gaat verder onder de afbeelding|advertentie verbergen|verder lezen na de advertentie|advertentie overslaan',
        },
        newsletter: {
          whole:
            'meld je hier aan|meld u hier aan|aanmelden|inschrijven|abonneer je|je e-mailadres|uw e-mailadres|e-mailadres|vul je e-mailadres in',
          begins:
            'schrijf je in|meld je aan voor|abonneer je op|volg ons op|download de app|download onze app|blijf op de hoogte|mis niets|schrijf u in|bedankt voor je aanmelding',
        },
        'read-on': {
          whole:
            'lees meer|lees verder|ga naar inhoud|ga naar de inhoud|naar de inhoud|ga naar hoofdinhoud|direct naar inhoud|spring naar inhoud|lees het hele artikel|lees het volledige artikel|hele artikel lezen|volledig artikel|lees het artikel|lees hele artikel|bekijk volledig artikel|toon meer|meer tonen|meer laden|lees het volledige verhaal|verder lezen|bewaar artikel|bewaren|artikel bewaren|deel artikel|deel dit artikel|artikel delen|geef cadeau|cadeau geven|artikel cadeau geven|kopieer link|link kopiëren|afdrukken|printen|inloggen|sluiten|naar boven|toon alle reacties|lettergrootte|instellingen aanpassen|open in app',
        },
        topics: {
          begins: 'onderwerpen:|tags:|tag:|onderwerp:|trefwoorden:|categorie:|categorieën:|meer over:|lees meer over:|thema:|rubriek:',
        },
        comments: {
          whole: 'reacties|reactie|reageren|reageer|reacties bekijken|toon reacties|bekijk alle reacties|geen reacties',
          begins:
            'reageer|plaats een reactie|geef een reactie|laat een reactie|reacties (|schrijf een reactie|praat mee|wat vind jij|wat vindt u|je moet ingelogd|log in om te reageren',
        },
        'cookie-notice': {
          begins:
            'wij gebruiken cookies|deze website gebruikt|deze site gebruikt|deze website maakt|we gebruiken cookies|wij en onze partners|om je een|voor het tonen van|daarvoor moet je|wil je deze',
        },
        'reading-time': { begins: 'leestijd' },
        'most-read': {
          whole:
            "meest gelezen|lees ook|gerelateerd|mis het niet|niet te missen|meer nieuws|ander nieuws|overig nieuws|meest bekeken|meest bekeken video’s|meest bekeken video's|populaire video’s|nu populair|net binnen|laatste nieuws|gerelateerde artikelen|gerelateerd nieuws|aanbevolen|aanbevolen voor jou|aanbevolen artikelen|aanraders|lees meer over|meer over dit onderwerp|dit vind je misschien ook leuk|misschien vind je dit ook interessant|ook interessant|meer video’s|meest gedeeld|meest besproken|best gelezen|uitgelicht|bekijk ook|zie ook|volgend artikel|vorig artikel|meer artikelen",
          begins: 'meest bekeken|meest gelezen in|meer uit|meer van',
        },
        paywall: {
          begins:
            'dit artikel is exclusief|dit artikel is alleen|dit artikel is voor|dit is een premium|al abonnee|al een account|bent u abonnee|ben je abonnee|alleen voor abonnees|exclusief voor abonnees|log in om|word abonnee|verder lezen?',
        },
        contact: {
          begins:
            'contact:|neem contact op|heb je een tip|heeft u een tip|tip de redactie|heb je nieuws|mail de redactie|mail naar|tips?|vragen of opmerkingen|reageren? mail',
        },
        appeal: { begins: 'word lid|doneer|help ons' },
        'browser-notice': { begins: 'je browser|uw browser|schakel javascript|zet javascript' },
        legal: {
          whole:
            'privacyverklaring|privacybeleid|gebruiksvoorwaarden|algemene voorwaarden|cookiebeleid|cookie-instellingen|over ons|contact|adverteren|colofon|disclaimer|vacatures|veelgestelde vragen|toegankelijkheid|privacy|klachten',
        },
      },
      related:
        'lees ook|bekijk ook|kijk ook|zie ook|luister ook|lees verder|lees meer|lees ook dit|meer lezen|meer over dit onderwerp|meer hierover|ook interessant|gerelateerd|gerelateerde artikelen|bekijk de video|bekijk ook deze|kijktip|leestip|luistertip|lees eerder|lees hier',
      corrections: 'correctie|rectificatie',
      sharing: 'delen',
      bylines: 'door|redactie',
      updated: 'bijgewerkt',
      dating: 'gepubliceerd op',
      credited: 'bron',
      mail: { from: 'van', date: 'datum|verzonden', to: 'aan', subject: 'onderwerp' },
      afterHyphen: 'en of',
      readingTime: { minutes: 'min|minuten' },
      readOn: 'lees|bekijk|kijk|zie ook|luister|meer over|meer lezen|meer hierover|ook interessant|gerelateerd|leestip',
      follow: {
        begins: 'volg|volg ons|abonneer|abonneer je|word lid|klik hier om|meld je aan|like ons|download|ontvang|sluit je aan|voeg ons toe',
        says: 'volg ons|volg onze|abonneer je op ons|ons kanaal|ons whatsapp-kanaal|onze facebookpagina',
      },
      updates: 'voegt toe|vult aan|actualiseert',
      ago: { after: 'geleden', one: 'een', units: 'seconden seconde min minuut minuten uur uren u dag dagen week weken maand maanden' },
      urgent: 'dringend|spoed|laatste nieuws',
    },
  },
  {
    language: 'nn',
    name: 'Norwegian Nynorsk',
    ordinalStop: true,
  },
  {
    language: 'no',
    name: 'Norwegian',
    ordinalStop: true,
  },
  {
    language: 'pl',
    name: 'Polish',
    common: 'w i na z się do że nie to o jest po jak przez od za dla oraz ale są został który',
    months: 'stycznia lutego marca kwietnia maja czerwca lipca sierpnia września października listopada grudnia',
    ordinalStop: true,
    page: {
      pageNumbers: { page: 'strona|stronie|str.', of: 'z' },
      jumps: 'ciąg dalszy na|dokończenie na|dokończenie ze|czytaj na|czyt',
      deskNotes: 'aktualizacja|uzupełnienie|korekta|powtórzenie|podsumowanie|ze zdjęciami|ze zdjęciem|z wideo|dochodzi|dochodzą',
      credited: 'źródło|źródła',
      and: 'i|oraz',
      updated: 'aktualizacja zaktualizowano',
      dating: 'opublikowano data publikacji dodano',
      readingTime: { minutes: 'min|minut|minuty', after: 'czytania' },
      factBoxes: 'fakty|w liczbach|fakty i liczby',
      lines: {
        topics: { begins: 'tagi:|tematy:|tag:|słowa kluczowe:|kategoria:|kategorie:|temat:|czytaj więcej o|więcej o:|więcej na temat:' },
        comments: {
          whole: 'komentarze|komentarz|skomentuj|dodaj komentarz|napisz komentarz|pokaż komentarze|wszystkie komentarze|brak komentarzy',
          begins:
            'dodaj komentarz|zostaw komentarz|napisz komentarz|bądź pierwszy|komentarze (|zaloguj się, aby komentować|aby dodać komentarz|co o tym|dołącz do dyskusji|komentarze są',
        },
        'most-read': {
          whole:
            'polecane|polecane dla ciebie|polecamy|polecane artykuły|polecane teksty|zobacz także|zobacz też|przeczytaj także|przeczytaj też|najczęściej czytane|najchętniej czytane|najpopularniejsze|najnowsze|podobne artykuły|powiązane artykuły|powiązane tematy|więcej na ten temat|nie przegap|inne wiadomości|więcej wiadomości|najczęściej oglądane|najchętniej oglądane|najpopularniejsze wideo|najczęściej oglądane filmy|wideo najczęściej oglądane|najnowsze wideo|najnowsze wiadomości|ostatnie wiadomości|popularne|popularne artykuły|najczęściej komentowane|warto przeczytać|warto zobaczyć|może cię zainteresować|mogą cię zainteresować|może cię zaciekawić|wybrane dla ciebie|wiadomości dnia|następny artykuł|poprzedni artykuł|czytaj również|czytaj także|czytaj też|zobacz również|powiązane|polecane wideo|polecamy również|polecamy także',
          begins: 'najczęściej oglądane|najchętniej oglądane|wideo: najczęściej|najczęściej czytane w',
        },
        appeal: { begins: 'dziękujemy, że przeczyta*|dziękujemy za przeczytanie|wesprzyj' },
        'reading-time': { begins: 'czas czytania' },
        copyright: {
          begins: 'wszelkie prawa|wszystkie prawa|kopiowanie zabronione|materiał chroniony prawem',
          says: 'wszelkie prawa zastrzeżone|wszystkie prawa zastrzeżone',
        },
        'read-on': {
          whole:
            'przejdź do treści|przejdź do głównej treści|przejdź do zawartości|przejdź do artykułu|czytaj więcej|czytaj dalej|zobacz więcej|pokaż więcej|więcej|przeczytaj cały artykuł|czytaj cały artykuł|cały artykuł|przeczytaj całość|czytaj całość|zobacz cały artykuł|przejdź do pełnej wersji|przeczytaj pełny tekst|czytaj więcej na ten temat|rozwiń|zapisz artykuł|zapisz|podaruj artykuł|drukuj|wydrukuj|kopiuj link|skopiuj link|udostępnij artykuł|zaloguj|zaloguj się|zamknij|odtwórz wideo|strona główna|do góry|rozmiar tekstu|załaduj więcej|otwórz w aplikacji',
        },
        newsletter: {
          begins:
            'zapisz się na|zapisz się do|subskrybuj nasz|zasubskrybuj|dołącz do naszego newslettera|obserwuj nas|polub nas|śledź nas|bądź z nami na|bądź na bieżąco|pobierz naszą aplikację',
          whole: 'zapisz się|zapisz się tutaj|zasubskrybuj|twój adres e-mail|twój e-mail|adres e-mail|podaj swój adres e-mail|podaj e-mail',
        },
        'newsletter-mail': {
          holds: 'newsletter|biuletyn|polityką prywatności|polityka prywatności|regulamin',
          begins: 'zapisując się|klikając|podając',
        },
        briefs: { whole: 'w skrócie|krótko' },
        'goes-on': { whole: 'cdn|ciąg dalszy nastąpi|ciąg dalszy|cd|dokończenie nastąpi' },
        'error-report': {
          begins:
            'zauważyłeś błąd|widzisz błąd|znalazłeś błąd|zgłoś błąd|jeśli zauważyłeś|jeżeli zauważyłeś|jeśli zauważysz błąd|zauważyłaś błąd|masz uwagi do artykułu',
        },
        embedded: { begins: 'wyświetl ten post na|wyświetl post na|zobacz post na|zobacz ten post na|zobacz na|obejrzyj na|pokaż post w' },
        preferred: { says: 'preferowane źródło|preferowanych źródeł|preferowanym źródłem|preferowane źródła|ulubione źródło' },
        listen: {
          begins: 'posłuchaj artykułu|posłuchaj tego artykułu|odsłuchaj artykuł|wysłuchaj artykułu|posłuchaj tekstu|słuchaj artykułu',
        },
        'advert-label': {
          whole:
            'reklama|dalsza część artykułu pod materiałem wideo|dalsza część tekstu pod reklamą|dalsza część artykułu pod reklamą|dalszy ciąg artykułu pod reklamą|dalszy ciąg tekstu pod reklamą|ciąg dalszy artykułu pod reklamą|czytaj dalej pod reklamą|artykuł sponsorowany|materiał sponsorowany|materiał partnera|materiał promocyjny|ogłoszenie|dalszy ciąg materiału pod wideo|reszta tekstu pod reklamą|dalsza część tekstu pod wideo|ciąg dalszy pod reklamą|zamknij reklamę|autopromocja',
        },
        paywall: {
          begins:
            'ten artykuł jest dostępny|artykuł dostępny|artykuł tylko dla|tylko dla prenumeratorów|masz już konto|masz już prenumeratę|jesteś już|zaloguj się, aby|dostęp tylko dla|treść tylko dla|wykup dostęp|wykup prenumeratę',
        },
        contact: {
          begins:
            'skontaktuj się|napisz do nas|napisz do autora|masz temat|masz dla nas|kontakt z redakcją|kontakt:|wyślij nam|jesteś świadkiem|byłeś świadkiem|chcesz podzielić się',
        },
        'cookie-notice': {
          begins:
            'używamy plików|ta strona używa|ta strona korzysta|nasza strona|korzystając z|serwis wykorzystuje|strona korzysta|szanujemy twoją prywatność',
          holds: 'ciasteczk|cookies',
        },
        legal: {
          whole:
            'regulamin|polityka prywatności|polityka cookies|kontakt|o nas|reklama|redakcja|mapa serwisu|ustawienia prywatności|zasady korzystania|prenumerata',
        },
      },
      related:
        'czytaj też|czytaj także|czytaj również|zobacz też|zobacz także|zobacz również|przeczytaj też|przeczytaj także|przeczytaj również|sprawdź też|sprawdź także|sprawdź również|oglądaj też|obejrzyj też|obejrzyj także|posłuchaj też|posłuchaj także|czytaj więcej|więcej na ten temat|powiązane|polecamy|polecamy również|polecamy także|nie przegap|może cię zainteresować|warto przeczytać|zobacz wideo|obejrzyj wideo',
      readOn: 'czytaj|zobacz|przeczytaj|sprawdź|oglądaj|obejrzyj|posłuchaj|więcej na|powiązane|polecamy|nie przegap|może cię|warto',
      bylines: 'przez|oprac.|opr.|opracowanie|opracował|opracowała|autor|autorka|autorzy',
      mail: { from: 'od', date: 'data|wysłano', to: 'do', subject: 'temat' },
      follow: {
        begins:
          'obserwuj|obserwujcie|dołącz|dołączcie|subskrybuj|zasubskrybuj|śledź|śledźcie|polub|zapisz się|kliknij, aby|kliknij tutaj|znajdź nas|znajdziesz nas|bądź na bieżąco|dodaj nas|czytaj nas',
        says: 'obserwuj nas|śledź nas|dołącz do nas|zasubskrybuj|subskrybuj|nasz kanał|naszego kanału|nasz profil',
      },
      updates: 'uzupełnia|aktualizuje|dodaje|rozszerza',
      ago: {
        after: 'temu',
        units:
          'sekund sekundy sekundę min minut minuty minutę godz godzin godziny godzinę h dni dzień dnia tygodni tygodnie tydzień miesięcy miesiące miesiąc',
      },
      urgent: 'pilne|pilna|z ostatniej chwili',
    },
  },
  {
    language: 'ro',
    name: 'Romanian',
    common: 'de în și a la pe cu din că o un nu este pentru care mai al au fost sunt prin',
    page: {
      deskNotes: 'actualizare|sinteză|corecție|reluare|foto|video|completare',
      readingTime: { minutes: 'min|minute', after: 'de citit' },
      lines: {
        'reading-time': { begins: 'timp de citire' },
        copyright: { says: 'toate drepturile rezervate' },
        'read-on': {
          whole:
            'sari la conținut|salt la conținut|treci la conținut|mergi la conținut|citește mai mult|citește mai departe|vezi mai mult|citește tot articolul|citește articolul complet|citește întregul articol|articolul complet|citește articolul',
        },
        newsletter: { whole: 'abonează-te|abonați-vă' },
        'newsletter-mail': { holds: 'newsletter' },
        'goes-on': { whole: 'continuare|va urma|urmează' },
        'error-report': { begins: 'ai găsit o greșeală|ați găsit o greșeală|raportează o eroare|dacă ai găsit o greșeală' },
        preferred: { says: 'sursă preferată|sursa preferată|surse preferate' },
        listen: { begins: 'ascultă articolul|ascultă acest articol|ascultați articolul' },
        'advert-label': {
          whole:
            'publicitate|articolul continuă după publicitate|citește mai departe după publicitate|continuă să citești după publicitate|continuarea după publicitate',
        },
        'most-read': {
          whole:
            'cele mai citite|cele mai vizionate|cele mai vizionate videoclipuri|nu rata|alte știri|mai multe știri|ultimele știri|recomandări|recomandate|articole similare|citește și|vezi și',
        },
      },
      follow: {
        begins: 'urmărește|urmăriți|urmăreşte|abonează-te|abonați-vă|alătură-te|click aici|intră pe|dă like',
        says: 'urmărește-ne|urmăriți-ne|urmăreşte-ne|canalul nostru|pagina noastră',
      },
      related:
        'citește și|citeşte şi|citiți și|vezi și|vezi şi|vedeți și|citește mai mult|citește mai multe|pe aceeași temă|ascultă și|articole similare',
      readOn: 'cite|citi|vezi|vedeți|pe aceeași|ascultă|articole similare',
      updates: 'actualizează|adaugă|completează',
      ago: { before: 'acum', units: 'secunde minut minute min oră ore h zi zile săptămână săptămâni luni' },
      urgent: 'urgent|flash',
    },
  },
  {
    language: 'sk',
    name: 'Slovak',
    ordinalStop: true,
  },
  {
    language: 'sl',
    name: 'Slovenian',
    ordinalStop: true,
  },
  {
    language: 'sr',
    name: 'Serbian',
    ordinalStop: true,
  },
  {
    language: 'sv',
    name: 'Swedish',
    common: 'och att det i en som är på av för med den till inte har de ett om var från men vid sig efter kan',
    months: 'januari februari mars april maj juni juli augusti september oktober november december',
    page: {
      jumps: 'fortsättning på|fortsättning från|forts|se',
      deskNotes: 'uppdatering|uppdaterad|tillägg|rättelse|repris|sammanfattning|med bild|med bilder|med video|utvidgad',
      updated: 'uppdaterad uppdaterat',
      dating: 'publicerad publicerat klockan',
      readingTime: { minutes: 'min|minuter', after: 'läsning' },
      factBoxes: 'fakta|faktaruta|bakgrund och fakta',
      lines: {
        'most-read': {
          whole:
            'mest läst|mest lästa|läs också|läs även|relaterat|relaterade artiklar|senaste nytt|rekommenderat|rekommenderas|fler nyheter|mer att läsa|missa inte|fler nyheter att inte missa|andra nyheter|mest sedda|mest sedda videor|mest sett|mest tittat|mest sedda klipp|populärt|populära videor|populära artiklar|populärast|senaste nyheterna|senaste videorna|fler videor|mer från|fler artiklar|mest delat|mest kommenterat|rekommenderat för dig|rekommenderas för dig|utvalt|redaktionen rekommenderar|du kanske gillar|du kanske också gillar|kanske intresserar dig|liknande artiklar|nästa artikel|föregående artikel|toppnyheter|se också|se även',
          begins: 'mest sedda|mest läst i|mest läst på|mer från',
        },
        comments: {
          whole: 'kommentarer|kommentera|visa kommentarer|alla kommentarer|inga kommentarer|läs kommentarer|skriv kommentar',
          begins:
            'kommentera artikeln|lämna en kommentar|skriv en kommentar|kommentarer (|vad tycker du|logga in för att kommentera|för att kommentera|kommentarsfältet',
        },
        'reading-time': { begins: 'lästid' },
        copyright: {
          says: 'alla rättigheter förbehållna|alla rättigheter förbehålls',
          begins: 'allt material|materialet är skyddat|mångfaldigande|citera oss|eftertryck förbjudes|© alla',
        },
        newsletter: {
          whole:
            'anmäl dig|prenumerera|skriv upp dig|registrera dig|din e-postadress|din e-post|e-postadress|ange din e-postadress|fyll i din e-post',
          begins:
            'följ oss på|anmäl dig till|prenumerera på|ladda ner appen|ladda ner vår app|ladda ned appen|missa inget|håll dig uppdaterad|få senaste nytt|få nyheter|skriv upp dig|tack för din anmälan',
        },
        'newsletter-mail': {
          holds: 'nyhetsbrev|integritetspolicy|användarvillkor|inkorg',
          begins: 'få|vill du ha|genom att|ja tack|anmäl dig|ta emot',
        },
        briefs: { whole: 'i korthet|kortnytt|notiser' },
        'goes-on': { whole: 'forts|fortsättning följer|fortsättning|fortsätter|mer följer|forts följer' },
        'error-report': {
          begins:
            'hittat ett fel|hittade du ett fel|har du hittat ett fel|ser du ett fel|upptäckt ett fel|rapportera fel|rapportera ett fel|anmäl fel|anmäl textfel|rätta oss',
        },
        embedded: { begins: 'visa det här inlägget på|visa inlägget på|se inlägget på|visa inlägg på|se det här inlägget på|visa på' },
        preferred: { says: 'föredragen källa|önskad källa|prioriterad källa|favoritkälla' },
        listen: {
          begins:
            'lyssna på artikeln|lyssna på den här artikeln|lyssna på texten|lyssna på nyheten|lyssna på artikel|få artikeln uppläst|artikeln uppläst',
        },
        'advert-label': {
          whole:
            'annons|artikeln fortsätter efter annonsen|artikeln fortsätter under annonsen|texten fortsätter efter annonsen|fortsätt läsa efter annonsen|läs vidare efter annonsen|annonsen fortsätter|stäng annons|reklam|annonser|annonssamarbete|kommersiellt samarbete|betalt innehåll|sponsrat innehåll|sponsrad|artikeln fortsätter nedanför annonsen|texten fortsätter under annonsen|artikeln fortsätter under bilden|texten fortsätter under bilden|texten fortsätter efter bilden|artikeln fortsätter under videon|texten fortsätter under videon|läs vidare under annonsen|artikeln fortsätter nedan|hoppa över annons',
        },
        'read-on': {
          whole:
            'läs mer|hoppa till innehåll|hoppa till innehållet|gå till innehåll|gå till innehållet|till innehållet|läs vidare|visa mer|läs hela artikeln|läs hela texten|hela artikeln|läs hela nyheten|läs artikeln|läs mer här|fortsätt läsa|visa fler|visa hela artikeln|se mer|läs hela storyn|spara artikel|spara artikeln|spara|dela artikel|dela artikeln|ge bort artikeln|ge bort artikel|kopiera länk|skriv ut|logga in|stäng|till toppen|visa alla kommentarer|textstorlek|öppna i appen|spela video|ladda fler',
        },
        paywall: {
          begins:
            'den här artikeln är|artikeln är låst|endast för prenumeranter|för prenumeranter|redan prenumerant|är du redan|har du redan|logga in för|läs vidare med|bli prenumerant|låst innehåll|detta är en låst|du har läst',
        },
        topics: { begins: 'taggar:|ämnen:|ämne:|nyckelord:|kategori:|kategorier:|läs mer om:|mer om:|ämnen i artikeln' },
        contact: {
          begins:
            'kontakta oss|kontakta reportern|kontakta redaktionen|tipsa oss|har du tips|har du ett tips|tips:|mejla|mejla oss|skicka tips|skriv till oss|kontakt:|ansvarig utgivare',
        },
        appeal: { begins: 'bli medlem|hjälp oss|swisha' },
        'cookie-notice': {
          begins:
            'vi använder cookies|vi använder kakor|den här webbplatsen|denna webbplats|vi och våra partner|genom att fortsätta|den här sidan använder',
          holds: 'kakor|cookies',
        },
        'browser-notice': { begins: 'din webbläsare|aktivera javascript|slå på javascript' },
        legal: {
          whole:
            'integritetspolicy|användarvillkor|villkor|cookiepolicy|om cookies|om oss|kontakt|kontakta oss|annonsera|personuppgiftspolicy|tillgänglighet|köpvillkor|hantera cookies|jobba hos oss|kundservice',
        },
      },
      related:
        'läs också|läs även|se också|se även|lyssna också|lyssna även|läs mer|läs vidare|läs dessutom|läs tidigare|mer om|relaterat|relaterade artiklar|titta också|titta även|missa inte|kolla också|fler artiklar|mer att läsa|läs hela|läs här',
      readOn: 'läs|se också|se även|lyssna|mer om|relaterat|relaterade|titta|missa inte|kolla|mer att',
      bylines: 'av',
      mail: { from: 'från|avsändare', date: 'datum|skickat', to: 'till', subject: 'ämne', other: 'kopia|bilagor' },
      pageNumbers: { page: 'sida', of: 'av' },
      afterHyphen: 'och',
      follow: {
        begins: 'följ|följ oss|prenumerera|gå med|klicka här för att|gilla oss|gilla|ladda ner|ladda ned|anmäl dig|lägg till oss|hitta oss',
        says: 'följ oss|följ vår|prenumerera på vår|vår kanal|vår facebooksida|vår whatsapp',
      },
      updates: 'uppdaterar|kompletterar|lägger till|utökar',
      ago: {
        after: 'sedan',
        one: 'en|ett',
        units: 'sekund sekunder min minut minuter tim timme timmar dag dagar vecka veckor månad månader',
      },
      urgent: 'flash|brådskande|blixt',
    },
  },
];
