import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  ago: { after: 'önce', units: 'saniye dakika saat gün hafta ay' },
  lines: {
    contact: { begins: 'bize ulaşın|bize yazın|ihbar hattı' },
    'reading-time': { begins: 'okuma süresi|tahmini okuma süresi' },
    paywall: { begins: 'abone girişi|bu haber abonelere' },
    legal: {
      whole:
        'gizlilik politikası|kullanım koşulları|kullanım şartları|çerez politikası|kvkk aydınlatma metni|kvkk|künye|iletişim|hakkımızda|yasal uyarı|yayın ilkeleri',
    },
    'advert-label': { whole: 'reklam' },
    newsletter: {
      begins: 'bültenimize|bültene abone|haber bültenimize|e-bülten|abone olun|bizi takip edin|bizi sosyal medyada|whatsapp kanalımız',
    },
    'read-on': { whole: 'devamını oku|devamı|daha fazla|haberin devamı' },
    topics: { begins: 'etiketler:|konular:' },
    comments: { whole: 'yorumlar|yorum|yorum yap', begins: 'yorum yap' },
    copyright: { begins: 'tüm hakları saklıdır|her hakkı saklıdır|© tüm hakları' },
    'most-read': { whole: 'en çok okunanlar|ilgili haberler|son haberler|bunlar da ilginizi çekebilir' },
  },
  related: 'ayrıca oku|ayrıca okuyun|ilgili haber|bunu da oku',
  corrections: 'düzeltme|editörün notu',
  sharing: 'paylaş',
  updated: 'güncelleme güncellendi güncellenme',
  dating: 'yayın yayınlanma tarihi saat',
  photo: 'fotoğraf|foto',
  credited: 'kaynak',
  readOn: 'ayrıca|ilgili|bunu da',
};
