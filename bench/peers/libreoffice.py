"""LibreOffice Calc through UNO: one column a plan, hard recalculation of everything, then one changed cell."""
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue


def letters(index):
    name = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        name = chr(65 + rest) + name
    return name


def connect(pipe):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    raise SystemExit("LibreOffice did not answer")


def resident(pid):
    total = 0
    for entry in os.listdir("/proc"):
        if not entry.isdigit():
            continue
        try:
            with open(f"/proc/{entry}/stat") as stat:
                fields = stat.read().rsplit(")", 1)[1].split()
            if int(entry) == pid or int(fields[1]) == pid:
                with open(f"/proc/{entry}/statm") as statm:
                    total += int(statm.read().split()[1]) * os.sysconf("SC_PAGE_SIZE")
        except (OSError, ValueError, IndexError):
            pass
    return total


def main():
    with open(sys.argv[1]) as file:
        model = json.load(file)
    order, formulas, forest, change = model["order"], model["formulas"], model["forest"], model["change"]
    row_of = {name: row for row, name in enumerate(order)}
    profile = tempfile.mkdtemp()
    pipe = f"bench{os.getpid()}"
    office = subprocess.Popen(
        ["soffice", "--headless", "--norestore", f"-env:UserInstallation=file://{profile}", f"--accept=pipe,name={pipe};urp;"],
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
    try:
        context = connect(pipe)
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        hidden = PropertyValue()
        hidden.Name, hidden.Value = "Hidden", True
        document = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (hidden,))
        sheet = document.Sheets.getByIndex(0)
        before = resident(office.pid)
        document.enableAutomaticCalculation(False)
        for column, values in enumerate(forest):
            name = letters(column)
            cells = tuple(
                (str(values[cell]) if formulas[row] is None else "=" + formulas[row].replace("@", name),)
                for row, cell in enumerate(order))
            sheet.getCellRangeByPosition(column, 0, column, len(order) - 1).setFormulaArray(cells)
        document.enableAutomaticCalculation(True)
        document.calculateAll()
        full = []
        for _ in range(5):
            start = time.perf_counter()
            document.calculateAll()
            full.append((time.perf_counter() - start) * 1000)
        single = []
        row = row_of[change["input"]]
        for turn in range(200):
            cell = sheet.getCellByPosition(turn % len(forest), row)
            start = time.perf_counter()
            cell.setValue(change["values"][turn % len(change["values"])])
            sheet.getCellByPosition(turn % len(forest), row_of["body"]).getValue()
            single.append((time.perf_counter() - start) * 1000)
        memory = resident(office.pid) - before
        for column, values in enumerate(forest):
            sheet.getCellByPosition(column, row).setValue(values[change["input"]])
        bodies = [value[0] for value in zip(*[sheet.getCellRangeByPosition(0, row_of["body"], len(forest) - 1, row_of["body"]).getDataArray()[0]])]
        print(json.dumps({"full": full, "single": single, "memory": memory, "bodies": bodies}))
        document.close(True)
    finally:
        # soffice is a script: what it started goes with it.
        os.killpg(office.pid, signal.SIGKILL)
        shutil.rmtree(profile, ignore_errors=True)


main()
