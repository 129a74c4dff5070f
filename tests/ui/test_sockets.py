# SPDX-License-Identifier: MIT
"""The window opens no socket of the internet: strace watches where there is one, /proc where we are root, since
nobody else can look into the program.

Usage: test_sockets.py EMODESK
"""
import os
import re
import shutil
import subprocess
import sys
import tempfile
import time

WATCHED_SECONDS = 5


def inodes_of_internet_sockets():
    """Those of the whole machine."""
    found = set()
    for name in ("tcp", "tcp6", "udp", "udp6", "raw", "raw6"):
        try:
            with open(f"/proc/net/{name}", encoding="ascii") as table:
                found.update(line.split()[9] for line in table.readlines()[1:])
        except FileNotFoundError:
            continue
    return found


def sockets_of(process):
    """The inodes of the sockets that it holds."""
    found = set()
    folder = f"/proc/{process}/fd"
    for name in os.listdir(folder) if os.getuid() == 0 else ():
        try:
            match = re.fullmatch(r"socket:\[(\d+)\]", os.readlink(os.path.join(folder, name)))
        except FileNotFoundError:
            continue
        if match:
            found.add(match.group(1))
    return found


def main(program):
    environment = dict(os.environ, QT_QPA_PLATFORM="offscreen")
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "--profile", os.path.join(folder, "profile")]
        strace = shutil.which("strace")
        if os.getuid() != 0 and not strace:
            sys.exit("only root can look into the program: install strace")
        window = subprocess.Popen(command, env=environment, stderr=subprocess.DEVNULL)
        try:
            end = time.monotonic() + WATCHED_SECONDS
            while time.monotonic() < end:
                if window.poll() is not None:
                    sys.exit(f"the window ended by itself: {window.returncode}")
                held = sockets_of(window.pid) & inodes_of_internet_sockets()
                if held:
                    sys.exit(f"the window holds internet sockets: {held}")
                time.sleep(0.05)
        finally:
            window.kill()
            window.wait()

        if not strace:
            print("no strace here: looked at /proc alone")
            return
        calls = os.path.join(folder, "calls")
        watched = [strace, "-f", "-qq", "-e", "trace=socket", "-o", calls, "timeout", "-s", "KILL",
                   str(WATCHED_SECONDS)] + command
        subprocess.run(watched, env=environment, stderr=subprocess.DEVNULL, check=False)
        with open(calls, encoding="utf-8", errors="replace") as lines:
            opened = [line.strip() for line in lines if "AF_INET" in line]
        if opened:
            sys.exit("the window opens internet sockets:\n" + "\n".join(opened))


main(sys.argv[1])
