import type { LanguageData } from '../pack.ts';

/** What the rules know of Chinese words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives:
    '缺少, 缺乏, 欠缺, 缺失, 空缺, 下落不明, 尚待, 有待, 仍待, 悬而未决, 禁止, 严禁, 禁, 停止, 中止, 终止, 停产, 停工, 停运, 暂停, 取消, 放弃, 反对, 弃权, 叫停, 破裂, 子虚乌有, 虚假, 谣言, 极少, 很少, 几乎不, 拒签, 未果, 无果, 不明, 不详, 沉默, 缄默, 推迟, 延期, 搁置, 空置, 空着',
  negatedThrough: '再 继续 能够 能 会 被',
  negativePronouns: '没人 无人',
} satisfies Partial<LanguageData>;
