"""The time from a keystroke to the diagnostics for it, and from the last of many quick ones."""

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
SIZES = (("lesson-10k.md", "10 KB"), ("lesson-1m.md", "1 MB"))


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


def lone(servers, name, file, edits):
    """Milliseconds from a keystroke to the diagnostics for it, sorted; the diagnostics of each text must be as many as
    those of the same text before."""
    typing = Typing(servers, name, file)
    times = []
    found = {}
    for edit in range(WARM_UP + edits):
        time.sleep(PAUSE)
        sent = typing.change(typing.at, edit % 2, "" if edit % 2 else " ")
        arrived, findings = typing.answer()
        if findings == 0 or found.setdefault(edit % 2, findings) != findings:
            raise Failure(f"{name} found {findings} things in {file}, and before {found}")
        if edit >= WARM_UP:
            times.append(1000 * (arrived - sent))
    if name == "kegang" and found[0] != found[1] + 1:
        raise Failure(f"{name} did not find the blank that is too much: {found}")
    typing.server.stop()
    return sorted(times)


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


def measure(servers, edits, bursts_per_file, results):
    columns = ["server", "file", "n", "p50", "p99", "most"]
    times = {}
    table = []
    for file, size in SIZES:
        for name in ("kegang", "rumdl", "remark"):
            # A large lesson takes remark nine seconds for each.
            if name != "remark" or size == "10 KB":
                times[name, size] = lone(servers, name, file, min(60, edits) if name == "remark" else edits)
                table.append(row(name, size, times[name, size]))
    results.table("Keystroke → diagnostics, ms", columns, table)
    for part, limits in ((0.5, (0.4, 0.05)), (0.99, (1, 0.2))):
        for (_, size), limit in zip(SIZES, limits):
            measured = share(times["kegang", size], part) / share(times["rumdl", size], part)
            against = "rumdl server" if part == 0.5 else "rumdl server's p99"
            results.goal(f"keystroke → diagnostics p{100 * part:.0f}, {size}", against, limit, measured)
    growth = share(times["kegang", "1 MB"], 0.5) / share(times["kegang", "10 KB"], 0.5)
    results.goal("growth of keystroke p50 from 10 KB to 1 MB", "itself", 5, growth, "×")

    table = []
    for file, size in SIZES:
        quick = bursts(servers, file, bursts_per_file)
        table.append(row("kegang", size, quick))
        late = quick[-1] - share(times["kegang", size], 0.5)
        results.goal(f"last of {QUICK_EDITS} quick keystrokes → diagnostics, most, {size}", "a lone keystroke", 50, late, "ms more")
    results.table(f"Last of {QUICK_EDITS} quick keystrokes → its diagnostics, ms", columns, table)
