"""Makes tables of what JMH wrote: time and allocated memory of each operation at each size."""

import json
import os
import re

# By class of the benchmarks, in the order of the page.
GROUPS = (
    ("LessonBenchmark", "Reading, checking, formatting"),
    ("KeystrokeBenchmark", "Keystroke, from the change to what is published"),
    ("RequestBenchmark", "Requests of an editor"),
    ("CourseBenchmark", "A course of 3,000 lessons"),
)
ALLOCATED = "gc.alloc.rate.norm"
IN_MICROSECONDS = {"s/op": 1_000_000, "ms/op": 1000, "us/op": 1, "ns/op": 0.001}


def _time(result):
    microseconds = result["primaryMetric"]["score"] * IN_MICROSECONDS[result["primaryMetric"]["scoreUnit"]]
    for unit, size in (("s", 1_000_000), ("ms", 1000)):
        if microseconds >= size:
            return f"{microseconds / size:.3g} {unit}"
    return f"{microseconds:.3g} µs"


def _allocated(result):
    size = result["secondaryMetrics"].get(ALLOCATED, {}).get("score")
    if size is None:
        return "–"
    for unit, least in (("MB", 1_000_000), ("KB", 1000)):
        if size >= least:
            return f"{size / least:.0f} {unit}" if size >= 10 * least else f"{size / least:.1f} {unit}"
    return f"{size:.0f} B"


def _name(result):
    """The method, and what its parameters other than the size say; a parameter in place of the only method."""
    parameters = dict(result.get("params") or {})
    size = parameters.pop("size", "")
    method = result["benchmark"].rsplit(".", 1)[1]
    name = ", ".join(parameters.values()) or re.sub("([A-Z])", r" \1", method)
    return name.lower().replace("_", " "), size


def tables(say, markdown):
    path = os.path.join(os.environ["BENCHMARK_RESULTS"], "jmh.json")
    if not os.path.exists(path):
        return ""
    with open(path, encoding="utf-8") as file:
        results = json.load(file)
    parts = []
    for group, title in GROUPS:
        cells = {}
        sizes = {}
        for result in results:
            if result["benchmark"].split(".")[-2] == group:
                name, size = _name(result)
                sizes.setdefault(size)
                cells.setdefault(name, {})[size] = f"{_time(result)}, {_allocated(result)}"
        if cells:
            rows = [[name] + [cells[name].get(size, "–") for size in sizes] for name in cells]
            columns = [""] + [size or f"{say('time')}, {say('allocated')}" for size in sizes]
            parts.append(f"### {say(title)}\n\n{markdown(columns, rows, say)}")
    return "\n\n".join(parts)
