#!/usr/bin/env bash
# Installs what is missing, builds, and opens the program on the sample office.
set -euo pipefail
cd "$(dirname "$0")/.."
. app/packaging/install-packages.sh
# shellcheck disable=SC2086
install_packages $build_packages
export CCACHE_SLOPPINESS=pch_defines,time_macros
[ -f .build/release/build.ninja ] || cmake --preset release -DBUILD_TESTING=OFF
cmake --build --preset release
if [ -z "${DISPLAY:-}" ] && [ -z "${WAYLAND_DISPLAY:-}" ]; then
    echo "没有图形界面，窗口无法打开。可以使用命令行 / no display, use the command line:"
    echo "  .build/release/app/tidui-cli new sample.tidui --sample 600"
    echo "  .build/release/app/tidui-cli list sample.tidui --search 王"
    exit 2
fi
exec .build/release/app/tidui --sample
