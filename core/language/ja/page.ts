import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  deskNotes: '写真|図|動画',
  lines: {
    'end-mark': { whole: '終|終わり|了' },
    'advert-label': { whole: '広告|スポンサーリンク' },
    'read-on': { whole: '続きを読む|もっと見る' },
    comments: { whole: 'コメント' },
    'most-read': { whole: '関連記事|あわせて読みたい|アクセスランキング|おすすめ記事' },
  },
  related: '関連記事|あわせて読みたい|関連ニュース',
  corrections: '訂正|お断り|編集部注|おわび',
  updated: '更新',
  dating: '時刻 公開 配信 掲載',
  photo: '写真',
  datelines: () => [
    /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)[＝=]?(?<credit>共同|時事|[\p{Script=Han}]{2,6}社|AFP時事|ロイター)】\s*/du,
  ],
};
