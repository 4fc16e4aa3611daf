# Sourced by app/run.sh and tests/run.sh: installs the Debian packages that are missing.

build_packages="clang-16 cmake ninja-build ccache pkg-config python3 qt6-base-dev qt6-charts-dev libqt6opengl6-dev qt6-svg-dev qt6-l10n-tools
    qt6-tools-dev qt6-tools-dev-tools qt6-translations-l10n libgl1-mesa-dev libsqlite3-dev libsodium-dev libzip-dev unicode-data
    rime-data-stroke fonts-noto-cjk fonts-lxgw-wenkai"
test_packages="catch2 poppler-utils sqlite3 strace"
fuzz_packages="libclang-rt-16-dev"

install_packages() {
    local missing=""
    for package in "$@"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing="$missing $package"
    done
    [ -n "$missing" ] || return 0
    echo "安装软件包 / installing:$missing"
    local sudo=""
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq
    # shellcheck disable=SC2086
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >/dev/null
}
