/** Aligns a text of its own and prints the most that this process ever held, in megabytes. */
import { readFileSync } from 'node:fs';
import { LEXICON_FILE } from '../../../scripts/ensure-lexicon.ts';
import { alignLexically } from '../../../src/domain/bitext/lexical/align-lexically.ts';
import { readLexicon } from '../../../src/domain/bitext/lexical/read-lexicon.ts';
import { syntheticBitext } from './synthetic-bitext.ts';

const lexicon = readLexicon(readFileSync(LEXICON_FILE));
alignLexically({ ...syntheticBitext(Number(process.argv[2])), lexicon });
console.log(process.resourceUsage().maxRSS / 1_000);
