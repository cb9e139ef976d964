"""A file of a report becomes a `Report` of `Paragraph`s. Imports nothing of ours."""

from .errors import BuildError as BuildError
from .errors import EngineError as EngineError
from .errors import ModelError as ModelError
from .errors import ReportChatError as ReportChatError
from .errors import ReportError as ReportError
from .errors import SnapshotError as SnapshotError
from .read import read_report as read_report
from .read import read_reports as read_reports
from .report import Paragraph as Paragraph
from .report import Report as Report
from .report import Sentence as Sentence
from .report import sentences as sentences
