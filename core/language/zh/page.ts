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
  dating: '发布 发布时间 發布 發佈 发表 时间 時間',
  bylines: '作者|文|撰文|采写|採訪撰文|编译|編譯',
  credited: '来源|來源|稿源|消息来源|信息来源|新闻来源|转自|轉自',
  agencies: '通讯社综合|綜合外電|综合外电|外电|外電',
  dates: { halves: ['上午|早上|凌晨', '下午|晚上'] },
  signatures: () => [
    /^[（(]?(?:(?<credit>[\p{Script=Han}]{2,6}社)|本[报報社刊网網台])?(?:特[约約派]|实习|實習|见习)?(?:记者|記者|通讯员|通訊員)\s{0,3}[:：/／|｜]?\s{0,3}(?<byline>[\p{Script=Han}·]{2,4}(?:[、，\s][\p{Script=Han}·]{2,4}){0,4})(?:\s+(?:报道|報導|摄影报道|综合报道|綜合報導))?[）)]?$/u,
    /^(?:[\p{Script=Han}]{2,8}\s*[/／]\s*)?記者\s*(?<byline>[\p{Script=Han}]{2,4}(?:、[\p{Script=Han}]{2,4}){0,4})\s*[/／]\s*[\p{Script=Han}]{2,8}(?:報導|電)$/u,
  ],
  photoEnds: '摄|攝|供图|供圖|摄影|攝影|资料图|资料照片|資料照片',
  photo: '图|图片|圖片|照片',
  datelines: () => [
    /^(?<credit>[\p{Script=Han}]{2,6}社)?(?<place>[\p{Script=Han}]{2,12}?(?:\d{1,2}月)?\d{1,2}日)[电電](?:[（(](?:(?<second>[\p{Script=Han}]{2,6}社)?[记記]者)?(?<byline>[\p{Script=Han}、 ]{2,20})[）)])?[\s　]*/du,
    /^[（(](?<credit>[\p{Script=Han}]{2,6}社)[记記]者(?<byline>[\p{Script=Han}]{2,3})(?<place>[\p{Script=Han}]{2,8}(?:\d{1,2}月)?\d{1,2}日)[电電][）)][\s　]*/du,
  ],
};
