import type { Language } from '../../text/language.ts';

/** Words that say the contrary of each other, and that a learner mixes up or turns round. */
const ENGLISH =
  'big small,large small,large little,big little,tall short,long short,high low,highest lowest,hot cold,warm cool,warm cold,fast slow,quickly slowly,early late,' +
  'old new,old young,good bad,better worse,best worst,easy hard,easy difficult,simple complex,simple complicated,' +
  'cheap expensive,rich poor,strong weak,heavy light,dark light,dark bright,full empty,full hungry,open close,open closed,open shut,' +
  'buy sell,lend borrow,give take,give receive,send receive,come go,arrive leave,enter leave,start finish,' +
  'start end,start stop,begin end,begin stop,win lose,find lose,remember forget,love hate,like hate,like dislike,' +
  'rise fall,rise drop,increase decrease,increase reduce,increase fall,increase drop,raise lower,grow shrink,up down,upstairs downstairs,' +
  'in out,inside outside,into out,on off,over under,above below,above under,before after,first last,next last,front back,' +
  'left right,right wrong,correct wrong,true false,same different,similar different,with without,more less,more fewer,most least,' +
  'many few,much little,all none,all nothing,everything nothing,everyone nobody,everybody nobody,always never,often seldom,often rarely,always sometimes,' +
  'yesterday tomorrow,today tomorrow,today yesterday,morning evening,morning night,morning afternoon,day night,past future,boy girl,man woman,son daughter,' +
  'brother sister,father mother,husband wife,king queen,male female,happy sad,happy unhappy,glad sad,possible impossible,' +
  'able unable,agree disagree,accept refuse,accept reject,allow forbid,allow ban,pass fail,succeed fail,success failure,import export,' +
  'north south,east west,safe dangerous,clean dirty,wet dry,near far,loud quiet,noisy quiet,alive dead,live die,' +
  'wake sleep,push pull,teach learn,ask answer,lucky unlucky,useful useless,careful careless,thick thin,fat thin,wide narrow,' +
  'deep shallow,public private,war peace,friend enemy,positive negative,support oppose,for against,from to,can must,must may,' +
  'minimum maximum,least most,majority minority,together alone,only also,fewer more,older younger,former latter,attack defend,lock unlock,borrow return,' +
  'sunny rainy,summer winter,spring autumn,breakfast dinner,breakfast lunch,lunch dinner,turn_on turn_off,profit loss,hot cool';

const CHINESE =
  '大 小,多 少,高 低,高 矮,长 短,冷 热,快 慢,早 晚,新 旧,老 少,老 年轻,好 坏,好 差,难 容易,困难 容易,简单 复杂,' +
  '便宜 贵,贵 实惠,穷 富,有钱 穷,强 弱,轻 重,亮 暗,满 空,饱 饿,开 关,打开 关上,打开 关闭,打开 关掉,买 卖,借 还,借给 借,给 拿,送 收,来 去,到 离开,到达 离开,进 出,进来 出去,进去 出来,' +
  '开始 结束,开始 停止,赢 输,找到 丢,记得 忘记,记得 忘,记住 忘记,记住 忘,爱 恨,喜欢 讨厌,上升 下降,上涨 下跌,上涨 下降,上升 下跌,涨 跌,升高 降低,增加 减少,增长 下降,提高 降低,扩大 缩小,' +
  '上 下,上去 下来,上面 下面,楼上 楼下,上车 下车,里 外,里面 外面,以前 以后,之前 之后,前 后,前面 后面,先 后,左 右,左边 右边,对 错,正确 错误,真 假,相同 不同,一样 不同,' +
  '总是 从不,经常 很少,常常 很少,昨天 明天,今天 明天,今天 昨天,今年 去年,去年 明年,今年 明年,早上 晚上,上午 下午,白天 晚上,白天 夜里,过去 未来,男 女,男孩 女孩,男人 女人,男生 女生,儿子 女儿,哥哥 姐姐,哥哥 弟弟,' +
  '姐姐 妹妹,爸爸 妈妈,父亲 母亲,爷爷 奶奶,丈夫 妻子,高兴 难过,开心 难过,高兴 伤心,快乐 悲伤,同意 反对,支持 反对,接受 拒绝,允许 禁止,成功 失败,通过 失败,进口 出口,' +
  '南 北,东 西,南方 北方,安全 危险,干净 脏,湿 干,近 远,吵 安静,热闹 安静,活 死,活着 死了,推 拉,教 学,问 回答,幸运 倒霉,有用 没用,厚 薄,胖 瘦,宽 窄,深 浅,公开 秘密,' +
  '战争 和平,朋友 敌人,积极 消极,至少 最多,超过 不到,以上 以下,最大 最小,最高 最低,多数 少数,大多数 少数,一起 单独,乐观 悲观,优点 缺点,' +
  '必须 可以,不少 少,增强 减弱,攻击 保护,向前 向后,春天 秋天,夏天 冬天,早饭 晚饭,早餐 晚餐,盈利 亏损,最好 最差,' +
  '大部分 小部分,旱季 雨季,晴天 雨天,入口 出口,起飞 降落,睡着 醒,醒 睡,站 坐,站着 坐着,全部 部分,变好 变差,进步 退步,输出 输入,送给 收到,嫁 娶,夸 骂,表扬 批评,批评 称赞,上班 下班,前进 后退,记得 忘了';

const read = (pairs: string): ReadonlyMap<string, ReadonlySet<string>> => {
  const opposites = new Map<string, Set<string>>();
  const add = (word: string, other: string) =>
    opposites.set(word, (opposites.get(word) ?? new Set()).add(other));
  for (const pair of pairs.split(',')) {
    const [one = '', two = ''] = pair.split(' ').map((word) => word.replaceAll('_', ' '));
    add(one, two);
    add(two, one);
  }
  return opposites;
};

const OPPOSITES: Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<string>>>> = {
  en: read(ENGLISH),
  zh: read(CHINESE),
};

/** Whether one of `words` and one of `others` say the contrary of each other. */
export function areOpposite(
  words: Iterable<string>,
  others: ReadonlySet<string>,
  language: Language,
): boolean {
  for (const word of words) {
    for (const opposite of OPPOSITES[language].get(word) ?? []) {
      if (others.has(opposite)) return true;
    }
  }
  return false;
}
