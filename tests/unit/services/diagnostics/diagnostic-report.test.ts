import { expect, it } from 'vitest';
import { diagnosticReport } from '../../../../src/services/diagnostics/diagnostic-report.ts';
import { rememberError } from '../../../../src/services/diagnostics/recent-errors.ts';
import { addText } from '../../../../src/storage/add-text.ts';
import { sampleDraft } from '../../../support/sample-draft.ts';
import { testCollection } from '../../../support/test-collection.ts';
import { valueOf } from '../../../support/value-of.ts';

it('counts rows and tells errors, and says nothing of what the learner wrote', async () => {
  const c = testCollection();
  const secret = 'Zanzibar';
  const draft = sampleDraft(3, ['en-zh'], secret);
  const pairs = draft.pairs.map((pair) => ({ ...pair, en: secret, zh: '桑给巴尔' }));
  valueOf(await addText(c, { ...draft, pairs, tags: [secret] }));
  const message = `cannot read ${secret}\n    at x (http://x/${secret}.js:1:1)`;
  const stack = `TypeError: ${message}\n    at f (http://x/assets/app-1.js:2:3)`;
  const failure = Object.assign(new TypeError(message), { stack });
  rememberError(failure);
  rememberError(Object.assign(new Error('x'), { name: `${secret} 桑` }));
  rememberError(secret);
  const around = { browser: 'Chromium', languages: ['en'], scripts: ['app-1.js'] };
  const report = await diagnosticReport(c.db, around);
  expect(report).toContain('  notes: 3\n');
  expect(report).toContain('TypeError app-1.js:2:3');
  expect(report).not.toMatch(/Zanzibar|桑/);
  const { length } = report.split('\n');
  for (let more = 0; more < 50; more += 1) rememberError(failure);
  expect((await diagnosticReport(c.db, around)).split('\n').length).toBeLessThan(length + 10);
});
