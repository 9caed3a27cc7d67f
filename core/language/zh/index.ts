import type { Pack } from '../pack.ts';
import { chinese } from './chinese.ts';
import { PAGE } from './page.ts';

export const CHINESE: Pack = {
  language: 'zh',
  name: 'Chinese',
  light: '的 了 在 是 和 将 對 对 也 就 都 而 被 与 與 从 從 向 为 為 但 于 於 把 其 该 這 这 那 还 還 又 并 或 等',
  page: PAGE,
  rules: chinese,
};
