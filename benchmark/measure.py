"""Runs whole processes in turn and takes what the operating system says of each: the only figures that count start-up,
every thread and every helper process."""

import os
import statistics
import subprocess
import tempfile
import time


class Run:
    """One process from start to end: seconds of CPU and of wall, MiB of peak memory, exit code, what it wrote."""

    def __init__(self, command, folder):
        # To a file, so that nobody has to read while the clock runs.
        with tempfile.TemporaryFile() as out, tempfile.TemporaryFile() as err:
            start = time.perf_counter()
            process = subprocess.Popen(
                command, cwd=folder, stdin=subprocess.DEVNULL, stdout=out, stderr=err, close_fds=True
            )
            _, status, usage = os.wait4(process.pid, 0)
            self.wall = time.perf_counter() - start
            process.returncode = os.waitstatus_to_exitcode(status)
            self.cpu = usage.ru_utime + usage.ru_stime
            self.memory = usage.ru_maxrss / 1024
            self.code = process.returncode
            out.seek(0)
            err.seek(0)
            self.out = out.read().decode("utf-8", "replace")
            self.err = err.read().decode("utf-8", "replace")


class Contender:
    """A program that checks files.

    codes are the exit codes of a check that worked; findings counts them in what the program wrote; everything is the
    word for all files of a folder."""

    def __init__(self, name, command, codes, findings, everything="."):
        self.name = name
        self.command = command
        self.codes = codes
        self.findings = findings
        self.everything = everything

    def run(self, paths, folder):
        run = Run(self.command + (paths or [self.everything]), folder)
        run.findings = self.findings(run)
        if run.code not in self.codes or run.findings == 0:
            raise SystemExit(
                f"{self.name} ended with {run.code} and {run.findings} findings:\n{run.out[-400:]}{run.err[-800:]}"
            )
        return run


def in_turn(contenders, paths, folder, runs, warm_up):
    """Runs A B C A B C …; the first turns are not counted. Whoever finds something else in another run is out."""
    results = {contender.name: [] for contender in contenders}
    for turn in range(warm_up + runs):
        for contender in contenders:
            run = contender.run(paths, folder)
            known = results[contender.name]
            if turn >= warm_up:
                if known and known[0].findings != run.findings:
                    raise SystemExit(f"{contender.name}: {known[0].findings} findings, then {run.findings}")
                known.append(run)
    return results


def median(runs, figure):
    return statistics.median(getattr(run, figure) for run in runs)


def ratio(ours, theirs, figure):
    """The median of the ratios turn by turn: a machine that slows down slows both."""
    return statistics.median(getattr(a, figure) / getattr(b, figure) for a, b in zip(ours, theirs))


class Goals:
    """The table of goals: what was measured, and whether it is enough."""

    def __init__(self):
        self.rows = []

    def add(self, work, against, goal, measured):
        met = "yes" if measured <= goal else "**no**"
        self.rows.append(f"| {work} | {against} | ≤ {goal:g} | {measured:.2f} | {met} |")

    def print(self):
        print("\n| work | against | goal | measured | met |\n|---|---|---|---|---|")
        print("\n".join(self.rows), flush=True)
