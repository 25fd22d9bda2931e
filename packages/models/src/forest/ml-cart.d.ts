/** The parts of ml-cart 2.1.1 that are used; it ships no types. */
declare module 'ml-cart' {
  export interface CartNode {
    splitColumn?: number;
    splitValue?: number;
    left?: CartNode;
    right?: CartNode;
    /** The mean of a leaf's targets. */
    distribution?: number;
  }

  export class DecisionTreeRegression {
    constructor(options: { minNumSamples?: number; maxDepth?: number });
    /** Undefined until trained. */
    readonly root: CartNode;
    train(rows: number[][], targets: number[]): void;
    predict(rows: number[][]): number[];
  }
}
