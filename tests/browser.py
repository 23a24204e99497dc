"""A real headless Chromium for tests, driven through two pipes with the standard library alone.

    with Browser.start() as browser, browser.opened(path, width=390) as page:
        assert page.value("document.title") == "..." and page.complaints == []

The protocol: https://chromedevtools.github.io/devtools-protocol (`--remote-debugging-pipe`: JSON ended by a NUL, read
by the browser from descriptor 3, written to 4). No port is opened. `found()` is None where there is no browser: skip
then.
"""

import base64
import contextlib
import fcntl
import json
import os
import select
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome")
SECONDS = 60
"""How long one answer may take; two cores shared by many tests are slow."""
FLAGS = (
    "--headless=new", "--remote-debugging-pipe", "--no-first-run", "--no-default-browser-check", "--disable-gpu",
    "--disable-dev-shm-usage", "--disable-extensions", "--disable-sync", "--disable-background-networking",
    "--disable-component-update", "--disable-default-apps", "--no-pings", "--hide-scrollbars", "--lang=en",
    "--force-color-profile=srgb", "--font-render-hinting=none", "--no-sandbox",
)  # fmt: skip
"""Without its sandbox, because root and most containers cannot have one; it opens nothing but pages of ours."""
LAUNCH = (
    "import os, sys; os.dup2(int(sys.argv[1]), 3); os.dup2(int(sys.argv[2]), 4); os.execv(sys.argv[3], sys.argv[3:])"
)
"""A process of its own moves the pipes to 3 and 4, where this one may have something open."""


def found() -> str | None:
    """The browser: SUPPORTCLI_TEST_BROWSER, else the first of NAMES on the PATH."""
    return os.environ.get("SUPPORTCLI_TEST_BROWSER") or next(filter(None, map(shutil.which, NAMES)), None)


class Page:
    """One page in a tab: what it loaded and said while it was opened, and what can be asked of it."""

    def __init__(self, browser: "Browser", target: str, session: str):
        self._browser, self._target, self._session = browser, target, session
        self.requests: list[str] = []
        """Addresses of everything that was asked for, the page itself too."""
        self.complaints: list[str] = []
        """Console messages of every level, uncaught exceptions, and what the browser itself logs (blocked, missing)."""
        self._loaded = False

    def _call(self, method: str, **params: Any) -> dict[str, Any]:
        return self._browser.call(method, self._session, **params)

    def heard(self, method: str, params: dict[str, Any]) -> None:
        """An event of this tab."""
        if method == "Network.requestWillBeSent":
            self.requests.append(params["request"]["url"])
        elif method == "Runtime.consoleAPICalled":
            said = " ".join(str(one.get("value", one.get("description", ""))) for one in params["args"])
            self.complaints.append(f"{params['type']}: {said}")
        elif method == "Runtime.exceptionThrown":
            details = params["exceptionDetails"]
            self.complaints.append(f"exception: {details.get('exception', {}).get('description', details['text'])}")
        elif method == "Log.entryAdded":
            self.complaints.append(f"{params['entry']['level']}: {params['entry']['text']}")
        elif method == "Page.loadEventFired":
            self._loaded = True

    def load(self, address: str) -> None:
        """Go there and wait until it is loaded."""
        for domain in ("Page", "Runtime", "Network", "Log"):
            self._call(f"{domain}.enable")
        failed = self._call("Page.navigate", url=address).get("errorText")
        assert not failed, f"{address}: {failed}"
        self._browser.wait(lambda: self._loaded)

    def size(self, width: int, height: int = 900) -> None:
        """The window, in CSS pixels. Not as a telephone: that would widen the page to whatever sticks out."""
        self._call("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=1, mobile=False)

    def media(self, *, dark: bool = False, kind: str = "screen") -> None:
        """As somebody sees it who asked for dark mode, or on paper (`print`)."""
        scheme = {"name": "prefers-color-scheme", "value": "dark" if dark else "light"}
        self._call("Emulation.setEmulatedMedia", media=kind, features=[scheme])

    def value(self, expression: str) -> Any:
        """What a JavaScript expression gives, as JSON. Raises AssertionError with what the browser says."""
        answer = self._call("Runtime.evaluate", expression=expression, returnByValue=True, awaitPromise=True)
        assert "exceptionDetails" not in answer, answer
        return answer["result"].get("value")

    def screenshot(self, whole: bool = False) -> bytes:
        """PNG of the window, or of the whole page however long."""
        answer = self._call("Page.captureScreenshot", format="png", captureBeyondViewport=whole, optimizeForSpeed=False)
        return base64.b64decode(answer["data"])

    def pdf(self) -> bytes:
        """Printed on A4, with the margins the page asks for."""
        answer = self._call("Page.printToPDF", paperWidth=8.27, paperHeight=11.69, preferCSSPageSize=True)
        return base64.b64decode(answer["data"])

    def close(self) -> None:
        self._browser.closed(self._session)
        self._browser.call("Target.closeTarget", targetId=self._target)


class Browser:
    """One process, with a profile of its own that is thrown away."""

    def __init__(self, program: str):
        self._profile = tempfile.mkdtemp(prefix="supportcli-browser-")
        theirs_in, self._to = _high(*os.pipe())
        self._from, theirs_out = _high(*os.pipe())
        self._process = subprocess.Popen(
            [
                *(sys.executable, "-c", LAUNCH, str(theirs_in), str(theirs_out), program, *FLAGS),
                f"--user-data-dir={self._profile}",
                "about:blank",
            ],
            env={**os.environ, "HOME": self._profile, "DBUS_SESSION_BUS_ADDRESS": "disabled:"},
            pass_fds=(theirs_in, theirs_out),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,  # the whole family is ended together
        )
        os.close(theirs_in)
        os.close(theirs_out)
        self._number, self._rest = 0, b""
        self._answers: dict[int, dict[str, Any]] = {}
        self._pages: dict[str, Page] = {}

    @classmethod
    @contextlib.contextmanager
    def start(cls) -> "Iterator[Browser]":
        """Raises AssertionError when there is no browser, or it does not start."""
        program = found()
        assert program, "no chromium or chrome"
        browser = cls(program)
        try:
            browser.call("Browser.getVersion")
            yield browser
        finally:
            browser.end()

    @contextlib.contextmanager
    def opened(
        self, path: Path | str, *, width: int = 1280, dark: bool = False, kind: str = "screen"
    ) -> Iterator[Page]:
        """A file, opened in a new tab of that width. Raises AssertionError when it cannot be."""
        target = self.call("Target.createTarget", url="about:blank")["targetId"]
        session = self.call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        page = self._pages[session] = Page(self, target, session)
        try:
            page.size(width)
            page.media(dark=dark, kind=kind)
            page.load(Path(path).resolve().as_uri())
            yield page
        finally:
            page.close()

    def call(self, method: str, session: str | None = None, **params: Any) -> dict[str, Any]:
        """Send a command and wait for its answer; events that come before it reach their pages."""
        self._number += 1
        number, message = self._number, {"id": self._number, "method": method, "params": params}
        data = json.dumps({**message, "sessionId": session} if session else message).encode() + b"\0"
        while data:
            data = data[os.write(self._to, data) :]
        self.wait(lambda: number in self._answers)
        answer = self._answers.pop(number)
        assert "error" not in answer, f"{method}: {answer['error']}"
        result: dict[str, Any] = answer["result"]
        return result

    def wait(self, done: Any) -> None:
        """Read until `done()` is true."""
        until = time.monotonic() + SECONDS
        while not done():
            left = until - time.monotonic()
            ready, _, _ = select.select([self._from], [], [], max(left, 0))
            assert ready, f"the browser said nothing for {SECONDS} s"
            data = os.read(self._from, 1 << 20)
            assert data, "the browser has ended"
            *whole, self._rest = (self._rest + data).split(b"\0")
            for one in whole:
                self._heard(json.loads(one))

    def _heard(self, message: dict[str, Any]) -> None:
        page = self._pages.get(message.get("sessionId", ""))
        if "id" in message:
            self._answers[message["id"]] = message
        elif page:
            page.heard(message["method"], message["params"])

    def closed(self, session: str) -> None:
        self._pages.pop(session, None)

    def end(self) -> None:
        """Close it, or end it where it does not close; the profile goes, too."""
        with contextlib.suppress(AssertionError, OSError):
            self.call("Browser.close")
        with contextlib.suppress(subprocess.TimeoutExpired):
            self._process.wait(10)
        with contextlib.suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)
        self._process.wait(10)
        os.close(self._to)
        os.close(self._from)
        shutil.rmtree(self._profile, ignore_errors=True)


def _high(*descriptors: int) -> list[int]:
    """The same pipes under numbers from 10 on, so that none of them is in the way at 3 and 4."""
    moved = [fcntl.fcntl(one, fcntl.F_DUPFD_CLOEXEC, 10) for one in descriptors]
    for one in descriptors:
        os.close(one)
    return moved
