import { useLiveQuery } from 'dexie-react-hooks';
import { useEffect, useState } from 'react';
import type { Json } from '../shared/json.ts';
import { changeSetting, readSetting } from '../storage/settings-repository.ts';
import { useServices } from './services.tsx';
import { useAttempt } from './use-attempt.ts';

/**
 * A stored setting and a way to change it; `fallback` until it was read or when it was never set. A
 * change shows at once, and goes back, with a sentence, where it could not be stored.
 */
export function useSetting<Value extends Json>(
  key: string,
  isValue: (value: Json | undefined) => value is Value,
  fallback: Value,
): readonly [Value, (value: Value) => void] {
  const { collection } = useServices();
  const attempt = useAttempt();
  const [chosen, setChosen] = useState<Value>();
  const stored = useLiveQuery(() => readSetting(collection.db, key), [collection, key]);

  // Once the database says the same, it is the one to follow: another tab may change it next.
  useEffect(() => {
    if (chosen !== undefined && stored === chosen) setChosen(undefined);
  }, [stored, chosen]);

  const store = async (value: Value): Promise<void> => {
    setChosen(value);
    if ((await attempt(changeSetting(collection, key, value))) === undefined) setChosen(undefined);
  };
  const known = isValue(stored) ? stored : fallback;
  return [chosen ?? known, (value) => void store(value)];
}
