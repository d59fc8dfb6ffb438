"""Every sentence of the page of SDG indicator 11.1.1, in the language of QGIS."""

from __future__ import annotations

from ..translation import tr
from .growth_texts import dashboard_texts


def page_texts() -> dict[str, str]:
    """Return the sentences by the keys that the page knows; ``{}`` stands for what is filled in."""
    return {
        **{key: text for key, text in dashboard_texts().items() if key.startswith("adj_")},
        "title": tr("Share of the urban population that lives in slums"),
        "subtitle": tr("SDG indicator 11.1.1, {}"),
        "everything": tr("Everything"),
        "share": tr("Share in slums"),
        "mapped": tr("as mapped"),
        "adjusted": tr("error-adjusted"),
        "interval": tr("95 % interval {} to {}"),
        "no_interval": tr("no interval, since there is no reference sample"),
        "by_date": tr("By date"),
        "by_area": tr("By administrative unit"),
        "date": tr("Date"),
        "area": tr("Unit"),
        "people": tr("All people"),
        "slum_people": tr("People in mapped slums"),
        "mapped_share": tr("Mapped share"),
        "adjusted_share": tr("Error-adjusted share"),
        "interval_head": tr("95 % interval"),
        "slum_ha": tr("Mapped slum, ha"),
        "notes": tr("Notes"),
        "date_caption": tr("All areas together"),
        "area_caption": tr("Each area"),
        "definition": tr("Definition of slums"),
        "no_definition": tr("No definition was given. A share without one cannot be compared with any other."),
        "caveats": tr("What to keep in mind"),
        "method": tr("How it was measured"),
        "sources": tr("Sources"),
        "sources_caption": tr("Files that the figures come from"),
        "role": tr("Role"),
        "file": tr("File"),
        "modified": tr("Changed"),
        "bytes": tr("Bytes"),
        "sha256": "SHA-256",
        "sdg_known": tr("Only {} % of the ground is known on this date; slums on the rest are not counted."),
    }


def method(has_sample: bool) -> list[str]:
    """Return how the figures came about."""
    found = [
        tr("The share is the number of people in mapped slums, divided by the number of all people in the same area."),
        tr(
            "People come from the population raster and are spread evenly within its cells. Areas are those on the "
            "ellipsoid."
        ),
    ]
    if has_sample:
        found.append(
            tr(
                "Error-adjusted shares are mapped shares times the estimated over the mapped area of slums. The area "
                "is a stratified estimate from the reference sample (Olofsson et al. 2013, 2014). A unit has its own "
                "estimate where it has enough points."
            )
        )
    return found


def caveats(is_one_raster: bool, is_urban: bool) -> list[str]:
    """Return what a reader must keep in mind."""
    found = [
        tr(
            "This is an estimate from images. The official indicator counts households that lack water, sanitation, "
            "space, durable housing or secure tenure, in surveys and censuses (UN-Habitat). Images show the form of a "
            "settlement, and the two do not agree everywhere."
        ),
        tr(
            "Population rasters are models. They often put too few people into dense slums, so the share is probably "
            "too low."
        ),
        tr(
            "The interval holds the errors of the map alone. It assumes that slums missed by the map are as densely "
            "settled as those it shows, and leaves out the errors of the population raster."
        ),
    ]
    if is_one_raster:
        found.append(
            tr(
                "One population raster was used for all dates: differences between them come from the ground "
                "that is slum alone, not from people who moved or were born."
            )
        )
    if not is_urban:
        found.append(tr("No urban ground was given: all people within the boundaries count as urban."))
    return found
