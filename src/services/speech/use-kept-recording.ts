import { useLiveQuery } from 'dexie-react-hooks';
import { hasAttachment } from '../../storage/attachments/attachment-repository.ts';
import { useServices } from '../services.tsx';
import type { Sentence } from './speech.ts';

/** `none` where a sentence has no recording; `elsewhere` where it has one that is not on this device. */
export type KeptRecording = 'none' | 'here' | 'elsewhere';

/** Where the recording of a sentence is; it is taken to be here until the database has told. */
export function useKeptRecording({ recording }: Sentence): KeptRecording {
  const { db } = useServices().collection;
  const isHere = useLiveQuery(
    async () => recording === undefined || hasAttachment(db, recording),
    [db, recording],
    true,
  );
  if (recording === undefined) return 'none';
  return isHere ? 'here' : 'elsewhere';
}
