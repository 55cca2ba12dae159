import { useTranslation } from 'react-i18next';
import type { Said } from './editor-desk.ts';

/** Reads out what the last command did and how many doubtful rows are left. */
export function EditorStatus(props: {
  readonly said: Said | undefined;
  readonly doubtful: number;
}) {
  const { t } = useTranslation();
  const { said, doubtful } = props;
  return (
    <div role="status" className="sr-only">
      {said !== undefined && (
        <div key={said.turn}>
          <p>{t(`editor.said.${said.what}`, { ...said })}</p>
          <p>{t('editor.doubtfulLeft', { count: doubtful })}</p>
        </div>
      )}
    </div>
  );
}
