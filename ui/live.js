// Keeps an open page to what is served: asks which snapshot that is, and has the page renewed where it shows another.
(() => {
  const EVERY = 1500; // milliseconds
  let renewing = "";
  let renewed = "";

  function say(warnings) {
    const place = document.getElementById("live-said");
    if (!place) return;
    const words = [...warnings, renewed].filter(Boolean).join(" ");
    place.classList.toggle("warning", warnings.length > 0);
    if (place.textContent !== words) place.textContent = words;
  }

  async function look() {
    const shown = document.querySelector("#masthead .masthead code")?.textContent;
    if (shown && !document.hidden) {
      try {
        const now = await (await fetch("live", { cache: "no-store" })).json();
        if (now.digest === shown) {
          if (renewing === shown) renewed = "The reports have been brought up to date.";
          renewing = "";
          document.title = now.title;
        } else if (!document.querySelector("#conversation .waiting")) {
          renewing = now.digest;
          document.getElementById("renew")?.click();
        }
        say(now.warnings);
      } catch {
        // The program is not reached just now; asking a question says so, and the next look may reach it.
      }
    }
    setTimeout(look, EVERY);
  }
  look();
})();
