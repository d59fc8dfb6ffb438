"""Where an output comes from: what the record says and hides, and that each kind of file gives it back."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import sqlite3
import struct
import time
from pathlib import Path

import pytest
from heard import Heard

from slum_extractor_plugin import provenance
from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.formats import fingerprints
from slum_extractor_plugin.formats.fingerprints import fingerprint
from slum_extractor_plugin.formats.html_page import page, write_page
from slum_extractor_plugin.formats.provenance_files import read_record
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning
from slum_extractor_plugin.jobs.generalize import MajorityFilter
from slum_extractor_plugin.jobs.models import ShowProvenance
from slum_extractor_plugin.provenance import STANDARD, recording
from slum_extractor_plugin.staging import staged_file, staged_folder
from slum_extractor_plugin.tools.record import record_of, without_secrets
from slum_extractor_plugin.tools.run import run

RECORD = {
    "tool": "majorityfilter",
    "title": 'Filter & <sift> "it"',
    "version": "0",
    "parameters": {"PASSES": 3},
    "inputs": [{"parameter": "IN_RASTER", "name": "añb.tif", "sha256": "ab"}],
}


def geopackage(path: Path, layers: tuple[str, ...] = ("slums",)) -> Path:
    """A file with the one table of a GeoPackage that lists the others."""
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE gpkg_contents (table_name TEXT, data_type TEXT, identifier TEXT)")
        database.executemany("INSERT INTO gpkg_contents VALUES (?, 'features', ?)", [(name, name) for name in layers])
    database.close()
    return path


def test_page_gives_its_record_back_and_shows_it(tmp_path):
    with recording(RECORD, {"Tool": "Outil"}):
        write_page(tmp_path / "a.html", page("t", ["x"]))
    text = (tmp_path / "a.html").read_text()
    assert read_record(str(tmp_path / "a.html")) == RECORD
    assert '<th scope="row">Outil</th><td>Filter &amp; &lt;sift&gt; &quot;it&quot;, Slum Extractor 0</td>' in text
    assert "Filter & <sift>" not in text  # nowhere unescaped


def test_page_outside_a_tool_is_as_before(tmp_path):
    write_page(tmp_path / "a.html", page("t", ["x"]))
    assert "provenance" not in (tmp_path / "a.html").read_text()
    assert read_record(str(tmp_path / "a.html")) is None


def test_each_layer_of_a_geopackage_has_the_record(tmp_path):
    with recording(RECORD), staged_file(tmp_path / "a.gpkg") as path:
        geopackage(path, ("one", "two"))
    for name in ("a.gpkg", "a.gpkg|layername=one", "a.gpkg|layername=two"):
        assert read_record(str(tmp_path / name)) == RECORD
    with sqlite3.connect(tmp_path / "a.gpkg") as database:
        assert database.execute("SELECT count(*) FROM gpkg_extensions").fetchone() == (2,)
        assert database.execute("SELECT mime_type, md_scope FROM gpkg_metadata").fetchall() == [
            ("application/json", "dataset")
        ]
        assert {row[0] for row in database.execute("SELECT table_name FROM gpkg_metadata_reference")} == {"one", "two"}
    database.close()


def test_chip_folder_keeps_the_records_of_all_exports(tmp_path):
    for version in ("1", "2"):
        with recording({**RECORD, "version": version}), staged_folder(tmp_path / "chips", chips=True) as folder:
            (folder / f"{version}.tif").write_bytes(b"x")
    found = read_record(str(tmp_path / "chips"))
    assert found["version"] == "2" and [each["version"] for each in found["earlier"]] == ["1"]


@pytest.mark.parametrize("content", [b"", b"{", b"{}", b"[" * 10**5, b"\xff", b"[]" + b" " * 2**23])
def test_a_record_of_earlier_chips_that_cannot_be_read_is_not_replaced(tmp_path, content):
    (tmp_path / "provenance.json").write_bytes(content)
    with (
        recording(RECORD),
        pytest.raises(SlumExtractorError, match="cannot be read as the record.*Move it away"),
        staged_folder(tmp_path, chips=True),
    ):
        raise RuntimeError("the work is not begun")
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [content]


@pytest.mark.posix
def test_a_link_or_a_pipe_in_the_place_of_a_record_is_not_read(tmp_path):
    folder = tmp_path / "chips"
    folder.mkdir()
    (tmp_path / "other.json").write_text("[]")
    (folder / "provenance.json").symlink_to(tmp_path / "other.json")
    for _ in range(2):
        with (
            recording(RECORD),
            pytest.raises(SlumExtractorError, match="cannot be read as the record"),
            staged_folder(folder, chips=True),
        ):
            pass
        (folder / "provenance.json").unlink()
        os.mkfifo(folder / "provenance.json")
    (folder / "provenance.json").unlink()
    (folder / "provenance.json").hardlink_to(tmp_path / "other.json")  # a backup; replacing one name keeps the other
    with recording(RECORD), staged_folder(folder, chips=True):
        pass
    assert (tmp_path / "other.json").read_text() == "[]" and read_record(str(folder))["tool"] == RECORD["tool"]


def test_nothing_is_written_where_no_tool_runs(tmp_path):
    with staged_folder(tmp_path / "chips", chips=True) as folder:
        (folder / "1.tif").write_bytes(b"x")
    assert [path.name for path in (tmp_path / "chips").iterdir()] == ["1.tif"]
    with staged_file(tmp_path / "a.gpkg") as path:
        geopackage(path)
    assert read_record(str(tmp_path / "a.gpkg")) is None


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"II*\0",
        b"II*\0\xff\xff\xff\x7f",
        b"MM\0*\0\0\0\x08\0\1",
        b"PK\3\4",
        b"\0" * 99,
        struct.pack("<2sHIHHHII", b"II", 42, 8, 1, 42112, 2, 2**31, 8),
    ],
)
@pytest.mark.parametrize("suffix", [".tif", ".gpkg", ".html", ".dlpk", ".emd"])
def test_broken_file_has_no_record(tmp_path, content, suffix):
    (tmp_path / f"a{suffix}").write_bytes(content)
    assert read_record(str(tmp_path / f"a{suffix}")) is None


#: JSON that has not the shape of a record, as the last of a list.
_OTHER_SHAPES = [
    None,
    [1, 2],
    ["a", "b"],
    [{"tool": 5}],
    *([{**RECORD, name: each}] for name in ("inputs", "parameters", "libraries", "earlier") for each in (5, None, [5])),
    *([{**RECORD, "inputs": [{"made_by": each}]}] for each in (None, 5, {}, {"tool": 5}, {**RECORD, "inputs": 5})),
]


@pytest.mark.parametrize("records", _OTHER_SHAPES)
def test_a_record_of_another_shape_is_none_for_every_tool(tmp_path, records):
    (tmp_path / "provenance.json").write_text(json.dumps(records))
    (tmp_path / "model.emd").write_text(json.dumps({provenance.EMD_KEY: records[-1] if records else None}))
    (tmp_path / "list.emd").write_text(json.dumps([records]))
    for name in ("", "model.emd", "list.emd"):
        path = str(tmp_path / name)
        assert read_record(path) is None
        assert "made_by" not in record_of(MajorityFilter(in_raster=path, out_raster="b.tif"))["inputs"][0]


@pytest.mark.posix
@pytest.mark.parametrize("name", ["a.tif", "a.gpkg", "a.html", "a.dlpk", "a.emd", "a.img", "a"])
def test_a_pipe_as_an_input_is_not_waited_for(tmp_path, name):
    os.mkfifo(tmp_path / name)
    assert read_record(str(tmp_path / name)) is None
    record = record_of(MajorityFilter(in_raster=str(tmp_path / name), out_raster="b.tif"))
    assert "sha256" not in record["inputs"][0]


@pytest.mark.parametrize("content", [5, 2.5, b"\xff", "5", "null", '{"tool": "a", "inputs": [5]}'], ids=repr)
def test_metadata_of_a_geopackage_that_are_no_record_are_passed_over(tmp_path, content):
    with recording(RECORD), staged_file(tmp_path / "a.gpkg") as path:
        geopackage(path)
    with sqlite3.connect(tmp_path / "a.gpkg") as database:
        database.execute("UPDATE gpkg_metadata SET metadata = ?", (content,))
    database.close()
    assert read_record(str(tmp_path / "a.gpkg")) is None


@pytest.mark.parametrize("depth", [400, 970, 980, 5000])
@pytest.mark.parametrize("close", ["[]", "{}"])
def test_a_record_that_could_not_be_written_again_counts_as_none(tmp_path, depth, close):
    nested = ("[" * depth + "]" * depth) if close == "[]" else '{"a":' * depth + "1" + "}" * depth
    (tmp_path / "a.emd").write_text(f'{{"{provenance.EMD_KEY}": {{"tool": "a", "parameters": {{"b": {nested}}}}}}}')
    assert read_record(str(tmp_path / "a.emd")) is None


@pytest.mark.parametrize("text", [r"\ud800", r"a\udfffb"])
@pytest.mark.parametrize("record", ['{{"tool": "{}"}}', '{{"tool": "a", "{}": 1}}', '{{"tool": "a", "x": [["{}"]]}}'])
def test_a_record_with_half_a_character_counts_as_none(tmp_path, record, text):
    (tmp_path / "a.emd").write_text(f'{{"{provenance.EMD_KEY}": {record.format(text)}}}')
    assert read_record(str(tmp_path / "a.emd")) is None
    (tmp_path / "b.emd").write_text(f'{{"{provenance.EMD_KEY}": {record.format("x")}}}')
    assert read_record(str(tmp_path / "b.emd"))["tool"] in ("a", "x")


@pytest.mark.posix
def test_a_name_that_is_no_text_leaves_a_record_that_can_be_read(tmp_path):
    path = os.fsdecode(os.fsencode(tmp_path / "a") + b"\xff.tif")
    Path(path).write_bytes(b"x")
    record = record_of(MajorityFilter(in_raster=path, out_raster="b.tif"))
    (tmp_path / "a.emd").write_text(json.dumps({provenance.EMD_KEY: record}))
    assert read_record(str(tmp_path / "a.emd"))["inputs"][0]["name"] == "a?.tif"


@pytest.mark.posix
def test_a_pipe_beside_a_geopackage_is_not_waited_for(tmp_path):
    with recording(RECORD), staged_file(tmp_path / "a.gpkg") as path:
        geopackage(path)
    assert read_record(str(tmp_path / "a.gpkg")) is not None
    os.mkfifo(tmp_path / "a.gpkg-journal")
    (tmp_path / "link").mkdir()
    (tmp_path / "link" / "b.gpkg").symlink_to(tmp_path / "a.gpkg")
    for name in ("a.gpkg", "link/b.gpkg"):
        assert read_record(str(tmp_path / name)) is None


ENDLESS = "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n)"
OURS = (
    f"CREATE TABLE gpkg_metadata AS SELECT 1 AS id, '{STANDARD}' AS md_standard_uri, '{{\"tool\": \"a\"}}' AS metadata"
)


@pytest.mark.parametrize(
    "script",
    [
        f"{OURS}; CREATE VIEW gpkg_metadata_reference AS {ENDLESS}"
        " SELECT 2 AS md_file_id, '' AS table_name, x AS rowid FROM n",
        f"{OURS}; CREATE TABLE gpkg_metadata_reference(md_file_id, table_name AS (hex(zeroblob(400000000))));"
        " INSERT INTO gpkg_metadata_reference VALUES (1)",
        f"CREATE TABLE gpkg_metadata(id, md_standard_uri, metadata); CREATE TABLE gpkg_metadata_reference AS {ENDLESS}"
        " SELECT 1 AS md_file_id, '' AS table_name FROM n LIMIT 20000;"
        f" INSERT INTO gpkg_metadata {ENDLESS} SELECT 1, '', '' FROM n LIMIT 20000",
        "CREATE TABLE gpkg_metadata_reference AS SELECT 1 AS md_file_id, '' AS table_name;"
        " CREATE VIRTUAL TABLE gpkg_metadata USING rtree(id, a, b, +md_standard_uri, +metadata);"
        f" INSERT INTO gpkg_metadata VALUES (1, 0, 1, '{STANDARD}', '{{\"tool\": \"a\"}}')",
    ],
    ids=["a view without end", "a computed text of gigabytes", "a product of long tables", "a virtual table"],
)
def test_a_geopackage_whose_record_has_no_end_has_none(tmp_path, script):
    with contextlib.closing(sqlite3.connect(tmp_path / "a.gpkg")) as database:
        database.executescript(script)
    started = time.process_time()
    assert read_record(str(tmp_path / "a.gpkg")) is None
    assert time.process_time() - started < 20
    with contextlib.closing(sqlite3.connect(tmp_path / "b.gpkg")) as database:  # the same as plain tables
        database.executescript(
            f"{OURS}; CREATE TABLE gpkg_metadata_reference AS SELECT 1 AS md_file_id, '' AS table_name"
        )
    assert read_record(str(tmp_path / "b.gpkg")) == {"tool": "a"}


def test_entities_are_not_expanded(tmp_path):
    xml = b'<!DOCTYPE a [<!ENTITY b "c">]><GDALMetadata><Item name="x">&b;</Item></GDALMetadata>\0'
    (tmp_path / "a.tif").write_bytes(struct.pack("<2sHIHHHII", b"II", 42, 8, 1, 42112, 2, len(xml), 22) + xml)
    assert read_record(str(tmp_path / "a.tif")) is None


def test_digest_of_a_small_file_is_its_sha256(tmp_path):
    (tmp_path / "a").write_bytes(b"slum" * 1000)
    assert fingerprint(tmp_path / "a") == {"size": 4000, "sha256": hashlib.sha256(b"slum" * 1000).hexdigest()}


def test_digest_of_a_large_file_sees_its_ends_and_says_that_it_is_sampled(tmp_path, monkeypatch):
    monkeypatch.setattr(fingerprints, "WHOLE", 1000)
    monkeypatch.setattr(fingerprints, "_BLOCK", 10)
    content = bytearray(10_000)
    seen = set()
    for place in (None, 0, 9_999):
        if place is not None:
            content[place] += 1
        (tmp_path / "a").write_bytes(content)
        found = fingerprint(tmp_path / "a")
        assert "sha256" not in found and "64 blocks" in found["sampled"]
        seen.add(found["sampled_sha256"])
    assert len(seen) == 3


def test_digest_of_a_folder_sees_names_sizes_and_beginnings(tmp_path):
    folder = tmp_path / "chips"
    (folder / "images").mkdir(parents=True)
    (folder / "images/1.tif").write_bytes(b"a")
    found = [fingerprint(folder)["listing_sha256"]]
    (folder / "images/1.tif").write_bytes(b"b")
    found.append(fingerprint(folder)["listing_sha256"])
    (folder / "images/1.tif").rename(folder / "images/2.tif")
    found.append(fingerprint(folder)["listing_sha256"])
    assert len(set(found)) == 3 and fingerprint(folder)["files"] == 1


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("https://anna:s3cret@server/wms?x=1", ("anna", "s3cret")),
        ("PG:host=db user=anna password='s3 cret' dbname=x", ("anna", "s3 cret")),
        ("https://server/tiles?api_key=s3cret&z=1", ("s3cret",)),
        ("url=x&token=s3cret", ("s3cret",)),
        ("dbname='x' authcfg=abc1234 table=t", ("abc1234",)),
    ],
)
def test_secrets_are_masked(text, hidden):
    assert not any(word in without_secrets(text) for word in hidden)


def classify_job(folder: Path, **values) -> ClassifyPixelsUsingDeepLearning:
    (folder / "image.tif").write_bytes(b"image")
    (folder / "m.dlpk").write_bytes(b"package")
    return ClassifyPixelsUsingDeepLearning(
        in_raster=str(folder / "image.tif"),
        in_model_definition=str(folder / "m.dlpk"),
        out_classified_raster=str(folder / "out.tif"),
        **values,
    )


def test_record_has_inputs_with_digests_and_no_folder(tmp_path):
    record = record_of(classify_job(tmp_path, extent="0,1,2,3 [EPSG:4326]"))
    assert str(tmp_path) not in json.dumps(record)
    image, package = record["inputs"]
    assert (image["parameter"], image["name"]) == ("IN_RASTER", "image.tif")
    assert image["sha256"] == hashlib.sha256(b"image").hexdigest() and "modified" in image
    assert package["sha256"] == hashlib.sha256(b"package").hexdigest()
    assert record["parameters"]["EXTENT"] == "0.0,1.0,2.0,3.0 [EPSG:4326]"
    assert not any(name.startswith("OUT_") for name in record["parameters"])


def test_record_is_the_same_for_any_number_of_workers_and_any_output(tmp_path):
    alone = record_of(classify_job(tmp_path))
    for values in (
        {"parallel_processing_factor": "4"},
        {"dask_scheduler": "tcp://host:1"},
        {"processor_type": "CPU"},
        {"gpu_id": 1},
        {"out_report": str(tmp_path / "r.html")},
    ):
        assert record_of(classify_job(tmp_path, **values)) == alone
    assert record_of(classify_job(tmp_path, padding=64)) != alone


def test_record_holds_what_made_its_input(tmp_path):
    with recording(RECORD):
        write_page(tmp_path / "a.html", page("t", []))
    found = record_of(ShowProvenance(in_file=str(tmp_path / "a.html")))["inputs"][0]
    assert found["made_by"] == RECORD and "modified" not in found  # a date would differ between equal runs


def test_part_of_a_file_is_named_without_its_folder(tmp_path):
    geopackage(tmp_path / "city.gpkg")
    job = MajorityFilter(in_raster=f"GPKG:{tmp_path / 'city.gpkg'}:classes", out_raster=str(tmp_path / "b.tif"))
    found = record_of(job)["inputs"][0]
    assert (found["name"], found["part"]) == ("city.gpkg", "classes") and len(found["sha256"]) == 64
    assert str(tmp_path) not in json.dumps(found)


def test_long_chain_is_cut_and_says_so(monkeypatch, tmp_path):
    monkeypatch.setattr("slum_extractor_plugin.tools.record.MAXIMUM_LENGTH", 3000)
    record: dict = dict(RECORD)
    for _ in range(30):
        record = {**RECORD, "inputs": [{"name": "x", "made_by": record}]}
    monkeypatch.setattr("slum_extractor_plugin.tools.record.read_record", lambda path: record)
    (tmp_path / "a.tif").write_bytes(b"x")
    text = json.dumps(record_of(MajorityFilter(in_raster=str(tmp_path / "a.tif"), out_raster=str(tmp_path / "b.tif"))))
    assert len(text) <= 3000 and '"omitted": "made_by"' in text


def test_show_provenance_lists_each_step_once(tmp_path):
    chips = {"tool": "export", "title": "Export", "version": "0", "inputs": [{"name": "image.tif", "sha256": "11"}]}
    train = {
        "tool": "train",
        "title": "Train",
        "version": "0",
        "inputs": [
            {"parameter": "IN_FOLDER", "name": "chips", "made_by": chips},
            {"parameter": "VALIDATION_FOLDER", "name": "chips", "made_by": chips},
        ],
    }
    with recording({**RECORD, "inputs": [{"parameter": "MODEL", "name": "m.dlpk", "made_by": train}]}):
        write_page(tmp_path / "a.html", page("t", []))
    heard = Heard()
    run(
        ShowProvenance(
            in_file=str(tmp_path / "a.html"),
            out_report=str(tmp_path / "p.html"),
            out_text=str(tmp_path / "p.txt"),
            out_json=str(tmp_path / "p.json"),
        ),
        heard,
    )
    text = (tmp_path / "p.txt").read_text()
    heads = [line.strip() for line in text.splitlines() if ": made " in line]
    assert heads == [
        '1. Filter & <sift> "it": made a.html',
        "2. Train: made m.dlpk, for step 1",
        "3. Export: made chips, for step 2",
    ]
    assert heard.messages == text.splitlines() and "sha256 11" in text
    found = json.loads((tmp_path / "p.json").read_text())
    assert found["record"]["inputs"][0]["made_by"]["tool"] == "train" and len(found["sha256"]) == 64
    assert "3. Export: made chips" in (tmp_path / "p.html").read_text()


def test_file_without_a_record_is_refused_with_a_sentence(tmp_path):
    (tmp_path / "a.tif").write_bytes(b"x")
    with pytest.raises(Exception, match=r"a\.tif does not say where it comes from"):
        run(ShowProvenance(in_file=str(tmp_path / "a.tif")), Heard())


def test_record_of_one_thread_is_not_that_of_another():
    from concurrent.futures import ThreadPoolExecutor

    with recording(RECORD), ThreadPoolExecutor(1) as pool:
        assert pool.submit(provenance.current).result() is None


@pytest.mark.parametrize("ending", ["\n", "\r", "\u2028", "\u0085", "\x1b[2J"])
def test_texts_of_a_record_cannot_imitate_lines_of_the_log(tmp_path, ending):
    record = {"tool": "a", "title": f"b{ending}WARNING: c", "parameters": {"d": f"e{ending}f"}}
    (tmp_path / "a.emd").write_text(json.dumps({provenance.EMD_KEY: record}))
    run(ShowProvenance(in_file=str(tmp_path / "a.emd"), out_text=str(tmp_path / "a.txt")), Heard())
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert not any(line.startswith(("WARNING", "f")) for line in text.splitlines()) and "\x1b" not in text
