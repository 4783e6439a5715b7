"""What was measured, kept in a file until it is made into tables: figures need no words, and pages are in two languages."""

import json
import os


class Results:
    """The goals and tables of one part, such as whole processes.

    Goals have the figure that is enough, tables the names of their columns; tables.py knows the words in both languages."""

    def __init__(self, part):
        self.part = part
        self.goals = []
        self.tables = []

    def goal(self, work, against, limit, measured, unit=""):
        self.goals.append({"work": work, "against": against, "limit": limit, "measured": measured, "unit": unit})

    def table(self, title, columns, rows):
        self.tables.append({"title": title, "columns": columns, "rows": rows})
        self.save()

    def save(self):
        folder = os.environ["BENCHMARK_RESULTS"]
        with open(os.path.join(folder, self.part + ".json"), "w", encoding="utf-8") as file:
            json.dump({"goals": self.goals, "tables": self.tables}, file, ensure_ascii=False, indent=1)


def read(part):
    """What was kept of a part; nothing if it was not measured."""
    path = os.path.join(os.environ["BENCHMARK_RESULTS"], part + ".json")
    if not os.path.exists(path):
        return {"goals": [], "tables": []}
    with open(path, encoding="utf-8") as file:
        return json.load(file)
