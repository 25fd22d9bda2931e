"""The peers' side of serve-jobs.ts: does the job that each line names, answers with what it took."""
import inspect
import json
import platform
import resource
import sys
import time


def serve(jobs, **versions):
    """Each job takes the line's fields and returns the work to be timed and a judge of its result, or None."""
    say({"python": platform.python_version(), **versions})
    for line in sys.stdin:
        args = json.loads(line)
        job = jobs[args.pop("job")]
        known = inspect.signature(job).parameters
        work, judge = job(**{name: value for name, value in args.items() if name in known})
        cpu, wall = processor(), time.perf_counter()
        result = work()
        wall, cpu = time.perf_counter() - wall, processor() - cpu
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        judged = judge(result) if judge else {}
        say({"cpu": cpu * 1000, "wall": wall * 1000, "peak": peak, **judged})


def processor():
    """Seconds of this process, all threads, and of ended children."""
    children = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.process_time() + children.ru_utime + children.ru_stime


def say(answer):
    print(json.dumps(answer), flush=True)
