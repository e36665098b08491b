#!/bin/sh
# Installs the system packages that are missing on Debian or Ubuntu; needs apt only if one is.
#   siapkan_sistem.sh jalan [PYTHON]   what the program needs: venv, Qt's libraries
#   siapkan_sistem.sh uji              what the tests need besides: a virtual screen, a tracer
set -eu

tujuan=${1:-jalan}
python=${2:-python3}

# Qt without a screen; then Qt in a window on X11 or Wayland.
paket_qt="libglib2.0-0 libgl1 libegl1 libxkbcommon0 libfreetype6 libfontconfig1 libdbus-1-3
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxcb-xkb1 libxkbcommon-x11-0"
# xvfb: the window on a screen of its own; strace: records writes for the power-loss replay.
paket_uji="xvfb strace"

gagal() {
    printf '%s\n' "$*" >&2
    exit 1
}

terpasang() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

case $tujuan in
jalan)
    perlu=$paket_qt
    if ! command -v "$python" >/dev/null; then
        perlu="python3 python3-venv $perlu"
    elif ! "$python" -c 'import ensurepip' 2>/dev/null; then
        perlu="python3-venv $perlu"
    fi
    ;;
uji) perlu=$paket_uji ;;
*) gagal "Pemakaian: $0 jalan|uji [PYTHON]" ;;
esac

if command -v apt-get >/dev/null && command -v dpkg-query >/dev/null; then
    kurang=""
    for paket in $perlu; do
        terpasang "$paket" || kurang="$kurang $paket"
    done
    if [ -n "$kurang" ]; then
        sebagai=""
        if [ "$(id -u)" -ne 0 ]; then
            command -v sudo >/dev/null ||
                gagal "Paket sistem berikut belum terpasang:$kurang. Jalankan sebagai root, atau pasang sudo."
            sebagai="sudo"
        fi
        echo "Memasang paket sistem:$kurang"
        export DEBIAN_FRONTEND=noninteractive
        $sebagai apt-get update -q
        # shellcheck disable=SC2086  # a list of words
        $sebagai apt-get install -q -y --no-install-recommends $kurang
    fi
else
    echo "Sistem ini tidak memakai apt; pasang sendiri padanan paket Debian berikut bila belum ada:" $perlu >&2
fi

if [ "$tujuan" = jalan ]; then
    "$python" -c 'import sys; sys.exit(sys.version_info < (3, 11))' ||
        gagal "Program ini memerlukan Python 3.11 atau yang lebih baru. Tunjuk dengan: make PYTHON=python3.11"
fi
