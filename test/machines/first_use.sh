#!/usr/bin/env bash
# What a person does on a machine with QGIS and nothing else: install the zip, make the engine, run the demo's chain.
#   first_use.sh ZIP DATA [WHEELS]    runs inside the machine; with WHEELS the engine comes from that folder alone.
# Without WHEELS it fills /root/wheels too, for a machine without network.
set -euo pipefail
zip=$1 data=$2 wheels=${3:-}
plugins=$HOME/.local/share/QGIS/QGIS3/profiles/default/python/plugins
out=/root/out
program=/usr/bin/qgis_process.bin  # Debian's wrapper of 3.22 does not pass every argument on
[ -x $program ] || program=/usr/bin/qgis_process

tool() {
  echo "== $1"
  $program run "slumextractor:$1" -- "${@:2}" > /tmp/said 2>&1 || { cat /tmp/said; echo "FAILED: $1"; exit 1; }
  grep -E 'ERROR|ready|works|filled|GB to download' /tmp/said || true
}

fails() {
  echo "== $1 (must fail)"
  ! $program run "slumextractor:$1" -- "${@:2}" > /tmp/said 2>&1 || { cat /tmp/said; echo "DID NOT FAIL: $1"; exit 1; }
}

qgis_python() {  # a fingerprint of all that QGIS's Python holds
  find /usr/lib/python3 /usr/lib/python3.* /usr/share/qgis -type f ! -name '*.pyc' -exec stat -c '%n %s %Y' {} + | sort | md5sum
}

before=$(qgis_python)
mkdir -p "$plugins" "$out"
python3 -m zipfile -e "$zip" "$plugins"
$program plugins enable slum_extractor_plugin > /tmp/said 2>&1 || { cat /tmp/said; exit 1; }

fails checkengine OUT_REPORT=$out/before.txt
[ -n "$wheels" ] || tool installengine BUILD=CPU FILL_WHEEL_FOLDER=true WHEEL_FOLDER=/root/wheels
tool installengine BUILD=CPU ${wheels:+WHEEL_FOLDER="$wheels"}
tool checkengine OUT_REPORT=$out/check.txt

tool exporttrainingdatafordeeplearning IN_RASTER="$data/image_2014.tif" IN_CLASS_DATA="$data/slums_2014.gpkg" \
  CLASS_VALUE_FIELD=code TILE_SIZE_X=128 TILE_SIZE_Y=128 STRIDE_X=128 STRIDE_Y=128 CELL_SIZE=1 OUT_FOLDER=$out/chips
tool traindeeplearningmodel IN_FOLDER=$out/chips OUT_FOLDER=$out/unet MAX_EPOCHS=2 MODEL_TYPE=UNET \
  BACKBONE_MODEL=MOBILENET_V2 BATCH_SIZE=4 LEARNING_RATE=0.002 ENCODER_WEIGHTS=NONE
for year in 2014 2024; do
  tool classifypixelsusingdeeplearning IN_RASTER="$data/image_$year.tif" IN_MODEL_DEFINITION=$out/unet/unet.dlpk \
    CELL_SIZE=1 OUT_CLASSIFIED_RASTER=$out/classes_$year.tif
  tool majorityfilter IN_RASTER=$out/classes_$year.tif OUT_RASTER=$out/filtered_$year.tif
  tool rastertopolygon IN_RASTER=$out/filtered_$year.tif OUT_POLYGON_FEATURES=$out/polygons_$year.gpkg
done
tool extractslums IN_RASTER="$data/image_2024.tif" IN_MODEL_DEFINITION=$out/unet/unet.dlpk \
  OUT_POLYGON_FEATURES=$out/slums.gpkg

for made in check.txt unet/unet.dlpk classes_2024.tif polygons_2014.gpkg polygons_2024.gpkg slums.gpkg; do
  [ -s "$out/$made" ] || { echo "FAILED: there is no $made"; exit 1; }
done
[ "$before" = "$(qgis_python)" ] || { echo "FAILED: QGIS's own Python was changed"; exit 1; }
cat $out/check.txt
echo "The chain ran; QGIS's own Python is as it was."
