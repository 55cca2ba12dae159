import { writeFileSync } from 'node:fs';
import { goldenFile, listCases, readCase } from '../tests/golden/bitext/cases.ts';

// Rewrites the expected files: read the difference before you commit it.
for (const name of listCases()) {
  writeFileSync(goldenFile(name), readCase(name));
  console.log(`${name}.expected.tsv`);
}
