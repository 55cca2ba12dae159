import { useTranslation } from 'react-i18next';
import type { AnkiSight } from '../../../workers/anki.contract.ts';

/** How much a file holds, and what will become of its schedule and its sounds, in sentences. */
export function AnkiContents({
  name,
  sight,
}: {
  readonly name: string;
  readonly sight: AnkiSight;
}) {
  const { t } = useTranslation();
  const { notes, reviews, media, odd, sounds, types } = sight;
  const others = media - sounds.files;
  const hasPinyin = types.some(({ guess }) => guess.roles.includes('pinyin'));
  return (
    <>
      <p>
        {t('anki.holds', { name, count: notes })}{' '}
        {reviews === 0 ? t('anki.noLog') : t('anki.log', { count: reviews })}
      </p>
      {reviews > 0 && <MemoryLine sight={sight} />}
      {others > 0 && <p>{t('anki.noMedia', { count: others })}</p>}
      {hasPinyin && <p>{t('anki.pinyinComes')}</p>}
      {odd > 0 && <p>{t('anki.odd', { count: odd })}</p>}
    </>
  );
}

function MemoryLine({ sight: { withMemory, begun } }: { readonly sight: AnkiSight }) {
  const { t } = useTranslation();
  if (withMemory === 0) return <p>{t('anki.memoryNone')}</p>;
  if (withMemory >= begun) return <p>{t('anki.memoryAll')}</p>;
  return <p>{t('anki.memorySome', { count: withMemory })}</p>;
}
