"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const texts = data.texts;
  const get = (id) => document.getElementById(id);
  const fill = (text, ...values) => values.reduce((done, value) => done.replace("{}", () => value), text);
  // A tag that this browser does not know must not empty the page.
  const language = (() => {
    try { return Intl.getCanonicalLocales(data.language)[0]; } catch { return undefined; }
  })();
  const numbers = (digits) => new Intl.NumberFormat(language, {
    minimumFractionDigits: digits, maximumFractionDigits: digits });
  const hectares = (value) => value == null ? "–" : numbers(2).format(value);
  const signed = (value) => value == null ? "–" : (value > 0 ? "+" : "") + numbers(2).format(value);
  const percent = (value) => value == null ? "–" : (value > 0 ? "+" : "") + numbers(2).format(100 * value) + " %";
  const whole = (value) => value == null ? "–" : numbers(0).format(value);
  const rowsOf = (unit) => data.rows[unit];
  const nameOf = (unit) => unit === 0 ? texts.everything : data.units[unit - 1] || texts.outside;
  const allUnits = data.rows.map((_, index) => index);

  function element(name, attributes, ...children) {
    const svg = ["svg", "path", "line", "text", "circle", "rect", "polyline", "title"].includes(name);
    const made = svg ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
    for (const [key, value] of Object.entries(attributes || {})) made.setAttribute(key, value);
    made.append(...children);
    return made;
  }

  function option(select, value, text) {
    select.append(element("option", { value }, text));
  }

  // What the map shows: an interval's changes ("i0") or a date's slums ("d0").
  const view = get("view");
  data.intervals.forEach((each, index) => option(view, "i" + index, fill(texts.change_from_to, each.from, each.to)));
  data.dates.forEach((each, index) => option(view, "d" + index, fill(texts.slum_on, each)));
  view.value = "i" + (data.intervals.length - 1);
  const unit = get("unit");
  allUnits.forEach((each) => option(unit, each, nameOf(each)));
  const period = get("period");
  data.intervals.forEach((each, index) => option(period, index, fill(texts.from_to, each.from, each.to)));
  if (data.intervals.length > 1) option(period, "all", fill(texts.from_to, data.dates[0], data.dates.at(-1)));
  period.value = data.intervals.length > 1 ? "all" : "0";

  // ---- map
  const canvas = get("changes");
  const cells = data.map.changes.map(() => null);
  const kinds = ["persisted", "new", "gone", "sliver", "sliver"];
  const before = [1, 0, 1, 0, 1], after = [1, 1, 0, 1, 0];

  function decode(index) {
    return new Promise((done) => {
      const image = new Image();
      image.onload = () => {
        const scratch = element("canvas", { width: data.map.width, height: data.map.height });
        const context = scratch.getContext("2d", { willReadFrequently: true });
        context.drawImage(image, 0, 0);
        const rgba = context.getImageData(0, 0, data.map.width, data.map.height).data;
        const codes = new Uint8Array(rgba.length / 4);
        for (let cell = 0; cell < codes.length; cell++) codes[cell] = Math.round(rgba[4 * cell] / 40);
        cells[index] = codes;
        done();
      };
      image.src = data.map.changes[index];
    });
  }

  function colorOf(kind, isDate, isLast) {
    if (isDate) return (isLast ? after : before)[kind] ? data.colors.slum : null;
    return get("show_" + kinds[kind]).checked ? data.colors[kinds[kind]] : null;
  }

  function paint() {
    const isDate = view.value[0] === "d";
    const number = Number(view.value.slice(1));
    const isLast = isDate && number === data.intervals.length;
    const codes = cells[isLast ? number - 1 : number];
    const context = canvas.getContext("2d");
    const picture = context.createImageData(data.map.width, data.map.height);
    const palette = kinds.map((_, kind) => colorOf(kind, isDate, isLast));
    for (let cell = 0; cell < codes.length; cell++) {
      const color = codes[cell] ? palette[codes[cell] - 1] : null;
      if (color) picture.data.set(color, 4 * cell);
    }
    context.putImageData(picture, 0, 0);
    get("kinds").disabled = isDate;
    const said = describe(isDate, number);
    canvas.setAttribute("aria-label", said);
    get("said").textContent = said;
  }

  function describe(isDate, number) {
    if (isDate) return fill(texts.map_date, data.dates[number], hectares(rowsOf(0)[number].slum));
    const row = rowsOf(0)[number + 1], each = data.intervals[number];
    return fill(texts.map_change, each.from, each.to, hectares(row.persisted), hectares(row.new), hectares(row.gone));
  }

  let zoom = 1;
  function zoomTo(next) {
    const frame = get("map"), plane = get("plane");
    const middle = [frame.scrollLeft + frame.clientWidth / 2, frame.scrollTop + frame.clientHeight / 2];
    const factor = Math.min(8, Math.max(1, next)) / zoom;
    zoom *= factor;
    plane.style.width = 100 * zoom + "%";
    frame.scrollTo(middle[0] * factor - frame.clientWidth / 2, middle[1] * factor - frame.clientHeight / 2);
  }

  // ---- growth curve
  function stepOf(most) {
    const power = 10 ** Math.floor(Math.log10(most / 4));
    return [1, 2, 5, 10].map((each) => each * power).find((step) => most / step <= 5);
  }

  function curve() {
    const rows = rowsOf(Number(unit.value)), height = 280, left = 64, right = 20, top = 20, bottom = 34;
    const width = Math.max(280, get("curve").clientWidth);
    const largest = Math.max(...rows.map((row) => Math.max(row.slum, ...(row.estimate || []))), 0.01), step = stepOf(largest);
    const most = Math.ceil(largest / step) * step;
    const years = data.years, span = years.at(-1) - years[0];
    const x = (year) => left + (width - left - right) * (year - years[0]) / span;
    const y = (value) => height - bottom - (height - top - bottom) * value / most;
    const said = fill(texts.curve_said, nameOf(Number(unit.value)),
      rows.map((row, index) => data.dates[index] + ": " + hectares(row.slum) + " ha").join("; "));
    const svg = element("svg", { viewBox: `0 0 ${width} ${height}`, class: "chart", role: "img", "aria-label": said });
    for (let value = 0; value <= most + step / 2; value += step) {
      svg.append(element("line", { x1: left, x2: width - right, y1: y(value), y2: y(value), class: "axis" }),
        element("text", { x: left - 8, y: y(value) + 4, "text-anchor": "end", class: "soft" },
          numbers(step < 0.1 ? 2 : step < 1 ? 1 : 0).format(value)));
    }
    svg.append(element("polyline", { points: rows.map((row, index) => x(years[index]) + "," + y(row.slum)).join(" "),
      fill: "none", stroke: "#d55e00", "stroke-width": 3 }));
    rows.forEach((row, index) => {
      const anchor = index === 0 ? "start" : index === rows.length - 1 ? "end" : "middle";
      svg.append(element("circle", { cx: x(years[index]), cy: y(row.slum), r: 5, fill: "#d55e00" }),
        element("text", { x: x(years[index]), y: y(Math.max(row.slum, ...(row.estimate || []))) - 10,
        "text-anchor": anchor }, hectares(row.slum)),
        element("text", { x: x(years[index]), y: height - 10, "text-anchor": anchor, class: "soft" },
          data.dates[index]));
    });
    rows.forEach((row, index) => {
      if (!row.estimate) return;
      const [value, low, high] = row.estimate, at = x(years[index]) + (index === rows.length - 1 ? -9 : 9);
      const bar = (from, to, one, two) => svg.append(element("line", { x1: from, x2: to, y1: y(one), y2: y(two),
        stroke: "#0072b2", "stroke-width": 2 }));
      bar(at, at, low, high);
      for (const end of [low, value, high]) bar(at - 5, at + 5, end, end);
    });
    get("curve").replaceChildren(svg);
  }

  // ---- figures of a period, of one interval or of all
  function figuresOf(unitIndex) {
    const rows = rowsOf(unitIndex);
    if (period.value !== "all") {
      const index = Number(period.value);
      return { ...rows[index + 1], first: rows[index].slum, name: nameOf(unitIndex) };
    }
    const first = rows[0].slum, last = rows.at(-1), years = data.years.at(-1) - data.years[0];
    const sum = (key) => rows.slice(1).reduce((total, row) => total + row[key], 0);
    return { ...last, first, name: nameOf(unitIndex), new: sum("new"), gone: sum("gone"), net: last.slum - first,
      simple: first > 0 ? (last.slum - first) / first / years : null,
      compound: first > 0 ? (last.slum / first) ** (1 / years) - 1 : null };
  }

  function bars() {
    const units = data.units.length ? allUnits.slice(1) : [0];
    const figures = units.map(figuresOf).sort((a, b) => b.net - a.net);
    const shown = figures.length > 25 ? figures.slice(0, 25) : figures;
    const most = (key) => Math.max(...shown.map((each) => each[key]), 1e-9);
    const left = most("gone"), span = (left + most("new")) * 1.02;
    const box = get("bars");
    box.replaceChildren();
    for (const each of shown) {
      const said = fill(texts.bar_said, each.name, hectares(each.new), hectares(each.gone), signed(each.net));
      const part = (value) => 1000 * value / span;
      const svg = element("svg", { viewBox: `${-part(left * 1.01)} 0 1000 20`, preserveAspectRatio: "none", role: "img",
        "aria-label": said }, element("title", {}, said),
      element("rect", { x: -part(each.gone), y: 2, width: part(each.gone), height: 16, fill: "#0072b2" }),
      element("rect", { x: 0, y: 2, width: part(each.new), height: 16, fill: "#d55e00" }),
      element("line", { x1: 0, x2: 0, y1: 0, y2: 20, stroke: "currentColor", "stroke-width": 2 }));
      box.append(element("div", { class: "name" }, each.name + " " + signed(each.net)), svg);
    }
    get("bars_note").textContent = figures.length > shown.length
      ? fill(texts.bars_cut, shown.length, figures.length) : "";
  }

  // ---- sortable table
  const columns = [["name", texts.unit, String], ["first", texts.slum_before, hectares],
    ["slum", texts.slum_after, hectares], ["new", texts.new, hectares], ["gone", texts.gone, hectares],
    ["net", texts.net, signed], ["compound", texts.compound, percent], ["simple", texts.simple, percent],
    ["people", texts.people, whole], ["buildings", texts.buildings, whole]]
    .filter(([key]) => rowsOf(0)[0][key] !== null || !["people", "buildings"].includes(key));
  const sorting = { key: "net", down: true };

  function heads() {
    const row = element("tr", {});
    columns.forEach(([key, title], index) => {
      const button = element("button", { type: "button" }, title);
      button.addEventListener("click", () => {
        sorting.down = sorting.key === key ? !sorting.down : key !== "name";
        sorting.key = key;
        table();
      });
      row.append(element("th", { scope: "col", "data-key": key, ...(index ? { class: "number" } : {}) }, button));
    });
    get("heads").replaceChildren(row);
  }

  function table() {
    const units = data.units.length ? allUnits.slice(1) : [];
    const least = (value) => value ?? -Infinity;
    const compare = (a, b) => typeof a === "string" ? a.localeCompare(b, language) : least(a) - least(b);
    const figures = units.map(figuresOf);
    figures.sort((a, b) => compare(a[sorting.key], b[sorting.key]) * (sorting.down ? -1 : 1));
    const line = (each) => element("tr", {}, ...columns.map(([key, , show], index) => index
      ? element("td", { class: "number" }, show(each[key]))
      : element("th", { scope: "row" }, each.name)));
    get("units").replaceChildren(...figures.map(line));
    get("total").replaceChildren(line(figuresOf(0)));
    for (const head of get("heads").querySelectorAll("th")) {
      if (head.dataset.key === sorting.key) {
        head.setAttribute("aria-sort", sorting.down ? "descending" : "ascending");
      } else {
        head.removeAttribute("aria-sort");
      }
    }
  }

  const byPeriod = () => { bars(); table(); };
  view.addEventListener("change", paint);
  kinds.forEach((kind) => get("show_" + kind).addEventListener("change", paint));
  for (const [box, layer] of [["show_image", "image"], ["show_units", "outlines"], ["show_grid", "grid"]]) {
    if (get(box)) get(box).addEventListener("change", () => { get(layer).hidden = !get(box).checked;
      get(layer).style.visibility = get(box).checked ? "visible" : "hidden"; });
  }
  get("closer").addEventListener("click", () => zoomTo(zoom * 2));
  get("farther").addEventListener("click", () => zoomTo(zoom / 2));
  get("print").addEventListener("click", () => window.print());
  unit.addEventListener("change", curve);
  window.addEventListener("resize", curve);
  period.addEventListener("change", byPeriod);
  heads();
  curve();
  byPeriod();
  Promise.all(data.map.changes.map((_, index) => decode(index))).then(() => {
    paint();
    document.body.dataset.ready = "yes";
  });
})();
