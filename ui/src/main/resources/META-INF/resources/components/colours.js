// Sets the colours someone chose before the page is drawn; without a choice the system's are followed.
(() => {
  try {
    const chosen = localStorage.getItem("scaling-fund-colours");
    if (chosen === "light" || chosen === "dark") {
      document.documentElement.dataset.colours = chosen;
    }
  } catch (storageForbidden) {
    // Some browsers forbid storage; the system's colours are a good answer then.
  }
})();
