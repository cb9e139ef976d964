"""Paragraphs become vectors, the vectors a snapshot on disk, and a question `Hit`s. Imports data only."""

from .build import Change as Change
from .build import Rebuild as Rebuild
from .build import rebuild as rebuild
from .encoder import Encoder as Encoder
from .encoder import SentenceEncoder as SentenceEncoder
from .index import Hit as Hit
from .index import Index as Index
from .milvus import Milvus as Milvus
from .model import PACKAGED_MODEL as PACKAGED_MODEL
