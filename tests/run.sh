#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests; with --sanitize those of the core under the sanitizers first.
# With --fuzz only the fuzzers, each over its saved inputs and then for a minute: the clang build takes longer than all else.
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packaging/install-packages.sh
# shellcheck disable=SC2086
install_packages $build_packages $test_packages
# What one checkout has compiled serves another: the cache sees paths from here.
export CCACHE_BASEDIR=$PWD CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros QT_QPA_PLATFORM=offscreen
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
fi

if [ "${1:-}" = --fuzz ]; then
    # shellcheck disable=SC2086
    install_packages $fuzz_packages
    cmake -S . -B .build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O1 -DTIDUI_FUZZ=ON \
        -DTIDUI_PCH=OFF -DCMAKE_CXX_COMPILER=clang++-16 -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    cmake --build .build/fuzz --target tidui-fuzz
    for corpus in tests/fuzz/corpus/*/; do
        entry=$(basename "$corpus")
        found=.build/fuzz/found/$entry # What libFuzzer finds new goes here; a crash stops the run with its file's name.
        mkdir -p "$found"
        echo "== $entry"
        TIDUI_FUZZ_ENTRY=$entry .build/fuzz/tests/tidui-fuzz -max_total_time="${TIDUI_FUZZ_SECONDS:-60}" -timeout=20 \
            -artifact_prefix=".build/fuzz/$entry-" -print_final_stats=1 -verbosity=0 "$found" "$corpus"
    done
    exit
fi

if [ "${1:-}" = --sanitize ]; then
    cmake --preset asan
    cmake --build --preset asan --target core-tests
    ctest --preset asan -R '^(base|cadre|naming|organization|regulation|appraisal|service|party|promotion|succession|sample|exchange|store|operation|form|fuzz):' --quiet
fi

# Its own preset, since compiling takes longer than the tests: less is optimized.
cmake --preset test
cmake --build --preset test
ctest --preset test
