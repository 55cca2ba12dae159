/** Begins a word that a segmenter keeps in one piece and that says two things. */
const LOOSE_BEGINNING =
  /^(也|都|很|太|就|才|最|更|这|那|每|某|各|我|你|您|他|她|它|把|被|在|是|有|会|还|再|比)(?=\p{Script=Han})/u;
const LOOSE_END = /(?<=\p{Script=Han})(了|着|过|的|得|吗|呢|吧|里|上)$/u;
/** Words that look loose and are not. */
const WHOLE =
  /^(?:我们|你们|他们|她们|它们|比较|比如|比赛|比例|比方|比分|比喻|比率|比重|这里|那里|这儿|那儿|这些|那些|这样|那样|这么|那么|这边|那边|这时|那时|这种|那种|每天|每年|每月|每周|每个|各种|各位|某些|某人|都市|都会|就业|就是|就要|才能|才华|最近|最后|最初|最终|更新|更换|更加|把握|把手|被子|被告|被动|在乎|在于|在场|在线|是否|有些|有点|有人|有时|有时候|有趣|有名|有用|有关|有限|有效|有意思|有没有|会议|会员|会计|会场|会谈|会话|还是|还有|还要|再见|再三|再次|太阳|太太|太平洋|太空|很多|很少|也许|他人|他乡|大家)$/u;
const WHOLE_END =
  /^(?:觉得|获得|取得|值得|懂得|晓得|记得|显得|使得|难得|免得|省得|赢得|不得|舍得|心得|认得|怪不得|舍不得|为了|除了|得了|算了|罢了|目的|有的|似的|别的|真的|是的|好的|沿着|随着|接着|意味着|跟着|朝着|不过|通过|经过|超过|难过|路过|错过|度过|穿过|只不过|好吧|酒吧|网吧|公里|英里|千里|哪里|心里|城里|夜里|家里|这里|那里|晚上|早上|马上|以上|网上|身上|世上|路上|手上|遇上|赶上|爱上|加上|考上|碰上|上上|楼上|山上|街上|基本上|实际上)$/u;

/** A stretch of text: [start, end) in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Words of a segmenter cut where negations and numbers begin and end, and where closed words (了, 的, 也,
 * 我 …) stick to others: segmenters do not agree on these, and a difference in them must show as such.
 *
 * @param cuts places, in UTF-16 units, where a word ends
 */
export function divide(words: readonly string[], cuts: ReadonlySet<number>): Stretch[] {
  const pieces: Stretch[] = [];
  let at = 0;
  for (const word of words) {
    const end = at + word.length;
    let start = at;
    for (let place = at + 1; place <= end; place += 1) {
      if (place !== end && !cuts.has(place)) continue;
      loosen(word.slice(start - at, place - at), start, pieces);
      start = place;
    }
    at = end;
  }
  return pieces;
}

function loosen(piece: string, start: number, into: Stretch[]): void {
  const beginning = WHOLE.test(piece) ? undefined : LOOSE_BEGINNING.exec(piece)?.[1];
  const rest = piece.slice(beginning?.length ?? 0);
  const isWhole = WHOLE_END.test(rest) || WHOLE.test(rest);
  const ending = isWhole ? undefined : LOOSE_END.exec(rest)?.[1];
  let at = start;
  for (const part of [beginning, rest.slice(0, rest.length - (ending?.length ?? 0)), ending]) {
    if (part === undefined || part === '') continue;
    into.push({ start: at, end: at + part.length });
    at += part.length;
  }
}
