"""Runs whole processes in turn and takes what the operating system says of each: the only figures that count start-up,
every thread and every helper process."""

import os
import signal
import statistics
import subprocess
import sys
import tempfile
import threading

ONCE = os.path.join(os.path.dirname(os.path.abspath(__file__)), "once.py")

# No check takes as long; a program whose memory is too small may never end.
LONGEST = 180


def times(full, quick):
    """How often something is measured: with --quick less, with --try once."""
    return 1 if "--try" in sys.argv else quick if "--quick" in sys.argv else full


class Failure(Exception):
    """A program did not do what it is measured at."""


class Run:
    """One process from start to end: seconds of CPU and of wall, MiB of peak memory, exit code, what it wrote."""

    def __init__(self, command, folder, environment):
        # To files, so that nobody has to read while the clock runs.
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err, tempfile.NamedTemporaryFile() as taken:
            process = subprocess.Popen(
                [sys.executable, "-I", "-S", ONCE, taken.name] + command,
                cwd=folder,
                env={**os.environ, **environment},
                stdin=subprocess.DEVNULL,
                stdout=out,
                stderr=err,
                start_new_session=True,
            )
            alarm = threading.Timer(LONGEST, lambda: os.killpg(process.pid, signal.SIGKILL))
            alarm.start()
            process.wait()
            alarm.cancel()
            figures = taken.read().split()
            if not figures:
                raise Failure(f"{command[0]} did not start, or did not end in {LONGEST} s")
            self.cpu, self.wall = float(figures[0]), float(figures[1])
            self.memory = int(figures[2]) / 1024
            self.code = int(figures[3])
            out.seek(0)
            err.seek(0)
            self.out = out.read().decode("utf-8", "replace")
            self.err = err.read().decode("utf-8", "replace")


class Contender:
    """A program that checks files.

    codes are the exit codes of a check that worked; findings counts them in what the program wrote; everything is the
    word for all files of a folder."""

    def __init__(self, name, command, codes, findings, everything=".", environment=None):
        self.name = name
        self.command = command
        self.codes = codes
        self.findings = findings
        self.everything = everything
        self.environment = environment or {}

    def run(self, paths, folder):
        run = Run(self.command + (paths or [self.everything]), folder, self.environment)
        run.findings = self.findings(run)
        if run.code not in self.codes or run.findings == 0:
            raise Failure(
                f"{self.name} ended with {run.code} and {run.findings} findings:\n{run.out[-400:]}{run.err[-800:]}"
            )
        # Some write a hundred megabytes.
        run.out = run.err = ""
        return run


def in_turn(contenders, paths, folder, runs, warm_up):
    """Runs A B C A B C …; the first turns are not counted. Whoever ends otherwise or finds something else in another run
    is out, and so are all figures."""
    first = {}
    results = {contender.name: [] for contender in contenders}
    for turn in range(warm_up + runs):
        for contender in contenders:
            run = contender.run(paths, folder)
            known = first.setdefault(contender.name, run)
            if (known.code, known.findings) != (run.code, run.findings):
                raise Failure(
                    f"{contender.name}: exit code {known.code} and {known.findings} findings, "
                    f"then {run.code} and {run.findings}"
                )
            if turn >= warm_up:
                results[contender.name].append(run)
    return results


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def ratio(ours, theirs, figure):
    """The median of the ratios turn by turn: a machine that slows down slows both."""
    return statistics.median(getattr(a, figure) / getattr(b, figure) for a, b in zip(ours, theirs))


def rows(results):
    """A row of medians for each contender."""
    return [
        [name]
        + [f"{median(runs, figure):.3g}" for figure in ("cpu", "wall")]
        + [f"{median(runs, 'memory'):.0f}", str(len(runs)), str(runs[0].code), str(runs[0].findings)]
        for name, runs in results.items()
    ]


COLUMNS = ["program", "CPU s", "wall s", "peak MiB", "runs", "exit code", "findings"]
