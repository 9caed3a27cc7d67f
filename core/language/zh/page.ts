import type { PageWords } from '../page-words.ts';

export const PAGE: PageWords = {
  deskNotes: '图片|圖片|视频|影片|附图|附圖|更新|综合|綜合',
  lines: {
    'end-mark': { whole: '完|全文完' },
    'desk-line': { begins: '责任编辑|責任編輯|编辑：|編輯：|供稿部|供稿：|总编辑|校对：' },
    'advert-label': { whole: '广告|廣告' },
    'read-on': { whole: '阅读全文|查看更多|展开全文' },
    comments: { whole: '评论|評論' },
    'most-read': { whole: '相关新闻|相关阅读|延伸阅读|热门新闻|相關新聞|延伸閱讀' },
  },
  related: '相关阅读|延伸阅读|相关新闻|相關新聞|延伸閱讀',
  corrections: '更正|更正启事|编者按|編者按',
  updated: '更新',
  dating: '发布 发布时间 發布',
  photoEnds: '摄|攝|供图|供圖|摄影|攝影|资料图|资料照片|資料照片',
  photo: '图|图片|圖片|照片',
  datelines: () => [
    /^(?<credit>[\p{Script=Han}]{2,6}社)?(?<place>[\p{Script=Han}]{2,12}?(?:\d{1,2}月)?\d{1,2}日)[电電](?:[（(](?:(?<second>[\p{Script=Han}]{2,6}社)?[记記]者)?(?<byline>[\p{Script=Han}、 ]{2,20})[）)])?[\s　]*/du,
    /^[（(](?<credit>[\p{Script=Han}]{2,6}社)[记記]者(?<byline>[\p{Script=Han}]{2,3})(?<place>[\p{Script=Han}]{2,8}(?:\d{1,2}月)?\d{1,2}日)[电電][）)][\s　]*/du,
  ],
};
