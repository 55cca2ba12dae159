import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useState,
} from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import styles from './notices.module.css';

export interface Notice {
  readonly text: string;
  /** An error stays until it is closed; the rest goes by itself. */
  readonly tone?: 'error';
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** Long enough to undo; a message that asks for nothing goes sooner. */
const SHOWN_MS = { withAction: 12_000, plain: 5_000 } as const;

type Show = (notice: Notice) => void;
const NoticesContext = createContext<Show>(() => undefined);

/** Shows short messages at the foot of the screen, one at a time, read out by screen readers. */
export function NoticesProvider({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const [notice, setNotice] = useState<Notice>();
  const close = useCallback(() => setNotice(undefined), []);

  useEffect(() => {
    if (notice === undefined || notice.tone === 'error') return undefined;
    const shownMs = notice.action === undefined ? SHOWN_MS.plain : SHOWN_MS.withAction;
    const timer = setTimeout(close, shownMs);
    return () => clearTimeout(timer);
  }, [notice, close]);

  const show = useMemo<Show>(() => (next) => setNotice(next), []);
  return (
    <NoticesContext.Provider value={show}>
      {children}
      <div className={styles['place']} role="status">
        {notice !== undefined && (
          <div className={`${styles['notice']} ${notice.tone === 'error' ? styles['error'] : ''}`}>
            <p>{notice.text}</p>
            {notice.action !== undefined && (
              <Button
                onClick={() => {
                  close();
                  notice.action?.run();
                }}
              >
                {notice.action.label}
              </Button>
            )}
            <Button look="quiet" onClick={close} aria-label={t('common.close')}>
              ✕
            </Button>
          </div>
        )}
      </div>
    </NoticesContext.Provider>
  );
}

/** A function that shows a notice. */
export function useNotice(): Show {
  return useContext(NoticesContext);
}
