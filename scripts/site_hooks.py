"""MkDocs hooks: the pages of ``benchmarks/`` are part of the site, though they are not in ``docs/``.

Pages link to each other as the files lie in the repository, so that links work there too; here they are turned into the
site's own.
"""

from __future__ import annotations

import re
from pathlib import Path

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

REPOSITORY = Path(__file__).resolve().parents[1]

#: Weights of pages in the site's search: answers before the pages that explain how the toolbox is built and tested.
WEIGHTS = {
    "faq.md": 2,
    "bad_results.md": 2,
    "messages.md": 1.5,
    "api.md": 0.5,
    "architecture.md": 0.5,
    "arcgis_packages.md": 0.5,
    "reliability.md": 0.5,
}


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the pages of ``benchmarks/``."""
    for path in sorted((REPOSITORY / "benchmarks").rglob("*.md")):
        files.append(File.generated(config, path.relative_to(REPOSITORY).as_posix(), abs_src_path=str(path)))
    return files


def on_page_markdown(markdown: str, page: Page, **_: object) -> str:
    """Turn links between ``docs/`` and ``benchmarks/`` into links within the site; weigh pages for the search."""
    if page.file.src_uri in WEIGHTS:
        page.meta["search"] = {"boost": WEIGHTS[page.file.src_uri]}
    if page.file.src_uri.startswith("benchmarks/log/"):
        page.meta["search"] = {"exclude": True}
    above = "../" * page.file.src_uri.count("/")
    if page.file.src_uri.startswith("benchmarks/"):
        return re.sub(rf"\]\({above}docs/", f"]({above}", markdown)
    return re.sub(rf"\]\(\.\./{above}benchmarks/", f"]({above}benchmarks/", markdown)


def on_post_page(output: str, **_: object) -> str:
    """Name the search dialog for screen readers, which the theme leaves without a name."""
    return output.replace(
        'data-md-component="search" role="dialog"', 'data-md-component="search" role="dialog" aria-label="Search"'
    )
