/** The words of a cue: without tags, sound notes, dashes of dialogue and names of speakers. */
export function cleanCueText(raw: string): string {
  return raw
    .replace(/<\/?[a-z\d][^<>]{0,200}>/gi, '')
    .replace(/\{\\[^{}]{0,200}\}/g, '')
    .replace(/\[[^[\]]{0,200}\]/g, '')
    .replace(/&(amp|lt|gt|nbsp|lrm|rlm);/g, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map(cleanLine)
    .filter((line) => line !== '')
    .join('\n');
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ' };

function cleanLine(line: string): string {
  const bare = line.replace(/\s+/g, ' ').trim();
  if (/^[♪♫#]/.test(bare) && /[♪♫#]$/.test(bare)) return '';
  if (/^[♪♫]|[♪♫]$/.test(bare) || /^【[^【】]{0,200}】$/.test(bare)) return '';
  return bare
    .replace(/^[-–—‐]\s*/, '')
    .replace(/^[(（][^()（）]{0,80}[)）]\s*/, '')
    .replace(/^[A-Z][A-Z\d .'’#-]{1,30}:\s*/, '')
    .replace(/^[(（][^()（）]{0,80}[)）]\s*/, '')
    .replace(/\s?(?:\([^()]{0,80}\)|（[^（）]{0,80}）)$/, '')
    .trim();
}
