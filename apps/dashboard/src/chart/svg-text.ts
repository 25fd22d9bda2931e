import { Fragment, isValidElement, type ReactNode } from 'react';

/**
 * A chart as text, for files and pictures. Charts are plain functions of plain elements, so they can
 * be written down without React's server renderer, which Next keeps out of routes.
 */
export function svgText(node: ReactNode): string {
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (Array.isArray(node)) return node.map(svgText).join('');
  if (!isValidElement<Record<string, unknown>>(node)) return escaped(String(node));
  const { type, props } = node;
  const children = props.children as ReactNode;
  if (type === Fragment) return svgText(children);
  if (typeof type === 'function') {
    return svgText((type as (props: object) => ReactNode)(props));
  }
  const attributes = Object.entries(props)
    .filter(([name, value]) => !SKIPPED.has(name) && value !== undefined && value !== null)
    .map(([name, value]) => ` ${attributeName(name)}="${escaped(String(value))}"`)
    .join('');
  return `<${String(type)}${attributes}>${svgText(children)}</${String(type)}>`;
}

const SKIPPED = new Set(['children', 'className', 'key']);
/** Those that are not written with hyphens in SVG. */
const AS_IS = new Set(['viewBox', 'preserveAspectRatio']);

function attributeName(name: string): string {
  return AS_IS.has(name) ? name : name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
