"""Ask PyPI's advisories about every pinned package of the engine: ``python3 scripts/audit.py PIP_AUDIT``.

Says what was asked and what could not be; fails only where an advisory was found.
"""

from __future__ import annotations

import json
import subprocess
import sys

LOCK = "slum_extractor_plugin/runtime/requirements.lock"


def main(program: str) -> int:
    """Run pip-audit and sum up what it says."""
    command = [program, "-r", LOCK, "--disable-pip", "--no-deps", "--format", "json", "--progress-spinner", "off"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    try:
        packages = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        print(f"The engine's packages were NOT audited: {(done.stderr.strip().splitlines() or ['no answer'])[-1]}")
        return 0
    skipped = [package for package in packages if "skip_reason" in package]
    found = [(package, advisory) for package in packages for advisory in package.get("vulns", ())]
    for package, advisory in found:
        fixed = ", ".join(advisory["fix_versions"]) or "no version"
        print(f"{package['name']} {package['version']}: {advisory['id']}, mended in {fixed}")
    print(
        f"{len(packages) - len(skipped)} packages of the engine audited, {len(found)} advisories; "
        f"{len(skipped)} could NOT be audited, since PyPI's advisories were not to be had for them."
    )
    return bool(found)


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
