"""The peers' side of serve-jobs.ts: does the job that each line names, answers with what it took."""
import inspect
import json
import os
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
        judged = judge(result) if judge else {}
        say({"cpu": cpu * 1000, "wall": wall * 1000, "peak": peak(), **judged})


def processor():
    """Seconds of this process, all threads, and of its children, ended and running."""
    ended = resource.getrusage(resource.RUSAGE_CHILDREN)
    running = sum(ticks(pid) for pid in children(os.getpid())) / os.sysconf("SC_CLK_TCK")
    return time.process_time() + ended.ru_utime + ended.ru_stime + running


def peak():
    """Megabytes of this process and of its running children, each at its own peak."""
    own = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return (own + sum(highest(pid) for pid in children(os.getpid()))) / 1024


def children(pid):
    for task in os.listdir(f"/proc/{pid}/task"):
        for child in read(f"/proc/{pid}/task/{task}/children").split():
            yield int(child)
            yield from children(child)


def ticks(pid):
    user, system = read(f"/proc/{pid}/stat").rpartition(")")[2].split()[11:13]
    return int(user) + int(system)


def highest(pid):
    return int(read(f"/proc/{pid}/status").partition("VmHWM:")[2].split()[0])


def read(path):
    with open(path) as file:
        return file.read()


def say(answer):
    print(json.dumps(answer), flush=True)
