import type { LanguageData } from '../pack.ts';

/** Characters of the pack's words in simplified and traditional writing, in pairs. */
const PAIRS =
  '个個 东東 为為 义義 习習 书書 买買 乱亂 争爭 于於 云雲 亚亞 产產 亲親 亿億 仅僅 从從 众眾 优優 会會 伞傘 伟偉 传傳 伤傷 伦倫 债債 倾傾 储儲 儿兒 党黨 兰蘭 关關 兴興 军軍 农農 冻凍 决決 况況 净淨 减減 几幾 凤鳳 击擊 刘劉 则則 刚剛 创創 别別 办辦 务務 动動 劳勞 势勢 区區 医醫 华華 协協 单單 卖賣 卢盧 卫衛 却卻 历歷 压壓 厅廳 厂廠 县縣 参參 双雙 发發 变變 号號 吗嗎 听聽 启啟 员員 呜嗚 响響 哑啞 问問 团團 园園 围圍 国國 图圖 圆圓 场場 坏壞 块塊 坚堅 垒壘 声聲 处處 备備 复復 够夠 头頭 夹夾 奖獎 妇婦 学學 宁寧 实實 审審 宽寬 对對 导導 尔爾 届屆 层層 岁歲 岛島 师師 带帶 帮幫 干幹 库庫 应應 庞龐 废廢 开開 异異 张張 弹彈 强強 归歸 录錄 当當 径徑 怀懷 态態 总總 恶惡 悬懸 惊驚 惩懲 愿願 战戰 户戶 扑撲 执執 扩擴 扫掃 护護 报報 担擔 拟擬 拥擁 择擇 挡擋 挥揮 损損 换換 据據 掷擲 摄攝 断斷 无無 旧舊 时時 显顯 晋晉 暂暫 术術 机機 杀殺 杂雜 权權 来來 杨楊 极極 构構 枪槍 树樹 标標 样樣 档檔 检檢 欢歡 欧歐 毁毀 毕畢 气氣 汉漢 汇匯 沟溝 没沒 济濟 测測 涉涉 涨漲 温溫 湾灣 满滿 滞滯 灭滅 灵靈 灾災 炼煉 点點 热熱 爱愛 爷爺 牵牽 状狀 独獨 狱獄 现現 环環 电電 疗療 监監 盖蓋 盘盤 监監 确確 碍礙 礼禮 离離 种種 积積 称稱 税稅 稳穩 穷窮 竞競 签簽 简簡 类類 粮糧 紧緊 约約 级級 纪紀 纯純 纳納 纷紛 线線 练練 组組 细細 织織 终終 经經 绑綁 结結 给給 络絡 统統 继繼 绩績 续續 维維 绿綠 缓緩 编編 缩縮 网網 罗羅 罚罰 职職 联聯 肃肅 胜勝 脱脫 脸臉 脑腦 舰艦 艰艱 节節 荐薦 荣榮 药藥 获獲 营營 虑慮 虽雖 补補 装裝 见見 观觀 规規 视視 览覽 触觸 计計 订訂 认認 讨討 让讓 训訓 议議 讯訊 记記 讲講 许許 论論 设設 访訪 证證 评評 识識 诉訴 词詞 试試 诗詩 话話 询詢 该該 详詳 语語 误誤 说說 请請 诸諸 诺諾 读讀 调調 谈談 谋謀 谓謂 谢謝 谣謠 责責 败敗 货貨 质質 贩販 贫貧 购購 贯貫 贵貴 费費 资資 赌賭 赔賠 赖賴 赢贏 赵趙 赶趕 趋趨 跃躍 践踐 车車 轨軌 转轉 轮輪 软軟 轻輕 载載 较較 辆輛 辈輩 输輸 辖轄 辞辭 辩辯 边邊 达達 迁遷 过過 运運 还還 这這 进進 远遠 违違 连連 迟遲 适適 选選 递遞 遗遺 邓鄧 邮郵 郑鄭 释釋 里裡 针針 钟鐘 钱錢 铁鐵 银銀 链鏈 销銷 锁鎖 错錯 键鍵 镇鎮 长長 门門 闭閉 间間 闻聞 阅閱 队隊 阳陽 阴陰 阵陣 阶階 际際 陆陸 陈陳 险險 隐隱 难難 静靜 韩韓 页頁 项項 顺順 须須 顾顧 预預 领領 频頻 题題 额額 风風 飞飛 饭飯 馆館 驳駁 驻駐 驾駕 验驗 骗騙 鱼魚 鸟鳥 鸣鳴 黄黃 齐齊 龙龍 罹罹 丧喪 涝澇 拨撥 挂掛 暂暫 绝絕 毫毫 冲衝 占佔 余餘 郁鬱';

const TRADITIONAL: ReadonlyMap<string, string> = new Map(PAIRS.split(' ').map((pair) => [...pair] as [string, string]));

const rewritten = (text: string): string => [...text].map((char) => TRADITIONAL.get(char) ?? char).join('');

/** Words or phrases of a list, each in both ways of writing. */
function listed(text: string): string {
  const by = text.includes(',') ? ', ' : ' ';
  const words = text.split(by === ', ' ? /, */ : / +/);
  return [...new Set(words.flatMap((word) => [word, rewritten(word)]))].join(by);
}

/** What is looked up by its words as they are written: number -> word is turned round. */
const KEYED = new Set(['cardinals', 'magnitudes', 'fractions']);

/** Data of a pack with every word in simplified and traditional writing. */
export function inBothScripts(data: LanguageData): LanguageData {
  const both = (value: unknown, keyed: boolean): unknown => {
    if (typeof value === 'string') return listed(value);
    if (value === null || typeof value !== 'object' || value instanceof RegExp) return value;
    return Object.fromEntries(
      Object.entries(value).flatMap(([key, inner]) => {
        const made = typeof inner === 'number' ? inner : both(inner, false);
        return keyed && rewritten(key) !== key
          ? [
              [key, made],
              [rewritten(key), made],
            ]
          : [[key, made]];
      }),
    );
  };
  return Object.fromEntries(
    Object.entries(data).map(([field, value]) => [
      field,
      field === 'thousands' || field === 'certainty' ? value : both(value, KEYED.has(field)),
    ]),
  ) as unknown as LanguageData;
}
