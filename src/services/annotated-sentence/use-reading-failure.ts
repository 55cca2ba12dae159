import { useEffect, useState } from 'react';
import { useServices } from '../services.tsx';

/** Whether the words of a Chinese sentence cannot be read, since what reads them did not load. */
export function useReadingFailure(sentence: string): boolean {
  const { askLanguage } = useServices();
  const [hasFailed, setHasFailed] = useState(false);
  useEffect(() => {
    let isOver = false;
    void askLanguage((work) => work.annotate([sentence], 'at-once')).then(({ ok }) => {
      if (!isOver) setHasFailed(!ok);
    });
    return () => {
      isOver = true;
    };
  }, [askLanguage, sentence]);
  return hasFailed;
}
