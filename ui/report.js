// The report beside the chat: shows a citation in its place and marks its words, finds words, and is a drawer where the window is narrow.
window.reportPane = (() => {
  const wide = window.matchMedia("(min-width: 60rem) and (min-height: 30rem)");
  const still = () => window.matchMedia("(prefers-reduced-motion: reduce)").matches;
  const scroll = (element, block) => element.scrollIntoView({ block, behavior: still() ? "auto" : "smooth" });
  // The words themselves: a long paragraph on a small screen would have its beginning under the bar.
  const scrollToMark = (paragraph) => scroll(paragraph.querySelector("mark") || paragraph, "center");
  const pane = () => document.getElementById("report");
  const openAround = (element) => element.closest("details")?.setAttribute("open", "");
  let cited = new Map(); // element -> the spans of it that a citation quotes
  let found = []; // what the search found: { words, from, to }
  let current = 0;
  let openedBy = null;

  // One element holds one text; both kinds of mark are laid over it at once, so that neither undoes the other.
  function paint(words) {
    const text = words.textContent;
    const quoted = cited.get(words) || [];
    const matches = found.filter((match) => match.words === words);
    const edges = [0, text.length, ...quoted.flat(), ...matches.flatMap(({ from, to }) => [from, to])];
    const cuts = [...new Set(edges)].sort((a, b) => a - b);
    const pieces = cuts.slice(1).map((to, i) => {
      const from = cuts[i];
      const match = matches.find((m) => m.from <= from && to <= m.to);
      if (!match && !quoted.some(([a, b]) => a <= from && to <= b)) return text.slice(from, to);
      const mark = document.createElement("mark");
      mark.textContent = text.slice(from, to);
      if (match) mark.className = match === found[current] ? "found current" : "found";
      return mark;
    });
    words.replaceChildren(...pieces);
  }

  // Python counts code points and the page counts UTF-16 units, hence Array.from.
  function spansIn(words, spans) {
    const characters = Array.from(words.textContent);
    const at = Number(words.dataset.at);
    const units = (count) => characters.slice(0, Math.max(0, count)).join("").length;
    return spans.map(([start, end]) => [units(start - at), units(end - at)]).filter(([from, to]) => from < to);
  }

  function unmark() {
    const before = [...cited.keys()];
    cited = new Map();
    before.forEach(paint);
    for (const paragraph of document.querySelectorAll("#document .cited")) paragraph.classList.remove("cited");
    document.querySelector("#document .back")?.remove();
  }

  function markCitation(link) {
    const paragraph = document.getElementById(link.hash.slice(1));
    if (!paragraph) return null;
    const spans = (link.dataset.spans || "").split(" ").filter(Boolean).map((span) => span.split("-").map(Number));
    paragraph.classList.add("cited");
    for (const words of paragraph.querySelectorAll("[data-at]")) {
      cited.set(words, [...(cited.get(words) || []), ...spansIn(words, spans)]);
      paint(words);
    }
    openAround(paragraph);
    return paragraph;
  }

  function focus(paragraph) {
    paragraph.tabIndex = -1;
    paragraph.focus({ preventScroll: true });
    scrollToMark(paragraph);
  }

  function offerWayBack(paragraph, link) {
    const turn = link.closest(".turn");
    if (!turn) return;
    const back = document.createElement("a");
    back.className = "back";
    back.href = `#${turn.id}`;
    back.textContent = "Back to the answer";
    back.addEventListener("click", (event) => {
      event.preventDefault();
      closeDrawer();
      scroll(turn, "start");
      link.focus({ preventScroll: true });
    });
    paragraph.append(back);
  }

  function show(link) {
    unmark();
    const paragraph = markCitation(link);
    if (!paragraph) return;
    if (link.classList.contains("cite")) offerWayBack(paragraph, link);
    if (location.hash !== link.hash) history.pushState(null, "", link.hash);
    openDrawer(link);
    focus(paragraph);
  }

  function showHash() {
    let name = location.hash.slice(1);
    try {
      name = decodeURIComponent(name);
    } catch {
      // A link that somebody cut short: no paragraph is called so.
    }
    const paragraph = document.getElementById(name);
    if (!paragraph?.classList.contains("para")) return false;
    unmark();
    openAround(paragraph);
    paragraph.classList.add("cited");
    openDrawer(null);
    focus(paragraph);
    return true;
  }

  // ---- the drawer: while it is open, what lies behind it is out of reach for the keyboard and for a screen reader too

  function behind() {
    const others = [];
    for (let element = pane(); element && element !== document.body; element = element.parentElement) {
      others.push(...[...element.parentElement.children].filter((child) => child !== element && !child.matches("script, style, #announcer")));
    }
    return others;
  }

  function openDrawer(from) {
    if (wide.matches || !pane()) return;
    if (!pane().contains(from)) openedBy = from;
    pane().classList.add("open");
    for (const [name, value] of [["role", "dialog"], ["aria-modal", "true"], ["aria-label", "The report"]]) pane().setAttribute(name, value);
    for (const element of behind()) element.inert = true;
  }

  function closeDrawer() {
    if (!pane()?.classList.contains("open")) return;
    pane().classList.remove("open");
    for (const name of ["role", "aria-modal", "aria-label"]) pane().removeAttribute(name);
    for (const element of behind()) element.inert = false;
    const back = openedBy?.isConnected ? openedBy : document.querySelector("button.open-report");
    back?.focus();
  }

  // ---- finding

  function find(query) {
    const before = new Set(found.map((match) => match.words));
    found = [];
    current = 0;
    const asked = query.trim();
    if (asked.length > 1) {
      const pattern = asked.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+").replace(/['‘’]/g, "['‘’]");
      for (const words of document.querySelectorAll("#document [data-at], #document .report h2, #document .report h3")) {
        for (const match of words.textContent.matchAll(new RegExp(pattern, "giu"))) {
          found.push({ words, from: match.index, to: match.index + match[0].length });
        }
      }
    }
    for (const words of new Set([...before, ...found.map((match) => match.words)])) paint(words);
    tell(asked.length > 1);
  }

  function step(by) {
    if (!found.length) return;
    const left = found[current].words;
    current = (current + by + found.length) % found.length;
    paint(left);
    paint(found[current].words);
    tell(true);
  }

  function tell(asked) {
    document.getElementById("found").textContent = !asked ? "" : found.length ? `${current + 1} of ${found.length}` : "No matches";
    for (const control of document.querySelectorAll("#report-bar .step")) control.hidden = !found.length;
    if (!found.length) return;
    openAround(found[current].words);
    scroll(document.querySelector("#document mark.current"), "center");
  }

  document.addEventListener("click", (event) => {
    const target = event.target.closest?.("a.cite, a.number, .step, button.close, button.open-report");
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (target.matches("a")) show(target);
    else if (target.matches(".step")) step(Number(target.dataset.step));
    else if (target.matches(".close")) closeDrawer();
    else {
      openDrawer(target);
      pane().querySelector(".close").focus();
    }
  });
  document.addEventListener("input", (event) => event.target.id === "find" && find(event.target.value));
  document.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target.id === "find") {
      event.preventDefault();
      step(event.shiftKey ? -1 : 1);
    } else if (event.key === "Escape" && !event.target.value) closeDrawer(); // in a search that holds words, Escape empties it first
  });
  window.addEventListener("popstate", () => {
    if (showHash()) return;
    unmark();
    closeDrawer();
  });
  wide.addEventListener("change", closeDrawer);

  // The page is built by a script, so a link to a paragraph waits until the paragraph is there.
  const waiting = new MutationObserver(() => showHash() && waiting.disconnect());
  if (location.hash) {
    waiting.observe(document, { childList: true, subtree: true });
    setTimeout(() => waiting.disconnect(), 20000);
  }

  return { unmark, markCitation, scroll, scrollToMark, wide };
})();
