#!/usr/bin/env bash
# usage: translations_test.sh SOURCE BUILD. Reads the texts out of the sources again: each must have its Chinese, and
# none may be where the reader cannot see which context it belongs to.
set -euo pipefail
cd "$1"
copy=$2/translations_test.ts
cp translations/tidui_zh_CN.ts "$copy"
lupdate=$(command -v /usr/lib/qt6/bin/lupdate || command -v lupdate)
"$lupdate" -silent -no-obsolete -locations none -I . core ui app -ts "$copy" 2>"$2/translations_test.log"
if grep -B2 'type="unfinished"' "$copy"; then
    echo "texts without Chinese"
    exit 1
fi
if grep 'without context' "$2/translations_test.log"; then
    exit 1
fi
# A helper that takes a text and translates it later hides the text.
if grep -rnE 'translate\("[A-Za-z]+", source\)' core app; then
    exit 1
fi
