import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { offerSources } from '../../services/import-source.ts';
import { loadSamples, type Sample } from '../../services/sample-texts.ts';
import styles from './today.module.css';

/** The texts that come with the app; choosing one opens the import screen with it. */
export function SampleTexts() {
  const { t, i18n } = useTranslation();
  const [, navigate] = useLocation();
  const [samples, setSamples] = useState<readonly Sample[]>([]);
  useEffect(() => {
    let wanted = true;
    void loadSamples().then((loaded) => {
      if (wanted) setSamples(loaded);
    });
    return () => {
      wanted = false;
    };
  }, []);
  const chinese = i18n.language === 'zh-Hans';

  return (
    <section aria-labelledby="samples" className={styles['list']}>
      <h2 id="samples">{t('welcome.samples')}</h2>
      <ul className={styles['samples']}>
        {samples.map((sample) => (
          <li key={sample.slug} className={styles['sampleItem']}>
            <button
              type="button"
              className={styles['sample']}
              onClick={() => {
                offerSources([{ kind: 'pasted', text: sample.source }]);
                navigate('/import');
              }}
            >
              <strong lang={chinese ? 'zh-Hans' : 'en'}>
                {chinese ? sample.titleZh : sample.title}
              </strong>
              <span>{chinese ? sample.summaryZh : sample.summary}</span>
              <span className={styles['level']}>{t(`level.${sample.level}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
