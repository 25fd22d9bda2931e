import type { Measure } from './measure';

/** The colour of a district: its class, dotted where the count is too small to lean on. */
export type Shade = { key: string; few: boolean };

/** One row of the legend; `note` says more about what the class means. */
export type LayerClass = { key: string; label: string; note?: string };

/** One measure of one crime in one year, ready to be drawn, listed in the legend and read out. */
export type Layer = {
  measure: Measure;
  /** over the legend: what the colours mean */
  title: string;
  /** lowest first; places without a figure last */
  classes: LayerClass[];
  shade(code: string): Shade;
  describe(code: string): { figure: string; note: string };
  /** what tables sort and files carry; null where there is no number to give */
  value(code: string): number | null;
};

export const UNKNOWN: Shade = { key: 'none', few: false };

/** Below this many cases chance outweighs what a number seems to say. */
export const FEW = 10;

export function shadeOf(key: string, few = false): Shade {
  return { key, few };
}
