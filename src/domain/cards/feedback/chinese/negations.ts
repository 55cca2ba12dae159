/** Words with 不 没 别 无 未 非 in them that deny nothing. */
const NOT_NEGATIONS =
  /差不多|不得不|对不起|了不起|不好意思|忍不住|禁不住|恨不得|巴不得|不过|不但|不仅|不只|不光|不管|不论|不久|不断|不错|不妨|不禁|不由得|不一会儿?|不然|要不是|不要紧|不客气|不愧|不幸|不少|不止|不时|不知不觉|不用说|只不过|不安|沉没|淹没|没收|埋没|别人|别的|别处|别墅|别名|别致|特别|区别|分别|告别|级别|性别|个别|辨别|识别|派别|离别|送别|别扭|无论|无数|无线|无聊|无奈|无比|无辜|无非|未来|除非|非常|非洲|是非|莫非|非得|否则|是否|能否|否认|莫名|莫斯科|无锡/gu;
/** "V not V" asks. */
const CHOICE = /(\p{Script=Han}{1,2})[不没]\1|有没有|是不是/gu;
const NEGATION = /没有|不如|不及|比不上|不要|[并绝决而]非|[不没别无未勿莫甭]/gu;

export interface Negation {
  /** UTF-16 units of the simplified text. */
  readonly start: number;
  readonly end: number;
  /** 不 for what is not, 没 for what was not, is not there or falls short, 别 for what one shall not do. */
  readonly key: '不' | '没' | '别';
}

/** Every word in a simplified Chinese text that denies. */
export function findNegations(text: string): Negation[] {
  const open = text.replaceAll(CHOICE, blank).replaceAll(NOT_NEGATIONS, blank);
  return Array.from(open.matchAll(NEGATION), ({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    key: keyOf(word),
  }));
}

/** As many units that match nothing. */
const blank = (word: string): string => ' '.repeat(word.length);

function keyOf(word: string): Negation['key'] {
  // 不如 says what 没有 says of two things that are compared.
  if (/^(?:[没未]|不如|不及|比不上)/u.test(word)) return '没';
  return /^(?:不要|[别勿莫甭])$/u.test(word) ? '别' : '不';
}
