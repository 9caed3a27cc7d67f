import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  deskNotes: '写真|図|動画|差し替え|更新|訂正|再送|まとめ|追加|写真あり|写真付|動画あり|図解|表',
  memos: 'メモ',
  lines: {
    'newsletter-mail': { holds: 'メルマガ|ニュースレター|メールマガジン' },
    briefs: { whole: '短信' },
    'goes-on': { whole: '続く|つづく|以下続く|続|続報' },
    'error-report': { begins: '誤字・脱字*|誤字脱字*|記事の誤り*|間違いを報告*|誤りを報告*' },
    embedded: {
      holds: 'この投稿',
      begins: 'この投稿をinstagram*|この投稿をx*|この投稿をfacebook*|投稿を表示*|instagramで見る*|youtubeで見る*|xで見る*',
    },
    preferred: { says: '優先ソース|優先的なソース|優先する情報源|優先表示する' },
    listen: {
      begins:
        'この記事を聴く*|この記事を聞く*|記事を聴く*|記事を聞く*|音声で聴く*|音声で聞く*|この記事を音声で*|記事を音声で*|記事の読み上げ*|読み上げを再生*',
    },
    contact: { begins: 'お問い合わせ先|ご意見・*|情報提供は*|広告掲載について*|広告のお問い合わせ*' },
    'reading-time': { begins: '読了時間|読了までの目安' },
    paywall: { begins: 'この記事は有料会員限定*|この記事は会員限定*|有料会員限定*|会員限定記事*|残り文字' },
    topics: { begins: 'タグ:|タグ：|キーワード：|関連キーワード|関連タグ' },
    newsletter: { begins: 'メルマガ登録*|メールマガジン登録*|ニュースレター登録*|ニュースレターを購読*|無料会員登録*' },
    copyright: { begins: '無断転載を禁*|無断転載禁止*|無断転載・*|無断複写・*|無断での転載*|記事・写真の無断*' },
    legal: {
      whole:
        '利用規約|プライバシーポリシー|個人情報保護方針|お問い合わせ|会社概要|運営会社|特定商取引法に基づく表記|著作権について|サイトマップ|広告掲載',
    },
    'end-mark': { whole: '終|終わり|了' },
    'advert-label': {
      whole:
        '広告|スポンサーリンク|広告の後に本文が続きます|広告の後に続きます|記事は広告の後に続きます|本文は広告の後に続きます|広告の後も記事が続きます|広告のあとに続きます|この記事は広告の後に続きます',
    },
    'read-on': { whole: '続きを読む|もっと見る|本文へ移動|本文へスキップ|本文へ|コンテンツへスキップ|メインコンテンツに移動' },
    comments: { whole: 'コメント' },
    'most-read': { whole: '関連記事|あわせて読みたい|アクセスランキング|おすすめ記事' },
  },
  related: '関連記事|あわせて読みたい|関連ニュース',
  corrections: '訂正|お断り|編集部注|おわび',
  updated: '更新',
  bylines: '取材・文|文・写真|文|執筆|筆者|文責|ライター',
  credited: '配信元|提供|出典',
  dates: { halves: ['午前', '午後'] },
  signatures: () => [
    /^[（(【]?(?:本紙|本社|編集部)?(?:記者|特派員)\s{0,3}[:：・＝=]?\s{0,3}(?<byline>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5}[\s　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5})[）)】]?$/u,
    /^[（(【]?(?<byline>[\p{Script=Han}\p{Script=Katakana}ー]{1,5}[\s　]?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]{1,5})[\s　]?(?:記者|特派員|通信員)[）)】]?$/u,
  ],
  dating: '時刻 公開 配信 掲載',
  photo: '写真',
  datelines: () => [
    /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}?)[＝=]?(?<credit>共同|時事|[\p{Script=Han}]{2,6}社|AFP時事|ロイター)】\s*/du,
    /^【(?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12})[＝=](?<byline>[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・]{2,12})】\s*/du,
    /^[［[](?<place>[\p{Script=Han}\p{Script=Katakana}ー・]{2,12}(?:[\s　]+[\d０-９]{1,2}日)?)[\s　]+(?<credit>ロイター|時事|共同)[］\]][\s　]*[-－–—―]?[\s　]*/du,
    /^【(?<place>[\d０-９]{1,2}月[\d０-９]{1,2}日)[\s　]*(?<credit>AFP|ＡＦＰ|AFP＝時事)】[\s　]*/du,
  ],
  readOn: '関連記事|あわせて読みたい|関連ニュース',
};
