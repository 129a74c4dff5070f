#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Times programs from a cold start, one after the other in every round, and prints medians and ratios.

Usage: cold.py EMODESK_CLI READER SAMPLE.json
"""
import json
import os
import pathlib
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

def pages(pdf):
    """How many pages the file has."""
    info = subprocess.run(["pdfinfo", pdf], capture_output=True, text=True, check=True).stdout
    return int(info.split("Pages:")[1].split()[0])


cli, reader, sample = map(pathlib.Path, sys.argv[1:])
ROUNDS = 9
folder = pathlib.Path(tempfile.mkdtemp())
form = folder / "form.pdf"
today = ["--today", "2026-11-24"]
subprocess.run([cli, "export", sample, "--pdf", form, *today], check=True)
page = folder / "form.html"
text = subprocess.run(["pdftotext", "-layout", form, "-"], capture_output=True, text=True, check=True).stdout
rows = "".join(f"<tr><td>{line[:40]}</td><td>{line[40:]}</td></tr>" for line in text.splitlines())
page.write_text(f"<meta charset=utf-8><style>td{{font:11pt sans-serif}}</style><table>{rows}</table>", encoding="utf-8")

order = json.loads(sample.read_text(encoding="utf-8"))
order["enforcementZoneConditions"] = order["enforcementZoneConditions"][:1] * 60
(folder / "long.json").write_text(json.dumps(order), encoding="utf-8")
long = folder / "long.pdf"
subprocess.run([cli, "export", folder / "long.json", "--pdf", long, *today], check=True)

# Name, command, what it reads from standard input.
commands = {"check": ([cli, "check", sample, *today], form),
            "export": ([cli, "export", sample, "--pdf", folder / "out.pdf", *today], form),
            "convert PDF": ([cli, "convert", form, "-o", folder / "out.json"], form),
            "reader, nothing": ([reader], "/dev/null"), f"reader, {pages(form)} p.": ([reader, "--words"], form),
            f"reader, {pages(long)} p.": ([reader, "--words"], long)}
browser = shutil.which("chromium")
if browser:
    commands["Chromium"] = ([browser, "--headless", "--no-sandbox", "--disable-gpu",
                             f"--user-data-dir={folder}/profile", f"--print-to-pdf={folder}/browser.pdf",
                             page.as_uri()], "/dev/null")
else:
    print("Chromium is not installed: left out")


times = {name: [] for name in commands}
memory = {}
for _ in range(ROUNDS):
    for name, (command, given) in commands.items():
        with open(given, "rb") as file:
            start = time.monotonic()
            process = subprocess.Popen(command, stdin=file, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
            process.stdout.read()
            _, _, used = os.wait4(process.pid, 0)
            times[name].append((time.monotonic() - start) * 1000)
            memory[name] = max(memory.get(name, 0), used.ru_maxrss / 1024)
for name, measured in times.items():
    print(f"{name:16} {statistics.median(measured):8.1f} ms  ({min(measured):.1f} to {max(measured):.1f})  {memory[name]:6.1f} MB")
if browser:
    print(f"export is {statistics.median(times['Chromium']) / statistics.median(times['export']):.1f} times as fast as Chromium")
shutil.rmtree(folder)
