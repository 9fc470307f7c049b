// Quick exit, on every page. Phones of 2017 read it too: one sign of a newer language, and nobody gets out by it.
(() => {
  "use strict";
  const $ = (selector) => document.querySelector(selector);

  // Shift three times, at most 5 s apart, or the link. After GOV.UK's "exit this page".

  const exitStatus = $("[data-exit-status]");
  let presses = 0;
  let timer = 0;
  let modified = false;

  const forgetPresses = () => {
    clearTimeout(timer);
    presses = 0;
    exitStatus.textContent = "";
  };

  const leave = () => {
    forgetPresses();
    if (window.speechSynthesis) speechSynthesis.cancel();
    const overlay = document.createElement("div");
    overlay.className = "overlay";
    document.body.append(overlay);
    document.title = "…";
    exitStatus.textContent = exitStatus.dataset.gone;
    location.replace($("[data-exit]").href);
  };

  for (const link of document.querySelectorAll("[data-exit]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }

  document.addEventListener("keyup", (event) => {
    // Shift that made a capital letter does not count.
    if (event.key !== "Shift" || modified) {
      forgetPresses();
    } else if (++presses === 3) {
      leave();
    } else {
      clearTimeout(timer);
      timer = setTimeout(forgetPresses, 5000);
      exitStatus.textContent = presses === 1 ? exitStatus.dataset.two : exitStatus.dataset.one;
    }
    modified = event.shiftKey;
  });

  // The back button may bring the page back as it was left: under the overlay.
  const title = document.title;
  addEventListener("pageshow", () => {
    document.title = title;
    forgetPresses();
    for (const overlay of document.querySelectorAll(".overlay")) overlay.remove();
  });
})();
