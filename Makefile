# Set-up, tests and measurements. All that is made here lies in .venv and build.
# The stamps in .venv make a second run quick and free of the network.

PYTHON ?= python3
UJI_PROSES ?= 2

VENV := .venv
PY := $(VENV)/bin/python
PASANG := $(PY) -m pip install --quiet --disable-pip-version-check --require-hashes

.PHONY: run test bench faults cetakan kunci bersih

run: $(VENV)/.jalan
	@$(PY) packaging/jalankan.py

test: $(VENV)/.kembang
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy --strict lkjip_desktop
	$(VENV)/bin/lint-imports
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n $(UJI_PROSES)

bench: $(VENV)/.kembang
	@set -e; for ukur in tests/bench/[!_]*.py; do \
	    echo "== $$ukur"; PYTHONPATH=. QT_QPA_PLATFORM=offscreen $(PY) $$ukur; \
	done

# Minutes of kills, power cuts, failing disks and undo; small runs of all are in the tests.
faults: $(VENV)/.kembang
	@set -e; export PYTHONPATH=.; \
	    $(PY) tests/faults/bunuh.py --kali 200; \
	    $(PY) tests/faults/listrik_padam.py --keadaan 10000 --langkah 150; \
	    $(PY) tests/faults/galat_diska.py; \
	    $(PY) tests/faults/urung_banyak.py --langkah 50000 --kisi 2000

# Every report of a hundred generated offices in every format, each page looked at.
cetakan: $(VENV)/.kembang
	@PYTHONPATH=. $(PY) tests/reports/seratus_kantor.py --kali 100

# Makes the locks anew from pyproject.toml, with hashes for every system.
kunci: $(VENV)/bin/uv
	$(VENV)/bin/uv pip compile $(KUNCI) -o requirements/jalan.txt pyproject.toml
	$(VENV)/bin/uv pip compile $(KUNCI) -o requirements/kembang.txt pyproject.toml \
	    --extra dev -c requirements/jalan.txt
KUNCI := --quiet --upgrade --universal --generate-hashes --no-emit-index-url --no-annotate \
    --python-version 3.11 --custom-compile-command "make kunci"

$(VENV)/bin/uv: | $(VENV)/.siap
	$(PY) -m pip install --quiet --disable-pip-version-check uv

bersih:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis .import_linter_cache
	find . -name __pycache__ -type d -prune -exec rm -rf {} +

$(VENV)/.siap: packaging/siapkan_sistem.sh
	sh packaging/siapkan_sistem.sh jalan $(PYTHON)
	$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.jalan: requirements/jalan.txt $(VENV)/.siap
	$(PASANG) -r $<
	@touch $@

$(VENV)/.kembang: requirements/kembang.txt $(VENV)/.siap
	sh packaging/siapkan_sistem.sh uji
	$(PASANG) -r $<
	@touch $@
