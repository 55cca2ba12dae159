import { useLiveQuery } from 'dexie-react-hooks';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { splitWordId } from '../domain/cards/kept-word.ts';
import type { PinyinForm } from '../domain/chinese/pinyin/pinyin-form.ts';
import { isScriptChoice, type ScriptChoice } from '../domain/chinese/script/shown-script.ts';
import { listWords } from '../storage/word-repository.ts';
import { useServices } from './services.tsx';
import { useSetting } from './use-setting.ts';

/** When pinyin stands over a sentence: always, after a key or a tap, over words not marked known, never. */
export type PinyinWhen = 'always' | 'request' | 'unknown' | 'never';

/** The colours of the tones. */
export type TonePalette = 'none' | 'classic' | 'soft' | 'distinct';

export interface ChineseDisplay {
  readonly when: PinyinWhen;
  readonly form: PinyinForm;
  readonly palette: TonePalette;
  readonly script: ScriptChoice;
  /** Chinese words that the learner marked as known or to be ignored; empty unless `when` asks for them. */
  readonly known: ReadonlySet<string>;
}

const oneOf =
  <Value extends string>(...values: readonly Value[]) =>
  (value: unknown): value is Value =>
    values.includes(value as Value);

const isWhen = oneOf<PinyinWhen>('always', 'request', 'unknown', 'never');
const isForm = oneOf<PinyinForm>('marks', 'numbers', 'zhuyin');
const isPalette = oneOf<TonePalette>('none', 'classic', 'soft', 'distinct');

export const usePinyinWhen = () => useSetting<PinyinWhen>('pinyin-when', isWhen, 'request');
export const usePinyinForm = () => useSetting<PinyinForm>('pinyin-form', isForm, 'marks');
export const useTonePalette = () => useSetting<TonePalette>('tone-palette', isPalette, 'none');
export const useScriptChoice = () =>
  useSetting<ScriptChoice>('chinese-script', isScriptChoice, 'as-written');

const DisplayContext = createContext<ChineseDisplay | undefined>(undefined);

/** Reads once for all sentences how Chinese is to be displayed. */
export function ChineseDisplayProvider(props: { readonly children: ReactNode }) {
  const [when] = usePinyinWhen();
  const [form] = usePinyinForm();
  const [palette] = useTonePalette();
  const [script] = useScriptChoice();
  const known = useKnownWords(when === 'unknown');
  const display = useMemo(
    () => ({ when, form, palette, script, known }),
    [when, form, palette, script, known],
  );
  return <DisplayContext.Provider value={display}>{props.children}</DisplayContext.Provider>;
}

const NONE: ReadonlySet<string> = new Set();

function useKnownWords(wanted: boolean): ReadonlySet<string> {
  const { collection } = useServices();
  const known = useLiveQuery(async () => {
    if (!wanted) return NONE;
    const words = await listWords(collection.db);
    const marked = words.filter(({ mark }) => mark === 'known' || mark === 'ignored');
    const chinese = marked.map(({ id }) => splitWordId(id)).filter((id) => id.language === 'zh');
    return new Set(chinese.map(({ word }) => word));
  }, [collection, wanted]);
  return known ?? NONE;
}

/** How Chinese is displayed; throws outside of its provider, which is a bug. */
export function useChineseDisplay(): ChineseDisplay {
  const display = useContext(DisplayContext);
  if (display === undefined) throw new Error('useChineseDisplay: no provider above');
  return display;
}
