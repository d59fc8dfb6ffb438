#!/usr/bin/env bash
# The tests that meet QGIS, GDAL or numpy, on other versions of QGIS: matrix.sh ENGINE_PYTHON PIP [VERSION]...
# One clean machine a version, from Debian's releases and backports; the engine and pytest are shown to each, read-only.
# WALK=1: the analyst's day in a window instead, whose pictures are then in build/window-VERSION.
set -euo pipefail
cd "$(dirname "$0")/../.."
engine=$(dirname "$(dirname "$1")") pip=$2
shift 2
declare -A suites=([3.22]=bookworm [3.40]=bookworm-backports [3.44]=trixie-backports)
[ $# -gt 0 ] || set -- 3.22 3.40 3.44
chroot=test/machines/chroot.sh
work=$(mktemp -d "${XDG_CACHE_HOME:-$HOME/.cache}/slum_extractor/matrix-XXXXXX")
trap 'rm -rf --one-file-system "$work"' EXIT

# The engine is a process of its own: its Python, this machine's, need not be the one that a QGIS runs on.
version=$(basename "$(ls -d "$engine"/lib/python3.*)")
mkdir -p "$work/engine/bin"
ln -s "/usr/bin/$version" "$work/engine/bin/python"
ln -s /given/packages "$work/engine/lib"
printf 'home = /usr/bin\ninclude-system-site-packages = false\n' > "$work/engine/pyvenv.cfg"

cat > "$work/tests.sh" <<'TESTS'
set -u
export PYTHONPATH=/given/pytest PYTHONDONTWRITEBYTECODE=1 SLUM_EXTRACTOR_TEST_ENGINE=/given/engine/bin/python
export OMP_NUM_THREADS=2 XDG_RUNTIME_DIR=/root/run
mkdir -m 700 -p /root/run
cd /given/main
python3 -c "from qgis.core import Qgis; from osgeo import gdal; import numpy, sys; print('QGIS', Qgis.QGIS_VERSION, 'GDAL',
  gdal.__version__, 'numpy', numpy.__version__, 'Python', sys.version.split()[0])"
status=0
# Apart: QGIS closes GDAL when it exits.
python3 -m pytest -q -p no:cacheprovider test/qgis || status=$?
python3 -m pytest -q -p no:cacheprovider test/formats test/rasters test/demo test/headless test/test_*.py || status=$?
exit $status
TESTS

cat > "$work/walk.sh" <<'WALK'
set -eu
export PYTHONPATH=/given/pytest PYTHONDONTWRITEBYTECODE=1 SLUM_EXTRACTOR_TEST_ENGINE=/given/engine/bin/python
export DEBIAN_FRONTEND=noninteractive
apt-get update -qq
apt-get install -y -qq --no-install-recommends xvfb xauth > /dev/null
mkdir -p /root/main/build
cd /given/main
cp -r test slum_extractor_plugin pyproject.toml /root/main
cp build/slum_extractor_plugin-*.zip /root/main/build
cd /root/main
python3 -m pytest -q -p no:cacheprovider test/window/test_day.py -k dashboard
WALK

failed=()
for qgis in "$@"; do
  echo "== QGIS $qgis (Debian ${suites[$qgis]})"
  $chroot make "qgis-$qgis" "${suites[$qgis]}"
  python=$($chroot run "qgis-$qgis" python3 -c "import sys; print('%d.%d' % sys.version_info[:2])")
  pytest=$work/pytest-$python
  [ -d "$pytest" ] ||
    "$pip" install -q --target "$pytest" --python-version "$python" --only-binary :all: "pytest<10" "hypothesis<7"
  given=(-b "$PWD:/given/main" -b "$pytest:/given/pytest" -b "$work/tests.sh:/given/tests.sh")
  given+=(-b "$work/engine:/given/engine" -b "$engine/lib:/given/packages")
  given+=(-b "/usr/bin/$version:/usr/bin/$version" -b "/usr/lib/$version:/usr/lib/$version")
  [ ! -d ../shared/data ] || given+=(-b "$(readlink -f ../shared/data):/given/shared/data")
  if [ -z "${WALK:-}" ]; then
    $chroot run "qgis-$qgis" "${given[@]}" bash /given/tests.sh || failed+=("$qgis")
    continue
  fi
  KEEP=$work/kept $chroot run "qgis-$qgis" "${given[@]}" -b "$work/walk.sh:/given/walk.sh" bash /given/walk.sh ||
    failed+=("$qgis")
  rm -rf "build/window-$qgis"
  cp -r "$work/kept/changes/root/main/build/window" "build/window-$qgis" || true
  rm -rf --one-file-system "$work/kept"
done
[ ${#failed[@]} -eq 0 ] || { echo "FAILED on QGIS ${failed[*]}"; exit 1; }
echo "Passed on QGIS $*."
