// The administrator's pages: shows how far a change is, and that an upload is being read. Without it the pages work all the same.
(() => {
  const job = document.getElementById("job");
  const bar = job?.querySelector("progress");
  const count = document.getElementById("job-count");

  async function look() {
    try {
      const response = await fetch("/reports/progress", { cache: "no-store" });
      if (!response.ok || response.redirected) return location.replace("/reports");
      const now = await response.json();
      if (now.over) return location.replace("/reports"); // never the form that was sent a second time
      if (now.total) {
        bar.max = now.total;
        bar.value = now.done;
        count.textContent = `${Math.floor((100 * now.done) / now.total)}% done`;
      }
    } catch {
      count.textContent = "The program cannot be reached. Trying again…";
    }
    setTimeout(look, 700);
  }
  if (job) setTimeout(look, 300);
  else if (!document.getElementById("problem")) document.getElementById("preview-title")?.focus();

  for (const form of document.querySelectorAll("form")) {
    form.addEventListener("submit", () => {
      const button = form.querySelector("button");
      if (button.dataset.busy) button.textContent = button.dataset.busy;
      setTimeout(() => { button.disabled = true; });
    });
  }
  window.addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
