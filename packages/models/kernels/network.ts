export { adam, squares } from './network/adam';
export { gruBackToFresh, gruBackToReset, gruShow, lstmBack, lstmRemember } from './network/cells';
export { backThroughCut, backThroughTanh, curve, cut, times } from './network/curves';
export { addGradients, multiply, turn } from './network/products';
