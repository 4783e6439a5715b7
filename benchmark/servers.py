#!/usr/bin/env python3
"""Opens lessons and a course in Kegang's language server and in its peers'.

usage: servers.py KEGANG PEERS COURSES [--quick]

The folders are those of processes.py; COURSES also holds course-3000, lesson-10k.md and lesson-1m.md."""

import os
import statistics
import sys
import time
from lsp import Server
from measure import Goals
from installed import rumdl_native

KEGANG, PEERS, COURSES = (os.path.abspath(argument) for argument in sys.argv[1:4])
QUICK = "--quick" in sys.argv
EDITS = 150 if QUICK else 500
WARM_UP = 60
# A blank more between these words is found by a check, and gone it is found no more: every keystroke must be answered.
PLACE = "batch size"
PAUSE = 0.06

NODE = os.path.join(PEERS, "node_modules")
SERVERS = {
    "kegang": [KEGANG, "lsp"],
    "rumdl": [rumdl_native(PEERS), "server", "--stdio"],
    "vscode-markdown": ["node", os.path.join(NODE, "vscode-markdown-languageserver", "dist", "node", "workerMain.js"), "--stdio"],
    "remark": ["node", os.path.join(PEERS, "remark-server.mjs"), "--stdio"],
}


def text_of(name):
    with open(os.path.join(COURSES, name), encoding="utf-8") as file:
        return file.read()


def uri_for(name):
    """A lesson that is a course of its own; remark looks for its plug-ins beside the file."""
    return f"file://{PEERS}/lesson.md" if name == "remark" else f"file://{COURSES}/course-1/lesson.md"


def start_once(name, text):
    server = Server(name, SERVERS[name], PEERS)
    ready = server.initialize()
    if name == "vscode-markdown":
        server.stop()
        return ready
    uri = uri_for(name)
    server.open(uri, text)
    arrived, message = server.diagnostics(uri)
    if not message["params"]["diagnostics"]:
        raise SystemExit(f"{name} found nothing")
    server.stop()
    return arrived - server.started


def starts(runs):
    text = text_of("lesson-10k.md")
    names = ["kegang", "remark", "vscode-markdown", "rumdl"]
    results = {name: [] for name in names}
    for turn in range(runs + 1):
        for name in names:
            seconds = start_once(name, text)
            if turn > 0:
                results[name].append(seconds)
    print("\n### Server: from its start to the first diagnostics of 10 KB (vscode-markdown: to its answer), ms\n\n| server | ms |\n|---|---|")
    for name in names:
        print(f"| {name} | {1000 * statistics.median(results[name]):.0f} |")
    return results


def keystrokes(name, file, edits):
    """Milliseconds from a keystroke to the diagnostics for it, sorted."""
    text = text_of(file)
    server = Server(name, SERVERS[name], PEERS)
    server.initialize()
    uri = uri_for(name)
    server.open(uri, text)
    server.diagnostics(uri)
    server.until_quiet(0.5)
    at = text.index(PLACE, len(text) // 2) + PLACE.index(" ")
    line = text.count("\n", 0, at)
    character = at - (text.rfind("\n", 0, at) + 1)
    longer = text[:at] + " " + text[at:]
    times = []
    start = {"line": line, "character": character}
    for edit in range(WARM_UP + edits):
        typing = edit % 2 == 0
        if server.incremental:
            end = start if typing else {"line": line, "character": character + 1}
            change = {"range": {"start": start, "end": end}, "text": " " if typing else ""}
        else:
            change = {"text": longer if typing else text}
        # Nobody types faster; a server that waits a moment between two answers isn't held up by that.
        time.sleep(PAUSE)
        sent = time.perf_counter()
        server.notify("textDocument/didChange", textDocument={"uri": uri, "version": 2 + edit}, contentChanges=[change])
        arrived, message = server.diagnostics(uri)
        if not message["params"]["diagnostics"]:
            raise SystemExit(f"{name} found nothing")
        if edit >= WARM_UP:
            times.append(1000 * (arrived - sent))
    server.stop()
    return sorted(times)


def share(times, part):
    return times[min(len(times) - 1, int(len(times) * part))]


def course(name):
    """MiB resident, and seconds until all of a course is known; Kegang's also say what is wrong in each closed file."""
    folder = os.path.join(COURSES, "course-3000")
    server = Server(name, SERVERS[name], folder)
    server.initialize(folder)
    began = time.perf_counter()
    first = sorted(os.path.join(path, each) for path, _, names in os.walk(folder) for each in names if each.endswith(".md"))[0]
    with open(first, encoding="utf-8") as file:
        server.open("file://" + first, file.read())
    found = 1
    if name == "kegang":
        ended, answer = server.request("kegang/checkCourse")
        found = len(answer["result"]["files"])
        if found < 100:
            raise SystemExit(f"{name} found something in {found} files only")
    else:
        # It says nothing when it is done; until then it is busy with messages.
        ended = server.diagnostics("file://" + first)[0]
    server.until_quiet(4)
    memory = server.memory()
    server.stop()
    return memory, ended - began, found


def main():
    goals = Goals()
    ready = starts(3 if QUICK else 7)
    ours = statistics.median(ready["kegang"])
    goals.add("server start → first diagnostics, 10 KB", "remark server", 0.5, ours / statistics.median(ready["remark"]))
    goals.add("", "vscode-markdown init", 1.2, ours / statistics.median(ready["vscode-markdown"]))

    print("\n### Keystroke → diagnostics, ms\n\n| server | file | n | p50 | p99 | max |\n|---|---|---|---|---|---|")
    times = {}
    for file, size in (("lesson-10k.md", "10 KB"), ("lesson-1m.md", "1 MB")):
        for name in ("kegang", "rumdl", "remark"):
            if name == "remark" and size == "1 MB":
                # Nine seconds for each.
                continue
            measured = keystrokes(name, file, EDITS if name != "remark" else 60)
            times[name, size] = measured
            print(f"| {name} | {size} | {len(measured)} | {share(measured, 0.5):.2f} | {share(measured, 0.99):.2f} | {measured[-1]:.2f} |", flush=True)
    for part, limits in ((0.5, (0.4, 0.05)), (0.99, (1, 0.2))):
        for size, limit in zip(("10 KB", "1 MB"), limits):
            goals.add(
                f"keystroke → diagnostics p{part * 100:.0f}, {size}",
                "rumdl server",
                limit,
                share(times["kegang", size], part) / share(times["rumdl", size], part),
            )
    growth = share(times["kegang", "1 MB"], 0.5) / share(times["kegang", "10 KB"], 0.5)
    goals.add("growth of keystroke p50 from 10 KB to 1 MB", "itself", 5, growth)

    print("\n### A course of 3,000 lessons open as a workspace\n\n| server | resident MiB | until all is said, s | files with findings |\n|---|---|---|---|")
    known = {}
    for name in ("kegang", "rumdl"):
        known[name] = course(name)
        print("| {} | {:.0f} | {:.2f} | {} |".format(name, *known[name]), flush=True)
    goals.add("3,000 lessons, resident", "rumdl server", 3, known["kegang"][0] / known["rumdl"][0])
    goals.add("3,000 lessons, until closed files' findings are known, s", "", 3, known["kegang"][1])
    goals.print()


if len(sys.argv) < 4:
    sys.exit(__doc__)
main()
