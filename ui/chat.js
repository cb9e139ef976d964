// The conversation's hands: asks what a link or a button says, announces what comes, copies, saves, and keeps the focus on something.
window.reportChat = (() => {
  const { unmark, markCitation, scroll, scrollToMark, wide } = window.reportPane;
  const log = () => document.getElementById("conversation");
  const box = () => document.querySelector("#question textarea, #question input");
  const last = () => document.querySelector("#conversation .turn:last-child");

  // A live region must stay the same element while its words change, and gradio replaces the conversation.
  const region = Object.assign(document.createElement("div"), { id: "announcer", className: "unseen" });
  region.setAttribute("role", "status");
  const placed = () => region.isConnected || document.body?.append(region);
  for (const kind of ["DOMContentLoaded", "load"]) window.addEventListener(kind, placed);
  function announce(words) {
    placed();
    region.textContent = words;
  }

  function type(field, words) {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  // The page takes up what was typed a moment later; only then is there something to send.
  let taken = false;
  function ask(question) {
    taken = false;
    type(box(), question);
    press();
  }

  // Gradio takes the button away while it answers, and puts it back a moment after the answer is there.
  function press(tries = 50) {
    setTimeout(() => {
      if (taken) return;
      const send = document.getElementById("send");
      if (send) send.click();
      else if (tries) press(tries - 1);
    }, 100);
  }

  // While the page is being made gradio may empty the box, or make another button and hear of no press: then it is asked again.
  function askSurely(question, tries = 10) {
    ask(question);
    setTimeout(() => {
      if (!taken && tries && [question, ""].includes(box().value)) askSurely(question, tries - 1);
    }, 1000);
  }

  function focusLog() {
    log().tabIndex = -1;
    log().focus({ preventScroll: true });
  }

  function outcomeOf(turn) {
    const outcome = turn.querySelector(".outcome").cloneNode(true);
    for (const aside of outcome.querySelectorAll("details, button, .sign")) aside.remove();
    return [...outcome.querySelectorAll("p, h3, a.cite, li > span, .section")].map((part) => part.textContent).join(" ");
  }

  async function copy(words) {
    try {
      await navigator.clipboard.writeText(words);
    } catch {
      // Without https or permission there is only the old way.
      const field = Object.assign(document.createElement("textarea"), { value: words, className: "unseen" });
      document.body.append(field);
      field.select();
      const done = document.execCommand("copy");
      field.remove();
      return done;
    }
    return true;
  }

  async function copyFor(control, words) {
    const said = (await copy(words)) ? "Copied" : "Could not copy";
    control.focus();
    const before = control.dataset.words || control.textContent;
    control.dataset.words = before;
    control.textContent = said;
    announce(said);
    setTimeout(() => { control.textContent = before; }, 2000);
  }

  let verdicts = 0;
  function judge(thumb) {
    const pressed = thumb.getAttribute("aria-pressed") === "true";
    for (const other of thumb.parentElement.querySelectorAll(".thumb")) other.setAttribute("aria-pressed", "false");
    thumb.setAttribute("aria-pressed", String(!pressed));
    const number = thumb.closest(".turn").id.replace("turn-", "");
    // Only what differs from the verdict before is sent, and the first answer of another conversation may get the same.
    type(document.querySelector("#verdict textarea, #verdict input"), `${pressed ? number : `${number} ${thumb.dataset.thumb}`} #${(verdicts += 1)}`);
  }

  document.addEventListener("click", (event) => {
    const target = event.target.closest?.(".copy, .permalink, .suggested, .thumb");
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (target.matches(".copy")) copyFor(target, target.dataset.copy);
    else if (target.matches(".permalink")) copyFor(target, target.href);
    else if (target.matches(".suggested")) busy() ? announce(BUSY) : ask(target.dataset.question);
    else judge(target);
  });

  // What an earlier visit kept is put back first: were something asked before, it would take the place of the question. So what is
  // asked until then is asked when it is there, in the words it had, and nothing is asked with an empty box. Gradio would hear of the
  // button and the key later than this does, and so hears of neither.
  let restored = false;
  let held = null;
  // What was typed until then: gradio may empty the box while it makes the page, before the question is sent.
  let begun = "";
  // Gradio takes up no question either while it ends the one before, whose answer is there by then: such a question is put again.
  let missed = false;
  // One question at a time: gradio would begin another control's beside it, and the one that ends last would take the other's place.
  const BUSY = "Another question is still being looked up.";
  let asked = -Infinity;
  const busy = () => last()?.querySelector(".waiting") || performance.now() - asked < 700;
  function hold(event) {
    const enter = event.type === "keydown" && event.key === "Enter" && !event.shiftKey && event.target === box();
    const clicked = event.type === "click" && event.target.closest?.("#send, .example, #again");
    if (!enter && !clicked) return;
    if (clicked && clicked.id !== "send" && busy()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      announce(BUSY);
      return;
    }
    const typed = enter || clicked.id === "send";
    const words = typed ? box().value || (restored ? "" : begun) : clicked.textContent;
    const empty = typed && !words.trim();
    if (restored && !empty) {
      missed = typed && !last()?.querySelector(".waiting");
      asked = performance.now();
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (empty) box().focus();
    else held = words;
  }
  document.addEventListener("input", (event) => {
    if (event.target !== box()) return;
    missed = false;
    if (!restored) begun = box().value;
  });
  for (const kind of ["click", "keydown"]) document.addEventListener(kind, hold, true);
  // Where the event that puts it back was refused, as too often, the page works all the same: the server puts it before the next question.
  setTimeout(() => window.reportChat.ready(), 30000);

  return {
    asking() {
      taken = true;
      missed = false;
      asked = performance.now();
      if (document.activeElement !== box()) focusLog();
      setTimeout(() => {
        const waiting = last()?.querySelector(".waiting");
        if (waiting) announce(waiting.textContent);
      }, 500);
    },
    latest() {
      const turn = last();
      asked = -Infinity;
      // Whoever has followed a citation of it already, in the moment since it appeared, stays where it led.
      const followed = turn && document.querySelector(`#document .back[href="#${turn.id}"]`);
      if (!followed) unmark();
      if (!turn?.querySelector(".outcome")) return;
      if (!followed) {
        const cited = [...turn.querySelectorAll("a.cite.main")].map(markCitation).filter(Boolean);
        scroll(turn, "start");
        if (cited.length && wide.matches) scrollToMark(cited[0]);
      }
      announce(outcomeOf(turn));
      if (document.activeElement === document.body) focusLog();
      if (missed && box().value.trim()) ask(box().value);
    },
    editing() {
      unmark();
      box().focus();
      announce("The question is back in the box to be edited.");
    },
    cleared() {
      window.reportKept.clear();
      unmark();
      box().focus();
      announce("The conversation is empty.");
    },
    save(text, ending) {
      const types = { md: "text/markdown", html: "text/html", json: "application/json" };
      const link = document.createElement("a");
      link.href = URL.createObjectURL(new Blob([text], { type: `${types[ending]};charset=utf-8` }));
      link.download = `report-conversation.${ending}`;
      link.click();
      setTimeout(() => URL.revokeObjectURL(link.href), 10000);
      announce("Saved");
    },
    // A link that asks does so once: the address is put right, so that a reload shows the answer and does not ask again.
    ready() {
      if (restored) return;
      restored = true;
      if (last()) scroll(last(), "start");
      const address = new URL(location.href);
      const question = address.searchParams.get("q");
      if (question === null) {
        if (held) askSurely(held);
        else if (begun && !box().value) type(box(), begun);
        return;
      }
      address.searchParams.delete("q");
      history.replaceState(null, "", address);
      ask(question);
    },
  };
})();
