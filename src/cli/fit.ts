import { runFit } from './fit/run-fit.ts';

const { exitCode, stdout, stderr } = runFit(process.argv.slice(2), () => performance.now());
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
