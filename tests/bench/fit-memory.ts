/** Prints how much memory a process needs that fits about a million reviews; for the suite `fit`. */
import { readFileSync } from 'node:fs';
import { FIT_SIZES, fitOf, learnerOf } from './suites/fit.ts';

const size = FIT_SIZES[1];
const histories = learnerOf(size);
fitOf(histories);
// What getrusage tells begins with the most that the parent ever had; this begins with the program.
const status = readFileSync('/proc/self/status', 'utf8');
const megabytes = Number(/VmHWM:\s+(\d+)/.exec(status)?.[1]) / 1024;
console.log(JSON.stringify({ reviews: histories.grades.length, megabytes }));
