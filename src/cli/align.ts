import { runAlign } from './align/run-align.ts';

// A reader that has seen enough, as `head` does, is no fault.
process.stdout.on('error', (cause: NodeJS.ErrnoException) => {
  if (cause.code !== 'EPIPE') throw cause;
});

const report = (line: string): void => void process.stderr.write(line);
const { exitCode, stdout, stderr } = runAlign(process.argv.slice(2), report);
process.stdout.write(stdout);
process.stderr.write(stderr);
process.exitCode = exitCode;
