import type { Shapes } from './draw-shapes';

/** District code → class name of its fill. */
export type Fills = Record<string, string>;

export const shapeId = (code: string) => `d-${code}`;
export const codeOfShape = (id: string) => id.replace(/^d-/, '');

/**
 * The map's inside as SVG text. It is written once into the page by the server and then only recoloured:
 * the shapes never travel a second time.
 */
export function shapesMarkup(
  shapes: Pick<Shapes, 'districts' | 'borders' | 'coast'>,
  fills: Fills,
) {
  const districts = shapes.districts
    .map(({ code, d }) => `<path id="${shapeId(code)}" class="${fills[code] ?? 'none'}" d="${d}"/>`)
    .join('');
  return (
    `<g class="districts">${districts}</g>` +
    `<path class="casing" d="${shapes.borders}"/><path class="borders" d="${shapes.borders}"/>` +
    `<path class="coast" d="${shapes.coast}"/>`
  );
}
