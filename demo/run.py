"""The main job from image and boundaries to slum polygons, through the real ``qgis_process``: ``make demo``.

Without an image of one's own an invented city is made first, trained on at its first date and classified at its
second. On one's own image the model is trained on three quarters and its accuracy measured on the last one.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from slum_extractor_plugin.errors import SlumExtractorError
from slum_extractor_plugin.rasters.growth.change import Growth, growth
from slum_extractor_plugin.rasters.growth.dates import date_in
from slum_extractor_plugin.sample.city import CELL, YEARS, make_city

from .chain import Chain
from .figures import (
    Figures,
    accuracy_within,
    class_field_of,
    common_ground,
    count_of,
    extent_text,
    found_of_new,
    growth_in,
    hold_out,
    sampled_growth_in,
    slum_value,
)
from .picture import draw_picture
from .recipe import INVENTED, Recipe, recipe_for
from .report import write_report

#: The page of growth, made when there are two dates.
DASHBOARD = "dashboard.html"

#: Points of the sample that the interval of growth comes from. Each kind of change has its share of them, since most of
#: what is missed lies in the large rest of the ground, where few points would meet none of it.
SAMPLE_POINTS = 2000


@dataclass(frozen=True)
class Job:
    """What to do: an image with boundaries, an image to classify, and what is known of it."""

    image: Path
    boundaries: Path
    new_image: Path
    truth: Path | None
    field: str | None
    cell_size: float | None
    title: str
    own: bool
    recipe: Recipe


def main(arguments: list[str] | None = None) -> None:
    """Run the demo and say where its results are."""
    options = _options(arguments)
    out = options.out.absolute()
    out.mkdir(parents=True, exist_ok=True)
    started = time.monotonic()
    try:
        job = _own(options) if options.image else _invented(out, options)
        chain = Chain(options.plugin_path.absolute(), out / "profile")
        print(f"== Setting up QGIS in a scratch profile\n{chain.setup}", flush=True)
        chain.start()
        figures = _work(job, chain, out)
        picture = draw_picture(out / "demo.png", job.new_image, out / "slums.gpkg", job.truth, job.title)
        report = write_report(out / "report.html", job.title, figures, picture, chain.setup, chain.steps)
    except SlumExtractorError as error:
        sys.exit(str(error))
    print(f"\n== Result ({time.monotonic() - started:.0f} s)")
    for name, text in figures.lines():
        print(f"   {name}: {text}")
    if not count_of(out / "slums.gpkg"):
        print(
            "   No slum was found. Train longer (MINUTES=), give boundaries of more slums, or check that the new\n"
            "   image has the bands and the cell size of the one that the model was trained on."
        )
    print(f"   Polygons: {out / 'slums.gpkg'}\n   Picture: {picture}\n   Report: {report}")
    if (out / DASHBOARD).exists():
        print(f"   Dashboard: {out / DASHBOARD}")


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python3 -m demo.run", description=__doc__)
    parser.add_argument("--plugin-path", type=Path, default=Path("build"), help="folder of slum_extractor_plugin")
    parser.add_argument("--out", type=Path, default=Path("build/demo"), help="folder for the results")
    parser.add_argument("--image", type=Path, help="your own image; without one a city is invented")
    parser.add_argument("--boundaries", type=Path, help="slum polygons of that image")
    parser.add_argument("--new-image", type=Path, help="an image of another date to classify")
    parser.add_argument("--class-field", help="integer field of the boundaries with the class values")
    parser.add_argument("--epochs", type=int, help="epochs to train the invented city's model for")
    parser.add_argument("--minutes", type=float, default=8, help="minutes to train on your own image (8)")
    parser.add_argument("--seed", type=int, default=7, help="seed of the invented city")
    options = parser.parse_args(arguments)
    if bool(options.image) != bool(options.boundaries):
        parser.error("an image needs its boundaries, and boundaries their image: give --image and --boundaries")
    for path in (options.image, options.boundaries, options.new_image):
        if path is not None and not path.exists():
            parser.error(f"there is no file {path}")
    if not os.environ.get("SLUM_EXTRACTOR_PYTHON"):
        parser.error("SLUM_EXTRACTOR_PYTHON does not name the engine's Python; `make demo` sets it")
    return options


def _invented(out: Path, options: argparse.Namespace) -> Job:
    print("== Inventing a city on two dates", flush=True)
    city = make_city(out / "city", seed=options.seed)
    title = f"An invented city: trained on {YEARS[0]}, classified in {YEARS[1]}"
    recipe = INVENTED.training_for(MAX_EPOCHS=options.epochs) if options.epochs else INVENTED
    return Job(city.images[0], city.slums[0], city.images[1], city.slums[1], "code", 2 * CELL, title, False, recipe)


def _own(options: argparse.Namespace) -> Job:
    image, boundaries = options.image.absolute(), options.boundaries.absolute()
    new = options.new_image.absolute() if options.new_image else image
    truth = None if options.new_image else boundaries
    title = f"{image.name}: trained on three quarters, " + (f"classified {new.name}" if truth is None else "classified")
    recipe = recipe_for(image).training_for(TIME_BUDGET=options.minutes)
    field = class_field_of(boundaries, options.class_field)
    return Job(image, boundaries, new, truth, field, None, title, True, recipe)


def _work(job: Job, chain: Chain, out: Path) -> Figures:
    """Run the chain and return its figures."""
    trained_on, held_out = hold_out(job.image, job.boundaries) if job.own else (None, None)
    extent = {"EXTENT": extent_text(job.image, trained_on)} if trained_on else {}
    field = {"CLASS_VALUE_FIELD": job.field} if job.field else {}
    cell = {"CELL_SIZE": job.cell_size} if job.cell_size else {}
    chain.run(
        "Export Training Data For Deep Learning",
        "exporttrainingdatafordeeplearning",
        IN_RASTER=job.image,
        IN_CLASS_DATA=job.boundaries,
        **field,
        **job.recipe.chips,
        METADATA_FORMAT="Classified_Tiles",
        IMAGE_CHIP_FORMAT="TIFF",
        **cell,
        **extent,
        OUT_FOLDER=_emptied(out / "chips"),
    )
    chain.run(
        "Train Deep Learning Model",
        "traindeeplearningmodel",
        IN_FOLDER=out / "chips",
        **job.recipe.training,
        OUT_FOLDER=out / "unet",
    )
    model = out / "unet" / "unet.dlpk"
    slum = slum_value(job.boundaries, job.field)
    classes = _extract(chain, job, job.new_image, model, out, "slums")
    return _figures(job, chain, model, out, slum, classes, held_out)


def _extract(chain: Chain, job: Job, image: Path, model: Path, out: Path, name: str) -> Path:
    """Classify an image, filter, make polygons; return the filtered class raster."""
    classified, filtered = out / f"{name}_classified.tif", out / f"{name}_filtered.tif"
    cell = {"CELL_SIZE": job.cell_size} if job.cell_size else {}
    chain.run(
        "Classify Pixels Using Deep Learning",
        "classifypixelsusingdeeplearning",
        IN_RASTER=image,
        IN_MODEL_DEFINITION=model,
        **job.recipe.classifying,
        **cell,
        OUT_CLASSIFIED_RASTER=classified,
    )
    chain.run(
        "Majority Filter",
        "majorityfilter",
        IN_RASTER=classified,
        NUMBER_NEIGHBORS="FOUR",
        MAJORITY_DEFINITION="MAJORITY",
        OUT_RASTER=filtered,
    )
    chain.run(
        "Raster to Polygon",
        "rastertopolygon",
        IN_RASTER=filtered,
        SIMPLIFY="NO_SIMPLIFY",
        RASTER_FIELD="Value",
        CREATE_MULTIPART_FEATURES="SINGLE_OUTER_PART",
        DROP_BACKGROUND="true",
        MINIMUM_AREA=100,
        OUT_POLYGON_FEATURES=out / f"{name}.gpkg",
    )
    return filtered


def _figures(job: Job, chain: Chain, model: Path, out: Path, slum: int, classes: Path, held_out: object) -> Figures:
    """Measure on the invented city's second date, or on what was held out of one's own image."""
    if not job.own:
        accuracy = accuracy_within(classes, job.truth, job.field, job.new_image, None)
        return Figures(
            accuracy,
            f"all of {YEARS[1]}, in other light; most of its slums were seen on the first date",
            slum,
            _track(job, chain, out),
            growth(job.boundaries, job.truth),
            found_of_new(job.boundaries, job.truth, classes, slum),
            sampled_growth_in(out / "growth.csv"),
        )
    known = classes if job.truth else _extract(chain, job, job.image, model, out, "first_date")
    accuracy = accuracy_within(known, job.boundaries, job.field, job.image, held_out)
    where = f"the quarter of {job.image.name} that was held out of training; not on the rest"
    if job.truth:
        return Figures(accuracy, where, slum)
    where += f", and not on {job.new_image.name}, whose truth is not known"
    return Figures(accuracy, where, slum, _track(job, chain, out))


def _track(job: Job, chain: Chain, out: Path) -> Growth | None:
    """Track the growth from the boundaries to what was found, with the dashboard where the dates are known.

    On one's own images only the ground that both show is compared; None where there is nothing to compare.
    """
    if job.own:
        images, before, after = (job.image, job.new_image), out / "boundaries_common.gpkg", out / "slums_common.gpkg"
        for path in (before, after):
            path.unlink(missing_ok=True)
        slum = slum_value(job.boundaries, job.field)
        if not (
            common_ground(job.boundaries, job.field, slum, images, before)
            + common_ground(out / "slums.gpkg", "gridcode", slum, images, after)
        ):
            print("\n== No growth to compare: neither date has slums on the ground that both images show")
            return None
    else:
        before, after = job.boundaries, out / "slums.gpkg"
    dates = _dates(job)
    if not dates:
        print("\n== No dashboard of growth: put a year into the names of both images, as in city_2019.tif")
        return growth(before, after)
    period = {"DATES": ";".join(dates), "IN_RASTER": job.new_image}
    sample = {} if job.own else {"CHANGE_ACCURACY_TABLES": _sample_of_change(chain, job, after, period, out)}
    chain.run(
        "Track Slum Growth",
        "trackslumgrowth",
        IN_DATES=[before, after],
        **period,
        **sample,
        OUT_CHANGE_FEATURES=out / "change.gpkg",
        OUT_TABLE=out / "growth.csv",
        OUT_DASHBOARD=out / DASHBOARD,
    )
    return growth_in(out / "growth.csv")


def _sample_of_change(chain: Chain, job: Job, found: Path, period: dict[str, object], out: Path) -> Path:
    """Compare random points of the change with the true one, as one would by eye; return the table of the points.

    Growth then has an interval. Its layers of change are those of all changes, however narrow.
    """
    changes, table = {"found": found, "true": job.truth}, out / "change_sample.csv"
    for name, after in changes.items():
        chain.run(
            f"Track Slum Growth, {name} changes to sample",
            "trackslumgrowth",
            IN_DATES=[job.boundaries, after],
            **period,
            MINIMUM_WIDTH=0,
            MINIMUM_AREA=0,
            OUT_CHANGE_FEATURES=out / f"changes_{name}.gpkg",
        )
    chain.run(
        "Compute Accuracy For Pixel Classification, of the change",
        "computeaccuracyforpixelclassification",
        IN_RASTER=out / "changes_found.gpkg",
        CLASSIFIED_FIELD="code",
        IN_GROUND_TRUTH_DATA=out / "changes_true.gpkg",
        CLASS_VALUE_FIELD="code",
        CELL_SIZE=CELL,
        NUM_RANDOM_POINTS=SAMPLE_POINTS,
        SAMPLING="STRATIFIED_RANDOM",
        OUT_CONFUSION_MATRIX=table,
    )
    return table


def _dates(job: Job) -> list[str]:
    """Return the years of an invented city, else the dates in the images' names, if both have one and they differ."""
    if not job.own:
        return [str(year) for year in YEARS]
    found = [date_in(path.stem) for path in (job.image, job.new_image)]
    known = all(found) and found[0] != found[1]
    return [date.text for date in found] if known else []


def _emptied(folder: Path) -> Path:
    """Return a chip folder without the chips of an earlier run, which would be trained on too."""
    for path in sorted(folder.rglob("*"), reverse=True):
        path.rmdir() if path.is_dir() else path.unlink()
    return folder


if __name__ == "__main__":
    main()
