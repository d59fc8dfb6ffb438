"""The command line twins of the tools, and the settings behind both."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from engine_making import make_package, noise, read_raster, write_raster

from slum_extractor_plugin.engine.__main__ import main
from slum_extractor_plugin.errors import ParameterError
from slum_extractor_plugin.jobs.classify import ClassifyPixelsUsingDeepLearning as ClassifyJob
from slum_extractor_plugin.jobs.train import TrainDeepLearningModel as TrainJob

REPOSITORY = Path(__file__).resolve().parent.parent.parent
IMAGE = {"IN_RASTER": "i.tif", "IN_MODEL_DEFINITION": "m.dlpk", "OUT_CLASSIFIED_RASTER": "o.tif"}


def test_classify(tmp_path, capsys):
    image = write_raster(tmp_path / "image.tif", noise(3, 40, 50))
    model, *_ = make_package(tmp_path / "model.dlpk")
    out = str(tmp_path / "out.tif")
    status = main(["classify", "--in-raster", image, "--in-model-definition", model, "--out-classified-raster", out,
                   "--processor-type", "CPU", "--padding", "32", "--no-predict-background"])
    heard = capsys.readouterr()
    assert status == 0 and json.loads(heard.out) == {"OUT_CLASSIFIED_RASTER": out}
    assert "100.0%" in heard.err and "WARNING: Every cell got the class value 1" in heard.err
    assert (read_raster(out) == 1).all()


def test_a_fault_is_a_sentence_and_a_status(tmp_path, capsys):
    assert main(["train", "--in-folder", str(tmp_path), "--out-folder", str(tmp_path / "model")]) == 1
    heard = capsys.readouterr()
    assert "ERROR: " in heard.err and "is not a chip folder" in heard.err and not heard.out
    assert "Traceback" not in heard.err and not any(tmp_path.iterdir())


@pytest.mark.parametrize("arguments", [
    [], ["dance"], ["classify"], ["train", "--in-folder", "x", "--out-folder", "y", "--max-epochs", "many"],
    ["train", "--in-folder", "x", "--out-folder", "y", "--monitor", "LUCK"],
])
def test_what_is_no_command_is_refused(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert ended.value.code == 2 and "usage:" in capsys.readouterr().err


def test_help_answers_without_importing_torch():
    code = (f"import sys; sys.path.insert(0, {str(REPOSITORY)!r})\n"
            "from slum_extractor_plugin.engine.__main__ import main\n"
            "for command in ('train', 'classify', 'check'):\n"
            "    try: main([command, '--help'])\n"
            "    except SystemExit as ended: assert not ended.code\n"
            "assert not {'torch', 'rasterio', 'numpy'} & set(sys.modules)")
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    assert "--in-raster" in ended.stdout and "--no-test-time-augmentation" in ended.stdout
    assert "share of the chips held out, in percent" in ended.stdout


def test_parameters_are_known_in_any_case_and_none_means_not_given():
    settings = ClassifyJob.of({**IMAGE, "PADDING": "64", "batch_size": None, "CELL_SIZE": 1})
    assert (settings.padding, settings.batch_size, settings.cell_size) == (64, None, 1.0)
    assert isinstance(settings.cell_size, float) and settings.predict_background is True


def test_one_folder_or_many():
    one = TrainJob.of({"IN_FOLDER": "a", "OUT_FOLDER": "o"})
    many = TrainJob.of({"IN_FOLDER": ["a", "b"], "OUT_FOLDER": "o"})
    assert (one.in_folder, many.in_folder) == (("a",), ("a", "b"))


@pytest.mark.parametrize(("values", "sentence"), [
    ({"PADING": 1}, "There is no parameter pading. Known are in_raster"),
    ({"PADDING": "many"}, "padding is 'many', and a int is needed"),
    ({"PADDING": 1.5}, "padding is 1.5, and a int is needed"),
    ({"PADDING": True}, "padding is True, and a int is needed"),
    ({"PADDING": float("inf")}, "padding is inf, and a int is needed"),
    ({"PREDICT_BACKGROUND": "yes"}, "predict_background is 'yes', and a bool is needed"),
    ({"CELL_SIZE": [1]}, "cell_size is .1., and a float is needed"),
    ({"PROCESSOR_TYPE": "TPU"}, "processor_type is TPU; choose one of AUTO, GPU, CPU"),
])
def test_parameters_that_cannot_be_get_a_sentence(values, sentence):
    with pytest.raises(ParameterError, match=sentence):
        ClassifyJob.of({**IMAGE, **values})


def test_parameters_that_are_missing_are_named():
    with pytest.raises(ParameterError, match="The parameter in_model_definition is missing"):
        ClassifyJob.of({"IN_RASTER": "i.tif"})
    with pytest.raises(ParameterError, match="The parameter in_folder is missing"):
        TrainJob.of({"IN_FOLDER": [], "OUT_FOLDER": "o"})
