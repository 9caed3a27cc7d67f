import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  ago: { after: 'önce', units: 'saniye dakika saat gün hafta ay' },
  lines: {
    'advert-label': { whole: 'reklam' },
    newsletter: { begins: 'bültenimize|bültene abone' },
    'read-on': { whole: 'devamını oku|devamı|daha fazla|haberin devamı' },
    topics: { begins: 'etiketler:|konular:' },
    comments: { whole: 'yorumlar|yorum|yorum yap', begins: 'yorum yap' },
    copyright: { begins: 'tüm hakları saklıdır' },
    'most-read': { whole: 'en çok okunanlar|ilgili haberler|son haberler|bunlar da ilginizi çekebilir' },
  },
  related: 'ayrıca oku|ayrıca okuyun|ilgili haber|bunu da oku',
  corrections: 'düzeltme|editörün notu',
  sharing: 'paylaş',
  updated: 'güncelleme güncellendi güncellenme',
  dating: 'yayın yayınlanma tarihi saat',
  photo: 'fotoğraf|foto',
};
