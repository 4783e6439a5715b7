#!/usr/bin/env python3
"""Checks courses with Kegang and its peers, each as a whole process, in turn.

usage: processes.py KEGANG PEERS COURSES [--quick | --try]

KEGANG is the launcher of a release that brings its runtime, PEERS the folder with the peers' node_modules, COURSES one
with the generated courses course-1, course-100, course-1000 and course-10000. --quick takes fewer runs, --try one."""

import os
import shutil
import sys

from contenders import CACHE, all_of, kegang
from measure import COLUMNS, Failure, in_turn, ratio, rows, times
from results import Results

HEAP_LIMITS = ("256m", "128m", "96m", "64m")


class Comparison:
    """Contenders that check the same course."""

    def __init__(self, launcher, peers, courses, results):
        self.launcher = launcher
        self.known = all_of(launcher, peers)
        self.courses = courses
        self.results = results

    def of(self, title, course, names, runs, paths=(), warm_up=1):
        folder = os.path.join(self.courses, course)
        forget_cache(folder)
        if "rumdl, warm cache" in names:
            self.known["rumdl, warm cache"].run(list(paths), folder)
        measured = in_turn([self.known[name] for name in names], list(paths), folder, runs, warm_up)
        forget_cache(folder)
        found = {name: measured[name][0].findings for name in names if name.startswith("rumdl")}
        if len(set(found.values())) > 1:
            raise Failure(f"rumdl does not find the same in each way: {found}")
        self.results.table(title, COLUMNS, rows(measured))
        return measured

    def goals(self, work, measured, against, figure, limit):
        """Against as the page calls the peer, and as its contender is called here."""
        words, name = against
        self.results.goal(work, words, limit, ratio(measured["kegang"], measured[name], figure))

    def heap_limits(self, course, runs):
        """What memory costs: too little of it is paid in garbage collection, and in the end with the work."""
        folder = os.path.join(self.courses, course)
        unlimited = kegang(self.launcher).run([], folder)
        table = []
        for limit in HEAP_LIMITS:
            options = {"KEGANG_JAVA_OPTIONS": f"-Xmx{limit}"}
            try:
                measured = in_turn([kegang(self.launcher, f"-Xmx{limit}", options)], [], folder, runs, 0)
            except Failure:
                table.append([f"-Xmx{limit}", "–", "–", "–", "0", "too little memory", "–"])
                break
            findings = measured[f"-Xmx{limit}"][0].findings
            if findings != unlimited.findings:
                raise Failure(f"{findings} findings with -Xmx{limit}, {unlimited.findings} without")
            table += rows(measured)
        self.results.table("10,000 files, Kegang in Java with a smaller heap", COLUMNS, table)


def forget_cache(folder):
    shutil.rmtree(os.path.join(folder, CACHE), ignore_errors=True)


def main():
    launcher, peers, courses = (os.path.abspath(argument) for argument in sys.argv[1:4])
    results = Results("processes")
    comparison = Comparison(launcher, peers, courses, results)
    npm = ("rumdl as npm installs it", "rumdl (npm)")
    node = ("markdownlint-cli2", "markdownlint-cli2")
    native = ("rumdl native", "rumdl")
    cold = ("rumdl without cache", "rumdl")
    warm = ("rumdl with its warm cache", "rumdl, warm cache")

    names = ["kegang", "rumdl (npm)", "markdownlint-cli2", "rumdl", "remark"]
    one = comparison.of("1 file", "course-1", names, times(21, 9), ["lesson.md"])
    for against, limit in ((npm, 0.8), (node, 0.3), (native, 6)):
        comparison.goals("one file, cold, runtime image, wall", one, against, "wall", limit)

    hundred = comparison.of("100 files", "course-100", ["kegang", "rumdl"], times(11, 5))
    comparison.goals("100 files, wall", hundred, cold, "wall", 1.5)

    thousand = comparison.of("1,000 files", "course-1000", ["kegang", "rumdl"], times(9, 5))
    slow = comparison.of(
        "1,000 files, against Node", "course-1000", ["kegang", "markdownlint-cli2"], times(5, 1), warm_up=0
    )
    for figure, words in (("cpu", "CPU"), ("wall", "wall")):
        comparison.goals(f"1,000 files, {words}", thousand, cold, figure, 0.7)
        comparison.goals(f"1,000 files, {words}", slow, node, figure, 0.06)

    names = ["kegang", "rumdl", "rumdl, warm cache"]
    many = comparison.of("10,000 files", "course-10000", names, times(5, 2), warm_up=times(1, 0))
    for figure, words in (("cpu", "CPU"), ("wall", "wall")):
        comparison.goals(f"10,000 files, {words}", many, cold, figure, 0.5)
        comparison.goals(f"10,000 files, {words}", many, warm, figure, 1.5)
    comparison.goals("10,000 files, peak memory", many, cold, "memory", 0.8)
    results.save()
    comparison.heap_limits("course-10000", times(3, 1))


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
