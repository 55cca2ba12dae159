import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { offerSources } from '../../services/import-source.ts';
import { warmAligner } from '../../services/warm-aligner.ts';
import type { SourceBoxes } from '../../ui/source.ts';
import { SourceForm } from '../../ui/source-form.tsx';
import { Surface } from '../../ui/surface.tsx';
import { SampleTexts } from './sample-texts.tsx';
import styles from './today.module.css';

/** The first thing a newcomer sees: what this is, and three ways to begin. */
export function Welcome() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const [boxes, setBoxes] = useState<SourceBoxes>([undefined]);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = 'Duizhao 对照';
    heading.current?.focus({ preventScroll: true });
    warmAligner();
  }, []);

  return (
    <div className={styles['welcome']}>
      <header className={styles['hero']}>
        <h1 ref={heading} tabIndex={-1}>
          {t('welcome.title')}
        </h1>
        <p className={styles['lead']}>{t('welcome.lead')}</p>
        <ol className={styles['steps']}>
          <li>{t('welcome.step1')}</li>
          <li>{t('welcome.step2')}</li>
          <li>{t('welcome.step3')}</li>
        </ol>
      </header>
      <Surface title={t('welcome.own')}>
        <SourceForm
          boxes={boxes}
          onBoxes={setBoxes}
          onSubmit={(sources) => {
            offerSources(sources);
            navigate('/import');
          }}
        />
      </Surface>
      <SampleTexts />
      <p className={styles['soft']}>
        {t('welcome.privacy')} <Link href="/settings">{t('backup.have')}</Link>
      </p>
    </div>
  );
}
