import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  telephones: 'telefon',
  jumps: 'devamı',
  deskNotes:
    'görüntülü|fotoğraflı|görüntülü / fotoğraflı|fotoğraf|görüntü|video|güncelleme|güncellendi|yeniden|düzeltme|tekrar|detaylarla|ek bilgilerle|grafikli|infografik|özet',
  ago: { after: 'önce', units: 'saniye dakika saat gün hafta ay sn dk sa yıl' },
  bylines: 'haber:|muhabir:|yazar:|yazan:|haberi yapan:',
  lines: {
    'press-label': { whole: 'basın bülteni|basın açıklaması|basın duyurusu' },
    'mail-notice': { begins: 'bu e-posta ve ekleri|bu mesaj ve ekleri|bu ileti ve ekleri|bu e-postayı yazdırmadan' },
    'newsletter-mail': {
      holds: 'bülten|gizlilik politikası|kullanım koşulları|aydınlatma metni',
      begins: 'haberleri|gelişmeleri|kayıt olarak|abone olarak|üye olarak',
    },
    briefs: { whole: 'kısa kısa|kısa haberler' },
    'goes-on': { whole: 'sürecek|devam edecek|devamı var|devamı gelecek|devam' },
    'error-report': { begins: 'hata bildir|haberde hata|yazım hatası|bir hata mı|hata gördünüz|hatayı bildir' },
    embedded: { begins: 'bu gönderiyi|gönderiyi' },
    preferred: { says: 'tercih edilen kaynak|tercih ettiğiniz kaynak|favori kaynak|tercihli kaynak' },
    listen: {
      begins:
        'haberi dinle|bu haberi dinle|bu haberi sesli dinle|haberi sesli dinle|yazıyı dinle|makaleyi dinle|bu makaleyi dinle|sesli dinle',
    },
    contact: {
      begins:
        'bize ulaşın|bize yazın|ihbar hattı|reklam vermek için|reklam vermek isteyen|haber gönder|haber ihbar|haber ve şikayet|iletişim:|e-posta:|whatsapp ihbar|reklam ve iletişim|basın iletişim|medya iletişim|basın için iletişim|basın mensupları için',
    },
    'reading-time': { begins: 'okuma süresi|tahmini okuma süresi|okuma:|dinleme süresi|ortalama okuma' },
    paywall: {
      begins:
        'abone girişi|bu haber abonelere|bu içerik abonelere|bu içeriği görüntülemek|bu içerik sadece|sadece abonelere|abonelere özel|zaten abone|zaten üye|üye girişi|devamını okumak için|haberin devamını okumak için|ücretsiz üye',
    },
    legal: {
      whole:
        'gizlilik politikası|kullanım koşulları|kullanım şartları|çerez politikası|kvkk aydınlatma metni|kvkk|künye|iletişim|hakkımızda|yasal uyarı|yayın ilkeleri|veri politikası|aydınlatma metni|reklam verin|reklam|üyelik sözleşmesi|çerez tercihleri|site haritası|kişisel verilerin korunması|gizlilik|gizlilik sözleşmesi|abonelik|arşiv',
    },
    'advert-label': {
      whole:
        'reklam|haberin devamı reklamdan sonra|haber reklamdan sonra devam ediyor|yazı reklamdan sonra devam ediyor|reklamdan sonra devam ediyor|okumaya reklamdan sonra devam edin|reklamı kapat|reklamı bildir|advertorial|sponsorlu|sponsorlu içerik|sponsorlu bağlantı|reklam alanı|haber reklamdan sonra devam etmektedir|haberin devamı için kaydırın|devamı reklamdan sonra|ilan|tanıtım',
      begins: 'reklam:',
    },
    newsletter: {
      whole:
        'kaydolun|üye olun|buradan kaydolun|e-posta adresiniz|e-postanız|e-posta adresinizi girin|e-posta|mail adresiniz|abone ol|kayıt ol',
      begins:
        'bültenimize|bültene abone|haber bültenimize|e-bülten|abone olun|bizi takip edin|bizi sosyal medyada|whatsapp kanalımız|aboneliğiniz için|uygulamamızı indirin|mobil uygulamamızı|gelişmelerden haberdar|haberlerden anında|anlık bildirim|bildirimleri aç|sosyal medyada bizi|bizi instagram|bizi facebook|bizi twitter|bizi google',
    },
    'read-on': {
      whole:
        'devamını oku|devamı|daha fazla|haberin devamı|içeriğe geç|ana içeriğe geç|içeriğe atla|ana içeriğe atla|haberin tamamını oku|haberin tamamı|tamamını oku|haberin devamını oku|yazının tamamını oku|devamını okuyun|yazının devamı|tüm haberi oku|habere git|haber detayı|kaydet|haberi kaydet|yazdır|haberi yazdır|bağlantıyı kopyala|linki kopyala|haberi paylaş|yazıyı paylaş|metin boyutu|yazı boyutu|uygulamada aç|favorilere ekle|giriş yap|kapat|videoyu oynat|ana sayfa|anasayfa|başa dön|yukarı çık|tümünü gör|tümünü göster|daha fazla göster|daha fazla yükle|okuma listeme ekle|sesli oku',
    },
    topics: { begins: 'etiketler:|konular:|etiket:|etiketler|anahtar kelimeler:|kategori:|kategoriler:|konu:|haberle ilgili etiketler' },
    comments: {
      whole:
        'yorumlar|yorum|yorum yap|yorum yaz|yorumları göster|tüm yorumlar|yorumları gör|henüz yorum yapılmamış|yorum gönder|ilk yorumu sen yap|ilk yorumu siz yapın|sırala|yorum yok',
      begins:
        'yorum yap|yorum yapmak için|yorum yazmak için|yorumunuzu|ilk yorumu|siz ne düşünüyorsunuz|yorumlar (|henüz yorum|bu habere yorum|bu habere ilk|yorumlarınızı|yazılan yorumlar',
    },
    copyright: {
      says: 'tüm hakları saklıdır|her hakkı saklıdır',
      begins:
        'tüm hakları saklıdır|her hakkı saklıdır|© tüm hakları|bu haberin tüm|kaynak gösterilmeden|izinsiz kopyalanamaz|izinsiz kullanılamaz|yasal uyarı:|copyright ©',
    },
    'most-read': {
      whole:
        'en çok okunanlar|ilgili haberler|son haberler|bunlar da ilginizi çekebilir|çok okunanlar|en çok okunan haberler|en çok izlenenler|en çok izlenen videolar|çok izlenenler|günün en çok okunanları|kaçırmayın|bunları kaçırmayın|diğer haberler|diğer videolar|önerilen haberler|sizin için önerilenler|editörün seçtikleri|benzer haberler|ilginizi çekebilir|ilginizi çekebilecek haberler|öne çıkan haberler|öne çıkanlar|güncel haberler|manşetler|gündem haberleri|önerilen videolar|sonraki haber|önceki haber|en son haberler|popüler haberler',
      begins: 'en çok izlenen|videolar: en çok|en çok okunan',
    },
    'paywall-demand': { begins: 'okumaya devam|devam etmek|görüntülemek|lütfen', holds: 'abone|üye ol|giriş yap|kayıt ol' },
    'cookie-notice': {
      begins:
        'çerezleri kullanıyoruz|bu site çerez|bu web sitesi|sitemizde çerez|web sitemizde|size daha iyi|siteyi kullanmaya|kişisel verileriniz',
      holds: 'çerez',
    },
    'browser-notice': { begins: 'tarayıcınız|javascript’i|lütfen javascript' },
    appeal: { begins: 'bağımsız gazeteciliği|bizi destekleyin|destek olun|destekçimiz olun|gazeteciliğe destek' },
  },
  related:
    'ayrıca oku|ayrıca okuyun|ilgili haber|bunu da oku|ayrıca bakınız|ayrıca izle|bunu da izle|bunu da izleyin|bunu da okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili video|ilgili videolar|ilgili içerik|ilgili haberi oku|bakınız|bir de bunu okuyun|şunu da oku|benzer haber|benzer haberler|önerilen haber|kaçırmayın|bunu kaçırmayın|okumaya devam edin',
  corrections: 'düzeltme|editörün notu',
  sharing: 'paylaş tweetle yazdır gönder facebook’ta twitter’da whatsapp’ta',
  updated: 'güncelleme güncellendi güncellenme',
  dating: 'yayın yayınlanma tarihi saat',
  photo: 'fotoğraf|foto',
  credited: 'kaynak',
  readOn: 'ayrıca|ilgili|bunu da|ilginizi|bunlar da|bir de|şunu|benzer|önerilen|kaçırmayın|bunu|bakınız',
  follow: {
    begins: 'abone ol|abone olun|takip et|takip edin|kanalımıza|son dakika haberleri|son dakika gelişmeleri|güncel haberler için',
    says: 'abone ol|takip et|takip edin|takipte kal|katılın|katıl|beğenin|kanalımız|ekleyin|bizi takip',
  },
  platforms: 'vatsap',
  updates: 'günceller|ekler|ekleyerek|günceleyerek',
  urgent: 'acil|flaş|son dakika|flash|ivedi',
  wireMarks: 'güncelleme|özet|düzeltme|analiz|özel|tekrar',
  sharingToo: 'et haberi linki kopyala bu ile',
};
