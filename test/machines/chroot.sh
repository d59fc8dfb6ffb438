#!/usr/bin/env bash
# Clean Debian machines for tests, as chroots kept in the cache. Needs root, debootstrap and overlayfs.
#   chroot.sh make NAME SUITE      a Debian with nothing but QGIS; SUITE may end in -backports. Made once, then kept
#   chroot.sh run NAME [-n] [-b SOURCE:TARGET]... COMMAND...
#       a command in a throw-away copy; -n cuts the network, -b shows a folder or file, read-only
# KEEP=FOLDER before `run` keeps what is written there, in FOLDER/changes.
set -euo pipefail

cache=${CHROOTS:-${XDG_CACHE_HOME:-$HOME/.cache}/slum_extractor/chroots}
mirror=${DEBIAN_MIRROR:-http://deb.debian.org/debian}

mount_system() {  # mount_system ROOT: what programs expect of any machine
  mount --bind /dev "$1/dev"
  mount -t proc proc "$1/proc"
  mount --bind /sys "$1/sys"
  mount -t tmpfs -o mode=1777 tmpfs "$1/tmp"
}

reach_registries() {  # reach_registries ROOT: names, certificates and pip's set-up are those of this machine
  cp -L /etc/resolv.conf "$1/etc/resolv.conf"
  mkdir -p "$1/etc/ssl/certs"
  cp -L /etc/ssl/certs/ca-certificates.crt "$1/etc/ssl/certs/ca-certificates.crt"
  for set_up in /etc/pip.conf "$HOME/.config/pip/pip.conf"; do
    [ -f "$set_up" ] || continue
    mkdir -p "$1$(dirname "$set_up")"
    cp -L "$set_up" "$1$set_up"
    for folder in $(grep -oE '(file://)?/[^ :]+' "$set_up" | sed 's,^file://,,'); do
      folder=/$(cut -d/ -f2 <<< "$folder")  # of packages that pip looks into here, with what lies beside it
      if [ "$folder" != /etc ] && [ -d "$folder" ]; then
        mkdir -p "$1$folder"
        mountpoint -q "$1$folder" || mount --bind -o ro "$folder" "$1$folder"
      fi
    done
  done
}

make() (
  name=$1 suite=$2 release=${2%-backports}
  root=$cache/$name base=$cache/$release-base
  [ ! -f "$root/ready" ] || exit 0
  if [ ! -f "$base/ready" ]; then
    rm -rf --one-file-system "$base"
    debootstrap --variant=minbase "$release" "$base" "$mirror"
    touch "$base/ready"
  fi
  rm -rf --one-file-system "$root"
  mkdir -p "$root"
  cp -a "$base" "$root/machine"
  printf 'deb %s %s main\n' "$mirror" "$release" "$mirror" "$suite" | sort -u > "$root/machine/etc/apt/sources.list"
  unshare --mount --pid --fork bash -euo pipefail -c "$(declare -f mount_system)"'
    mount_system "$1"
    cp -L /etc/resolv.conf "$1/etc/resolv.conf"
    export DEBIAN_FRONTEND=noninteractive
    chroot "$1" apt-get update -qq
    chroot "$1" apt-get install -y -qq --no-install-recommends -t "$2" qgis python3-qgis
    chroot "$1" apt-get clean' - "$root/machine" "$suite"
  touch "$root/ready"
)

run() (
  name=$1; shift
  network=() binds=()
  while [ $# -gt 0 ]; do
    case $1 in
      -n) network=(--net); shift ;;
      -b) binds+=("$2"); shift 2 ;;
      *) break ;;
    esac
  done
  copy=${KEEP:-$(mktemp -d "$cache/copy-XXXXXX")}
  [ -n "${KEEP:-}" ] || trap 'rm -rf --one-file-system "$copy"' EXIT
  mkdir -p "$copy"/{changes,work,root}
  unshare --mount --pid --fork "${network[@]}" bash -euo pipefail -c "$(declare -f mount_system reach_registries)"'
    machine=$1 copy=$2 network=$3 count=$4; shift 4
    mount -t overlay overlay -o "lowerdir=$machine,upperdir=$copy/changes,workdir=$copy/work" "$copy/root"
    mount_system "$copy/root"
    if [ -n "$network" ]; then ip link set lo up; else reach_registries "$copy/root"; fi
    for bind in "${@:1:count}"; do
      target=$copy/root${bind#*:}
      if [ -d "${bind%%:*}" ]; then mkdir -p "$target"; else mkdir -p "$(dirname "$target")"; touch "$target"; fi
      mount --bind "${bind%%:*}" "$target"
      mount -o remount,bind,ro "$target"
    done
    shift "$count"
    exec env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 QT_QPA_PLATFORM=offscreen \
      XDG_RUNTIME_DIR=/tmp chroot "$copy/root" "$@"' - \
    "$cache/$name/machine" "$copy" "${network[*]}" "${#binds[@]}" "${binds[@]}" "$@"
)

command=$1; shift
"$command" "$@"
