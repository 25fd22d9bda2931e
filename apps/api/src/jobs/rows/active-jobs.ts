import { inArray } from 'drizzle-orm';
import { jobs } from '../../store/schema.js';

/** Jobs that wait or are worked on; see `isFinal`. */
export const ACTIVE = inArray(jobs.state, ['queued', 'running']);
