import { useLiveQuery } from 'dexie-react-hooks';
import type { Json } from '../shared/json.ts';
import { changeSetting, readSetting } from '../storage/settings-repository.ts';
import { useServices } from './services.tsx';

/** A stored setting and a way to change it; `fallback` until it was read or when it was never set. */
export function useSetting<Value extends Json>(
  key: string,
  isValue: (value: Json | undefined) => value is Value,
  fallback: Value,
): readonly [Value, (value: Value) => void] {
  const { collection } = useServices();
  const stored = useLiveQuery(() => readSetting(collection.db, key), [collection, key]);
  const change = (value: Value): void => {
    void changeSetting(collection, key, value);
  };
  return [isValue(stored) ? stored : fallback, change];
}
