import { writeFileSync } from 'node:fs';
import { goldenFile, listCases, readCase } from '../tests/golden/bitext/cases.ts';
import { expectedFile, listFormats, readFormat } from '../tests/golden/formats/cases.ts';

// Rewrites the expected files: read the difference before you commit it.
for (const name of listCases()) {
  writeFileSync(goldenFile(name), readCase(name));
  console.log(`${name}.expected.tsv`);
}
for (const name of listFormats()) {
  writeFileSync(expectedFile(name), readFormat(name));
  console.log(`formats/${name}/expected.tsv`);
}
