import { expose } from 'comlink';
import { readBitext } from '../domain/bitext/read-bitext.ts';
import { realignPairs } from '../domain/bitext/realign-pairs.ts';
import { segmentAligner } from '../domain/bitext/segment-aligner.ts';
import { err, ok } from '../shared/result.ts';
import type { Aligner } from './aligner.contract.ts';
import { loadLexicon } from './load-lexicon.ts';

const crashed = (cause: unknown) =>
  err({ kind: 'aligner-crashed', message: String(cause) } as const);

const aligner: Aligner = {
  async warm() {
    await loadLexicon();
  },
  async align(sources, wishes, onProgress) {
    try {
      const lexicon = await loadLexicon();
      const read = readBitext(sources, wishes, { align: segmentAligner(lexicon), onProgress });
      return read.ok ? ok({ ...read.value, byWords: lexicon !== undefined }) : read;
    } catch (cause) {
      return crashed(cause);
    }
  },
  async realign(pairs) {
    try {
      return ok(realignPairs(pairs, segmentAligner(await loadLexicon())));
    } catch (cause) {
      return crashed(cause);
    }
  },
};

expose(aligner);
