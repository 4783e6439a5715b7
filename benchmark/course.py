"""A course of 3,000 lessons open as a workspace."""

import os
import statistics
import time

from measure import Failure

COURSE = "course-3000"


def open_course(servers, name):
    """MiB resident, and seconds until all of a course is known; Kegang's also say what is wrong in each closed file."""
    folder = os.path.join(servers.courses, COURSE)
    server, _ = servers.start(name, folder)
    began = time.perf_counter()
    lessons = (os.path.join(path, each) for path, _, names in os.walk(folder) for each in names if each.endswith(".md"))
    first = min(lessons)
    with open(first, encoding="utf-8") as file:
        server.open("file://" + first, file.read())
    if name == "kegang":
        ended, answer = server.request("kegang/checkCourse")
        found = len(answer["result"]["files"])
    else:
        # It says nothing when it is done; until then it is busy with messages.
        ended, message = server.diagnostics("file://" + first)
        found = 1 if message["params"]["diagnostics"] else 0
    if found == 0:
        raise Failure(f"{name} found nothing in a whole course")
    server.until_quiet(4)
    memory = server.memory()
    server.stop()
    return memory, ended - began, found


def measure(servers, runs, results):
    names = ("kegang", "rumdl")
    known = {name: [] for name in names}
    for _ in range(runs):
        for name in names:
            known[name].append(open_course(servers, name))
            if known[name][0][2] != known[name][-1][2]:
                raise Failure(f"{name}: findings in {known[name][0][2]} files, then in {known[name][-1][2]}")
    memory, seconds = ({name: [run[i] for run in known[name]] for name in names} for i in (0, 1))
    results.table(
        "A course of 3,000 lessons open as a workspace",
        ["server", "resident MiB", "until all is said, s", "runs", "files with findings"],
        [
            [name, f"{statistics.median(memory[name]):.0f}", f"{statistics.median(seconds[name]):.2f}", str(runs), str(known[name][0][2])]
            for name in names
        ],
    )
    measured = statistics.median(ours / theirs for ours, theirs in zip(memory["kegang"], memory["rumdl"]))
    results.goal("3,000 lessons open as a workspace, resident", "rumdl server", 3, measured)
    results.goal("the same, until the findings of closed files are known", "itself", 3, statistics.median(seconds["kegang"]), "s")
