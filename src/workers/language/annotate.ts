import { annotateSentence } from '../../domain/chinese/annotate-sentence.ts';
import { dividePlainly } from '../../domain/chinese/words/divide-plainly.ts';
import { detectChineseScript } from '../../domain/text/detect-chinese-script.ts';
import type { AnnotateWork, AnnotationPace } from './annotate.contract.ts';
import { type DivideWords, loadJieba } from './load-jieba.ts';
import { loadPinyin } from './load-pinyin.ts';
import { type ConvertText, loadScript } from './load-script.ts';
import { withPart } from './with-part.ts';

const isTraditional = (text: string): boolean => detectChineseScript(text) === 'hant';

export const annotate: AnnotateWork['annotate'] = (sentences, pace) =>
  withPart('pinyin', loadPinyin, async (read) => {
    const [jieba, simplify] = await Promise.all([findJieba(pace), findFolding(sentences)]);
    const tools = {
      read,
      divide: jieba ?? ((sentence: string) => dividePlainly(sentence, 'zh')),
      fold: simplify,
      byJieba: jieba !== undefined,
    };
    return sentences.map((sentence) => annotateSentence(sentence, tools));
  });

export const convertScript: AnnotateWork['convertScript'] = (texts, to) =>
  withPart(
    'script',
    () => loadScript(to),
    (convert) => texts.map(convert),
  );

let ready: DivideWords | undefined;

/** jieba, or undefined where it cannot be had, or, at once, is not there yet. */
export async function findJieba(pace: AnnotationPace): Promise<DivideWords | undefined> {
  const loading = loadJieba().then(
    (jieba) => {
      ready = jieba;
      return jieba;
    },
    (cause: unknown) => {
      console.warn('language worker: no jieba:', cause);
      return undefined;
    },
  );
  return pace === 'at-once' ? ready : loading;
}

/** Conversion to simplified characters if any of the sentences needs it. */
export async function findFolding(sentences: readonly string[]): Promise<ConvertText> {
  if (!sentences.some(isTraditional)) return (text) => text;
  try {
    const simplify = await loadScript('hans');
    return (text) => (isTraditional(text) ? simplify(text) : text);
  } catch (cause) {
    console.warn('language worker: no script conversion:', cause);
    return (text) => text;
  }
}
