import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import type { LanguageFailure } from '../../workers/language/answered.ts';

/** Says that there is no dictionary just now, and lets one try again. */
export function LookUpFailure(props: {
  readonly failure: LanguageFailure;
  readonly onRetry: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <p>
        {t(props.failure.kind === 'language-unavailable' ? 'words.noDictionary' : 'words.crashed')}
      </p>
      <p>
        <Button onClick={props.onRetry}>{t('words.retry')}</Button>
      </p>
    </div>
  );
}
