#!/usr/bin/env python3
"""Says how large what users install is, and how fast it starts with each Java.

usage: archives.py RELEASE COURSES IMAGES JDK… [--quick | --try]

RELEASE is the unpacked zip, beside which the packed one lies, COURSES the folder of processes.py, IMAGES where a release
with a runtime of each JDK is put."""

import os
import statistics
import subprocess
import sys

from contenders import kegang
from lsp import Server
from measure import Failure, in_turn, median, times
from results import Results

MIB = 1024 * 1024


def java_version(jdk):
    with open(os.path.join(jdk, "release"), encoding="utf-8") as file:
        for line in file:
            if line.startswith("JAVA_VERSION="):
                return line.split('"')[1]
    raise Failure(f"{jdk} does not say which Java it is")


def unpacked(folder):
    return sum(os.lstat(os.path.join(path, name)).st_size for path, _, names in os.walk(folder) for name in names)


class Installation:
    """What users install, and a launcher in it; the environment says which Java runs it."""

    def __init__(self, name, java, archive, folder, environment):
        self.name = name
        self.java = java
        self.archive = archive
        self.folder = folder
        self.launcher = os.path.join(folder, "bin", "kegang")
        self.environment = environment
        self.title = f"{name}, Java {java}"

    def sizes(self):
        return [f"{os.path.getsize(self.archive) / MIB:.1f}", f"{unpacked(self.folder) / MIB:.1f}"]


def installations(release, images, jdks):
    version = os.path.basename(release).removeprefix("kegang-")
    zip_file = os.path.dirname(release) + ".zip"
    dist = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "dist")
    tool = os.path.join(dist, "linux-x64")
    compiler = os.path.join(dist, "target", "compiler")
    for jdk in jdks:
        java = java_version(jdk)
        yield Installation("zip", java, zip_file, release, {"KEGANG_JAVA": os.path.join(jdk, "bin", "java")})
        folder = os.path.join(images, java)
        archive = os.path.join(folder, f"kegang-{version}-linux-x64.tar.gz")
        os.makedirs(folder, exist_ok=True)
        subprocess.run([tool, release, jdk, version, archive, compiler], check=True, stdout=subprocess.DEVNULL)
        yield Installation("tar.gz", java, archive, os.path.join(folder, "linux-x64", os.path.basename(release)), {})


def server_starts(installed, text, uri, runs):
    """Milliseconds from the start of each server to its first diagnostics."""
    starts = {each.title: [] for each in installed}
    found = set()
    for turn in range(runs + 1):
        for each in installed:
            server = Server(each.title, [each.launcher, "lsp"], os.path.dirname(each.launcher), each.environment)
            server.initialize()
            server.open(uri, text)
            arrived, message = server.diagnostics(uri)
            found.add(len(message["params"]["diagnostics"]))
            if 0 in found or len(found) > 1:
                raise Failure(f"{each.title} found {len(message['params']['diagnostics'])} things, and before {found}")
            server.stop()
            if turn > 0:
                starts[each.title].append(1000 * (arrived - server.started))
    return starts


def extensions(top):
    """The packages of the VS Code client that were built; their servers start as those of the archives do."""
    folder = os.path.join(top, "vscode-client", "target")
    names = sorted(os.listdir(folder)) if os.path.isdir(folder) else []
    for name in names:
        if name.endswith(".vsix"):
            yield ["VSIX", name, f"{os.path.getsize(os.path.join(folder, name)) / MIB:.1f}", "–", "–", "–", "–"]


def main():
    arguments = [argument for argument in sys.argv[1:] if not argument.startswith("--")]
    release, courses, images = (os.path.abspath(argument) for argument in arguments[:3])
    runs = times(15, 5)
    installed = list(installations(release, images, arguments[3:]))
    checks = in_turn(
        [kegang(each.launcher, each.title, each.environment) for each in installed],
        ["lesson.md"],
        os.path.join(courses, "course-1"),
        runs,
        1,
    )
    with open(os.path.join(courses, "lesson-10k.md"), encoding="utf-8") as file:
        text = file.read()
    uri = f"file://{courses}/course-1/lesson.md"
    starts = server_starts(installed, text, uri, runs)
    table = []
    for each in installed:
        check = [f"{1000 * median(checks[each.title], figure):.0f}" for figure in ("cpu", "wall")]
        table.append([each.name, each.java] + each.sizes() + check + [f"{statistics.median(starts[each.title]):.0f}"])
    table += extensions(os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    Results("archives").table(
        "What users install",
        ["archive", "Java", "MiB", "unpacked MiB", "one check, CPU ms", "one check, wall ms", "server to first diagnostics, ms"],
        table,
    )


if __name__ == "__main__":
    if len(sys.argv) < 5:
        sys.exit(__doc__)
    try:
        main()
    except Failure as failure:
        sys.exit(str(failure))
