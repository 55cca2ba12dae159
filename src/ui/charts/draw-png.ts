import { sizeOf } from './to-svg-file.ts';

/** Twice as many points as on the screen, so that it can be printed. */
const SCALE = 2;
const MARGINS = 32;

/** Draws an SVG file into a PNG; undefined where the browser cannot. */
export async function drawPng(svg: Blob, drawn: SVGSVGElement): Promise<Blob | undefined> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    const { width, height } = sizeOf(drawn);
    canvas.width = (width + MARGINS) * SCALE;
    canvas.height = (height + MARGINS) * SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob((file) => resolve(file ?? undefined), 'image/png');
    });
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}
