"""Tests that the workflows are well-formed, name only what exists, and try on three systems what is tried here."""

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.commands import ROOT

FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
PATH = re.compile(r"(?<![\w$/.-])(?:packaging|kiosk|docs|tests)/[\w./-]*\w")
MADE = re.compile(r"^(sudo )?(PYTHON=\S+ )?make ([a-z -]+)$")


def read(path: Path) -> dict[str, Any]:
    workflow: dict[str, Any] = yaml.safe_load(path.read_text(encoding="utf-8"))
    return workflow


def problems(workflow: dict[str, Any], targets: set[str]) -> Iterator[str]:
    """Yield what would only be noticed on the servers that run it."""
    jobs = workflow["jobs"]
    for name, job in jobs.items():
        needed = job.get("needs", [])
        yield from (f"{name} needs {other}" for other in ([needed] if isinstance(needed, str) else needed) if other not in jobs)
        if "timeout-minutes" not in job and name != "release":
            yield f"{name} has no time limit"
        for step in job["steps"]:
            if ("uses" in step) == ("run" in step):
                yield f"{name} has a step that neither uses nor runs something: {step}"
            if "uses" in step and not re.fullmatch(r"[\w-]+/[\w-]+@v\d+", step["uses"]):
                yield f"{name} uses {step['uses']} without its version"
            for line in str(step.get("run", "")).splitlines():
                yield from (f"{name} names {path}" for path in PATH.findall(line) if not (ROOT / path).exists())
                if match := MADE.match(re.sub(r'"\$\(.*?\)"', "X", line)):
                    yield from (f"{name} makes {target}" for target in match[3].split() if target not in targets)


@pytest.fixture(scope="module")
def targets() -> set[str]:
    return set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.name)
def test_a_workflow_names_only_what_exists(path: Path, targets: set[str]) -> None:
    assert list(problems(read(path), targets)) == []


@pytest.mark.parametrize(
    ("job", "problem"),
    [
        ({"needs": "nothing"}, "build needs nothing"),
        ({"steps": [{"run": "make coffee"}]}, "build makes coffee"),
        ({"steps": [{"run": "python packaging/gone.py"}]}, "build names packaging/gone.py"),
        ({"steps": [{"uses": "actions/checkout"}]}, "build uses actions/checkout without its version"),
        ({"steps": [{}]}, "build has a step that neither uses nor runs something: {}"),
    ],
)
def test_planted_mistakes_are_found(job: dict[str, Any], problem: str, targets: set[str]) -> None:
    workflow = {"jobs": {"build": {"timeout-minutes": 1, "steps": [], **job}}}

    assert list(problems(workflow, targets)) == [problem]


def test_the_same_smoke_test_runs_on_every_system() -> None:
    jobs = read(ROOT / ".github/workflows/build.yml")["jobs"]

    trying = {name for name, job in jobs.items() if any("packaging/smoke_test.py" in step.get("run", "") for step in job["steps"])}
    assert trying == {"linux", "ubuntu", "windows", "macos"}


def test_only_a_tag_writes_and_only_the_release() -> None:
    workflow = read(ROOT / ".github/workflows/build.yml")

    assert workflow["permissions"] == {"contents": "read"}
    assert [name for name, job in workflow["jobs"].items() if "permissions" in job] == ["release"]
    assert workflow["jobs"]["release"]["if"] == "startsWith(github.ref, 'refs/tags/v')"


def test_the_script_of_the_disk_image_is_well_formed() -> None:
    done = subprocess.run(["bash", "-n", ROOT / "packaging/macos/make_dmg.sh"], capture_output=True, text=True, check=False)

    assert (done.returncode, done.stderr) == (0, "")
