import { runAlign } from './align/run-align.ts';

const { exitCode, stdout, stderr } = runAlign(process.argv.slice(2));
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
