"""Makes the Python twins of the Designer forms: forms/*.ui -> lkjip_desktop/ui/forms/*.py.

Run it after a change of a form: ``python packaging/buat_form.py``. A test compares the twins.
"""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

AKAR = Path(__file__).resolve().parent.parent
FORM = AKAR / "forms"
_IMPOR = re.compile(r"^from (?P<modul>PySide6\.\w+) import \((?P<nama>[^)]*)\)\n", re.MULTILINE)
KEMBARAN = AKAR / "lkjip_desktop" / "ui" / "forms"


def kembaran(form: Path) -> str:
    """The twin of a form, as text."""
    uic = Path(sys.executable).with_name("pyside6-uic")
    if sys.platform == "win32":
        uic = uic.with_suffix(".exe")
    hasil = subprocess.run(
        [str(uic), "--generator", "python", "--no-autoconnection", form.name],
        cwd=form.parent,
        check=True,
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    return _tanpa_yang_tak_dipakai(hasil.stdout)


def _tanpa_yang_tak_dipakai(teks: str) -> str:
    """Leave out what uic imports for nothing: each class that PySide6 makes costs time at start."""
    badan = re.sub(r"(?m)^#.*", "", _IMPOR.sub("", teks))

    def pangkas(cocok: re.Match[str]) -> str:
        nama = [n for n in re.findall(r"\w+", cocok["nama"]) if re.search(rf"\b{n}\b", badan)]
        daftar = "".join(f"    {n},\n" for n in nama)
        return f"from {cocok['modul']} import (\n{daftar})\n" if nama else ""

    return _IMPOR.sub(pangkas, teks)


def main() -> None:
    KEMBARAN.mkdir(exist_ok=True)
    (KEMBARAN / "__init__.py").write_text("", encoding="utf-8")
    for form in sorted(FORM.glob("*.ui")):
        jalur = KEMBARAN / f"{form.stem}.py"
        jalur.write_text(kembaran(form), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
