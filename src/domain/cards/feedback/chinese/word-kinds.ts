import type { TokenKind } from '../token.ts';

const LISTS: readonly (readonly [TokenKind, string])[] = [
  ['particle', '的 地 得 了 着 过 吗 呢 吧 啊 呀 啦 嘛 哦 哟 哇 呗 之 所 来着 而已 罢了'],
  [
    'pronoun',
    '我 你 您 他 她 它 我们 你们 他们 她们 它们 咱 咱们 自己 人家 大家 谁 这 那 这个 那个 这些 那些 这里 那里 这样 那样',
  ],
  [
    'time',
    '昨天 今天 明天 后天 前天 今年 去年 明年 前年 现在 刚才 刚刚 以前 以后 后来 将来 早上 上午 中午 下午 晚上 夜里 凌晨 周末 每天 每年 每周 每月 平时 经常 常常 总是 有时候 有时 已经 正在 最近 马上 立刻 一直 从来 曾经 当时 那时 当年 年 号 今晚 昨晚 明早 今早 上周 下周 这周 上个月 下个月 清晨 傍晚 目前 如今',
  ],
  [
    'unit',
    '年 月 日 号 天 周 星期 礼拜 小时 钟头 分钟 秒 秒钟 世纪 年代 元 块 块钱 毛 分 角 美元 欧元 英镑 日元 人民币 公里 千米 里 米 厘米 毫米 英里 英尺 公斤 千克 斤 克 吨 升 毫升 度 岁 倍 平方米 平方公里 点 个百分点 刻',
  ],
  [
    'measure',
    '个 位 只 条 张 本 件 台 辆 头 匹 棵 朵 座 家 间 幅 支 枝 把 双 顶 根 颗 片 份 篇 首 部 名 口 艘 架 场 项 门 节 层 道 滴 粒 扇 盏 枚 则 封 顿 趟 次 遍 回 番 阵 所 栋 幢 株 届 款 套 副 种 群 段 句 排 班 堆 批 束 串 杯 瓶 碗 盘 盒 袋 包 箱 桶 壶 锅 勺 罐',
  ],
  [
    'function',
    '在 从 到 对 对于 关于 把 被 给 让 叫 使 和 跟 与 同 及 以及 或 或者 还是 而 而且 并 并且 但 但是 可是 不过 然而 因为 所以 由于 因此 如果 要是 假如 虽然 尽管 即使 只要 只有 无论 不管 为 为了 由 用 以 向 往 朝 按 按照 根据 通过 比 除了 是 有 会 能 可以 可能 应该 必须 得 要 想 愿意 也 都 就 才 还 又 再 只 很 太 真 非常 十分 特别 更 最 比较 挺 极 好 多 少 几 些 一些 一点 里 上 下 中 内 外 前 后 之间 时 时候 什么 怎么 怎样 为什么 哪 哪里 多少 多么 这么 那么 每 各 其 其他 其中 某 另 另外 该 不得不 差不多 却 便 将 于 至 至于 自 自从 等 等等 来 去 起来 出来 下去 上来 过来 过去 进来 一下',
  ],
];

const KINDS: ReadonlyMap<string, TokenKind> = new Map(
  [...LISTS]
    .reverse()
    .flatMap(([kind, words]) => words.split(' ').map((word): [string, TokenKind] => [word, kind])),
);
/** After these stands a measure word or a unit. */
const COUNTERS = /^(?:这|那|每|几|哪|某|各|多少|好几|十几|几十|几百|半|一)$/u;

/**
 * What a Chinese word does, by closed lists and by what stands before it: 本 after a number is a measure
 * word, elsewhere it is not.
 */
export function kindOfChinese(
  word: string,
  before: { readonly key: string; readonly kind: TokenKind } | undefined,
): TokenKind {
  const isCounted = before !== undefined && (before.kind === 'number' || COUNTERS.test(before.key));
  if (isCounted && UNITS.has(word)) return 'unit';
  if (isCounted && MEASURES.has(word)) return 'measure';
  const kind = KINDS.get(word) ?? 'content';
  if (kind === 'measure' || kind === 'unit') return OTHERWISE.get(word) ?? 'content';
  return kind;
}

const listOf = (wanted: TokenKind): ReadonlySet<string> =>
  new Set(LISTS.find(([kind]) => kind === wanted)?.[1].split(' '));

const UNITS = listOf('unit');
const MEASURES = listOf('measure');
/** What units and measure words are where they count nothing. */
const OTHERWISE: ReadonlyMap<string, TokenKind> = new Map(
  LISTS.filter(([kind]) => kind === 'function' || kind === 'time' || kind === 'particle').flatMap(
    ([kind, words]) => words.split(' ').map((word): [string, TokenKind] => [word, kind]),
  ),
);
