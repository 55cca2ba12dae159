import type { SentencePair } from '../../src/domain/bitext/sentence-pair.ts';

const SUBJECTS = [
  ['The old teacher', '老教师'],
  ['My neighbour', '我的邻居'],
  ['A young doctor', '一位年轻的医生'],
  ['The woman from the market', '市场里的那位女士'],
  ['Nobody in the office', '办公室里没有人'],
] as const;
const VERBS = [
  ['walked slowly past', '慢慢走过'],
  ['had already forgotten', '早就忘了'],
  ['carefully repaired', '仔细地修好了'],
  ['wrote a long letter about', '写了一封长信谈论'],
] as const;
const OBJECTS = [
  ['the bridge by the river', '河边的桥'],
  ['the broken window', '那扇破窗户'],
  ['the last train of the evening', '当晚的末班车'],
  ['the price of rice', '大米的价格'],
  ['his grandmother’s garden', '他祖母的花园'],
  ['an empty classroom', '一间空教室'],
  ['the road to the mountains', '通往山里的路'],
] as const;

/** Sentence pairs of ordinary length, no two alike. */
export function syntheticPairs(count: number): SentencePair[] {
  return Array.from({ length: count }, (_, index) => {
    const subject = SUBJECTS[index % SUBJECTS.length] ?? SUBJECTS[0];
    const verb = VERBS[index % VERBS.length] ?? VERBS[0];
    const object = OBJECTS[index % OBJECTS.length] ?? OBJECTS[0];
    return {
      en: `${subject[0]} ${verb[0]} ${object[0]} on day ${index + 1}.`,
      zh: `第${index + 1}天，${subject[1]}${verb[1]}${object[1]}。`,
      paragraph: Math.floor(index / 3),
      heading: false,
      confidence: 0.97,
    };
  });
}

/** The same as an interleaved text, three sentences a paragraph, as one pastes it. */
export function syntheticText(count: number): string {
  const pairs = syntheticPairs(count);
  const lines: string[] = [];
  for (let index = 0; index < pairs.length; index += 3) {
    const paragraph = pairs.slice(index, index + 3);
    lines.push(paragraph.map((pair) => pair.en).join(' '));
    lines.push(paragraph.map((pair) => pair.zh).join(''));
  }
  return lines.join('\n');
}
