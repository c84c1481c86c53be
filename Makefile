# What there is to do in this repository; `make help` explains it.
SHARED ?= ../shared
GO     ?= go
export CGO_ENABLED = 0

.PHONY: help demo build test check bench generate clean
.DEFAULT_GOAL := help

help: ## Explain the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/^([a-z]+):.*## (.*)/  make \1\t\2/' | expand -t 18

demo: build ## Build bin/exosh and run the main job on the embedded tenant
	@cd $$(mktemp -d) && $(CURDIR)/bin/exosh --sandbox -NoProfile -File $(CURDIR)/test/demo/demo.ps1

build: ## Build the static binary bin/exosh
	$(GO) build -trimpath -ldflags '-s -w' -o bin/exosh ./cmd/exosh

test: ## Run all tests
	$(GO) test ./...

check: ## What a change must pass before it lands: format, vet, build, tests
	@test -z "$$(gofmt -l .)" || { gofmt -l .; echo 'gofmt would change these files'; exit 1; }
	$(GO) vet ./...
	$(MAKE) build test

bench: build ## Time the benchmarks beside PowerShell's own times, and Go's benchmarks
	-python3 $(SHARED)/bench/compare.py bin/exosh
	$(GO) test -run '^$$' -bench . -benchtime 200ms ./powershell/...

generate: ## Make the declarations and tables from the reference facts anew
	$(GO) generate ./...

clean: ## Remove what was built
	rm -rf bin
