const MOST = 10;
const FRAMES = 4;
const KNOWN_NAME = /^[A-Za-z]{1,40}$/;

const kept: string[] = [];

/** Keeps the kind of an error and where in our scripts it came from; never its message, which may quote a text. */
export function rememberError(error: unknown): void {
  const name = error instanceof Error && KNOWN_NAME.test(error.name) ? error.name : 'Error';
  const stack = error instanceof Error ? framesOf(error) : '';
  const places = Array.from(stack.matchAll(/\/([\w-]+\.js:\d+:\d+)\)?$/gm), ([, place]) => place);
  kept.push([name, ...places.slice(0, FRAMES)].join(' '));
  if (kept.length > MOST) kept.shift();
}

/** The stack without the message that it begins with. */
function framesOf({ stack = '', message }: Error): string {
  return message === '' ? stack : (stack.split(message).at(-1) ?? '');
}

/** The last ones of this page, the oldest first. */
export function recentErrors(): readonly string[] {
  return [...kept];
}
