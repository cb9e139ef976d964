// Keeps the conversation in the reader's browser. Each tab has its own, which no other takes the place of, and what was asked last in any of
// them is kept beyond the tab: a new tab begins with that. Clear is for all of them, since who shares a computer must leave nothing behind.
window.reportKept = (() => {
  const KEY = "report-chat";
  const CLEARED = "[]"; // an only question that is being edited leaves "" behind, and clears no other tab
  let mine = CLEARED; // the conversation of this tab, as it is kept

  function read(storage) {
    try {
      return window[storage].getItem(KEY);
    } catch {
      return null; // a browser may refuse all of it
    }
  }

  function write(storage, words) {
    try {
      window[storage].removeItem(KEY); // or what was kept before would be left where it is full
      window[storage].setItem(KEY, words);
    } catch {
      // It is full, or all of it is refused; the page says so.
    }
  }

  // The page says where it is kept; the style sheet shows the words for it.
  function say() {
    const at = ["localStorage", "sessionStorage"].findIndex((storage) => read(storage) === mine);
    document.documentElement.dataset.kept = ["in-browser", "in-tab"][at] || "nowhere";
  }

  window.addEventListener("storage", () => {
    if (read("localStorage") === CLEARED) write("sessionStorage", CLEARED);
    say();
  });

  return {
    // A tab that is opened again after it was closed has what it kept, which may have been cleared since.
    reopened() {
      const newest = read("localStorage");
      mine = (newest !== CLEARED && read("sessionStorage")) || newest || CLEARED;
      write("sessionStorage", mine);
      say();
      try {
        return [JSON.parse(mine)];
      } catch {
        return [[]]; // another version kept it in another form
      }
    },
    // What is put back is no news to other tabs.
    keep(entries) {
      const words = JSON.stringify(entries);
      if (words !== mine) {
        write("localStorage", entries.length ? words : "");
        write("sessionStorage", words);
      }
      mine = words;
      say();
    },
    clear() {
      mine = CLEARED;
      write("localStorage", CLEARED);
      write("sessionStorage", CLEARED);
    },
  };
})();
