"""A language client just large enough to take the time: it answers what servers ask, and notes when messages came."""

import atexit
import json
import os
import queue
import subprocess
import sys
import threading
import time

from measure import Failure


def ready(name, command, folder, workspace=None):
    """Starts a server until it answers; gives it with the seconds from its start to its answer. On a busy machine rumdl's
    sometimes sleeps for ever before it reads the first message; that start is left out."""
    for _ in range(10):
        server = Server(name, command, folder)
        server.patience = 20
        try:
            seconds = server.initialize(workspace)
        except Failure as failure:
            print(f"{failure}; it is started again", file=sys.stderr)
            server.process.kill()
            server.process.wait()
            continue
        server.patience = 120
        return server, seconds
    raise Failure(f"{name} never answered")


class Server:
    """A language server as a process, spoken to over pipes."""

    def __init__(self, name, command, folder, environment=None):
        self.name = name
        self.started = time.perf_counter()
        self.process = subprocess.Popen(
            command,
            cwd=folder,
            env={**os.environ, **(environment or {})},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        # Nothing goes on running after a failure.
        atexit.register(self.process.kill)
        self.messages = queue.Queue()
        self.next_id = 1
        self.patience = 120
        threading.Thread(target=self._read, daemon=True).start()

    def _read(self):
        stream = self.process.stdout
        while True:
            length = 0
            while True:
                header = stream.readline()
                if not header:
                    self.messages.put((time.perf_counter(), None))
                    return
                if header in (b"\r\n", b"\n"):
                    break
                if header.lower().startswith(b"content-length:"):
                    length = int(header.split(b":")[1])
            body = stream.read(length)
            if len(body) < length:
                self.messages.put((time.perf_counter(), None))
                return
            arrived = time.perf_counter()
            message = json.loads(body)
            if "method" in message and "id" in message:
                self._answer(message)
            else:
                self.messages.put((arrived, message))

    def _answer(self, request):
        items = (request.get("params") or {}).get("items")
        result = [{}] * len(items) if request["method"] == "workspace/configuration" else None
        self._send({"jsonrpc": "2.0", "id": request["id"], "result": result})

    def _send(self, message):
        body = json.dumps(message, ensure_ascii=False).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def notify(self, method, **params):
        self._send({"jsonrpc": "2.0", "method": method, "params": params})

    def request(self, method, **params):
        """Sends a request, and waits for its answer; gives the time it came and what it says."""
        number = self.next_id
        self.next_id += 1
        self._send({"jsonrpc": "2.0", "id": number, "method": method, "params": params})
        return self.wait(lambda message: message.get("id") == number)

    def wait(self, wanted, seconds=None):
        seconds = seconds or self.patience
        deadline = time.perf_counter() + seconds
        while True:
            try:
                arrived, message = self.messages.get(timeout=max(0.001, deadline - time.perf_counter()))
            except queue.Empty:
                raise Failure(f"{self.name} did not answer for {seconds} s") from None
            if message is None:
                raise Failure(f"{self.name} ended with {self.process.wait()}")
            if wanted(message):
                if "error" in message:
                    raise Failure(f"{self.name}: {message['error']}")
                return arrived, message

    def until_quiet(self, seconds):
        """Takes all messages until none comes for a while; gives them with their times."""
        taken = []
        while True:
            try:
                arrived, message = self.messages.get(timeout=seconds)
            except queue.Empty:
                return taken
            if message is None:
                raise Failure(f"{self.name} ended with {self.process.wait()}")
            taken.append((arrived, message))

    def initialize(self, folder=None):
        """Gives the seconds from the start of the process to its answer, and what the server can do."""
        uri = None if folder is None else "file://" + folder
        arrived, answer = self.request(
            "initialize",
            processId=os.getpid(),
            rootUri=uri,
            workspaceFolders=None if uri is None else [{"uri": uri, "name": "course"}],
            initializationOptions={"markdownFileExtensions": ["md"]},
            capabilities={
                "workspace": {"configuration": True, "workspaceFolders": True},
                "textDocument": {
                    "synchronization": {"dynamicRegistration": False},
                    "publishDiagnostics": {"relatedInformation": True, "versionSupport": True},
                },
            },
        )
        self.notify("initialized")
        sync = answer["result"]["capabilities"].get("textDocumentSync", 1)
        self.incremental = (sync.get("change", 1) if isinstance(sync, dict) else sync) == 2
        return arrived - self.started

    def open(self, uri, text, language="markdown"):
        self.notify("textDocument/didOpen", textDocument={"uri": uri, "languageId": language, "version": 1, "text": text})

    def diagnostics(self, uri, version=None):
        """Waits for the diagnostics of a document; of a version, where the server says of which they are."""

        def wanted(message):
            if message.get("method") != "textDocument/publishDiagnostics" or message["params"]["uri"] != uri:
                return False
            return version is None or message["params"].get("version", version) in (None, version)

        return self.wait(wanted)

    def memory(self):
        """MiB of the process and of those it started."""
        processes = {self.process.pid}
        for entry in os.listdir("/proc"):
            try:
                with open(f"/proc/{entry}/stat") as stat:
                    if int(stat.read().rsplit(")", 1)[1].split()[1]) in processes:
                        processes.add(int(entry))
            except (OSError, ValueError):
                continue
        total = 0
        for process in processes:
            with open(f"/proc/{process}/status") as status:
                total += sum(int(line.split()[1]) for line in status if line.startswith("VmRSS"))
        return total / 1024

    def stop(self):
        try:
            self.request("shutdown")
            self.notify("exit")
            self.process.wait(5)
        except (Failure, OSError, subprocess.TimeoutExpired):
            self.process.kill()
            self.process.wait()
