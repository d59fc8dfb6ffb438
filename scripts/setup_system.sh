#!/usr/bin/env bash
# Installs Debian packages that are missing: setup_system.sh PACKAGE[:PYTHON_MODULE] ...
# With a module named, its import by the system's Python decides; else dpkg does. Uses sudo when not root.
set -euo pipefail

present() {
  case $1 in
    *:*) /usr/bin/python3 -c "import ${1#*:}" 2>/dev/null ;;
    *) dpkg-query -W -f '${Status}' "$1" 2>/dev/null | grep -q 'ok installed' ;;
  esac
}

missing=()
for wanted in "$@"; do
  present "$wanted" || missing+=("${wanted%%:*}")
done
[ ${#missing[@]} -eq 0 ] && exit 0

if ! command -v apt-get >/dev/null; then
  echo "Missing: ${missing[*]}. This set-up knows only Debian and Ubuntu; install them yourself and run again." >&2
  exit 1
fi
echo "Installing ${missing[*]}." >&2
as_root=()
[ "$(id -u)" -eq 0 ] || as_root=(sudo)
"${as_root[@]}" apt-get update -qq >&2
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq -o DPkg::Lock::Timeout=300 --no-install-recommends "${missing[@]}" >&2
