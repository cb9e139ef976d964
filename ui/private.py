"""Keeps the page to this machine: a policy that lets the browser load nothing from elsewhere, and a page that names nobody else.

Gradio's page names its own site and an image of it for link previews; they are taken out, and the page's title is put in.
"""

import re
from collections.abc import Callable
from html import escape

from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Gradio builds its components with inline scripts and `new Function`, so these two stay allowed; other hosts do not.
POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
    "font-src 'self' data:; connect-src 'self'; worker-src 'self' blob:; object-src 'none'; base-uri 'self'; form-action 'self'; "
    "frame-ancestors 'self'"
)
_HEADERS = ((b"content-security-policy", POLICY.encode()), (b"referrer-policy", b"same-origin"), (b"x-content-type-options", b"nosniff"))
# What a reader sees while the scripts come, which on a slow machine takes seconds; the style sheet hides it once they have built the page.
_ARRIVING = (
    '<div id="arriving"><p>Opening the report…</p><noscript><p>This page needs JavaScript. Without it, ask on the command line: '
    "<code>python -m qa &quot;your question&quot;</code></p></noscript></div>"
)
_PREVIEWS = re.compile(r'\s*<meta\s+(?:property|name)="(?:og|twitter):.*?/>', re.DOTALL)


class Private:
    """ASGI middleware around gradio's application."""

    def __init__(self, app: ASGIApp, title: Callable[[], str]) -> None:
        """Serve `app`, its page under what `title` says by then."""
        self.app, self.title = app, title

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Add the policy to every response; rewrite the page itself."""
        page = scope["type"] == "http" and scope["path"] == "/" and scope["method"] == "GET"
        start: Message = {}
        body = b""

        async def guarded(message: Message) -> None:
            nonlocal start, body
            if message["type"] == "http.response.start":
                start = {**message, "headers": [*message["headers"], *_HEADERS]}
                if not page:
                    await send(start)
            elif page and message["type"] == "http.response.body":
                body += message.get("body", b"")
                if not message.get("more_body"):
                    body = self.rewritten(body.decode()).encode()
                    headers = [(name, value) for name, value in start["headers"] if name != b"content-length"]
                    await send({**start, "headers": [*headers, (b"content-length", str(len(body)).encode())]})
                    await send({"type": "http.response.body", "body": body})
            else:
                await send(message)

        await self.app(scope, receive, guarded if scope["type"] == "http" else send)

    def rewritten(self, html: str) -> str:
        """Return the page without link previews, with its title, in British English, and with words to see until its scripts have run."""
        html = _PREVIEWS.sub("", html).replace("<head>", f"<head><title>{escape(self.title())}</title>", 1)
        return re.sub("(<body[^>]*>)", lambda body: body[0] + _ARRIVING, html.replace('lang="en"', 'lang="en-GB"', 1), count=1)
