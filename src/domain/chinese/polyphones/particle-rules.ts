import type { PolyphoneRules } from './polyphone-rule.ts';

/** 得 地 着 了: particles that are also full words. */
export const PARTICLE_RULES: PolyphoneRules = {
  得: [
    { reading: 'de2', before: /[加减乘除][^，。]*$/, after: /^[\d零一二三四五六七八九十百千]/ },
    {
      reading: 'de2',
      after:
        /^(?:到|知|出(?!来|去)|意|分|罪|失|奖|病|救|胜|手|体|以|逞|名次|第|冠军|金牌|满分|感冒|势|宠|空|便|法|主|证|[一二三四五六七八九十百\d]+(?:分|票|奖))/,
      notBefore: /[听看说做写记想吃拿买抓住找学感办]$/,
    },
    { reading: 'de2', after: /^第|^了[^，。！？]*(?:奖|病|感冒|癌|军|第|分|炎|症|名|便宜)/ },
    {
      reading: 'de2',
      before: /(?:^|[^\p{Script=Han}])(?:所|哎|那)?$/u,
      after: /^(?:了|吧)?[，。！]/,
    },
    {
      reading: 'de2',
      before: /(?:所|求|难|获|取|赢|夺|博|应|贪)$/,
      notAfter: /^[很太不快好多真像]/,
    },
    { reading: 'de2', before: /不$/, after: /^(?:不|已|了|而知|其解|志|体|法|劲|人心|安宁|到)/ },
    {
      reading: 'de5',
      before:
        /(?:觉|记|认|显|懂|晓|舍|免|省|怪|亏|懒|使|恨不|巴不|舍不|记不|顾不|由不|怪不|免不|认不)$/,
    },
    // 得 with a verb after it, and someone or a time or an adverb before it: must.
    {
      reading: 'dei3',
      before:
        /(?:我|你|您|他|她|它|们|咱|谁|大家|自己|人人|就|也|都|又|还|还是|总|非|可|才|只|至少|最少|起码|一定|先|今天|明天|晚上|以后|将来|早晚|迟早|恐怕|看来|说|准|必|务必|如今|现在|到时候|那)$/,
      notBefore: /(?:少|多|好|听|看|想)就$|不过$/,
      notAfter: /^(?:很|太|了|过|[，。！？]|的)/,
    },
    {
      reading: 'dei3',
      beforeTag: /^(?:r|d|t|c|mq|f|s)/,
      afterTag: /^(?:v|p|d|r|a|x|n|i|l|m|z)/,
      notAfter: /^(?:很|太|非常|特别|十分|这么|那么|像|比|最|更|越)/,
      notBefore: /[来看想说做跑走听写吃笑哭]$/,
    },
    { reading: 'dei3', before: /[，。！？；：、“”]$|^$/, after: /^\p{Script=Han}/u },
    {
      reading: 'dei3',
      beforeTag: /^(?:n|nr|ns|nt|nz|s|f)$/,
      afterTag: /^(?:v|p)/,
      notBefore: /[写说做跑走听吃笑哭唱画打开起睡飞长活过]$/,
    },
    { reading: 'de5', before: /\p{Script=Han}$/u, word: /^得$|得$|^.得./u },
  ],
  地: [
    {
      reading: 'di4',
      before: /[特外本当各两实产内异草场土田盆基陆大工空天遍领营属殖]$/,
      notBefore: /强大$|重大$|巨大$|不断扩大$/,
    },
    {
      reading: 'di4',
      after:
        /^(?:方|球|点|址|区|图|位|铁|震|道|板|面|毯|名|理|质|形|势|步|主|段|产|狱|窖|雷|皮|瓜|头|带|域|平线|砖|基|盘|界|痞)/,
      notBefore: /(.)\1$|[然]$/,
    },
    {
      reading: 'de5',
      before: /(\p{Script=Han})\1(?:\p{Script=Han}\p{Script=Han})?$/u,
      notBefore: /[块片处]{2}$/,
    },
    { reading: 'de5', before: /(\p{Script=Han})(\p{Script=Han})\1\2$/u },
    { reading: 'de5', before: /一\p{Script=Han}{1,2}(?:又|接|接着)?一\p{Script=Han}{1,2}$/u },
    {
      reading: 'de5',
      before:
        /(?:然|不停|不断|不住|不时|飞快|大声|小声|低声|高声|轻声|偷偷|努力|认真|仔细|拼命|使劲|用力|不由自主|迅速|逐渐|渐渐|似|般|样|性|式)$/,
    },
    {
      reading: 'de5',
      beforeTag: /^(?:i|l|z|ad|a|an|d|vd|o)$/,
      after: /^\p{Script=Han}/u,
      word: /^地/,
    },
    { reading: 'di4', beforeTag: /^(?:u|r|q|mq|p|y|m$)/, notBefore: /次$/ },
    { reading: 'di4', before: /[下扫拖擦种浇翻耕犁锄着落]$|^$|[，。！？；、“]$/ },
    { reading: 'di4', after: /^(?:[，。！？；、”]|上|下|里|中|边|很|都|是|有|的|$)/ },
    { reading: 'de5', before: /\p{Script=Han}{2}$/u, word: /^地/ },
  ],
  着: [
    { reading: 'zhao2', after: /^着/, notBefore: /[看说走想听笑跑吃等]$/ },
    { reading: 'zhe5', before: /[看烧烤生望有借]$/, after: /^(?:火|急)/ },
    {
      reading: 'zhao2',
      after: /^(?:急|火|凉(?!水|风|爽|鞋|快|席|菜|亭|茶)|迷(?!人|路|宫|信)|慌|魔|忙于)/,
      notBefore: /[拿带有喝吃装穿]$/,
    },
    {
      reading: 'zhao2',
      before:
        /(?:睡|点|找|猜|够|用|摸|买|借|抓|逮|见|管|犯|怪|数|挨|说|吃|打|碰|顾|闻|看|划|想|轮|沾|烧|捞|学)(?:不|得)$/,
    },
    {
      reading: 'zhao2',
      before: /没(?:有)?(?:睡|找|点|猜|够|摸|买|借|抓|逮|见|碰|打|吃|赶|遇|捞|轮|占)$/,
    },
    { reading: 'zhao2', before: /睡$/, notAfter: /^(?:一|两|三|几|懒觉|午觉|呢|的时候)/ },
    { reading: 'zhao2', after: /^了/, notBefore: /为$/ },
    { reading: 'zhe5', before: /[\p{Script=Han}]着$/u },
    { reading: 'zhuo2', before: /(?:执|沉|附|衣|胶|固|黏|粘|昭|卓|的穿|无)$/, notBefore: /烧附$/ },
    {
      reading: 'zhuo2',
      after: /^(?:陆|装|想|力(?!量|气)|落|实|墨|色|笔)/,
      notBefore: /[看望听带靠]$/,
    },
    {
      reading: 'zhuo2',
      after: /^(?:眼(?!前|睛|泪|镜|角|圈|皮|神|色|力|下)|重(?!物|担|量|伤|病|新|要))/,
      notBefore: /[看望听带背扛提]$/,
    },
    {
      reading: 'zhuo2',
      after: /^手(?!表|机|里|上|指|心|脚|电|臂|工|帕|套|提|枪|杖|绢|中|推|风|腕|势|掌)/,
      notBefore: /[拉牵握挥举看搓招背拍摊伸抱插拿捧空甩攥扶叉摆抬垂捂洗按]$/,
    },
    { reading: 'zhe5', beforeTag: /^(?:v|a|p)/, word: /^着$/ },
  ],
  了: [
    { reading: 'le5', before: /了$/, previous: /^liao3$/ },
    {
      reading: 'le5',
      before: /(?:获|取|觉|懂|记|赢|夺|博|认|晓|显|使|懒|[舍记顾由怨怪认巴恨]不)得$/,
    },
    { reading: 'le5', before: /得$/, previous: /^de2$/, notBefore: /不得$/ },
    { reading: 'liao3', before: /不得$/ },
    { reading: 'liao3', before: /得$/, previous: /^de5$/ },
    {
      reading: 'liao3',
      before: /\p{Script=Han}不$/u,
      notBefore: /(?:也|就|都|再|可|从|绝|我|你|他|她|还|又|说|们|并)不$/,
    },
    {
      reading: 'liao3',
      after:
        /^(?:解(?!放|药|手|渴|馋|雇|开|散)|结(?!婚|果|冰|实|合|构)|断(?!了|断)|却|然|如|事(?!情|实|业)|悟|无|不起|了(?![，。！？]))/,
      notBefore: /[完好到过吃喝看买说做走来去写成为]$/,
    },
    {
      reading: 'liao3',
      before: /(?:没完没|一了百|明|未|终|私|便)$/,
      notBefore: /(?:说|证|讲|表|写|点|查)明$/,
    },
    { reading: 'le5' },
  ],
};
