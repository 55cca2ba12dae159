import type { ChineseScript } from './language.ts';

/** Frequent characters that one script has and the other writes differently, in the same order. */
const SIMPLIFIED =
  '们个来为国说时对会学过发这里经动进现开关长问间见还没从车门话书写东听谁让认识应该给觉难点样两钱买卖' +
  '边远运连达选还适电视机习乡亲爱业儿几无万与专丽义乌乐云产仅众优伤传体价仓仪兴养写农冲决况净准减几凤' +
  '别刘创办务劳势区医华协单卫压厅历压县双变号叶员响团园围图圆圣坏块坚声处备复够头夺奋奖妇妈孙学宁宝实';
const TRADITIONAL =
  '們個來為國說時對會學過發這裡經動進現開關長問間見還沒從車門話書寫東聽誰讓認識應該給覺難點樣兩錢買賣' +
  '邊遠運連達選還適電視機習鄉親愛業兒幾無萬與專麗義烏樂雲產僅眾優傷傳體價倉儀興養寫農衝決況淨準減幾鳳' +
  '別劉創辦務勞勢區醫華協單衛壓廳歷壓縣雙變號葉員響團園圍圖圓聖壞塊堅聲處備復夠頭奪奮獎婦媽孫學寧寶實';

const simplified = new Set(SIMPLIFIED);
const traditional = new Set(TRADITIONAL);
const onlySimplified = new Set([...simplified].filter((character) => !traditional.has(character)));
const onlyTraditional = new Set([...traditional].filter((character) => !simplified.has(character)));

/** Which script a text is written in; simplified where nothing tells. */
export function detectChineseScript(text: string): ChineseScript {
  let [hans, hant] = [0, 0];
  for (const character of text) {
    if (onlySimplified.has(character)) hans += 1;
    else if (onlyTraditional.has(character)) hant += 1;
  }
  return hant > hans ? 'hant' : 'hans';
}
