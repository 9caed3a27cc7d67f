import type { Pack } from '../pack.ts';

export const PL: Pack = {
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
};
