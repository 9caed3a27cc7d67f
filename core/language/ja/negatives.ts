import type { LanguageData } from '../pack.ts';

/** What the rules know of Japanese words and phrases that negate without a negation: what is lacking, still to come, forbidden or at an end. */
export const NEGATIVES = {
  negatives: [
    '欠け, 欠けて, 欠けている, 欠けていた, 欠いて, 欠いた, 欠如, 不在, 行方不明, 未定, 未払い, 未解決, 禁止, 禁じ, 禁じた, 禁じられ, 停止, 中止, 中断, 打ち切り, 打ち切った, やめ, やめた, 反対',
    '棄権, 見送り, 見送った, 断念, 決裂',
    '虚偽, 事実無根, ほとんど, めったに, 不明',
    '不成立, 不調',
    '沈黙, 黙秘, 延期, 取りやめ, 取り消し, 空席',
  ].join(', '),
} satisfies Partial<LanguageData>;
