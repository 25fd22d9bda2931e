import { describe, expect, it } from 'vitest';
import { nearest, nearestTo } from '@/map/nearest';
import type { Point } from '@/map/thin-line';
import { fitBox, isWhole, panBy, zoomAt } from '@/map/view-box';

describe('nearest', () => {
  const centres = new Map<string, Point>([
    ['middle', [0, 0]],
    ['east', [10, 1]],
    ['far east', [30, 0]],
    ['north', [1, -10]],
    ['aside', [2, 9]],
  ]);

  it('follows the arrow to the nearest district ahead', () => {
    expect(nearest(centres, 'middle', 'ArrowRight')).toBe('east');
    expect(nearest(centres, 'east', 'ArrowRight')).toBe('far east');
    expect(nearest(centres, 'middle', 'ArrowUp')).toBe('north');
  });

  it('stays at the edge of the map and with an unknown district', () => {
    expect(nearest(centres, 'far east', 'ArrowRight')).toBe('far east');
    expect(nearest(centres, 'nowhere', 'ArrowRight')).toBe('nowhere');
  });

  it('finds where to begin', () => {
    expect(nearestTo(centres, [9, 9])).toBe('aside');
    expect(nearestTo(new Map(), [0, 0])).toBeNull();
  });
});

describe('the view box', () => {
  const whole = { x: 0, y: 0, width: 100, height: 80 };

  it('zooms around a point, which stays where it is', () => {
    const box = zoomAt(whole, whole, 2, [50, 40]);
    expect(box).toEqual({ x: 25, y: 20, width: 50, height: 40 });
    expect(isWhole(box, whole)).toBe(false);
  });

  it('never leaves the drawing', () => {
    expect(zoomAt(whole, whole, 0.5, [0, 0])).toEqual(whole);
    const corner = zoomAt(whole, whole, 2, [0, 0]);
    expect(panBy(corner, whole, -30, -30)).toEqual(corner);
    expect(panBy(corner, whole, 300, 300)).toMatchObject({ x: 50, y: 40 });
  });

  it('stops at twenty-four times', () => {
    expect(zoomAt(whole, whole, 1000, [50, 40]).width).toBeCloseTo(100 / 24);
  });

  it('fits a frame with room around it, in the proportions of the drawing', () => {
    const box = fitBox([40, 30, 20, 8], whole);
    expect(box.width / box.height).toBeCloseTo(100 / 80);
    expect(box.x).toBeLessThan(40);
    expect(box.x + box.width).toBeGreaterThan(60);
    expect(box.x + box.width / 2).toBeCloseTo(50);
    expect(box.y + box.height / 2).toBeCloseTo(34);
  });

  it('keeps a frame in a corner within the drawing, and a dot at the largest zoom', () => {
    expect(fitBox([0, 0, 10, 10], whole)).toMatchObject({ x: 0, y: 0 });
    expect(fitBox([50, 40, 0, 0], whole).width).toBeCloseTo(100 / 24);
    expect(fitBox([0, 0, 100, 80], whole)).toEqual(whole);
  });
});
