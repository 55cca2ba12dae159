import type { BrowserContext, Locator } from '@playwright/test';
import jsQR from 'jsqr';

/** What a scanner reads in a picture of the screen; undefined where it finds no code. */
export async function readQrCode(
  context: BrowserContext,
  shown: Locator,
): Promise<string | undefined> {
  const png = (await shown.screenshot()).toString('base64');
  const page = await context.newPage();
  const { data, width, height } = await page.evaluate(async (base64) => {
    const picture = new Image();
    picture.src = `data:image/png;base64,${base64}`;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const drawing = canvas.getContext('2d');
    if (drawing === null) throw new Error('readQrCode: no canvas');
    drawing.drawImage(picture, 0, 0);
    const pixels = drawing.getImageData(0, 0, canvas.width, canvas.height);
    return { data: [...pixels.data], width: canvas.width, height: canvas.height };
  }, png);
  await page.close();
  return jsQR(Uint8ClampedArray.from(data), width, height)?.data;
}
