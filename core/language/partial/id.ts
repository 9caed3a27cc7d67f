import type { Pack } from '../pack.ts';

export const ID: Pack = {
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
};
