#!/usr/bin/env bash
# From a clean Debian with only QGIS to slum polygons, twice: with network, and with the network cut after a folder of
# wheels was filled. clean_machine.sh [NAME SUITE]; see chroot.sh for what it needs.
set -euo pipefail
cd "$(dirname "$0")/../.."
name=${1:-qgis-3.22} suite=${2:-bookworm}
chroot=test/machines/chroot.sh
work=$(mktemp -d "${XDG_CACHE_HOME:-$HOME/.cache}/slum_extractor/clean-XXXXXX")
trap 'rm -rf --one-file-system "$work"' EXIT

make -s package
$chroot make "$name" "$suite"
/usr/bin/python3 -c "from slum_extractor_plugin.sample.city import make_city; make_city('$work/data', size=800)"
cp build/slum_extractor_plugin-*.zip test/machines/first_use.sh "$work/"
given=(-b "$work/data:/given/data" -b "$(ls "$work"/*.zip):/given/plugin.zip" -b "$work/first_use.sh:/given/first_use.sh")

echo "== $name, with network"
KEEP=$work/online $chroot run "$name" "${given[@]}" bash /given/first_use.sh /given/plugin.zip /given/data
mv "$work/online/changes/root/wheels" "$work/wheels"
rm -rf --one-file-system "$work/online"
echo "== $name, with the network cut; $(ls "$work/wheels" | wc -l) wheels, $(du -sh "$work/wheels" | cut -f1)"
$chroot run "$name" -n "${given[@]}" -b "$work/wheels:/given/wheels" \
  bash /given/first_use.sh /given/plugin.zip /given/data /given/wheels
echo "Both machines: from the zip to slum polygons."
