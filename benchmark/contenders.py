"""Kegang and the checkers it is measured against, each with how to tell that it did its work."""

import os
import re

from measure import Contender

CACHE = ".rumdl_cache"


def rumdl_native(peers):
    """The program itself, without the script through which npm starts it."""
    folder = os.path.join(peers, "node_modules", "@rumdl")
    return os.path.join(folder, next(name for name in os.listdir(folder) if name.startswith("cli-")), "rumdl")


def _sum(pattern):
    return lambda run: sum(int(each) for each in re.findall(pattern, run.out + run.err))


def _lines(pattern):
    return lambda run: len(re.findall(pattern, run.out + run.err, re.MULTILINE))


def kegang(launcher, name="kegang", environment=None):
    """Its last line counts what it found."""
    count = _sum(r"(\d+) (?:errors?|warnings?|infos?)\b(?=[^\n]*\n?\Z)")
    return Contender(name, [launcher, "check", "--lang=en"], [1], count, environment=environment)


def all_of(launcher, peers):
    bin_folder = os.path.join(peers, "node_modules", ".bin")
    preset = os.path.join(peers, "node_modules", "remark-preset-lint-markdown-style-guide", "index.js")
    rumdl_findings = _sum(r"Found (\d+) issues?")
    rumdl = [rumdl_native(peers), "check"]
    contenders = [
        kegang(launcher),
        Contender("rumdl", rumdl + ["--no-cache"], [1], rumdl_findings),
        Contender("rumdl (npm)", ["node", os.path.join(bin_folder, "rumdl"), "check", "--no-cache"], [1], rumdl_findings),
        Contender("rumdl, warm cache", rumdl, [1], rumdl_findings),
        Contender(
            "markdownlint-cli2",
            ["node", os.path.join(bin_folder, "markdownlint-cli2")],
            [1],
            _lines(r"^\S+\.md:\d+.* MD\d+"),
            "**/*.md",
        ),
        Contender(
            "remark",
            ["node", os.path.join(bin_folder, "remark"), "--quiet", "--no-color", "--no-stdout", "--frail", "--use", preset],
            [1],
            _sum(r"⚠ (\d+) warnings?"),
        ),
    ]
    return {contender.name: contender for contender in contenders}
