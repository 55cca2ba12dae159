import type { PolyphoneRules } from './polyphone-rule.ts';

const PERSON_TITLE =
  /^(?:老师|先生|女士|小姐|经理|医生|大夫|教授|师傅|主任|叔叔?|阿姨|爷爷|奶奶|总|局长|校长|院长|姓)/;
const SURNAME_PLACE = /^$|[，。！？；：、“”\s]$|姓$|[叫找问见和跟对向给请]$/;

/** Characters that are read in a second way less often. */
export const FURTHER_RULES: PolyphoneRules = {
  相: [
    {
      reading: 'xiang1',
      after:
        /^(?:互|同|信|处|比|关|当|似|反|对|识|遇|见|爱|等|差|应|逢|继|连|距|隔|邻|约|助|待|传|中|亲|依|思|伴|干|称|通|符)/,
    },
    { reading: 'xiang4', after: /^(?:片|机|册|声|貌|面|位|术|公|框|纸)/ },
    {
      reading: 'xiang4',
      before:
        /(?:照|真|长|首|丞|宰|外|面|看|洋|吃|睡|坐|站|亮|扮|手|星|皮|破|变|月|张|福|聪明|傻|可怜|怪|凶|狼狈|本|属|色|老|[副份][^，]{0,5})$/,
    },
    { reading: 'xiang1' },
  ],
  当: [
    { reading: 'dang4', after: /^(?:作|做(?!过)|成|真(?!的)|铺|回事)/ },
    {
      reading: 'dang1',
      before: /正$/,
      after: /^(?:我|你|他|她|时|[^，。]{1,12}(?:时|时候)[，。])/,
    },
    { reading: 'dang4', before: /上$/, after: /^(?:[，。！？了的吧受]|$)/ },
    {
      reading: 'dang4',
      before: /(?:恰|妥|适|得|失|停|正|典|勾|家|螳臂|允|便|不)$/,
      notAfter: /^(?:上|了|过|官|兵|老师|时)/,
    },
    { reading: 'dang4', before: /把[^，。]{1,10}$/ },
    { reading: 'dang4', before: /(?:拿去|拿|去|典)$/, after: /^(?:了|掉|[，。])/ },
    { reading: 'dang4', after: /^[一二两三四五几\d][^，。]{1,4}(?:用|使|花)/ },
    { reading: 'dang1', word: /^当/ },
  ],
  少: [
    { reading: 'shao3', before: /[多不至很太最更缺减]$/ },
    { reading: 'shao4', after: /^(?:年|女|爷|奶奶|妇|将|校|尉|先队|林|壮|东家|白头|侠)/ },
    { reading: 'shao4', before: /(?:老|男女老|恶|阔|年|青)$/ },
    { reading: 'shao3' },
  ],
  调: [
    {
      reading: 'tiao2',
      after:
        /^(?:小|大|高|低|慢|快|好|整|节|料|味|皮|解|和(?=[，。一])|理|养|情|试|控|停|侃|色|频|匀|制|弦|一下|一调|成|亮|暗|准|戏|教|羹|酒|剂|到最)/,
    },
    {
      reading: 'diao4',
      after:
        /^(?:查|动|子|派|换|遣|任|走|来|离|入|往|到|研|度|门|令|集|配|头|号|虎离山|兵|阅|拨|回|进|运|档|包|了[^，。]*(?:人|来|去))/,
    },
    {
      reading: 'diao4',
      before:
        /(?:腔|声|曲|音|语|格|强|单|笔|基|情|论|步|老|色|主|长|跑|走|抽|借|选|征|被|大|同|[变升降]|从[^，。]{1,8}|的)$/,
      notBefore: /的$(?<=空的)/,
    },
    { reading: 'tiao2', before: /(?:空|协|失|烹|微|可|风|众口难)$/ },
  ],
  转: [
    {
      reading: 'zhuan4',
      before: /(?:去|来|里|街上|到处|四处|公园|出去|一起)$/,
      after: /^(?:一|了)?转/,
    },
    { reading: 'zhuan4', before: /转(?:一|了|来|啊|呀)?$/, notBefore: /[好逆]转$/ },
    {
      reading: 'zhuan4',
      after:
        /^(?:圈|悠|盘|速|椅|轮|炉|[一几两三半]圈|了[一几两三半好]*圈|来转去|个不停|不停|晕|一转|了转|转)/,
    },
    {
      reading: 'zhuan4',
      before: /(?:团团|滴溜溜|[围绕]着[^，。]{1,8}|自|公|打|空|晕头|连轴|不停地)$/,
      notAfter: /^(?:移|学|行|给|车|告|账|达|发|变|换|让)/,
    },
    {
      reading: 'zhuan4',
      before:
        /(?:风车|轮子?|地球|齿轮|马达|陀螺|硬盘|风扇|机器|表针|月亮)(?:还|又|一直|正|在|不)?$/,
      after: /^(?:得|着|了|个|起来|[，。])/,
    },
    { reading: 'zhuan3', word: /转/ },
  ],
  应: [
    { reading: 'ying1', after: /^(?:该|当|有|得|届)/ },
    {
      reading: 'ying4',
      after:
        /^(?:邀|聘|征|付|对|变|急|用|验|战|试|考|运|景|酬|声|和|诺|[^，。]{1,10}(?:要求|邀请|请求|之邀|之请))/,
    },
    {
      reading: 'ying4',
      before:
        /(?:反|答|响|回|呼|感|效|适|相|对|供|报|策|里|接|一呼百|顺|照|因|供不|有求必|得心|满口|连声|化学反)$/,
    },
    { reading: 'ying4', before: /(?:人|声|没|不)$/, after: /^(?:[，。！？了]|$|一声)/ },
    { reading: 'ying4', after: /^(?:了|着|道)/ },
    { reading: 'ying1' },
  ],
  兴: [
    { reading: 'xing4', before: /(?:高|尽|扫|助|即|败|余|雅|诗|意|游|酒|感|乘|豪|清)$/ },
    { reading: 'xing4', after: /^(?:趣|致|冲冲|高采烈|味)/ },
    { reading: 'xing1', word: /兴/ },
  ],
  量: [
    {
      reading: 'liang2',
      before: /(?:测|丈|衡|估|思|请|来|去|没|再|先|自己|给[^，。]{1,4}|把[^，。]{1,6})$/,
      notAfter: /^(?:大|化|变|力|小)/,
    },
    {
      reading: 'liang2',
      after: /^(?:了|一量|一下|体温|血压|身高|尺寸|体重|长短|着|过|筒|杯|具|出)/,
      notBefore: /[数质重力大产销流容能分音雨酒饭含热剂少批气胆海尽定总]$/,
    },
  ],
  结: [
    { reading: 'jie2', after: /^(?:了|着|满|成|出)[^，。]*(?:冰|霜|婚|网|痂|帐|账|友|伴)/ },
    {
      reading: 'jie1',
      after:
        /^(?:实|巴|满|籽|出[^，。]*(?:果|瓜|桃)|果子|[了着的][^，。]*(?:果|瓜|葡萄|桃|籽|梨|枣|豆))/,
    },
    { reading: 'jie1', before: /开花$/ },
    {
      reading: 'jie1',
      before: /(?:[树藤秧]|果树|葡萄)[^，。]{0,5}$/,
      notAfter: /^(?:冰|束|婚|合|构)/,
    },
  ],
  难: [
    { reading: 'nan2', after: /^(?:度|题|点|处|关|色|受|过|看|听|吃|得|以|忘|免|道|怪)/ },
    {
      reading: 'nan4',
      before:
        /(?:灾|遇|落|避|逃|苦|患|罹|空|海|蒙|国|殉|遭|劫|磨|一场|场大|临大|危|刁|非|责|救|死里逃生的大)$/,
    },
    { reading: 'nan4', after: /^(?:民|友|胞|属)/ },
    { reading: 'nan2', word: /^难/ },
  ],
  看: [
    { reading: 'kan1', after: /^(?:守|护|管|押|门(?!口|外|上|里)|家(?=[，。本护的]))/ },
    {
      reading: 'kan1',
      before: /(?:帮|替|给)(?:我|你|他|她|咱|们|忙|着|妈妈|姐姐|一下){0,3}$/,
      after:
        /^(?:一下|着|会儿|一会儿|好|住|几天)?(?:行李|包|东西|孩子|店|门|家|摊|车|箱子|房子|[，。])/,
    },
    {
      reading: 'kan1',
      before: /(?:在家|在家里|天天|专门)$/,
      after: /^(?:着)?(?:孩子|店|门|娃|家|小孩)/,
    },
    { reading: 'kan1', after: /^(?:孩子|娃|小孩|店|仓库|摊)[，。！？]/, notBefore: /[去来]$/ },
    { reading: 'kan4' },
  ],
  传: [
    { reading: 'zhuan4', after: /^(?:记|略|》)/ },
    {
      reading: 'zhuan4',
      before: /(?:自|水浒|列|评|小|树碑立)$/,
      notAfter: /^(?:来|到|播|统|奇|说)/,
    },
    { reading: 'chuan2', word: /传/ },
  ],
  朝: [
    { reading: 'zhao1', after: /^(?:气|夕|霞|露|三暮四|令夕改|不保夕|思暮想|朝暮暮)/ },
    { reading: 'zhao1', before: /(?:今|有|一)$/, after: /^(?:一日|[，。]|有酒)/ },
    { reading: 'chao2', word: /朝/ },
  ],
  散: [
    {
      reading: 'san3',
      before: /(?:鞋带|头发|辫子|绳子|带子|箱子|书页|骨头|架|松|零|懒|闲|披)(?:都|又|也)?$/,
    },
    { reading: 'san3', after: /^(?:文|装|漫|乱|架|光|客|兵|打|记|坐|页|件|户|居|落在)/ },
    { reading: 'san4', word: /散/ },
  ],
  系: [
    {
      reading: 'xi4',
      before:
        /(?:关|联|体|语|学院|水|山|派|谱|太阳|星|直|母|父|物理|化学|历史|中文|英文|外语|数学|本|全|该|维|嫡|银河)$/,
    },
    {
      reading: 'ji4',
      after: /^(?:好|着|上|紧|鞋带|领带|围巾|围裙|扣子|安全带|一下|了|个|腰带|红|成|不住|得|住|在)/,
    },
    { reading: 'ji4', before: /(?:带|扣|巾|没|要|会|再)$/ },
  ],
  要: [{ reading: 'yao1', after: /^(?:求|挟)/ }, { reading: 'yao4' }],
  没: [
    { reading: 'mo4', before: /(?:淹|沉|埋|吞|湮|浸|沦|覆|隐|泯|辱|神出鬼|出)$/, notAfter: /^有/ },
    {
      reading: 'mo4',
      after: /^(?:收|落)|^入[^，。]*[山水海草云土雾]|^过[膝脚头腰胸]/,
      notAfter: /^收(?:到|好|拾|下)/,
    },
    { reading: 'mei2' },
  ],
  强: [
    { reading: 'qiang3', after: /^(?:迫|求|词夺理|人所难|颜)/, notBefore: /[增加]$/ },
    { reading: 'qiang3', before: /(?:勉|牵)$/ },
    { reading: 'jiang4', before: /倔$/ },
  ],
  尽: [
    { reading: 'jin3', after: /^(?:快|管|早|量|可能|先)/, notBefore: /[用无详自]$/ },
    { reading: 'jin4' },
  ],
  更: [
    {
      reading: 'geng1',
      after: /^(?:换|改|正(?!确|式|常|规)|衣|名(?!贵|副)|替|迭|新|年期)/,
      notAfter: /^新(?:的|鲜|颖)/,
    },
    { reading: 'geng1', before: /(?:变|三|五|半夜三|打)$/ },
    { reading: 'geng4' },
  ],
  血: [
    { reading: 'xie3', before: /(?:流|出|吐|咳)(?:了)?(?:很多|好多|不少|一?点儿?|些|许多|鼻)$/ },
    { reading: 'xie3', before: /(?:滴|点儿?|点)$/, after: /^(?:[，。！？]|$)/ },
  ],
  称: [
    { reading: 'chen4', after: /^(?:身|职|心)/, notBefore: /[自简名]$/ },
    { reading: 'cheng1', word: /称/ },
  ],
  挑: [
    { reading: 'tiao3', after: /^(?:战|衅|拨|逗|灯|动|明)/ },
    { reading: 'tiao1', word: /挑/ },
  ],
  落: [
    { reading: 'la4', before: /丢三$/ },
    {
      reading: 'la4',
      before: /(?:书|钱包|伞|手机|钥匙|包|眼镜|作业|东西|行李|帽子|词典|课本)(?:又|也|都|给|忘)?$/,
      after: /^(?:在|下)/,
    },
    { reading: 'la4', after: /^下(?:了)?[^，。]{0,3}(?:课|功课|作业|一句|一个字|太远|很远)/ },
    { reading: 'luo4', word: /^落/ },
  ],
  露: [
    {
      reading: 'lou4',
      after: /^(?:面|脸|馅|怯|一手|两手|马脚|相|富|底|了(?:一手|马脚|馅|相|底|面))/,
    },
    { reading: 'lou4', before: /一$/, after: /^(?:面|脸|头)/ },
    { reading: 'lu4', word: /露/ },
  ],
  似: [{ reading: 'shi4', after: /^的/, notBefore: /[相类近]$/ }, { reading: 'si4' }],
  曾: [
    { reading: 'zeng1', before: SURNAME_PLACE, after: PERSON_TITLE },
    { reading: 'zeng1', after: /^(?:国藩|祖|孙)/ },
    { reading: 'ceng2', word: /曾/ },
  ],
  单: [
    { reading: 'shan4', before: /姓$/, after: /^(?:[，。！？的]|$)/ },
    { reading: 'shan4', before: SURNAME_PLACE, after: PERSON_TITLE },
  ],
  折: [
    {
      reading: 'she2',
      before: /(?:树枝|枝|腿|胳膊|筷子|棍子|铅笔|扁担|绳子|骨头|笔|桌腿)(?:都|也|就)?$/,
      after: /^了/,
    },
    { reading: 'zhe2', before: /[打一二两三四五六七八九对骨曲夭挫]$/ },
  ],
  薄: [{ reading: 'bao2', word: /^薄$/ }],
  解: [{ reading: 'xie4', before: SURNAME_PLACE, after: PERSON_TITLE }],
  任: [{ reading: 'ren2', before: SURNAME_PLACE, after: PERSON_TITLE }],
  区: [{ reading: 'ou1', before: SURNAME_PLACE, after: PERSON_TITLE }],
  仇: [{ reading: 'qiu2', before: SURNAME_PLACE, after: PERSON_TITLE }],
  查: [{ reading: 'zha1', before: SURNAME_PLACE, after: PERSON_TITLE }],
};
