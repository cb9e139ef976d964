"""`python -m ui`: serve the chat and the report beside it in a browser on this machine. Exit 1 where it cannot."""

import argparse
import os
import sys
import threading
from ipaddress import ip_network
from pathlib import Path

from data import ReportChatError
from index import Milvus, SentenceEncoder
from index.model import model_digest, model_folder
from qa.opening import add_flags
from qa.reranker import open_reader
from qa.support import read_support

from .limits import Meter, Rate
from .line import MOST, Line
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
# Gradio asks its own address whether it answers, and would ask a proxy for it. Nothing else is fetched.
_PROXIES = [spelt for name in ("http_proxy", "https_proxy", "all_proxy") for spelt in (name, name.upper())]


def main(arguments: list[str] | None = None) -> int:
    """Serve until interrupted and return the exit status."""
    parser = argparse.ArgumentParser(prog="python -m ui", description=__doc__)
    add_flags(parser)
    parser.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=_port, default=7860, metavar="N", help="the port to listen on (default: %(default)s)")
    parser.add_argument(
        "--log-unanswered", type=Path, metavar="FILE", help="note refused questions and readers' verdicts here, without who asked (default: note nothing)"
    )
    parser.add_argument("--reports", default="data/reports", type=Path, metavar="DIR", help="the folder of reports (default: %(default)s)")
    parser.add_argument("--watch", action="store_true", help="rebuild the index whenever a file in the folder of reports changes")
    parser.add_argument("--admin-password-file", type=Path, metavar="FILE", help=f"let whoever knows the password in it change the reports (or set {VARIABLE})")
    parser.add_argument("--mcp", action="store_true", help="serve `ask` as a tool of the Model Context Protocol too, at /gradio_api/mcp/")
    parser.add_argument(
        "--rate", type=_rate, default="30/min", metavar="N/min", help="how often one client may ask, also N/s or N/h; never this machine (default: %(default)s)"
    )
    parser.add_argument(
        "--max-queue", type=_count, default=MOST, metavar="N", help="questions that may wait; later ones are turned away (default: %(default)s)"
    )
    parser.add_argument(
        "--trusted-proxy", action="append", default=[], type=_network, metavar="ADDRESS", help="believe this proxy's X-Forwarded-For (again for each)"
    )
    options = parser.parse_args(arguments)
    os.environ.update(OFFLINE)
    for name in _PROXIES:
        os.environ.pop(name, None)
    try:
        constants = read_support(options.support) if options.support else None
        engine = Milvus(options.index_url) if options.index_url else None
        live = Live(options.index, lambda: (_encoder(options), open_reader(options.reranker, float32=options.float32)), engine=engine, constants=constants)
        password = admin_password(options.admin_password_file)
        rebuilder = _rebuilder(options, engine) if password or options.watch else None
        routes = ReportsPages(Desk(ReportsStore(options.reports), rebuilder, live), SignIn(password)).routes() if password and rebuilder else []
        watch = Watch(rebuilder, live) if rebuilder else None
        from .app import build, serve
        from .unanswered import Unanswered

        unanswered = Unanswered(options.log_unanswered) if options.log_unanswered else None
        line = Line(options.max_queue)
        page = build(live, unanswered=unanswered, administered=bool(routes), line=line)
        serve(
            page,
            live,
            host=options.host,
            port=options.port,
            routes=routes,
            mcp=options.mcp,
            line=line,
            meter=Meter(options.rate),
            trusted_proxies=options.trusted_proxy,
            block=False,
        )
        live.start()
        if watch and options.watch:
            watch.start()
        elif watch:
            # A change that an administrator made may have been stopped before the index was rebuilt.
            threading.Thread(target=watch.rebuild, name="catch up", daemon=True).start()
        page.block_thread()
    except ReportChatError as error:
        print(error, file=sys.stderr)
        return 1
    except OSError:
        print(f"{options.host}:{options.port}: cannot be listened on, another program may be there. Name another port with --port", file=sys.stderr)
        return 1
    return 0


def _rebuilder(options: argparse.Namespace, engine: Milvus | None) -> Rebuilder:
    """Return what rebuilds with a model of its own, which is loaded when it is first needed."""
    encoder = Loading(lambda: _encoder(options))
    return Rebuilder(options.reports, Path(options.index), model_digest(model_folder(options.model)), encoder.wait, engine)


def _port(text: str) -> int:
    if not (text.isdecimal() and 0 <= int(text) <= 65535):
        raise argparse.ArgumentTypeError(f"{text!r} is no port from 0 to 65535")
    return int(text)


def _encoder(options: argparse.Namespace) -> SentenceEncoder:
    return SentenceEncoder(options.model, float32=options.float32)


def _rate(text: str) -> Rate:
    try:
        return Rate.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise argparse.ArgumentTypeError(f"{text!r} is no number of questions")
    return int(text)


def _network(text: str) -> str:
    try:
        return str(ip_network(text))
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"{text!r} is no address like 192.0.2.7 or 10.0.0.0/8") from error


if __name__ == "__main__":
    sys.exit(main())
