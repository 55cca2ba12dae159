import type { Language } from '../../text/language.ts';

/** Phrases that say nearly the same in most sentences; dictionaries lack those of small words. */
const ENGLISH =
  'many|much|a lot of|lots of|a lot|plenty of|numerous;must|have to|need to|have got to;want to|would like to|want|wish to;big|large|huge;small|little;' +
  'begin|start;finish|end|complete;also|too|as well|either;but|however|yet;because|since|as;maybe|perhaps|possibly;buy|purchase;film|movie;' +
  'about|around|approximately|roughly|some;over|more than|above;under|less than|below|fewer than;until|till;anyone|anybody;everyone|everybody;someone|somebody;' +
  'no one|nobody;nearly|almost;very|really|so|extremely|quite;happy|glad|pleased;sad|unhappy;angry|mad;quick|fast|rapid;quickly|fast|rapidly;' +
  'difficult|hard|tough;easy|simple;beautiful|pretty|lovely;smart|clever|intelligent;sick|ill|unwell;help|assist;talk|speak|chat;say|tell;' +
  'look at|see|watch;phone|telephone|call|ring up;lift|elevator;flat|apartment;lorry|truck;autumn|fall;holiday|vacation;underground|subway|metro;petrol|gas|gasoline;' +
  'biscuit|cookie;football|soccer;shop|store;rubbish|garbage|trash;taxi|cab;queue|line;pavement|sidewalk;trousers|pants;sweets|candy;' +
  'can|be able to|could;will|be going to|shall;if|whether;during|in;at once|immediately|right away|straight away;finally|at last|in the end;often|frequently;' +
  'each|every;other|another;for example|for instance;in fact|actually;get|receive|obtain;give up|quit|stop;find out|discover|learn;get up|rise;go back|return|come back;' +
  'mum|mom|mother;dad|father;kid|child;car|automobile;job|work;house|home;road|street;make|let;hear|listen to;reply|answer|respond;every day|daily;' +
  'last night|yesterday evening|yesterday night;tonight|this evening;nowadays|these days|today;and so on|etc;seem|appear|look;go on|continue|keep;among|between|of;' +
  'hope|wish;worry|be worried|be anxious;choose|pick|select;near|close to|next to|beside|by;so|therefore|thus;though|although|even though|while;' +
  'need|require;happen|occur|take place;think|believe|feel|reckon;just|only;per cent|percent;rise|increase|grow|go up|climb;fall|drop|decline|decrease|go down;' +
  'a few|several|some;these|those;this|that;into|in|to;on|in|at;who|that|which;the rest|the others;all|every;once again|again|once more;large|great';

const CHINESE =
  '但|但是|可是|不过|然而;因为|由于;所以|因此;和|跟|与|同|以及;如果|要是|假如;虽然|尽管;或|或者|还是;非常|很|十分|特别|挺|真|相当|极其;也许|可能|或许;' +
  '现在|目前|如今;马上|立刻|立即;经常|常常|常|时常|总;已经|已;差不多|几乎|大约|大概|约|左右;应该|应当|该;能|可以|能够|会;想|要|想要;必须|得|一定要|必需;开始|起;' +
  '妈妈|母亲|妈;爸爸|父亲|爸;爷爷|祖父;奶奶|祖母;孩子|小孩|小孩子|儿童;老师|教师;医生|大夫;丈夫|先生|老公;妻子|太太|老婆;' +
  '高兴|开心|快乐|愉快;难过|伤心;生气|发火;漂亮|美丽|好看|美;聪明|机灵;容易|简单;难|困难;快|迅速;努力|用功;著名|有名;' +
  '买|购买;看|瞧|看见|看到|见;听|听见|听到;说|讲|告诉;觉得|认为|以为|感觉|感到;知道|了解|清楚;喜欢|爱|喜爱;帮助|帮|帮忙;给|送|送给;吃|用;住|居住;使用|用|利用;' +
  '电脑|计算机;手机|电话;自行车|单车;出租车|的士;公交车|公共汽车|公车;飞机场|机场;厕所|洗手间|卫生间;商店|店;饭馆|餐馆|饭店|餐厅;房子|屋子;工作|上班;星期|周|礼拜;' +
  '晚上|夜里|夜晚;早上|早晨|清晨;昨晚|昨天晚上|昨夜;今晚|今天晚上;今早|今天早上;每天|天天;星期天|星期日|周日;小时|钟头;什么时候|何时;为什么|怎么;怎么|如何|怎样;' +
  '大家|人们|所有人|每个人;许多|很多|不少|好多|众多;一点|一些|有点|有些;全部|所有|全|都;一起|一块|一同;再|又;只|仅|只有;没有|没;别|不要|不用;这|这个;那|那个;' +
  '增加|增长|上升|提高|上涨;减少|下降|降低;改变|变化|变;发现|找到;结束|完|完成;得到|获得|取得;需要|要;等|等待;离开|走;回|回去|回来|返回;希望|盼望;担心|担忧;变得|变;' +
  '被|让|叫|给;给|为|替;在|于;从|自;对|向|朝;把|将;比较|较;更|更加|还|还要;最|最为;都|全;里|里面|中|内;上|上面;外|外面;前|以前|之前;后|以后|之后|后来;时候|时;' +
  '才|就;吧|呢;年轻|年青;便宜|不贵;城市|市|都市;国家|国;问题|难题;天气|气候;地方|处;时间|时;学生|同学;事|事情;东西|物;话|话语;路|道路|马路;钱|金钱;' +
  '下雨|雨;名|位;条|根;座|幢|栋;次|遍|回|趟;支|枝;家|间|所;件|项;群|帮|伙;种|类|样;段|番;摔|跌;坏|坏掉;丢|丢失|弄丢|丢掉;去世|死|逝世;吃饭|用餐;睡|睡觉;洗澡|冲澡;聊天|谈话|聊;见面|会面;迟到|晚到;生病|病;休息|歇;打扫|清扫|收拾;回答|答复;像|好像|仿佛';

const read = (groups: string): ReadonlyMap<string, ReadonlySet<number>> => {
  const members = new Map<string, Set<number>>();
  for (const [index, group] of groups.split(';').entries()) {
    for (const phrase of group.split('|')) {
      members.set(phrase, (members.get(phrase) ?? new Set()).add(index));
    }
  }
  return members;
};

const GROUPS: Readonly<Record<Language, ReadonlyMap<string, ReadonlySet<number>>>> = {
  en: read(ENGLISH),
  zh: read(CHINESE),
};

/** The groups of a list of our own that one of the phrases is in; members of a group are synonyms. */
export function synonymGroups(phrases: Iterable<string>, language: Language): ReadonlySet<number> {
  const found = new Set<number>();
  for (const phrase of phrases) {
    for (const group of GROUPS[language].get(phrase) ?? []) found.add(group);
  }
  return found;
}

/** Whether a list of our own has both phrases in one group. */
export function areListedSynonyms(phrase: string, other: string, language: Language): boolean {
  const others = GROUPS[language].get(other);
  if (others === undefined) return false;
  return [...(GROUPS[language].get(phrase) ?? [])].some((group) => others.has(group));
}
