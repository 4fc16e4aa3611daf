#!/usr/bin/env bash
# Installs what is missing, builds, and runs all tests; with --sanitize those of the core under the sanitizers first.
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

if [ "${1:-}" = --sanitize ]; then
    cmake --preset asan
    cmake --build --preset asan --target core-tests
    ctest --preset asan -R '^(base|cadre|naming|organization|regulation|appraisal|service|party|promotion|succession|sample|exchange|store|operation|form):' --quiet
fi

# Its own preset, since compiling takes longer than the tests: less is optimized.
cmake --preset test
cmake --build --preset test
ctest --preset test
