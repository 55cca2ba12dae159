import { expose } from 'comlink';
import { readBilingualText } from '../domain/bitext/read-bilingual-text.ts';
import { err } from '../shared/result.ts';
import type { Aligner } from './aligner.contract.ts';

const aligner: Aligner = {
  align(source, wishes, onProgress) {
    try {
      return readBilingualText(source, wishes, onProgress);
    } catch (cause) {
      return err({ kind: 'aligner-crashed', message: String(cause) });
    }
  },
};

expose(aligner);
