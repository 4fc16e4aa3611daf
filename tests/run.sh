#!/usr/bin/env bash
# Installs what is missing, builds, runs all tests, and feeds each reader with anything for TIDUI_FUZZ_SECONDS (60: each
# second costs 7 s for 20 readers, three at a time). With --sanitize the core's tests run under the sanitizers first; with
# --fuzz the fuzzers run alone; with --kills [N] the tests alone that kill programs at work, N times for each operation
# (300 unless said), with what came of it in one table.
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packaging/install-packages.sh
# shellcheck disable=SC2086
install_packages $build_packages $test_packages $fuzz_packages
# What one checkout has compiled serves another: the cache sees paths from here.
export CCACHE_BASEDIR=$PWD CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros QT_QPA_PLATFORM=offscreen
if [ -z "${XDG_RUNTIME_DIR:-}" ]; then
    XDG_RUNTIME_DIR=$(mktemp -d)
    export XDG_RUNTIME_DIR
fi

# One fuzzer: first its saved inputs, then what libFuzzer makes of them, under both sanitizers. What is found new stays
# in .build/fuzz/found; an input that breaks something in .build/fuzz/ENTRY-crash-*.
fuzz_entry() {
    mkdir -p ".build/fuzz/found/$1"
    ulimit -s 192 # KB: what goes one deeper on the stack for each nested piece fails with the few KB of an input.
    if TIDUI_FUZZ_ENTRY=$1 .build/fuzz/tests/tidui-fuzz -max_total_time="$2" -timeout=20 -print_final_stats=1 \
        -artifact_prefix=".build/fuzz/$1-" -verbosity=1 ".build/fuzz/found/$1" "tests/fuzz/corpus/$1" \
        >".build/fuzz/$1.log" 2>&1; then
        echo "fuzz: $1, $(sed -n 's/^stat::number_of_executed_units: *//p' ".build/fuzz/$1.log") inputs, all read or refused"
    else
        tail -n 40 ".build/fuzz/$1.log"
        echo "fuzz: $1 FAILED; the input is named above (Test unit written to ...)"
        return 1
    fi
}
export -f fuzz_entry

# Not optimized: compiling takes longer than what the fuzzers would gain in so short a time.
fuzz() {
    cmake -S . -B .build/fuzz -G Ninja -DCMAKE_BUILD_TYPE=Release -DCMAKE_CXX_FLAGS_RELEASE=-O0 -DTIDUI_FUZZ=ON \
        -DCMAKE_CXX_COMPILER=clang++-16 -DCMAKE_CXX_COMPILER_LAUNCHER=ccache
    cmake --build .build/fuzz --target tidui-fuzz
    find tests/fuzz/corpus -mindepth 1 -maxdepth 1 -printf '%f\n' | sort |
        xargs -P 3 -I{} bash -c "fuzz_entry {} $1"
}

# Imports, edits, updates, protecting, backups, restores and commits are killed at moments by chance. A program that lost
# something fails its test, which says at which moment.
kills() {
    cmake --preset test
    cmake --build --preset test --target test-cli test-operation test-store
    export TIDUI_KILLS=$1 TIDUI_KILLS_TABLE=$PWD/.build/test/kills.tsv
    rm -f "$TIDUI_KILLS_TABLE"
    local outcome=0
    grep -rl --include='*_test.cpp' '\[kill\]' tests | sort | sed 's|.*/\(.*\)/\(.*\)\.cpp$|\1 \2|' |
        xargs -P 2 -L 1 sh -c '.build/test/tests/test-$0 -# "[#$1][kill]" >.build/test/kills-$1.log 2>&1' || outcome=1
    {
        printf 'operation\tkills\tnot done\tdone\tlost\t\n'
        cat "$TIDUI_KILLS_TABLE"
    } | awk -F '\t' '{ printf "%-32s %6s %10s %9s %5s  %s\n", $1, $2, $3, $4, $5, $6; sum += $2 }
                     END { printf "%-32s %6s\n", "together", sum }'
    [ "$outcome" = 0 ] || tail -n 30 .build/test/kills-*.log
    return "$outcome"
}

if [ "${1:-}" = --kills ]; then
    kills "${2:-300}"
    exit
fi

if [ "${1:-}" = --fuzz ]; then
    fuzz "${TIDUI_FUZZ_SECONDS:-60}"
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
fuzz "${TIDUI_FUZZ_SECONDS:-60}"
ctest --preset test
