import { JOB_CODE } from './jobs/kinds/job-code-of.js';
import { readUpload } from './jobs/kinds/read-upload.js';
import { giveWay, runThreadTask } from './jobs/run-thread-task.js';
import type { ThreadTask } from './jobs/thread-task.js';

giveWay();

export default (task: ThreadTask) => runThreadTask({ kinds: JOB_CODE, readUpload }, task);
