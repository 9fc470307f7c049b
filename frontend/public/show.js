// What a card does besides filling the screen: it keeps the screen awake, and closes with Escape. Without it links do.
// Phones of 2017 read it too, and it runs on two pages: that of the cards, and the first page, which borrows them.
(() => {
  "use strict";
  const shown = () => document.querySelector(".shown:target");

  // ---- The screen stays on while a card is shown, where the browser can do that, and no longer. ----

  let lock;
  let isAsking = false;

  const stayAwake = async () => {
    if (!navigator.wakeLock || isAsking) return;
    if (!shown()) {
      if (lock) lock.release();
      lock = undefined;
      return;
    }
    if (document.hidden || (lock && !lock.released)) return;
    isAsking = true;
    try {
      lock = await navigator.wakeLock.request("screen");
    } catch (problem) {
      // A phone whose battery is low refuses: the card is shown all the same.
      return;
    } finally {
      isAsking = false;
    }
    // It may have been closed meanwhile.
    if (!shown()) stayAwake();
  };

  // ---- One step back leads to the cards, and so does the browser's own way back. ----

  let tile;

  const close = () => (tile ? history.back() : location.replace("#show"));

  const look = () => {
    const card = shown();
    if (card) {
      card.focus();
    } else if (tile) {
      tile.focus();
      tile = undefined;
    }
    stayAwake();
  };

  document.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    if (!link) return;
    if (link.matches(".tile")) {
      tile = link;
    } else if (link.matches(".back")) {
      event.preventDefault();
      close();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && shown()) close();
  });
  document.addEventListener("visibilitychange", stayAwake);
  addEventListener("hashchange", look);
  // Whoever opens the address of a card sees it before this script is there.
  addEventListener("load", look);
})();
