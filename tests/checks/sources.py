#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Checks how the sources are written: what no compiler looks at.

Usage: sources.py SOURCE_FOLDER CLANG_FORMAT
"""
import pathlib
import re
import subprocess
import sys
import xml.etree.ElementTree as xml

root = pathlib.Path(sys.argv[1])
clang_format = sys.argv[2]
# A folder of core/ may use those before it in this list, and itself.
floors = ["base", "policy", "reader", "calendar", "form", "emo", "annexa", "rules", "order", "licence", "transfer", "numbers", "document", "store",
          "handover", "due"]
# Likewise the folders of ui/.
ui_floors = ["style", "widgets", "editing", "editors", "pages", "review", "order", "home", "print", "profile", "send", "history",
             "numbers", "annexa", "app"]
# Likewise the rooms of a folder that has rooms. Then each of its files lies in one.
rooms = {"document": ["drawing", "content", "pictures", "strips", "pages", "pdf"],
         "store": ["disk", "vault", "search", "orders", "settings", "package", "backup", "service"]}
# These handle any form and name no question of emo/.
knows_no_question = {"base", "form", "order", "document", "store"}
# The window shows any form, but for the editors that a few questions have of their own, and for what puts it together.
names_questions = ("ui/app/", "ui/pages/SpecialEditors.cpp")
longest_file = 400
failures = []


def fail(file, text):
    failures.append(f"{file.relative_to(root)}: {text}")


def check_includes(file, text):
    part = file.relative_to(root).parts
    includes = re.findall(r'^#include "([^"]+)"', text, re.MULTILINE)
    for include in includes:
        if include.startswith("../") or not (root / include).is_file():
            fail(file, f'"{include}" is not rooted at the top of the repository')
        target = include.split("/")
        if part[:2] == ("app", "pdfreader") and tuple(target[:2]) not in (part[:2], ("core", "base")):
            fail(file, f'the reader uses "{include}"')
        if part[0] == "ui" and target[0] == "app":
            fail(file, f'ui/ uses "{include}"')
        if part[0] == "ui" and target[:2] == ["core", "emo"] and not "/".join(part).startswith(names_questions):
            fail(file, f'the window may not name questions: "{include}"')
        if part[0] == "ui" and target[0] == "ui" and ui_floors.index(target[1]) > ui_floors.index(part[1]):
            fail(file, f'ui/{part[1]} may not use ui/{target[1]}: "{include}"')
        if part[0] == "core" and target[0] != "core":
            fail(file, f'core/ uses "{include}"')
        if part[0] == "core" and target[0] == "core":
            if floors.index(target[1]) > floors.index(part[1]):
                fail(file, f'core/{part[1]} may not use core/{target[1]}: "{include}"')
            check_rooms(file, part, target)
            if part[1] in knows_no_question and target[1] == "emo":
                fail(file, f'core/{part[1]} may not name questions: "{include}"')
    if part[0] == "core" and part[2] not in rooms.get(part[1], part):
        fail(file, f"lies in none of the rooms of core/{part[1]}")
    own = str(file.relative_to(root).with_suffix(".h"))
    if file.suffix == ".cpp" and (root / own).is_file() and includes[0] != own:
        fail(file, "its own header does not come first")
    if re.search(r"#include <Qt(?!Endian)[A-Z]\w*>", text):
        fail(file, "includes a whole Qt module instead of a class")


def check_rooms(file, part, target):
    order = rooms.get(part[1])
    if not order or target[1] != part[1] or not {part[2], target[2]} <= set(order):
        return
    if order.index(target[2]) > order.index(part[2]):
        fail(file, f'core/{part[1]}/{part[2]} may not use core/{part[1]}/{target[2]}: "{"/".join(target)}"')


def check_text(file, text):
    if not text.startswith("// SPDX-License-Identifier: "):
        fail(file, "does not start with its licence")
    if file.suffix == ".h" and "#pragma once" not in text:
        fail(file, "lacks #pragma once")
    if re.search(r"\b(TODO|FIXME|XXX)\b", text):
        fail(file, "holds a note that belongs into an issue")
    if text.count("\n") > longest_file:
        fail(file, f"is longer than {longest_file} lines: are these two ideas?")
    if re.search(r"\b(connect|disconnect)\([^;]*\b(SIGNAL|SLOT)\(", text):
        fail(file, "connects by string")


def check_escapes(file, text):
    """C++ takes four digits after \\u; what gathers the texts for translation takes all that follow."""
    if re.search(r"tr\([^;]*?\\u[0-9a-fA-F]{5}", text):
        fail(file, 'a letter follows \\u0000 in a text to translate: write "a\\u00a0" "b"')


def own_names(text):
    """What the file names for itself alone, in nameless namespaces: (name, kinds of parameters of a function)."""
    for block in re.findall(r"^namespace \{\n(.*?)^\} // namespace\n", text, re.DOTALL | re.MULTILINE):
        for part in re.split(r"\n(?=\S)", re.sub(r"//.*", "", block)):
            head = re.sub(r"^template <.*>\s+", "", part)
            named = re.match(r"(?:struct|class|enum class|enum) (\w+)|using (\w+) =", head)
            variable = re.match(r"[^#}(={]*?[ *&](\w+)(?:\[[^\]]*\])*\s*[={;]", head)
            function = re.match(r"[^#}(={]*?[ *&](\w+)\((.*)\)", head, re.DOTALL)
            if named:
                yield named[1] or named[2], ""
                for constants in re.findall(r"^enum \w+[^{]*\{(.*)\}", head, re.DOTALL):
                    yield from ((name, "") for name in re.findall(r"(\w+)(?: = [^,]*)?(?:,|\s*$)", constants))
            elif variable:
                yield variable[1], ""
            elif function:
                parameters = re.sub(r"\s+", " ", re.sub(r"\s*=[^,]*", "", function[2]))
                yield function[1], ", ".join(re.sub(r"\s?\w+$", "", each) for each in parameters.split(", "))


def space_of(text):
    """The namespace of a file; empty if it has none."""
    found = re.search(r"^namespace ([\w:]+) \{", text, re.MULTILINE)
    return found[1] if found else ""


def check_own_names(texts):
    """The release preset compiles the files of a library in batches, where the names they keep to themselves meet."""
    owners = {}
    types = {(space_of(text), name): file for file, text in texts.items() if file.suffix == ".h"
             for name in re.findall(r"^(?:class|struct|enum class) (\w+)(?: final)?(?: :[^;]*)?\n\{", text, re.MULTILINE)}
    for file, text in texts.items():
        part = file.relative_to(root).parts
        library = part[:1] if part[0] == "ui" else part[:2]
        space = space_of(text)
        if part[0] == "tests" or file.suffix != ".cpp" or file.stem.endswith("Windows"):
            continue
        for name in set(own_names(text)):
            for outer in {space, space.rpartition("::")[0]}:
                if hidden := types.get((outer, name[0])):
                    fail(file, f"its {name[0]} hides that of {hidden.relative_to(root)} in the release build: rename it")
            owner = owners.setdefault((library, space, name), file)
            if owner != file:
                fail(file, f"its {name[0]} clashes with that of {owner.relative_to(root)} in the release build: rename one")


def check_format(files):
    result = subprocess.run([clang_format, "--dry-run", "-Werror", *map(str, files)], capture_output=True, text=True,
                            check=False)
    if result.returncode != 0:
        failures.append("not formatted (clang-format -i FILE mends it):\n" + result.stderr)


def check_contexts(texts):
    """A text that is filed under a name the program does not ask for would never be translated."""
    known = set(re.findall(r"EMO_TEXTS\((\w+)\)", texts))
    for file in sorted((root / "translations").glob("*.ts")):
        for name in xml.parse(file).iterfind("context/name"):
            if name.text not in known:
                fail(file, f"texts are filed under {name.text}, which no EMO_TEXTS gives")


sources = sorted(file for folder in ("app", "core", "ui", "tests") for file in (root / folder).rglob("*")
                 if file.suffix in (".cpp", ".h"))
contents = {source: source.read_text(encoding="utf-8") for source in sources}
for source, content in contents.items():
    check_includes(source, content)
    check_text(source, content)
    check_escapes(source, content)
check_format(sources)
check_own_names(contents)
check_contexts("".join(contents.values()))
print("\n".join(failures) or f"{len(sources)} files are as they should be")
sys.exit(1 if failures or not sources else 0)
