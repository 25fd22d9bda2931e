import type { Shapes } from './draw-shapes';
import { groupBy } from './group-by';

/** District code → class names of its fill. */
export type Fills = Record<string, string>;

export const shapeId = (code: string) => `d-${code}`;
export const stateId = (code: string) => `s-${code}`;
export const codeOfShape = (id: string) => id.replace(/^d-/, '');

/**
 * The map's inside as SVG text, one group per state. It is written once into the page by the server and then
 * only recoloured: the shapes never travel a second time.
 * @param state the state that stands out, null for none
 */
export function shapesMarkup(
  shapes: Pick<Shapes, 'districts' | 'borders' | 'coast' | 'dots'>,
  fills: Fills,
  state: string | null,
) {
  const groups = groupBy(shapes.districts, ({ stateCode }) => stateCode);
  const districts = [...groups].map(([code, members]) => {
    const paths = members.map(
      ({ code, d }) => `<path id="${shapeId(code)}" class="${fills[code] ?? 'none'}" d="${d}"/>`,
    );
    return `<g id="${stateId(code)}"${code === state ? ' class="in"' : ''}>${paths.join('')}</g>`;
  });
  const targets = shapes.dots.map(
    ({ code, middle: [x, y] }) => `<circle data-code="${code}" cx="${x}" cy="${y}" r="40"/>`,
  );
  return (
    `<g class="districts">${districts.join('')}</g>` +
    `<path class="casing" d="${shapes.borders}"/><path class="borders" d="${shapes.borders}"/>` +
    `<path class="coast" d="${shapes.coast}"/><g class="targets">${targets.join('')}</g>`
  );
}
