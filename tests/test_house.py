"""The house keeps its order: data, index, qa, ui import only leftwards, and no module of ours is called utils."""

import ast
import re
from pathlib import Path

import pytest

ORDER = ("data", "index", "qa", "ui")
# Within qa: what an answer is, the folders in their order, and behind them the modules that make it.
NOUNS = ("answer", "wording", "danger")
WITHIN_QA = ("english", "direct", "follow_ups", "checks")


def imports(file: Path) -> set[str]:
    """Return the first words of what the file imports absolutely, inside functions too."""
    found = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {name.name.split(".")[0] for name in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            found.add(node.module.split(".")[0])
    return found


@pytest.mark.parametrize("file", [file for folder in ORDER for file in sorted(Path(folder).rglob("*.py"))], ids=str)
def test_imports_only_leftwards(file: Path) -> None:
    later = ORDER[ORDER.index(file.parts[0]) + 1 :]
    assert not imports(file) & set(later)
    assert file.name != "utils.py"
    assert ast.get_docstring(ast.parse(file.read_text(encoding="utf-8")))


@pytest.mark.parametrize("folder", WITHIN_QA)
def test_the_folders_of_qa_import_only_leftwards(folder: str) -> None:
    earlier = {*WITHIN_QA[: WITHIN_QA.index(folder)], *NOUNS}
    for file in sorted(Path("qa", folder).glob("*.py")):
        above = [
            name
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
            if isinstance(node, ast.ImportFrom) and node.level == 2
            for name in ([node.module.split(".")[0]] if node.module else [alias.name for alias in node.names])
        ]
        assert set(above) <= earlier, f"{file}: {sorted(set(above) - earlier)}"


def test_what_the_security_page_names_is_there() -> None:
    named = re.findall(r"`(tests/[\w/]+\.py)(?:::(\w+))?`", Path("SECURITY.md").read_text(encoding="utf-8"))
    assert len(named) > 10
    gone = [(file, test) for file, test in named if not Path(file).exists() or (test and f"def {test}(" not in Path(file).read_text(encoding="utf-8"))]
    assert gone == []
