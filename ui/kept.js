// Keeps the conversation in the reader's browser. Each tab has its own, which no other takes the place of, and what was asked last in any of
// them is kept beyond the tab: a new tab begins with that. Clear is for all of them, since who shares a computer must leave nothing behind.
window.reportKept = (() => {
  const KEY = "report-chat";
  const CLEARED = "report-chat-cleared"; // a mark of the last Clear, in any tab: what a tab kept before it is gone
  let mine = "[]"; // the conversation of this tab, as it is kept
  let mark = null; // of the Clear that this tab knows of
  let shown = 0; // turns that this tab shows
  let gone = 0; // of these, how many were cleared in another tab while they were being read

  function read(storage, key) {
    try {
      return window[storage].getItem(key);
    } catch {
      return null; // a browser may refuse all of it
    }
  }

  function write(storage, words) {
    const before = read(storage, KEY);
    try {
      window[storage].removeItem(KEY); // or what was kept before would be left where it is full
      window[storage].setItem(KEY, words);
    } catch {
      if (before && before !== mine) put(storage, KEY, before); // another tab's stays
    }
  }

  function put(storage, key, words) {
    try {
      window[storage].setItem(key, words);
    } catch {
      // It is full, or all of it is refused; the page says so.
    }
  }

  // The page says where it is kept; the style sheet shows the words for it.
  function say() {
    const at = ["localStorage", "sessionStorage"].findIndex((storage) => read(storage, KEY) === mine);
    document.documentElement.dataset.kept = (gone < shown && ["in-browser", "in-tab"][at]) || "nowhere";
  }

  // What another tab has cleared is no longer kept here, though it may still be read.
  function heed() {
    if (read("localStorage", CLEARED) === mark) return;
    mark = read("localStorage", CLEARED);
    put("sessionStorage", CLEARED, mark);
    gone = shown;
    write("sessionStorage", "[]");
    mine = "[]";
  }

  window.addEventListener("storage", () => {
    heed();
    say();
  });

  return {
    // A tab that is opened again after it was closed has what it kept, which may have been cleared since.
    reopened() {
      mark = read("localStorage", CLEARED);
      const own = read("sessionStorage", CLEARED) === mark ? read("sessionStorage", KEY) : null;
      mine = own || read("localStorage", KEY) || "[]";
      write("sessionStorage", mine);
      if (mark) put("sessionStorage", CLEARED, mark);
      try {
        const entries = JSON.parse(mine);
        shown = entries.length;
        say();
        return [entries];
      } catch {
        return [[]]; // another version kept it in another form
      }
    },
    // The same questions as before, put back, are no news to other tabs; what was judged or answered of them is kept here.
    keep(entries) {
      heed();
      gone = Math.min(gone, entries.length);
      const words = JSON.stringify(entries.slice(gone));
      if (words !== mine) {
        if (entries.length !== shown) write("localStorage", gone < entries.length ? words : "");
        else if (read("localStorage", KEY) === mine) write("localStorage", words);
        write("sessionStorage", words);
      }
      mine = words;
      shown = entries.length;
      say();
    },
    clear() {
      mark = `${Date.now()} ${Math.random()}`;
      shown = gone = 0;
      for (const storage of ["localStorage", "sessionStorage"]) {
        put(storage, CLEARED, mark);
        write(storage, "[]");
      }
      mine = "[]";
      say();
    },
  };
})();
