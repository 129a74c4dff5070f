#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times how long a window takes to be there, from the start of its program, in turn with KeePassXC where that is
installed: both are locked, and wait for a passphrase. Needs Xvfb and xdotool.

Usage: start.py EMODESK EMODESK_CLI
"""
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

ROUNDS = 9
emodesk, cli = map(pathlib.Path, sys.argv[1:])
folder = pathlib.Path(tempfile.mkdtemp())
profile = folder / "profile"
environment = os.environ | {"HOME": str(folder), "XDG_RUNTIME_DIR": str(folder), "XDG_CONFIG_HOME": str(folder),
                            "XDG_CACHE_HOME": str(folder), "XDG_DATA_HOME": str(folder), "QT_QPA_PLATFORM": "xcb",
                            "EMODESK_PASSPHRASE": "correct invented horse"}
subprocess.run([cli, "profile", "create", "--profile", profile], env=environment, check=True, stdout=subprocess.DEVNULL)
del environment["EMODESK_PASSPHRASE"]

keepass = folder / "passwords.kdbx"
programs = {"EMO Desk": [emodesk, "--profile", profile]}
if shutil.which("keepassxc-cli"):
    subprocess.run(["keepassxc-cli", "db-create", "--set-password", keepass], env=environment, check=True,
                   input=b"correct invented horse\n" * 2, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    (folder / "keepassxc.ini").write_text("[General]\nUpdateCheckMessageShown=true\n", encoding="utf-8")
    programs["KeePassXC"] = ["keepassxc", "--config", folder / "keepassxc.ini", keepass]

screen = subprocess.Popen(["Xvfb", "-displayfd", "1", "-screen", "0", "1366x768x24"], stdout=subprocess.PIPE,
                          stderr=subprocess.DEVNULL)
environment["DISPLAY"] = ":" + screen.stdout.readline().decode().strip()
times = {name: [] for name in programs}
for _ in range(ROUNDS):
    for name, command in programs.items():
        began = time.monotonic()
        program = subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        while not subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(program.pid), "--name", name],
                                 env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
                                 check=False).stdout:
            if program.poll() is not None or time.monotonic() - began > 30:
                sys.exit(f"{name} has shown no window")
        times[name].append(time.monotonic() - began)
        time.sleep(0.3)
        program.kill()
        program.wait()
screen.kill()
shutil.rmtree(folder)
print("From the start of a program to its window, on a screen, waiting for the passphrase")
for name, each in times.items():
    print(f"  {name:52} median {1000 * statistics.median(each):8.1f} ms   min {1000 * min(each):8.1f} ms")
