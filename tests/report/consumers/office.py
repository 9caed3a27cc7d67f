"""Opens every .docx of a folder in LibreOffice, rejects and accepts all changes, and writes what is left.

    python3 office.py FOLDER      for each NAME.docx: NAME.json with
        {"rejected": [[style, text], ...], "accepted": [[style, text], ...], "comments": [[anchored text, comment], ...],
         "looks": [[text, way, label], ...], "changes": n}
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.connection import NoConnectException
from com.sun.star.text.WritingMode2 import RL_TB


def office(folder):
    pipe = f"stet{os.getpid()}"
    profile = "file://" + os.path.join(folder, "profile")
    # A first start makes the profile and may start over; later ones do not.
    quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
    subprocess.run(["soffice", "--headless", "--norestore", "--terminate_after_init", f"-env:UserInstallation={profile}"], check=False, **quiet)
    process = subprocess.Popen(
        ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation={profile}", f"--accept=pipe,name={pipe};urp;"],
        **quiet,
    )
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(300):
        try:
            return process, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except NoConnectException:
            time.sleep(0.1)
    raise SystemExit("LibreOffice did not start")


def paragraphs(document):
    found = []
    walk = document.Text.createEnumeration()
    while walk.hasMoreElements():
        part = walk.nextElement()
        if part.supportsService("com.sun.star.text.Paragraph"):
            found.append([part.ParaStyleName, part.String])
    return found


def looks(document):
    """[text, "rtl" or "ltr", what stands before it as an item of a list] of each paragraph."""
    found = []
    walk = document.Text.createEnumeration()
    while walk.hasMoreElements():
        part = walk.nextElement()
        if part.supportsService("com.sun.star.text.Paragraph"):
            found.append([part.String, way(part), label(part)])
    return found


def label(paragraph):
    if not paragraph.NumberingIsNumber or paragraph.NumberingRules is None:
        return ""
    return next((of.Value for of in paragraph.NumberingRules.getByIndex(paragraph.NumberingLevel) if of.Name == "BulletChar"), "")


def way(paragraph):
    return "rtl" if paragraph.WritingMode == RL_TB else "ltr"


def comments(document):
    found = []
    walk = document.TextFields.createEnumeration()
    while walk.hasMoreElements():
        field = walk.nextElement()
        if field.supportsService("com.sun.star.text.textfield.Annotation"):
            found.append([field.Anchor.String, field.Content])
    return found


def main(folder):
    process, context = office(tempfile.mkdtemp())
    try:
        manager = context.ServiceManager
        desktop = manager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        dispatcher = manager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        hidden = PropertyValue("Hidden", 0, True, 0)
        for name in sorted(os.listdir(folder)):
            if not name.endswith(".docx"):
                continue
            path = os.path.join(folder, name)
            left = {}
            for command in ("Reject", "Accept"):
                document = desktop.loadComponentFromURL(uno.systemPathToFileUrl(path), "_blank", 0, (hidden,))
                if command == "Reject":
                    left["comments"] = comments(document)
                    left["looks"] = looks(document)
                    left["changes"] = document.Redlines.createEnumeration().hasMoreElements()
                dispatcher.executeDispatch(document.CurrentController.Frame, f".uno:{command}AllTrackedChanges", "", 0, ())
                left[command.lower() + "ed"] = paragraphs(document)
                document.close(True)
            with open(path[:-5] + ".json", "w", encoding="utf-8") as out:
                json.dump(left, out)
    finally:
        process.terminate()


main(os.path.abspath(sys.argv[1]))
