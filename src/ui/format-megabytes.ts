const MEGABYTE = 1 << 20;

/** Bytes as megabytes for people: one digit behind the point below ten, and never nothing of something. */
export function formatMegabytes(bytes: number, language: string): string {
  const megabytes = bytes === 0 ? 0 : Math.max(0.1, bytes / MEGABYTE);
  const format = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: megabytes < 10 ? 1 : 0,
  });
  return format.format(megabytes);
}
