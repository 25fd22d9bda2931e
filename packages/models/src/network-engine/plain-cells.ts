import { eachPlace } from './each-place.js';
import type { NetworkLoops } from './network-loops.js';

const { fround } = Math;

type Cells = 'lstmRemember' | 'lstmBack' | 'gruShow' | 'gruBackToFresh' | 'gruBackToReset';

/** Recurrent cells without their products, by plain loops. @param floats the memory */
export function plainCells(floats: Float32Array): Pick<NetworkLoops, Cells> {
  return {
    lstmRemember(gates, memory, stride, units, length) {
      eachPlace(stride, units, length, (place) => {
        const [enter, keep, , fresh] = gatePlaces(gates, stride, units, place);
        const own = (memory >> 2) + place;
        const kept = fround(floats[keep]! * floats[own]!);
        floats[own + (length >> 2)] = kept + fround(floats[enter]! * floats[fresh]!);
      });
    },
    lstmBack(gates, memory, level, ofShown, ofMemory, stride, units, length) {
      eachPlace(stride, units, length, (place) => {
        const places = gatePlaces(gates, stride, units, place);
        const [enter, keep, show, fresh] = places.map((gate) => floats[gate]!) as Four;
        const [enterAt, keepAt, showAt, freshAt] = places;
        const high = floats[(level >> 2) + place]!;
        const slope = floats[(ofShown >> 2) + place]!;
        const after = floats[((ofMemory + length) >> 2) + place]!;
        const through = fround(show * tanhFall(high));
        const into = fround(after + fround(slope * through));
        floats[enterAt] = fround(into * fresh) * sigmoidFall(enter);
        floats[keepAt] = fround(into * floats[(memory >> 2) + place]!) * sigmoidFall(keep);
        floats[showAt] = fround(slope * high) * sigmoidFall(show);
        floats[freshAt] = fround(into * enter) * tanhFall(fresh);
        floats[(ofMemory >> 2) + place] = into * keep;
      });
    },
    gruShow(keep, fresh, shown, stride, units, length) {
      eachPlace(stride, units, length, (place) => {
        const own = floats[(fresh >> 2) + place]!;
        const at = (shown >> 2) + place;
        const far = fround(floats[at]! - own);
        floats[at + (length >> 2)] = own + fround(floats[(keep >> 2) + place]! * far);
      });
    },
    gruBackToFresh(keep, fresh, shown, ofShown, stride, units, length) {
      eachPlace(stride, units, length, (place) => {
        const kept = floats[(keep >> 2) + place]!;
        const own = floats[(fresh >> 2) + place]!;
        const slope = floats[(ofShown >> 2) + place]!;
        const far = fround(floats[(shown >> 2) + place]! - own);
        floats[(fresh >> 2) + place] = fround(slope * fround(1 - kept)) * tanhFall(own);
        floats[(keep >> 2) + place] = fround(slope * far) * sigmoidFall(kept);
        floats[(ofShown >> 2) + place] = slope * kept;
      });
    },
    gruBackToReset(reset, shown, ofRecalled, ofShown, stride, units, length) {
      eachPlace(stride, units, length, (place) => {
        const open = floats[(reset >> 2) + place]!;
        const slope = floats[(ofRecalled >> 2) + place]!;
        const own = fround(slope * floats[(shown >> 2) + place]!);
        floats[(reset >> 2) + place] = own * sigmoidFall(open);
        floats[(ofShown >> 2) + place]! += fround(slope * open);
      });
    },
  };
}

type Four = [number, number, number, number];

/** Where the four gates of a unit are in one row. */
function gatePlaces(gates: number, stride: number, units: number, place: number): Four {
  const gate = (units * stride) >> 2;
  const first = (gates >> 2) + place;
  return [first, first + gate, first + 2 * gate, first + 3 * gate];
}

function sigmoidFall(value: number): number {
  return fround(value * fround(1 - value));
}

function tanhFall(value: number): number {
  return fround(1 - fround(value * value));
}
