#!/usr/bin/env python3
"""Checks courses with Kegang and its peers, each as a whole process, in turn.

usage: processes.py KEGANG PEERS COURSES [--quick]

KEGANG is the launcher of a release that brings its runtime, PEERS the folder with the peers' node_modules, COURSES one
with the generated courses course-1, course-100, course-1000 and course-10000. --quick takes fewer runs."""

import os
import re
import shutil
import sys
from measure import Contender, Goals, in_turn, median, ratio
from installed import rumdl_native

KEGANG, PEERS, COURSES = (os.path.abspath(argument) for argument in sys.argv[1:4])
QUICK = "--quick" in sys.argv
CACHE = ".rumdl_cache"


def number(pattern):
    def count(run):
        found = re.findall(pattern, run.out + run.err)
        return sum(int(each) for each in found)

    return count


def lines(pattern):
    return lambda run: len(re.findall(pattern, run.out + run.err, re.MULTILINE))


def forget_cache(folder):
    shutil.rmtree(os.path.join(folder, CACHE), ignore_errors=True)


def contenders():
    bin_folder = os.path.join(PEERS, "node_modules", ".bin")
    rumdl_findings = number(r"Found (\d+) issues?")
    remark = ["node", os.path.join(bin_folder, "remark"), "--quiet", "--no-stdout", "--frail"]
    preset = os.path.join(PEERS, "node_modules", "remark-preset-lint-markdown-style-guide", "index.js")
    return {
        "kegang": Contender("kegang", [KEGANG, "check", "--lang=en"], [1], number(r"(\d+) (?:errors?|warnings?|infos?)\b")),
        "rumdl": Contender("rumdl", [rumdl_native(PEERS), "check", "--no-cache"], [1], rumdl_findings),
        "rumdl (npm)": Contender(
            "rumdl (npm)", ["node", os.path.join(bin_folder, "rumdl"), "check", "--no-cache"], [1], rumdl_findings
        ),
        "rumdl, warm cache": Contender("rumdl, warm cache", [rumdl_native(PEERS), "check"], [1], rumdl_findings),
        "markdownlint-cli2": Contender(
            "markdownlint-cli2",
            ["node", os.path.join(bin_folder, "markdownlint-cli2")],
            [1],
            lines(r"^\S+\.md:\d+.* MD\d+"),
            "**/*.md",
        ),
        "remark": Contender(
            "remark", remark + ["--use", preset], [0, 1], lines(r"^\S*\d+:\d+\S*\s+warning|warning")
        ),
    }


def show(title, results):
    print(f"\n### {title}\n\n| | CPU s | wall s | peak MiB | exit | findings |\n|---|---|---|---|---|---|")
    for name, runs in results.items():
        figures = " | ".join(f"{median(runs, figure):.3g}" for figure in ("cpu", "wall", "memory"))
        print(f"| {name} | {figures} | {runs[0].code} | {runs[0].findings} |")
    sys.stdout.flush()


def main():
    known = contenders()
    goals = Goals()

    def compare(title, course, names, runs, paths=(), warm_up=1):
        folder = os.path.join(COURSES, course)
        forget_cache(folder)
        if "rumdl, warm cache" in names:
            known["rumdl, warm cache"].run(list(paths), folder)
        results = in_turn([known[name] for name in names], list(paths), folder, runs, warm_up)
        show(title, results)
        forget_cache(folder)
        return results

    one = compare("1 file", "course-1", ["kegang", "rumdl (npm)", "markdownlint-cli2", "rumdl", "remark"],
                  9 if QUICK else 21, ["lesson.md"])
    goals.add("one file, wall", "rumdl as npm installs it", 0.8, ratio(one["kegang"], one["rumdl (npm)"], "wall"))
    goals.add("", "markdownlint-cli2", 0.3, ratio(one["kegang"], one["markdownlint-cli2"], "wall"))
    goals.add("", "rumdl native", 6, ratio(one["kegang"], one["rumdl"], "wall"))

    hundred = compare("100 files", "course-100", ["kegang", "rumdl"], 5 if QUICK else 9)
    goals.add("100 files, wall", "rumdl without cache", 1.5, ratio(hundred["kegang"], hundred["rumdl"], "wall"))

    thousand = compare("1,000 files", "course-1000", ["kegang", "rumdl"], 5)
    node = compare("1,000 files, against Node", "course-1000", ["kegang", "markdownlint-cli2"], 1 if QUICK else 5, warm_up=0)
    for figure in ("cpu", "wall"):
        name = {"cpu": "CPU"}.get(figure, figure)
        goals.add(f"1,000 files, {name}", "rumdl without cache", 0.7, ratio(thousand["kegang"], thousand["rumdl"], figure))
        goals.add("", "markdownlint-cli2", 0.06, ratio(node["kegang"], node["markdownlint-cli2"], figure))

    many = compare("10,000 files", "course-10000", ["kegang", "rumdl", "rumdl, warm cache"], 2 if QUICK else 5,
                   warm_up=0)
    for figure in ("cpu", "wall"):
        name = {"cpu": "CPU"}.get(figure, figure)
        goals.add(f"10,000 files, {name}", "rumdl without cache", 0.5, ratio(many["kegang"], many["rumdl"], figure))
        goals.add("", "rumdl with its warm cache", 1.5, ratio(many["kegang"], many["rumdl, warm cache"], figure))
    goals.add("10,000 files, peak memory", "rumdl without cache", 0.8, ratio(many["kegang"], many["rumdl"], "memory"))
    goals.print()


if len(sys.argv) < 4:
    sys.exit(__doc__)
main()
