import { runAlign } from './align/run-align.ts';

const report = (line: string): void => void process.stderr.write(line);
const { exitCode, stdout, stderr } = runAlign(process.argv.slice(2), report);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
