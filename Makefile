# Slum Extractor. `make demo` and `make test` do all of their own set-up on a fresh Debian or Ubuntu: they alone install
# packages of the system, by `setup` and `setup-tests`. On other systems: CONTRIBUTING.md.
SHELL := /bin/bash
CACHE ?= $(or $(XDG_CACHE_HOME),$(HOME)/.cache)/slum_extractor
PYTHON := /usr/bin/python3
# QGIS's Python with the test tools beside it; nothing is installed into QGIS's own.
TOOLS := $(CACHE)/tools-$(shell sha256sum test/requirements.txt | cut -c1-12)
# MkDocs, by itself; and dask-jobqueue for the page on many workers.
DOCS := $(CACHE)/docs-$(shell sha256sum docs/requirements.txt | cut -c1-12)
ENGINE = $(shell tail -n 1 build/engine.txt)
# mypy and pre-commit, which need nothing of QGIS's Python.
CHECKERS := $(CACHE)/checkers-$(shell sha256sum scripts/requirements.txt | cut -c1-12)
# textlint with the project's words, and Node.js from PyPI.
PROSE := $(CACHE)/prose-$(shell cat scripts/prose/requirements.txt scripts/prose/package-lock.json | sha256sum | cut -c1-12)
# What fuzzes, in a Python of its own.
FUZZER := $(CACHE)/fuzzer-$(shell sha256sum test/trust/requirements.txt | cut -c1-12)
SHARE ?= 1
JOBS ?= $(shell nproc)
# Environments in the cache are shared by all checkouts: one make at a time, and whoever waited finds it made.
ONCE = mkdir -p $(CACHE) && exec 9> $(CACHE)/tools.lock && flock 9 && { test ! -e $@ || exit 0; }
PLUGIN := build/slum_extractor_plugin
VERSION := $(shell sed -n 's/^version=//p' metadata.txt)
ZIP := build/slum_extractor_plugin-$(VERSION).zip

export QT_QPA_PLATFORM := offscreen
# Compiled modules are kept: without them each start of the engine compiles 3,000 files, half a minute of processor time.
unexport PYTHONDONTWRITEBYTECODE

.PHONY: bench-gpu prose setup setup-tests test-window translations demo docs pictures test-docs test-same test test-qgis test-engine test-matrix test-qt6 test-clean test-trust audit build package engine tools lint lock generated help clean

demo: setup engine build  ## The main job, from image and boundaries to slum polygons (IMAGE=, BOUNDARIES=, NEW_IMAGE=, CLASS_FIELD=, MINUTES=)
	SLUM_EXTRACTOR_PYTHON=$(ENGINE) $(PYTHON) -m demo.run --plugin-path build --out build/demo \
	  $(if $(IMAGE),--image '$(IMAGE)') $(if $(BOUNDARIES),--boundaries '$(BOUNDARIES)') \
	  $(if $(NEW_IMAGE),--new-image '$(NEW_IMAGE)') $(if $(CLASS_FIELD),--class-field '$(CLASS_FIELD)') $(if $(MINUTES),--minutes $(MINUTES))

setup:  ## Debian and Ubuntu: QGIS and what the demo needs, where missing; asks for root through sudo
	scripts/setup_system.sh qgis python3-qgis python3-gdal gdal-bin fonts-dejavu-core python3-venv:ensurepip

setup-tests: setup  ## The same for all tests: a display without a screen, a browser, and clean machines
	scripts/setup_system.sh xvfb xauth chromium debootstrap qttools5-dev-tools pyqt5-dev-tools qtbase5-dev-tools postgresql postgresql-postgis

test: setup-tests  ## All tests
	@$(MAKE) --no-print-directory lint docs engine tools package
	@$(MAKE) --no-print-directory -j2 -Oline test-qgis test-engine  # side by side: each keeps about one core busy
	@$(MAKE) --no-print-directory audit || echo "The packages of the engine have advisories, or pip-audit is missing: see above."

test-qgis: engine tools package  ## Tests that run in QGIS's Python, and those of qgis_process
	PATH=/usr/bin:/bin $(TOOLS)/bin/python -m pytest test/qgis  # apart: QGIS closes GDAL when it exits
	SLUM_EXTRACTOR_TEST_ENGINE=$(ENGINE) PATH=/usr/bin:/bin $(TOOLS)/bin/python -m pytest \
	  test/jobs test/tools test/arcpy test/formats test/rasters test/runtime test/release test/qt6 test/demo test/browser test/docs test/headless test/test_*.py
	SLUM_EXTRACTOR_TEST_ENGINE=$(ENGINE) PATH=/usr/bin:/bin $(TOOLS)/bin/python -m pytest test/trust  # apart: it forks

test-engine: engine tools  ## Tests that run in the engine's Python
	OMP_NUM_THREADS=1 OMP_WAIT_POLICY=passive PYTHONPATH=$(TOOLS)/pure $(ENGINE) -m pytest -p no:cacheprovider test/engine test/formats

bench-gpu: engine tools  ## All that is asked of a GPU: benchmarks/gpu.py, then the engine's tests on it
	PYTHONPATH=. $(ENGINE) -m benchmarks.gpu
	SLUM_EXTRACTOR_TEST_PROCESSOR=$$($(ENGINE) -c 'import torch; print("GPU" if torch.cuda.is_available() else "CPU")') \
	  PYTHONPATH=$(TOOLS)/pure timeout 900 $(ENGINE) -m pytest -q -p no:cacheprovider test/engine

test-same: engine tools package  ## Each tool in each of the four ways it can be run: the same bytes (a quarter of an hour)
	SLUM_EXTRACTOR_WAYS=all SLUM_EXTRACTOR_TEST_ENGINE=$(ENGINE) PATH=/usr/bin:/bin $(TOOLS)/bin/python -m pytest test/headless/test_same_result.py

test-matrix: engine tools package  ## Tests on QGIS 3.22, 3.40 and 3.44 in clean machines (VERSIONS=3.44; WALK=1: the day in a window); needs root
	test/machines/matrix.sh $(ENGINE) $(TOOLS)/bin/pip $(VERSIONS)

test-trust: engine tools build $(FUZZER)/ready  ## Bad inputs and faults by the thousand; SHARE=0.1 tries a tenth, JOBS=1 one part at a time
	rm -rf build/trust && mkdir -p build/trust
	cd test && export PYTHONPATH=$(CURDIR) OMP_NUM_THREADS=1 SLUM_EXTRACTOR_TEST_ENGINE=$(ENGINE) PATH=/usr/bin:/bin; \
	part() { case $$1 in engine) python=$(ENGINE);; fuzz) python=$(FUZZER)/bin/python;; *) python=$(PYTHON);; esac; \
	  $$python -W ignore -m trust.run $$1 --share $(SHARE) > ../build/trust/$$1.log 2>&1; echo "$$1: status $$?"; }; \
	export -f part; printf '%s\n' tools engine qgis rasters processes load giants fuzz | \
	  xargs -P $(JOBS) -I{} bash -c 'part {}'; $(PYTHON) -m trust.run total --share $(SHARE)
	FUZZ_CASES=$$($(PYTHON) -c 'print(round(10000 * $(SHARE)))') PYTHONPATH=$(TOOLS)/pure $(ENGINE) -m pytest -q -p no:cacheprovider test/engine/test_package_fuzz.py

$(FUZZER)/ready:
	$(ONCE); rm -rf $(FUZZER) && $(PYTHON) -m venv $(FUZZER) && $(FUZZER)/bin/pip install -q -r test/trust/requirements.txt && touch $@

test-qt6: tools  ## QGIS 4: every module under PyQt6, and a look at the source for what Qt 6 has removed
	PATH=/usr/bin:/bin $(TOOLS)/bin/python -m pytest test/qt6

test-window: engine tools package  ## A person's walks in a real QGIS window (SCENE=, OUTLINES=: a real image); PICTURES=docs/pictures remakes pictures
	SLUM_EXTRACTOR_PYTHON=$(ENGINE) SLUM_EXTRACTOR_TEST_ENGINE=$(ENGINE) PATH=/usr/bin:/bin \
	  $(if $(PICTURES),PICTURES='$(abspath $(PICTURES))') $(TOOLS)/bin/python -m pytest test/window

test-clean: package  ## From a clean Debian with only QGIS to slum polygons, with network and without; needs root
	test/machines/clean_machine.sh

build: $(PLUGIN)/metadata.txt  ## The loadable plugin, in build/slum_extractor_plugin

$(PLUGIN)/metadata.txt: $(shell find slum_extractor_plugin icons -type f -not -name '*.pyc') metadata.txt LICENSE README.md CHANGELOG.md \
  scripts/build.py scripts/qm.py scripts/metadata.py
	$(PYTHON) scripts/build.py --folder-only > /dev/null && touch $@

package: $(ZIP)  ## The zip for plugins.qgis.org, the same bytes for the same source, checked as at upload

$(ZIP): $(PLUGIN)/metadata.txt scripts/package.py scripts/check_package.py
	$(PYTHON) scripts/build.py && touch $(PLUGIN)/metadata.txt $@

engine: build/engine.txt  ## Make or find the engine's environment; its interpreter is the last line
	@cat build/engine.txt

build/engine.txt: slum_extractor_plugin/runtime/requirements.txt slum_extractor_plugin/runtime/requirements.lock
	@mkdir -p build
	$(PYTHON) -m slum_extractor_plugin.runtime install --root $(CACHE) > $@.part && mv $@.part $@

tools: $(TOOLS)/ready  ## ruff, bandit, detect-secrets, pytest

$(TOOLS)/ready:  # the name holds the hash of its list, so no date decides
	$(ONCE); rm -rf $(TOOLS) && $(PYTHON) -m venv --system-site-packages $(TOOLS) && \
	$(TOOLS)/bin/pip install -q -r test/requirements.txt && \
	$(TOOLS)/bin/pip install -q --target $(TOOLS)/pure pytest hypothesis && touch $@

$(CHECKERS)/ready:
	$(ONCE); rm -rf $(CHECKERS) && $(PYTHON) -m venv $(CHECKERS) && \
	$(CHECKERS)/bin/pip install -q -r scripts/requirements.txt && touch $@

$(PROSE)/ready:
	$(ONCE); rm -rf $(PROSE) && $(PYTHON) -m venv $(PROSE) && $(PROSE)/bin/pip install -q -r scripts/prose/requirements.txt && \
	cp scripts/prose/package*.json $(PROSE)/ && cd $(PROSE) && PATH=$(PROSE)/bin:$$PATH npm ci --silent --ignore-scripts && touch $@

prose: $(PROSE)/ready  ## The English of README, docs and benchmarks, by the words of scripts/prose; not yet of docs/tools, made from help
	cp scripts/prose/.textlintrc.json $(PROSE)/
	cd $(PROSE) && PATH=$(PROSE)/bin:$$PATH node_modules/.bin/textlint -f unix \
	  $(addprefix $(CURDIR)/,README.md CONTRIBUTING.md CODE_OF_CONDUCT.md SECURITY.md) "$(CURDIR)/docs/*.md" $(CURDIR)/benchmarks/README.md

lint: tools $(CHECKERS)/ready build prose  ## ruff, mypy, translations, and what plugins.qgis.org runs at upload: bandit, detect-secrets, flake8
	$(PYTHON) scripts/make_translations.py --check
	$(TOOLS)/bin/ruff check .
	$(TOOLS)/bin/ruff format --check .
	$(CHECKERS)/bin/mypy
	$(TOOLS)/bin/bandit -q -r $(PLUGIN) -c pyproject.toml
	$(TOOLS)/bin/flake8 --max-line-length 120 --extend-ignore E203 $(PLUGIN)
	cd $(PLUGIN) && $(TOOLS)/bin/detect-secrets scan --all-files . > ../secrets.json
	$(PYTHON) -c "import json, sys; sys.exit(str(found) if (found := json.load(open('build/secrets.json'))['results']) else 0)"

audit: $(CACHE)/pip-audit-2.10.1/ready  ## Known faults of the engine's packages, where PyPI's advisories can be reached
	$(PYTHON) scripts/audit.py $(CACHE)/pip-audit-2.10.1/bin/pip-audit

$(CACHE)/pip-audit-2.10.1/ready:
	$(ONCE); rm -rf $(@D) && $(PYTHON) -m venv $(@D) && $(@D)/bin/pip install -q pip-audit==2.10.1 && touch $@

lock:  ## Pin every package of the engine with its hashes; after each change of its requirements
	$(PYTHON) -m venv build/uv && build/uv/bin/pip install -q uv
	$(PYTHON) scripts/lock.py build/uv/bin/uv

translations:  ## Bring i18n/*.ts up to date with the texts of the tools
	$(PYTHON) scripts/make_translations.py

docs: $(DOCS)/ready  ## The docs' site, in build/site; a warning, a dead link or a request to outside is a failure
	SITE_URL=$(shell sed -n 's/^homepage=//p' metadata.txt) NO_MKDOCS_2_WARNING=1 $(DOCS)/bin/mkdocs -q build --strict
	$(PYTHON) scripts/check_site.py build/site

$(DOCS)/ready:
	$(ONCE); rm -rf $(DOCS) && $(PYTHON) -m venv $(DOCS) && \
	$(DOCS)/bin/pip install -q -r docs/requirements.txt && touch $@

test-docs: engine tools build $(DOCS)/ready  ## Every command in the docs with the real qgis_process, training and cluster
	$(DOCS)/bin/pip install -q --no-deps --upgrade --target $(DOCS)/jobqueue dask-jobqueue==0.9.0
	SLUM_EXTRACTOR_DOCS=whole SLUM_EXTRACTOR_TEST_JOBQUEUE=$(DOCS)/jobqueue SLUM_EXTRACTOR_TEST_ENGINE=$(ENGINE) \
	  PATH=/usr/bin:/bin $(TOOLS)/bin/python -m pytest test/docs

pictures: setup-tests demo  ## The tutorial's pictures of dialogs and of the dashboard, in docs/pictures
	env -i PATH=/usr/bin:/bin LANG=C.UTF-8 HOME=$(CURDIR)/build/demo/profile XDG_RUNTIME_DIR=$(CURDIR)/build/demo/profile \
	  QGIS_PLUGINPATH=$(CURDIR)/build SLUM_EXTRACTOR_PYTHON=$(ENGINE) DEMO=build/demo PICTURES=docs/pictures \
	  xvfb-run -a -s "-screen 0 1400x900x24" qgis --nologo --noversioncheck --code scripts/screenshots.py

generated:  ## What is made from the tools themselves: the graphical models and docs/tools
	$(PYTHON) scripts/make_models.py
	$(PYTHON) scripts/make_tool_docs.py
	$(PYTHON) scripts/arcgis_tables.py

help:  ## This list
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 14

clean:  ## Remove what was built; the cache stays
	rm -rf build
