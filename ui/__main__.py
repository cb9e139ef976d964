"""`python -m ui`: serve the chat and the report beside it in a browser on this machine. Exit 1 where it cannot."""

import argparse
import os
import sys
from pathlib import Path

from data import ReportChatError
from index import PACKAGED_MODEL, SentenceEncoder
from index.model import model_digest, model_folder
from qa import TrainedReader

from .live import Live
from .loading import Loading
from .rebuilding import Rebuilder, Watch
from .reports import ReportsPages
from .reports_desk import Desk
from .reports_store import ReportsStore
from .sign_in import VARIABLE, SignIn, admin_password

# Read when gradio and the model's libraries are imported, so set before: nothing is counted, fetched or reported. Gradio would else
# add up all events so far after each one, for a page of its own that is not served.
OFFLINE = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "GRADIO_ANALYTICS_CACHE_FREQUENCY": "1000000000",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "TRANSFORMERS_OFFLINE": "1",
}


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui", description=__doc__)
    parser.add_argument("--index", default=".index", metavar="DIR", help="the folder of the built index (default: %(default)s)")
    parser.add_argument("--model", default=PACKAGED_MODEL, metavar="NAME_OR_FOLDER", help="the model the index was built with (default: %(default)s)")
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=7860, help="the port to listen on (default: %(default)s)")
    parser.add_argument(
        "--log-unanswered", type=Path, metavar="FILE", help="note refused questions and readers' verdicts here, without who asked (default: note nothing)"
    )
    parser.add_argument("--reports", default="data/reports", type=Path, metavar="DIR", help="the folder of reports (default: %(default)s)")
    parser.add_argument("--watch", action="store_true", help="rebuild the index whenever a file in the folder of reports changes")
    parser.add_argument("--admin-password-file", type=Path, metavar="FILE", help=f"let whoever knows the password in it change the reports (or set {VARIABLE})")
    parser.add_argument("--mcp", action="store_true", help="serve `ask` as a tool of the Model Context Protocol too, at /gradio_api/mcp/")
    options = parser.parse_args(arguments)
    os.environ.update(OFFLINE)
    try:
        live = Live(options.index, lambda: (SentenceEncoder(options.model), TrainedReader()))
        password = admin_password(options.admin_password_file)
        rebuilder = _rebuilder(options) if password or options.watch else None
        routes = ReportsPages(Desk(ReportsStore(options.reports), rebuilder, live), SignIn(password)).routes() if password and rebuilder else []
        watch = Watch(rebuilder, live) if options.watch and rebuilder else None
        from .app import build, serve
        from .unanswered import Unanswered

        unanswered = Unanswered(options.log_unanswered) if options.log_unanswered else None
        page = build(live, unanswered=unanswered, administered=bool(routes))
        serve(page, live, host=options.host, port=options.port, routes=routes, mcp=options.mcp, block=False)
        live.start()
        if watch:
            watch.start()
        page.block_thread()
    except ReportChatError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError:
        print(f"{options.host}:{options.port}: cannot be listened on, another program may be there. Name another port with --port", file=sys.stderr)
        return 1
    return 0


def _rebuilder(options: argparse.Namespace) -> Rebuilder:
    """Return what rebuilds with a model of its own, which is loaded when it is first needed."""
    encoder = Loading(lambda: SentenceEncoder(options.model))
    return Rebuilder(options.reports, Path(options.index), model_digest(model_folder(options.model)), encoder.wait)


if __name__ == "__main__":
    sys.exit(main())
