"""Every sentence of the dashboard, in the language of QGIS."""

from __future__ import annotations

from ..translation import tr


def dashboard_texts() -> dict[str, str]:
    """Return the sentences by the keys that the page knows; ``{}`` stands for what is filled in."""
    return {
        "title": tr("Slum growth"),
        "subtitle": tr("{} to {}, {} dates"),
        "slum_on": tr("Slum in {}"),
        "change_from_to": tr("Change from {} to {}"),
        "from_to": tr("{} to {}"),
        "map": tr("Map of change"),
        "show": tr("Show"),
        "kinds": tr("Kinds of change"),
        "layers": tr("Layers"),
        "persisted": tr("Persisted"),
        "new": tr("New"),
        "gone": tr("Gone"),
        "sliver": tr("Slivers"),
        "image": tr("Image"),
        "boundaries": tr("Boundaries"),
        "grid": tr("Share of slum in cells"),
        "grid_note": tr("Share of slum in the cells of the grid, of the ground that is known:"),
        "closer": tr("Zoom in"),
        "farther": tr("Zoom out"),
        "print": tr("Print"),
        "map_note": tr(
            "The map is a coarse picture; the layer of changes has the exact outlines. Scroll with the arrow "
            "keys when it is zoomed in."
        ),
        "map_change": tr("From {} to {}: {} ha persisted, {} ha are new, {} ha are gone."),
        "map_date": tr("Slum in {}: {} ha."),
        "curve": tr("Growth curve"),
        "curve_said": tr("Area of slums, {}: {}"),
        "unit": tr("Unit"),
        "everything": tr("Everything"),
        "outside": tr("Outside all units"),
        "by_unit": tr("By administrative unit"),
        "by_period": tr("By period"),
        "period": tr("Period"),
        "bar_said": tr("{}: {} ha new, {} ha gone, net {} ha"),
        "bars_cut": tr("The {} units that have grown most, of {}; the table has all."),
        "table_caption": tr("Hectares on the ground; rates per year. Click a heading to sort."),
        "slum_before": tr("Slum before, ha"),
        "slum_after": tr("Slum after, ha"),
        "net": tr("Net growth, ha"),
        "compound": tr("Compound rate per year"),
        "simple": tr("Simple rate per year"),
        "people": tr("People in slums"),
        "buildings": tr("Buildings in slums"),
        "accuracy": tr("Accuracy"),
        "accuracy_caption": tr("Confusion matrix of the classification"),
        "method": tr("How it was measured"),
        "method_rule": tr(
            "A change counts as new or gone where it is at least {} m wide and at least {} m² large. What is "
            "narrower or smaller is a sliver: it comes from offsets between images and from uncertain edges, and is "
            "listed separately."
        ),
        "method_net": tr(
            "Net growth is the area of slums after less the area before, slivers included, which a shift adds "
            "on one side and takes away on the other. Therefore new less gone may differ a little from it."
        ),
        "method_area": tr("Areas are those on the ellipsoid. Ground that is NoData on any date is left out on all."),
        "method_rates": tr(
            "Compound rate: (after / before)^(1 / years) - 1 (FAO 1995; Puyravaud 2003). Simple rate: (after "
            "- before) / before / years (UN-Habitat, SDG indicator 11.3.1)."
        ),
        "method_people": tr(
            "People are those of the population raster, the same for all dates, spread evenly within its cells."
        ),
        "method_buildings": tr(
            "A building counts where the centre of its bounding box is; the layer is the same for all dates."
        ),
        **_estimate_texts(),
    }


def _estimate_texts() -> dict[str, str]:
    return {
        "tile_estimate": tr("as mapped; error-adjusted {} ha ({} to {})"),
        "estimates": tr("Error-adjusted area and growth"),
        "date": tr("Date"),
        "mapped": tr("Mapped, ha"),
        "adjusted": tr("Error-adjusted, ha"),
        "interval": tr("95 % interval, ha"),
        "mapped_net": tr("Mapped growth, ha"),
        "adjusted_net": tr("Error-adjusted growth, ha"),
        "notes": tr("Notes"),
        "estimates_caption": tr(
            "Area of slums and its growth since the date before, as mapped and as estimated from the reference sample"
        ),
        "units_caption": tr("The same by administrative unit"),
        "grown": tr("From {} to {} slums have grown by {} ha (95 % interval {} to {} ha)."),
        "shrunk": tr("From {} to {} slums have shrunk: growth of {} ha (95 % interval {} to {} ha)."),
        "not distinguishable from zero": tr(
            "From {} to {} growth cannot be told from zero: {} ha (95 % interval {} to {} ha)."
        ),
        "curve_legend": tr("Lines with bars: error-adjusted area with its 95 % interval. Dots: mapped area."),
        "method_estimates": tr(
            "Mapped areas are those of the layers. Error-adjusted areas are stratified estimates from the reference "
            "sample (Olofsson et al. 2013, 2014, Remote Sensing of Environment 129 and 148); samples of two dates "
            "are assumed to be independent."
        ),
        "adj_no_points": tr("No figure for this unit: the sample cannot be divided without its points."),
        "adj_few": tr(
            "No figure for this unit: {} points of the sample are on mapped slum here and {} elsewhere, and {} of each "
            "are needed."
        ),
        "adj_other_map": tr(
            "No figure: the sample was drawn from a map with {} ha of slum, and this layer has {} ha. Both must be the "
            "same map of the same area."
        ),
        "adj_sparse": tr(
            "The interval depends on a few points of map class {} and is probably too narrow: draw more points there."
        ),
    }
