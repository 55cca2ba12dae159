import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runAlign as run } from '../../../src/cli/align/run-align.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TSX = join(ROOT, 'node_modules/tsx/dist/cli.mjs');
const COMMAND = join(ROOT, 'src/cli/align.ts');
let folder = '';

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'duizhao-align-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = 'It rained. We left.\n下雨了。我们走了。\nHe said\tno.\n他说不。\n';

describe('align FILE', () => {
  it('prints a pair a line, tabs inside made spaces', () => {
    const { exitCode, stdout } = run([file('text.txt', TEXT), '--format', 'tsv']);
    expect(stdout).toBe('It rained.\t下雨了。\nWe left.\t我们走了。\nHe said no.\t他说不。\n');
    expect(exitCode).toBe(0);
  });

  it('reads standard input, prints JSON lines and ends with its exit code', () => {
    const spawn = (words: string[], input: string) =>
      spawnSync(process.execPath, [TSX, COMMAND, ...words], { encoding: 'utf8', input });
    const { stdout, status } = spawn(['-', '--format', 'jsonl'], 'It rained.\n下雨了。\n');
    expect(JSON.parse(stdout)).toEqual({
      en: 'It rained.',
      zh: '下雨了。',
      paragraph: 0,
      heading: false,
      confidence: 1,
    });
    expect(status).toBe(0);
    expect(spawn(['-'], '').status).toBe(1);
  }, 60_000);

  it.each([
    ['empty.txt', '', /no English or Chinese/],
    ['english.txt', 'It rained.\n', /no Chinese/],
    ['chinese.txt', '下雨了。\n', /no English/],
    [
      'binary.bin',
      Uint8Array.from({ length: 512 }, (_, index) => index % 8),
      /neither a text file/,
    ],
  ])('says in one sentence what is wrong with %s', (name, content, sentence) => {
    const { exitCode, stdout, stderr } = run([file(name, content)]);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(sentence);
  });

  it('says how far it is, each time that this has changed', () => {
    const [english, chinese] = [file('long.en', 'It rained.\n'), file('long.zh', '下雨了。\n')];
    const said: string[] = [];
    run([english, chinese, '--progress'], (line) => said.push(line));
    expect(said).toEqual([...new Set(said)]);
    expect(said.at(-1)).toBe('2 of 2\n');
  });

  it('does not read what is not there', () => {
    expect(run([join(folder, 'missing.txt')]).exitCode).toBe(1);
  });

  it.each([
    [[]],
    [['a', 'b', 'c']],
    [['a', '--format', 'html']],
    [['a', '--format', 'constructor']],
    [['a', '--what']],
    [['a', '--lines']],
    [['-', '-']],
  ])('shows how to call it after %j', (words) => {
    const { exitCode, stderr } = run(words);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('usage:');
  });
});

describe('align SOURCE TARGET --lines', () => {
  const LONG = 'They walked along the river for an hour and talked about nothing but the weather.';
  const EN = `It rained for hours.\n${LONG}\nNobody came.\n`;
  const ZH = '雨下了几个小时。\n他们沿着河走了一个小时，\n除了天气什么也没谈。\n没有人来。\n';

  it('prints beads of line numbers, whichever side is Chinese', () => {
    const [en, zh] = [file('en', EN), file('zh', ZH)];
    expect(run([en, zh, '--lines', '--format', 'align']).stdout).toBe(
      '[0]:[0]\n[1]:[1,2]\n[2]:[3]\n',
    );
    expect(run([zh, en, '--lines']).stdout).toBe('[0]:[0]\n[1,2]:[1]\n[3]:[2]\n');
  });

  it('counts lines as other tools do, and takes an empty side', () => {
    const odd = file('odd', 'One\u2028line.\r\n\r\nThird.');
    const { stdout } = run([odd, file('none', ''), '--lines']);
    expect(stdout).toBe('[0]:[]\n[1]:[]\n[2]:[]\n');
  });
});
