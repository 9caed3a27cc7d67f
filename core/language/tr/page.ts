import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  jumps: 'devamı',
  deskNotes:
    'görüntülü|fotoğraflı|görüntülü / fotoğraflı|fotoğraf|görüntü|video|güncelleme|güncellendi|yeniden|düzeltme|tekrar|detaylarla|ek bilgilerle|grafikli|infografik|özet',
  ago: { after: 'önce', units: 'saniye dakika saat gün hafta ay sn dk sa yıl' },
  bylines: 'haber:|muhabir:|yazar:|yazan:|haberi yapan:',
  lines: {
    'mail-notice': { begins: 'bu e-posta ve ekleri|bu mesaj ve ekleri|bu ileti ve ekleri|bu e-postayı yazdırmadan' },
    'newsletter-mail': { holds: 'bülten' },
    briefs: { whole: 'kısa kısa|kısa haberler' },
    'goes-on': { whole: 'sürecek|devam edecek|devamı var|devamı gelecek|devam' },
    'error-report': { begins: 'hata bildir|haberde hata|yazım hatası|bir hata mı|hata gördünüz|hatayı bildir' },
    embedded: { begins: 'bu gönderiyi|gönderiyi' },
    preferred: { says: 'tercih edilen kaynak|tercih ettiğiniz kaynak|favori kaynak|tercihli kaynak' },
    listen: {
      begins:
        'haberi dinle|bu haberi dinle|bu haberi sesli dinle|haberi sesli dinle|yazıyı dinle|makaleyi dinle|bu makaleyi dinle|sesli dinle',
    },
    contact: { begins: 'bize ulaşın|bize yazın|ihbar hattı|reklam vermek için|reklam vermek isteyen' },
    'reading-time': { begins: 'okuma süresi|tahmini okuma süresi' },
    paywall: { begins: 'abone girişi|bu haber abonelere' },
    legal: {
      whole:
        'gizlilik politikası|kullanım koşulları|kullanım şartları|çerez politikası|kvkk aydınlatma metni|kvkk|künye|iletişim|hakkımızda|yasal uyarı|yayın ilkeleri',
    },
    'advert-label': {
      whole:
        'reklam|haberin devamı reklamdan sonra|haber reklamdan sonra devam ediyor|yazı reklamdan sonra devam ediyor|reklamdan sonra devam ediyor|okumaya reklamdan sonra devam edin|reklamı kapat|reklamı bildir',
    },
    newsletter: {
      whole: 'kaydolun|üye olun|buradan kaydolun',
      begins: 'bültenimize|bültene abone|haber bültenimize|e-bülten|abone olun|bizi takip edin|bizi sosyal medyada|whatsapp kanalımız',
    },
    'read-on': {
      whole:
        'devamını oku|devamı|daha fazla|haberin devamı|içeriğe geç|ana içeriğe geç|içeriğe atla|ana içeriğe atla|haberin tamamını oku|haberin tamamı|tamamını oku|haberin devamını oku|yazının tamamını oku|devamını okuyun|yazının devamı|tüm haberi oku|habere git|haber detayı',
    },
    topics: { begins: 'etiketler:|konular:' },
    comments: { whole: 'yorumlar|yorum|yorum yap', begins: 'yorum yap' },
    copyright: { says: 'tüm hakları saklıdır|her hakkı saklıdır', begins: 'tüm hakları saklıdır|her hakkı saklıdır|© tüm hakları' },
    'most-read': {
      whole:
        'en çok okunanlar|ilgili haberler|son haberler|bunlar da ilginizi çekebilir|çok okunanlar|en çok okunan haberler|en çok izlenenler|en çok izlenen videolar|çok izlenenler|günün en çok okunanları|kaçırmayın|bunları kaçırmayın|diğer haberler|diğer videolar|önerilen haberler|sizin için önerilenler|editörün seçtikleri|benzer haberler|ilginizi çekebilir|ilginizi çekebilecek haberler|öne çıkan haberler|öne çıkanlar|güncel haberler|manşetler|gündem haberleri|önerilen videolar|sonraki haber|önceki haber|en son haberler|popüler haberler',
      begins: 'en çok izlenen|videolar: en çok|en çok okunan',
    },
  },
  related:
    'ayrıca oku|ayrıca okuyun|ilgili haber|bunu da oku|ayrıca bakınız|ayrıca izle|bunu da izle|bunu da izleyin|bunu da okuyun|bunlar da ilginizi çekebilir|ilginizi çekebilir|ilgili haberler|ilgili video|ilgili videolar|ilgili içerik|ilgili haberi oku|bakınız|bir de bunu okuyun|şunu da oku|benzer haber|benzer haberler|önerilen haber|kaçırmayın|bunu kaçırmayın|okumaya devam edin',
  corrections: 'düzeltme|editörün notu',
  sharing: 'paylaş',
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
};
