#!/usr/bin/env python3
"""Makes tables of what was measured.

usage: tables.py [--write PAGE LANGUAGE]…

Prints all of them in English; with --write also puts each between its marks in a page, in the page's language."""

import os
import re
import sys

import microbenchmarks
from results import read
from words import chinese, english

LANGUAGES = {"en": english, "zh": chinese}
# Each part is between two comments in the pages.
PARTS = ("machine", "goals", "processes", "servers", "archives", "microbenchmarks")


def markdown(columns, rows, say):
    lines = ["| " + " | ".join(say(column) for column in columns) + " |", "|" + "---|" * len(columns)]
    lines += ["| " + " | ".join(say(cell) for cell in row) + " |" for row in rows]
    return "\n".join(lines)


def goal_row(goal):
    value, limit = goal["measured"], goal["limit"]
    measured = f"{value:.2f}" if value < 10 else f"{value:.1f}"
    if (float(measured) <= limit) != (value <= limit):
        # Rounded like that it would seem to be met.
        measured = f"{value:.3f}"
    return [goal["work"], goal["against"], f"≤ {limit:g}", measured, "yes" if value <= limit else "**no**"], goal["unit"]


def goals(say):
    rows = []
    for goal in read("processes")["goals"] + read("servers")["goals"]:
        row, unit = goal_row(goal)
        cells = [say(cell) for cell in row]
        if unit:
            word = say(unit)
            space = "" if word == "×" else " "
            cells[2] += space + word
            cells[3] += space + word
        rows.append(cells)
    return markdown([say(column) for column in ("work", "against", "goal", "measured", "met")], rows, english) if rows else ""


def tables(part, say):
    return "\n\n".join(
        f"### {say(table['title'])}\n\n{markdown(table['columns'], table['rows'], say)}" for table in read(part)["tables"]
    )


def machine():
    """What the machine is, and of each part when and at which commit it was measured."""
    folder = os.environ["BENCHMARK_RESULTS"]
    lines = []
    for name in ["machine.txt"] + [f"{part}.stamp" for part in PARTS]:
        path = os.path.join(folder, name)
        if os.path.exists(path):
            with open(path, encoding="utf-8") as file:
                lines.append(file.read().strip())
    return "\n".join(lines)


def part(name, say):
    if name == "machine":
        return machine()
    if name == "goals":
        return goals(say)
    if name == "microbenchmarks":
        return microbenchmarks.tables(say, markdown)
    return tables(name, say)


def write(page, say):
    with open(page, encoding="utf-8") as file:
        text = file.read()
    for name in PARTS:
        content = part(name, say)
        begin, end = f"<!-- measured: {name} -->", f"<!-- end: {name} -->"
        if begin not in text or end not in text:
            sys.exit(f"{page} has no place for {name}: {begin} … {end}")
        if content:
            # A function, so that nothing in the content is taken for a group.
            text = re.sub(f"{re.escape(begin)}.*?{re.escape(end)}", lambda _: f"{begin}\n\n{content}\n\n{end}", text, flags=re.DOTALL)
    with open(page, "w", encoding="utf-8") as file:
        file.write(text)


def main():
    for name in PARTS:
        content = part(name, english)
        if content:
            print(content + "\n")
    pages = [argument for argument in sys.argv[1:] if argument != "--write"]
    for page, language in zip(pages[::2], pages[1::2]):
        write(page, LANGUAGES[language])


if __name__ == "__main__":
    main()
