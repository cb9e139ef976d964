# make chat: the chat on the reports in data/reports. make test: the whole test suite. make bench: how fast it is.
# make soak: the long forms of what the tests do to it, in under half an hour. make audit: known faults of the packages.
PYTHON ?= python3
TORCH = 2.13.0
PY = .venv/bin/python
# Linux's ordinary torch brings gigabytes of CUDA; the processor-only build is a "+cpu" version. macOS has only that one.
CPU_TORCH = $(if $(filter Linux,$(shell uname -s)),torch==$(TORCH)+cpu,torch==$(TORCH))
# What torch would bring for a graphics card, and torch itself, which is installed by version above.
NOT_LOCKED = torch triton cuda-bindings cuda-pathfinder cuda-toolkit nvidia-cublas nvidia-cuda-cupti nvidia-cuda-nvrtc nvidia-cuda-runtime \
	nvidia-cudnn-cu13 nvidia-cufft nvidia-cufile nvidia-curand nvidia-cusolver nvidia-cusparse nvidia-cusparselt-cu13 nvidia-nccl-cu13 \
	nvidia-nvjitlink nvidia-nvshmem-cu13 nvidia-nvtx

.PHONY: chat test bench soak audit install index browser screenshots lock clean

chat: install
	$(PY) -m index
	$(PY) -m ui

# Two files of tests at a time, since much of them is waiting for a page.
test: .venv/installed-test browser
	$(PY) -m ruff check .
	$(PY) -m mypy
	$(PY) -m pytest --numprocesses 2 --dist loadfile

# The figures are of a computer that does nothing else, so what loads it goes alone; the others share two processors.
soak: .venv/installed-test
	date +%s > .venv/soak-began
	$(PY) tests/bench/load.py
	$(PY) tests/bench/steady.py
	HOSTILE_CASES=10000 $(PY) -m pytest tests/test_hostile_*.py -k pdf & \
	{ $(PY) tests/bench/stopped.py --every && $(PY) tests/bench/flipped.py && HOSTILE_CASES=10000 $(PY) -m pytest tests/test_hostile_*.py -k "not pdf"; }; \
	others=$$?; wait $$! && exit $$others
	took=$$(($$(date +%s) - $$(cat .venv/soak-began))); echo "make soak took $$took seconds, which must be fewer than 1800"; test $$took -lt 1800

# It asks osv.dev about every pinned version; what it could not ask about is a failure too.
audit: .venv/installed
	$(PYTHON) -m venv .venv/audit && .venv/audit/bin/pip install --quiet pip-audit
	echo "torch==$(TORCH)" > .venv/audit/torch.txt
	.venv/audit/bin/pip-audit --strict --disable-pip --no-deps --vulnerability-service osv \
		-r requirements.lock -r requirements-test.lock -r .venv/audit/torch.txt

install: .venv/installed

index: install
	$(PY) -m index

.venv/torch:
	$(PYTHON) -c 'import sys; sys.exit("Python 3.11 or later is needed, this is " + sys.version) if sys.version_info < (3, 11) else None'
	$(PYTHON) -m venv .venv
	$(PY) -m pip install --quiet --no-deps $(CPU_TORCH) 2>/dev/null || \
		$(PY) -m pip install --quiet --no-deps $(CPU_TORCH) --extra-index-url https://download.pytorch.org/whl/cpu
	touch $@

.venv/installed: .venv/torch requirements.lock pyproject.toml
	$(PY) -m pip install --quiet --no-deps --require-hashes -r requirements.lock
	$(PY) -m pip install --quiet --no-deps -e .
	touch $@

.venv/installed-test: .venv/installed requirements-test.lock
	$(PY) -m pip install --quiet --no-deps --require-hashes -r requirements-test.lock
	touch $@

browser:
	@command -v chromium || command -v chromium-browser || command -v google-chrome || \
	if [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null; then apt-get update -qq && apt-get install -y -qq --no-install-recommends chromium >/dev/null; \
	else echo "The browser tests need Chromium: install your system's chromium package, then run make test again."; fi

screenshots: .venv/installed-test browser
	$(PY) docs/screenshots.py

# Installs, in an environment of their own, the programs that a full build is compared with.
bench: .venv/installed-test
	$(PY) tests/bench/every.py --peers .venv/peers

lock:
	$(PYTHON) -m venv .venv/uv && .venv/uv/bin/pip install --quiet uv
	.venv/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate $(addprefix --no-emit-package ,$(NOT_LOCKED)) \
		--custom-compile-command "make lock" pyproject.toml -o requirements.lock
	.venv/uv/bin/uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-annotate $(addprefix --no-emit-package ,$(NOT_LOCKED)) \
		--custom-compile-command "make lock" --constraint requirements.lock --extra test pyproject.toml -o requirements-test.lock

clean:
	rm -rf .venv .index
