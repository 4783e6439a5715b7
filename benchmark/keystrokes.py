"""The time from a keystroke to the diagnostics for it, and from the last of many quick ones."""

import statistics
import time

from measure import Failure

WARM_UP = 60
# A blank more between these words is found by a check, and gone it is found no more: every keystroke must be answered.
PLACE = "batch size"
# Nobody types faster; a server that waits a moment between two answers isn't held up by that.
PAUSE = 0.06
# A key that is held down.
QUICK_PAUSE = 0.005
QUICK_EDITS = 20
# So many for one server, then as many for the next: a machine that slows down slows both.
BLOCK = 25
# With what a keystroke may take beside rumdl's: typically, and the slowest in a hundred.
SIZES = (("lesson-10k.md", "10 KB", 0.4, 1), ("lesson-1m.md", "1 MB", 0.05, 0.2))


class Typing:
    """An open lesson with a cursor in the middle of its text."""

    def __init__(self, servers, name, file):
        self.name = name
        self.text = servers.text(file)
        self.uri = servers.uri(name)
        self.server, _ = servers.start(name)
        self.server.open(self.uri, self.text)
        self.server.diagnostics(self.uri)
        self.server.until_quiet(0.5)
        self.at = self.text.index(PLACE, len(self.text) // 2) + PLACE.index(" ")
        self.version = 1

    def _position(self, offset):
        line_start = self.text.rfind("\n", 0, offset) + 1
        return {"line": self.text.count("\n", 0, offset), "character": offset - line_start}

    def change(self, offset, length, inserted):
        """Types or deletes; gives when that was sent."""
        after = self.text[:offset] + inserted + self.text[offset + length :]
        if self.server.incremental:
            places = {"start": self._position(offset), "end": self._position(offset + length)}
            change = {"range": places, "text": inserted}
        else:
            change = {"text": after}
        self.text = after
        self.version += 1
        sent = time.perf_counter()
        self.server.notify(
            "textDocument/didChange",
            textDocument={"uri": self.uri, "version": self.version},
            contentChanges=[change],
        )
        return sent

    def answer(self):
        """When the diagnostics of the newest text came, and how many there are."""
        arrived, message = self.server.diagnostics(self.uri, self.version)
        return arrived, len(message["params"]["diagnostics"])


class LoneKeystrokes:
    """Keystrokes one by one; the diagnostics of each text must be as many as those of the same text before."""

    def __init__(self, servers, name, file):
        self.typing = Typing(servers, name, file)
        self.file = file
        self.edits = 0
        self.found = {}
        self.run(WARM_UP)

    def run(self, edits):
        """Milliseconds from each keystroke to the diagnostics for it."""
        times = []
        for _ in range(edits):
            time.sleep(PAUSE)
            undone = self.edits % 2
            sent = self.typing.change(self.typing.at, undone, "" if undone else " ")
            arrived, findings = self.typing.answer()
            self.edits += 1
            if findings == 0 or self.found.setdefault(undone, findings) != findings:
                raise Failure(f"{self.typing.name} found {findings} things in {self.file}, and before {self.found}")
            times.append(1000 * (arrived - sent))
        return times

    def stop(self):
        if self.typing.name == "kegang" and self.found[0] != self.found[1] + 1:
            raise Failure(f"kegang did not find the blank that is too much: {self.found}")
        self.typing.server.stop()


def lone(servers, names, file, edits):
    """The milliseconds of each server's keystrokes, block by block in turn; the servers that are not asked wait."""
    keystrokes = {name: LoneKeystrokes(servers, name, file) for name in names}
    blocks = {name: [] for name in names}
    for _ in range(max(1, edits // BLOCK)):
        for name in names:
            blocks[name].append(keystrokes[name].run(min(BLOCK, edits)))
    for name in names:
        keystrokes[name].stop()
    return blocks


def bursts(servers, file, count):
    """Milliseconds from the last of many quick keystrokes to its diagnostics, sorted. Each moves a finding, so that the
    last one is always told."""
    typing = Typing(servers, "kegang", file)
    typing.change(typing.at, 0, " ")
    typing.answer()
    start = typing.at - PLACE.index(" ")
    times = []
    for burst in range(count + 5):
        time.sleep(PAUSE)
        for _ in range(QUICK_EDITS):
            time.sleep(QUICK_PAUSE)
            sent = typing.change(start, 0, "x")
        arrived, findings = typing.answer()
        if findings == 0:
            raise Failure("kegang found nothing after quick keystrokes")
        if burst >= 5:
            times.append(1000 * (arrived - sent))
        time.sleep(PAUSE)
        typing.change(start, QUICK_EDITS, "")
        typing.answer()
    typing.server.stop()
    return sorted(times)


def share(times, part):
    return times[min(len(times) - 1, int(len(times) * part))]


def row(name, size, times):
    return [name, size, str(len(times)), f"{share(times, 0.5):.2f}", f"{share(times, 0.99):.2f}", f"{times[-1]:.2f}"]


def all_of(blocks):
    return sorted(time for block in blocks for time in block)


def ratio(ours, theirs):
    """The median of the ratios of the blocks' medians, turn by turn."""
    return statistics.median(statistics.median(a) / statistics.median(b) for a, b in zip(ours, theirs))


def measure(servers, edits, bursts_per_file, results):
    columns = ["server", "file", "n", "p50", "p99", "most"]
    goals = []
    table = []
    p50 = {}
    most = {}
    for file, size, typical, rare in SIZES:
        blocks = lone(servers, ("kegang", "rumdl"), file, edits)
        # Not in turn: a large lesson takes remark nine seconds for each.
        if size == "10 KB":
            blocks.update(lone(servers, ("remark",), file, min(60, edits)))
        times = {name: all_of(of_server) for name, of_server in blocks.items()}
        table += [row(name, size, times[name]) for name in times]
        p50[size] = share(times["kegang"], 0.5)
        most[size] = times["kegang"][-1]
        goals.append(("p50", size, "rumdl server", typical, ratio(blocks["kegang"], blocks["rumdl"])))
        goals.append(("p99", size, "rumdl server's p99", rare, share(times["kegang"], 0.99) / share(times["rumdl"], 0.99)))
    results.table("Keystroke → diagnostics, ms", columns, table)
    for part, size, against, limit, measured in sorted(goals, key=lambda goal: goal[0]):
        results.goal(f"keystroke → diagnostics {part}, {size}", against, limit, measured)
    for size, typical in p50.items():
        results.goal(f"keystroke → diagnostics, most, {size}", "its p50", 50, most[size] - typical, "ms more")
    results.goal("growth of keystroke p50 from 10 KB to 1 MB", "itself", 5, p50["1 MB"] / p50["10 KB"], "×")

    table = []
    for file, size, _, _ in SIZES:
        quick = bursts(servers, file, bursts_per_file)
        table.append(row("kegang", size, quick))
        results.goal(
            f"last of {QUICK_EDITS} quick keystrokes → diagnostics, most, {size}", "a lone keystroke", 50, quick[-1] - p50[size], "ms more"
        )
    results.table(f"Last of {QUICK_EDITS} quick keystrokes → its diagnostics, ms", columns, table)
