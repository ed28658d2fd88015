# What the calendar is made ready, shown, tested and measured with: see `make help`.
# A machine needs Python 3.11 or newer with venv, GNU make and a package registry.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help env runtime demo load test browser programs screenshots bench rehearse lint messages catalogues lock clean

PYTHON ?= python3
PORT ?= 8000
ARGS ?=
BIN := .venv/bin
READY := .venv/.ready
LOCALES := ar es fr ru zh_Hans

# The demo is what production serves, less TLS and one-time codes: a visitor of it meets
# the real pages for what is not found or has gone wrong.
SITE := SITE_URL=http://127.0.0.1:$(PORT)
DEMO_DATABASE := DATABASE_URL=sqlite:///$(CURDIR)/data/uncrime.db $(SITE)
SERVED := DEBUG=0 HTTPS=0 STAFF_CODES=0 $(SITE) \
  ALLOWED_HOSTS=127.0.0.1,localhost,[::1]

help: ## List what can be made
	@awk -F ':.*## ' '/^[a-z]+:.*## / {printf "make %-11s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

env: $(READY) ## Make .venv with everything in requirements/, checked by hash

# A file that stands for "done": a second run costs nothing.
$(READY): requirements/uv.txt requirements/development.txt
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || \
	  { echo "Python 3.11 or newer is needed; for example: make env PYTHON=python3.12"; exit 1; }
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
	  --require-hashes --requirement requirements/uv.txt
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python \
	  --require-hashes requirements/development.txt
	@rm -f .venv/.runtime
	@touch $@

runtime: .venv/.runtime ## Make .venv as production needs it, without the tools of tests

.venv/.runtime: requirements/uv.txt requirements/runtime.txt
	@test -x $(BIN)/python || $(PYTHON) -m venv .venv
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check \
	  --require-hashes --requirement requirements/uv.txt
	@$(BIN)/uv pip sync --quiet --python $(BIN)/python --compile-bytecode \
	  --require-hashes requirements/runtime.txt
	@rm -f $(READY)
	@touch $@

demo: $(READY) data/secret_key staticfiles/staticfiles.json ## Show it with the programme's meetings, at http://127.0.0.1:8000 (PORT=…)
	@test -f data/uncrime.db || rm -f data/migrated data/loaded data/accounts.txt
	@$(MAKE) --no-print-directory data/migrated
	@test -f data/loaded || $(MAKE) --no-print-directory load
	@DEBUG=1 $(DEMO_DATABASE) $(BIN)/python manage.py rebuild_feeds --if-needed --verbosity 0
	@echo "Calendar        http://127.0.0.1:$(PORT)/en/"
	@echo "Entry screens   http://127.0.0.1:$(PORT)/admin/"
	@cat data/accounts.txt
	@echo "What you enter is kept in data/uncrime.db. Ctrl-C ends the demo."
	@SECRET_KEY=$$(cat data/secret_key) $(DEMO_DATABASE) $(SERVED) exec \
	  $(BIN)/gunicorn uncrime.wsgi --bind 127.0.0.1:$(PORT) --workers 2 --threads 4 \
	  --preload --log-level warning --no-control-socket

load: $(READY) ## Read the programme of fixtures/ into the demo again
	@DEBUG=1 $(DEMO_DATABASE) $(BIN)/python manage.py load_programme
	@test -f data/accounts.txt || { umask 077 && DEBUG=1 $(DEMO_DATABASE) \
	  $(BIN)/python manage.py demo_accounts --reset > data/accounts.txt; }
	@touch data/loaded

data/migrated: $(READY) $(wildcard */migrations/*.py)
	@DEBUG=1 $(DEMO_DATABASE) $(BIN)/python manage.py migrate --verbosity 0
	@touch $@

data/secret_key:
	@mkdir -p data
	@umask 077 && $(PYTHON) -c 'import secrets; print(secrets.token_urlsafe(50))' > $@

staticfiles/staticfiles.json: $(READY) $(shell find static */static -type f 2>/dev/null)
	@DEBUG=0 SECRET_KEY=$$($(PYTHON) -c 'print("k" * 50)') $(SERVED) \
	  $(BIN)/python manage.py collectstatic --no-input --clear --verbosity 0
	@touch $@

test: $(READY) ## Run all tests; on PostgreSQL if DATABASE_URL says so (ARGS="-k feeds")
	@$(BIN)/python -m pytest --numprocesses 2 --dist worksteal $(ARGS)

browser: ## Install Debian's Chromium, Pango and fonts for the tests that need them (as root)
	@echo "Installing Chromium, what sets PDF files, Arabic and Chinese fonts with apt-get."
	apt-get install --yes --no-install-recommends chromium fonts-noto-core fonts-wqy-microhei \
	  libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0

programs: ## Install khal and ical.js, which read the feeds in the tests (as root)
	apt-get install --yes --no-install-recommends khal
	command -v npm >/dev/null || apt-get install --yes --no-install-recommends nodejs npm
	npm ci --prefix tests/feeds/programs --no-audit --no-fund

screenshots: $(READY) ## Take the pictures of docs/ from the running demo (PORT=…)
	@$(BIN)/python docs/screenshots.py http://127.0.0.1:$(PORT)

bench: $(READY) ## Measure pages and feeds against an empty page, at 10,000 sessions
	@$(BIN)/python -m benchmarks $(ARGS)

rehearse: $(READY) ## Rehearse production on loopback: nginx, PostgreSQL, backup (as root)
	@deploy/rehearse $(ARGS)

lint: $(READY) ## Check style and layout of the code
	@$(BIN)/ruff check .
	@$(BIN)/ruff format --check .

messages: $(READY) ## Collect what is to be translated, and compile (needs gettext)
	@DEBUG=1 $(BIN)/python manage.py makemessages --no-obsolete --no-wrap \
	  --add-location file --ignore .venv --ignore tests --ignore staticfiles \
	  $(addprefix --locale ,$(LOCALES))
	@DEBUG=1 $(BIN)/python manage.py compilemessages --ignore .venv

catalogues: $(READY) ## Check that every string of the code is translated (needs gettext)
	@rm -rf .catalogues && cp -r locale .catalogues
	@$(MAKE) --no-print-directory messages >/dev/null
	@for locale in $(LOCALES); do \
	  catalogue=locale/$$locale/LC_MESSAGES/django.po; \
	  msgfmt --check --output-file /dev/null $$catalogue || exit 1; \
	  for lack in --untranslated --only-fuzzy; do \
	    msgattrib $$lack --no-obsolete $$catalogue | grep -q "^msgid" && \
	      { echo "$$locale lacks translations:"; msgattrib $$lack --no-obsolete $$catalogue; exit 1; } || true; \
	  done || exit 1; done
	@rm -rf locale && mv .catalogues locale
	@echo "Every string is translated into $(LOCALES)."

lock: $(READY) ## Lock newer versions into requirements/ (uv.lock itself is not kept: it names hosts)
	@$(BIN)/uv lock --upgrade
	@$(BIN)/uv export --quiet --frozen --no-header --no-annotate --no-dev --output-file requirements/runtime.txt
	@$(BIN)/uv export --quiet --frozen --no-header --no-annotate --output-file requirements/development.txt
	@sed -n 's/^uv==/uv==/p' requirements/uv.txt | cut -d ' ' -f 1 | $(BIN)/uv pip compile --quiet --universal \
	  --generate-hashes --no-header --no-annotate --output-file requirements/uv.txt -

clean: ## Remove what was made; data/ is kept
	rm -rf .venv staticfiles .pytest_cache .ruff_cache .hypothesis test-results
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
