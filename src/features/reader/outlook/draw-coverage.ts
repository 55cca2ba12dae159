import type { Coverage } from '../../../domain/progress/coverage.ts';

/** Pixels; the shape that most programs show whole beside a message. */
export const PICTURE_SIZE = { width: 1_200, height: 630 } as const;

export interface PicturedCoverage {
  readonly title: string;
  readonly bars: readonly { readonly line: string; readonly parts: Coverage }[];
  readonly foot: string;
}

const MARGIN = 80;
const COLOURS = {
  paper: '#faf8f3',
  ink: '#23201b',
  soft: '#5f594e',
  known: '#0f7d69',
  learning: '#c98a1b',
  fresh: '#d8d1c3',
} as const;
const PARTS = ['known', 'learning', 'fresh'] as const;
const SANS = 'system-ui, "PingFang SC", "Noto Sans CJK SC", "Noto Sans SC", sans-serif';
const TITLE_LINES = 2;

/** Draws the picture, always on light paper: it is looked at outside of the app. */
export function drawCoverage(context: CanvasRenderingContext2D, pictured: PicturedCoverage): void {
  const { width, height } = PICTURE_SIZE;
  const room = width - 2 * MARGIN;
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, width, height);
  context.textBaseline = 'alphabetic';
  context.fillStyle = COLOURS.ink;
  context.font = `650 56px ${SANS}`;
  let y = MARGIN + 50;
  for (const line of fitLines(
    pictured.title,
    TITLE_LINES,
    (text) => widthOf(context, text) <= room,
  )) {
    context.fillText(line, MARGIN, y);
    y += 70;
  }
  y = Math.max(y + 20, 250);
  for (const { line, parts } of pictured.bars) {
    context.fillStyle = COLOURS.ink;
    context.font = `500 34px ${SANS}`;
    context.fillText(line, MARGIN, y);
    drawBar(context, parts, { x: MARGIN, y: y + 18, width: room, height: 34 });
    y += 125;
  }
  context.fillStyle = COLOURS.soft;
  context.font = `400 28px ${SANS}`;
  context.fillText(pictured.foot, MARGIN, height - 50);
}

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  return context.measureText(text).width;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function drawBar(context: CanvasRenderingContext2D, parts: Coverage, box: Box): void {
  const total = Math.max(1, parts.known + parts.learning + parts.fresh);
  context.save();
  context.beginPath();
  context.roundRect(box.x, box.y, box.width, box.height, box.height / 2);
  context.clip();
  let { x } = box;
  for (const part of PARTS) {
    const width = (box.width * parts[part]) / total;
    context.fillStyle = COLOURS[part];
    // One pixel over the border, so that no paper shines through between two parts.
    context.fillRect(x, box.y, width + 1, box.height);
    x += width;
  }
  context.restore();
}

/** A text in at most so many lines that each fit; what is left over is cut off with an ellipsis. */
export function fitLines(text: string, most: number, fits: (line: string) => boolean): string[] {
  const pieces = text.match(/[\p{Script=Han}\p{P}]|[^\s\p{Script=Han}\p{P}]+|\s+/gu) ?? [];
  const lines: string[] = [];
  let at = 0;
  while (at < pieces.length && lines.length < most - 1) {
    let line = '';
    while (at < pieces.length && fits((line + (pieces[at] ?? '')).trim())) {
      line += pieces[at] ?? '';
      at += 1;
    }
    if (line.trim() === '') line = cut(pieces[at++] ?? '', fits);
    lines.push(line.trim());
  }
  const rest = pieces.slice(at).join('').trim();
  if (rest !== '') lines.push(fits(rest) ? rest : cut(rest, fits));
  return lines;
}

function cut(line: string, fits: (line: string) => boolean): string {
  const characters = Array.from(line);
  while (characters.length > 0 && !fits(`${characters.join('')}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
