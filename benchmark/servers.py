#!/usr/bin/env python3
"""Opens lessons and a course in Kegang's language server and in its peers'.

usage: servers.py KEGANG PEERS COURSES [--quick | --try]

The folders are those of processes.py; COURSES also holds course-3000, lesson-10k.md and lesson-1m.md."""

import os
import statistics
import sys

import course
import keystrokes
from contenders import rumdl_native
from lsp import ready
from measure import Failure, times
from results import Results


class Servers:
    """How each server is started, and where its lesson lies."""

    def __init__(self, kegang, peers, courses):
        modules = os.path.join(peers, "node_modules")
        vscode = os.path.join(modules, "vscode-markdown-languageserver", "dist", "node", "workerMain.js")
        self.peers = peers
        self.courses = courses
        self.commands = {
            "kegang": [kegang, "lsp"],
            "rumdl": [rumdl_native(peers), "server", "--stdio"],
            "vscode-markdown": ["node", vscode, "--stdio"],
            "remark": ["node", os.path.join(peers, "remark-server.mjs"), "--stdio"],
        }

    def start(self, name, workspace=None):
        """A server that has answered, and the seconds this took."""
        return ready(name, self.commands[name], workspace or self.peers, workspace)

    def uri(self, name):
        """A lesson that is a course of its own; remark looks for its plug-ins beside the file."""
        return f"file://{self.peers if name == 'remark' else os.path.join(self.courses, 'course-1')}/lesson.md"

    def text(self, name):
        with open(os.path.join(self.courses, name), encoding="utf-8") as file:
            return file.read()


def start_once(servers, name, text):
    """Seconds to the first diagnostics, and how many these are; of vscode-markdown, which checks nothing by itself, to
    its answer."""
    server, answered = servers.start(name)
    if name == "vscode-markdown":
        server.stop()
        return answered, 0
    uri = servers.uri(name)
    server.open(uri, text)
    arrived, message = server.diagnostics(uri)
    found = len(message["params"]["diagnostics"])
    if found == 0:
        raise Failure(f"{name} found nothing")
    server.stop()
    return arrived - server.started, found


def starts(servers, runs, results):
    text = servers.text("lesson-10k.md")
    names = ["kegang", "remark", "vscode-markdown", "rumdl"]
    seconds_of = {name: [] for name in names}
    found = {}
    for turn in range(runs + 1):
        for name in names:
            seconds, findings = start_once(servers, name, text)
            if found.setdefault(name, findings) != findings:
                raise Failure(f"{name}: {found[name]} findings, then {findings}")
            if turn > 0:
                seconds_of[name].append(seconds)
    results.table(
        "Server: from its start to the first diagnostics of 10 KB",
        ["server", "ms", "runs", "findings"],
        [[name, f"{1000 * statistics.median(seconds_of[name]):.0f}", str(runs), str(found[name] or "–")] for name in names],
    )
    for peer, words, limit in (("remark", "remark server", 0.5), ("vscode-markdown", "vscode-markdown init", 1.2)):
        measured = statistics.median(ours / theirs for ours, theirs in zip(seconds_of["kegang"], seconds_of[peer]))
        results.goal("server start → first diagnostics, 10 KB", words, limit, measured)


def main():
    servers = Servers(*(os.path.abspath(argument) for argument in sys.argv[1:4]))
    results = Results("servers")
    starts(servers, times(11, 3), results)
    keystrokes.measure(servers, times(500, 150), times(50, 10), results)
    course.measure(servers, times(5, 1), results)
    results.save()


if __name__ == "__main__":
    if len(sys.argv) < 4:
        sys.exit(__doc__)
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
