import { Problem } from '../problems/problem.js';
import { type AlertKind, THRESHOLDS } from './alert.js';

/** The threshold that was asked for, or the one of the kind. @throws Problem `ALERT_INVALID` */
export function thresholdOf(kind: AlertKind, wanted: number | null | undefined): number {
  const { least, most, byDefault, unit } = THRESHOLDS[kind];
  if (wanted == null) return byDefault;
  if (wanted >= least && wanted <= most) return wanted;
  throw new Problem(
    'ALERT_INVALID',
    `The threshold ${wanted} is not possible for ${kind}; give a ${unit} from ${least} to ${most}.`,
  );
}
