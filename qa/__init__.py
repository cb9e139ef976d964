"""A question, and the chat so far, become an `Answer`: quotes with their paragraphs, or a refusal. Imports data and index.

In reading order: answerer, unsearched, searching, support, decisions, quoting, points and second_attempts; then the folders.
"""

from .answer import Answer as Answer
from .answer import Citation as Citation
from .answerer import Answerer as Answerer
from .reader import Reader as Reader
from .reader import TrainedReader as TrainedReader
