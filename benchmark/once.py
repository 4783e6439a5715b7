"""Runs one command and writes what the operating system says of it: seconds of CPU and of wall, KiB of peak memory, status.

usage: once.py FILE COMMAND…

A program begins with the peak memory of the one that started it, so that this must be a small one."""

import os
import sys
import time

start = time.perf_counter()
process = os.posix_spawnp(sys.argv[2], sys.argv[2:], os.environ)
_, status, usage = os.wait4(process, 0)
wall = time.perf_counter() - start
with open(sys.argv[1], "w") as file:
    file.write(f"{usage.ru_utime + usage.ru_stime} {wall} {usage.ru_maxrss} {os.waitstatus_to_exitcode(status)}")
