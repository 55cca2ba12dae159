/** What of the look of a shape a style sheet decides; a file has none, so it must carry it itself. */
const LOOK = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'dominant-baseline',
] as const;
const MARGIN = 16;
const NAMESPACE = 'http://www.w3.org/2000/svg';

/** A drawn picture as a file of its own, in the colours in which it is seen. */
export function toSvgFile(svg: SVGSVGElement, title: string): Blob {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const [drawn, copies] = [svg.querySelectorAll('*'), copy.querySelectorAll('*')];
  for (const [index, shape] of drawn.entries()) {
    const look = getComputedStyle(shape);
    for (const name of LOOK) copies[index]?.setAttribute(name, look.getPropertyValue(name));
    copies[index]?.removeAttribute('class');
  }
  for (const left of copy.querySelectorAll('[data-cursor]')) left.remove();
  const { width, height } = sizeOf(svg);
  const box = `${-MARGIN} ${-MARGIN} ${width + 2 * MARGIN} ${height + 2 * MARGIN}`;
  for (const name of copy.getAttributeNames()) copy.removeAttribute(name);
  copy.setAttribute('xmlns', NAMESPACE);
  copy.setAttribute('viewBox', box);
  copy.setAttribute('width', String(width + 2 * MARGIN));
  copy.setAttribute('height', String(height + 2 * MARGIN));
  copy.prepend(titleOf(title), paper(svg, width, height));
  const text = new XMLSerializer().serializeToString(copy);
  return new Blob([text], { type: 'image/svg+xml' });
}

/** As drawn, in CSS pixels. */
export function sizeOf(svg: SVGSVGElement): { readonly width: number; readonly height: number } {
  return { width: svg.viewBox.baseVal.width, height: svg.viewBox.baseVal.height };
}

function titleOf(title: string): SVGTitleElement {
  const element = document.createElementNS(NAMESPACE, 'title');
  element.textContent = title;
  return element;
}

function paper(svg: SVGSVGElement, width: number, height: number): SVGRectElement {
  const element = document.createElementNS(NAMESPACE, 'rect');
  const colour = getComputedStyle(svg).getPropertyValue('--surface');
  const sides = { x: -MARGIN, y: -MARGIN, width: width + 2 * MARGIN, height: height + 2 * MARGIN };
  for (const [name, value] of Object.entries({ ...sides, fill: colour })) {
    element.setAttribute(name, String(value));
  }
  return element;
}
